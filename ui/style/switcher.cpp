// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/switcher.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int kPadding = 13;
constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr qreal kRadius = 6;

/// One choice of a switcher.
class Segment final : public QAbstractButton
{
public:
    Segment(QString iconName, int height, QWidget *parent)
        : QAbstractButton(parent), m_iconName(std::move(iconName)), m_height(height)
    {
        setCheckable(true);
        setAutoExclusive(true); // screen readers tell a radio button
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCompact(bool isCompact)
    {
        m_isCompact = isCompact;
        fitText();
    }
    void fitText()
    {
        setToolTip(m_isCompact ? plainToolTip(text()) : QString());
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int text = QFontMetrics(ui::font(TextStyle::Button)).horizontalAdvance(shownText());
        const int icon = m_iconName.isEmpty() ? 0 : kIcon + (m_isCompact ? 0 : kGap);
        return {text + icon + 2 * kPadding, std::max(m_height, lineHeight(TextStyle::Button) + 6)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked()) {
            paintRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), kRadius - 1, color(Token::BgSurface));
            paintEdge(painter, rect(), kRadius, color(needsHardEdges() ? Token::TextPrimary : Token::BorderDefault));
        }
        const bool isStrong = isChecked() || underMouse();
        const QColor ink = color(!isEnabled()   ? Token::TextDisabled
                                     : isStrong ? Token::TextPrimary
                                                : Token::TextSecondary);
        painter.setFont(ui::font(isChecked() ? TextStyle::Button : TextStyle::Body));
        const int room = m_iconName.isEmpty() ? 0 : kIcon + (m_isCompact ? 0 : kGap);
        const int content = room + painter.fontMetrics().horizontalAdvance(shownText());
        int left = (width() - content) / 2;
        if (room > 0) {
            paintIcon(painter, {left, (height() - kIcon) / 2, kIcon, kIcon}, m_iconName, ink);
            left += room;
        }
        painter.setPen(ink);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::TextSingleLine, shownText());
        if (m_isByKeyboard) // inside: the segments fill the switcher, which would cut a ring around one
            paintEdge(painter, QRectF(rect()).adjusted(1, 1, -1, -1), kRadius - 1, color(Token::Focus), 2);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
            || event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason;
        QAbstractButton::focusInEvent(event);
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        m_isByKeyboard = false;
        QAbstractButton::focusOutEvent(event);
    }

private:
    QString shownText() const { return m_isCompact ? QString() : text(); }

    bool m_isByKeyboard = false;
    bool m_isCompact = false;
    QString m_iconName;
    int m_height;
};

} // namespace

Switcher::Switcher(QWidget *parent, Size size)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_height(static_cast<int>(size))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    // Arrow keys check a button without clicking it, so the toggle is what tells.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn && !signalsBlocked())
            Q_EMIT activated(id);
    });
}

QAbstractButton *Switcher::addSegment(const QString &name, const QString &text, const QString &iconName)
{
    auto *segment = new Segment(iconName, m_height, this);
    segment->setObjectName(name);
    segment->setText(text);
    const int index = static_cast<int>(m_group->buttons().size());
    if (index == 0)
        segment->setChecked(true);
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
    return segment;
}

void Switcher::setSegmentText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
    static_cast<Segment *>(m_group->button(index))->fitText();
}

void Switcher::setCompact(int index, bool isCompact)
{
    static_cast<Segment *>(m_group->button(index))->setCompact(isCompact);
}

int Switcher::currentIndex() const
{
    return m_group->checkedId();
}

void Switcher::setCurrentIndex(int index)
{
    const QSignalBlocker quiet(this);
    m_group->button(index)->setChecked(true);
}

void Switcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), kRadius, color(Token::BgHover));
}

} // namespace ui
