// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/activitytabs.h"

#include "ui/style/painters.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kHeight = 40;
constexpr int kGap = 20; // between tabs
constexpr int kCountGap = 7;
constexpr int kRingInset = 4; // the ring lies inside, where no neighbour cuts it

int advance(TextStyle style, const QString &text)
{
    return QFontMetrics(ui::font(style)).horizontalAdvance(text);
}

} // namespace

/// One word with its count. Screen readers tell a radio button.
class ActivityTab final : public QAbstractButton
{
public:
    explicit ActivityTab(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(int count)
    {
        m_count = QLocale().toString(count);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        // As wide as the bold form, so that nothing moves when a tab is chosen.
        const int width = advance(TextStyle::Section, text()) + kCountGap + advance(TextStyle::Meta, m_count) + kGap;
        return {width, std::max(kHeight, lineHeight(TextStyle::Section) + 20)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const TextStyle style = isChecked() ? TextStyle::Section : TextStyle::Body;
        const QRect tab = rect().adjusted(0, 0, -kGap, 0);
        const int word = advance(style, text());
        const int wide = word + kCountGap + advance(TextStyle::Meta, m_count);
        const auto place = [&](int x, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(tab.left() + x, tab.top(), width, tab.height()));
        };
        painter.setFont(ui::font(style));
        painter.setPen(color(isChecked() ? Token::TextPrimary : Token::TextSecondary));
        painter.drawText(place(0, word + 1), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(ui::font(TextStyle::Meta));
        painter.setPen(color(Token::TextMuted));
        painter.drawText(place(word + kCountGap, wide), Qt::AlignLeft | Qt::AlignVCenter, m_count);
        if (isChecked()) {
            const QRect line = place(0, wide);
            painter.fillRect(line.left(), height() - 2, wide, 2, color(Token::Accent));
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintEdge(painter, QRectF(place(-kRingInset, wide + 2 * kRingInset) & rect()).adjusted(1, 6, -1, -6),
                      kRingInset, color(Token::Focus), 2);
    }

private:
    QString m_count{};
};

ActivityTabs::ActivityTabs(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("activityTabs"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch();
}

void ActivityTabs::setTab(int index, const QString &name, int count)
{
    while (m_tabs.size() <= index) {
        auto *added = new ActivityTab(this);
        added->setChecked(m_tabs.isEmpty());
        m_row->insertWidget(static_cast<int>(m_tabs.size()), added);
        // Arrow keys check a tab without clicking it, so the toggle is what tells.
        connect(added, &QAbstractButton::toggled, this, [this, place = static_cast<int>(m_tabs.size())](bool isOn) {
            if (isOn)
                Q_EMIT currentChanged(place);
        });
        m_tabs.append(added);
    }
    ActivityTab &tab = *m_tabs.at(index);
    tab.setText(name);
    tab.setCount(count);
    //: A tab of the editor as a screen reader tells it: its name and how many entries it has. RU: «%1: %2»
    tab.setAccessibleName(tr("%1: %2").arg(name).arg(count));
}

int ActivityTabs::currentIndex() const
{
    const auto chosen = std::ranges::find_if(m_tabs, &QAbstractButton::isChecked);
    return chosen == m_tabs.cend() ? 0 : static_cast<int>(chosen - m_tabs.cbegin());
}

void ActivityTabs::setCurrentIndex(int index)
{
    m_tabs.at(index)->setChecked(true);
}

void ActivityTabs::setUnderlined(bool isUnderlined)
{
    m_isUnderlined = isUnderlined;
    update();
}

void ActivityTabs::paintEvent(QPaintEvent *)
{
    if (!m_isUnderlined)
        return;
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, color(Token::BorderSubtle));
}

} // namespace ui

#include "moc_activitytabs.cpp"
