// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/laneheader.h"

#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kHeight = 44;
constexpr int kPadding = 12;
constexpr int kGlyph = 16;
constexpr int kGap = 8;
constexpr int kWarning = 14;
constexpr int kButtonMargin = 8;

} // namespace

/// An icon button that stays where it is and is seen only when its header says so: reached by Tab all the same.
class QuietButton final : public IconButton
{
public:
    using IconButton::IconButton;

    void setSeen(bool seen)
    {
        m_seen = seen;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_seen)
            IconButton::paintEvent(event);
    }

private:
    bool m_seen = false;
};

LaneHeader::LaneHeader(const QString &key, QMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_add(new QuietButton(QStringLiteral("plus"), this)),
      m_collapse(new QuietButton(QStringLiteral("chevron-left"), this)),
      m_menu(new QuietButton(QStringLiteral("more"), this))
{
    m_collapse->setObjectName(QStringLiteral("laneCollapse_") + key);
    m_add->setObjectName(QStringLiteral("laneAdd_") + key);
    m_menu->setObjectName(QStringLiteral("laneMenu_") + key);
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    for (QuietButton *button : {m_collapse, m_add, m_menu})
        button->installEventFilter(this);
    connect(m_collapse, &QToolButton::clicked, this, &LaneHeader::collapseRequested);
    connect(m_add, &QToolButton::clicked, this, &LaneHeader::addRequested);
    connect(menu, &QMenu::aboutToHide, this, &LaneHeader::showButtons, Qt::QueuedConnection);
}

void LaneHeader::setStatus(const core::Status &status, const QString &title, const QString &note)
{
    m_status = status;
    m_title = title;
    m_note = note;
    retranslate();
    update();
}

void LaneHeader::setCount(int count)
{
    m_count = count;
    update();
}

void LaneHeader::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_add->setVisible(!isReadOnly);
}

QSize LaneHeader::sizeHint() const
{
    return {2 * kPadding + kGlyph, qMax(kHeight, lineHeight(TextStyle::Section) + 24)};
}

void LaneHeader::retranslate()
{
    //: Board: button in the head of a lane, makes it a narrow rail. RU: «Свернуть»
    m_collapse->setName(tr("Collapse"));
    //: Board: button in the head of a lane, opens a field for a new task; %1 is the lane. RU: «Добавить задачу: %1»
    m_add->setName(tr("Add task: %1").arg(m_title));
    //: Board: button in the head of a lane, opens its menu. RU: «Действия столбца»
    m_menu->setName(tr("Column actions"));
}

void LaneHeader::resizeEvent(QResizeEvent *)
{
    int right = width() - kButtonMargin;
    for (QuietButton *button : {m_menu, m_collapse, m_add}) {
        const QSize size = button->sizeHint();
        const QRect place(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        right -= size.width();
    }
}

bool LaneHeader::showsButtons() const
{
    return m_isHovered || m_collapse->hasFocus() || m_add->hasFocus() || m_menu->hasFocus() || m_menu->isDown();
}

void LaneHeader::showButtons()
{
    for (QuietButton *button : {m_collapse, m_add, m_menu})
        button->setSeen(showsButtons());
    update();
}

void LaneHeader::enterEvent(QEnterEvent *)
{
    m_isHovered = true;
    showButtons();
}

void LaneHeader::leaveEvent(QEvent *)
{
    m_isHovered = false;
    showButtons();
}

bool LaneHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &LaneHeader::showButtons, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void LaneHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool LaneHeader::isOverLimit() const
{
    return m_status.softLimit > 0 && m_count > m_status.softLimit;
}

/// One elided text at @p x; gives where the next one begins.
int LaneHeader::paintText(QPainter &painter, int x, int width, const QString &text) const
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, qMax(0, width));
    const int advance = painter.fontMetrics().horizontalAdvance(shown);
    const QRect box(x, 0, advance + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box), Qt::AlignVCenter | Qt::AlignLeft, shown);
    return x + advance + kGap;
}

void LaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect glyph(kPadding, (height() - kGlyph) / 2, kGlyph, kGlyph);
    paintStatusGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), glyph), m_status, color(Token::BgLane));

    int end = width() - kPadding;
    painter.setFont(ui::font(TextStyle::Meta));
    if (showsButtons()) {
        end = (m_add->isVisible() ? 3 : 2) * -m_menu->width() + width() - kButtonMargin;
    } else if (!m_note.isEmpty()) {
        painter.setPen(color(Token::TextMuted));
        end -= painter.fontMetrics().horizontalAdvance(m_note);
        paintText(painter, end, width(), m_note);
        end -= kGap;
    }

    const QLocale locale;
    QFont countFont = ui::font(TextStyle::Meta);
    QString count = m_count < 0 ? QString() : locale.toString(m_count);
    if (isOverLimit()) {
        countFont.setWeight(QFont::Bold);
        //: Board: count of a lane beside its soft limit, "8 / 6". RU: «%1 / %2»
        count = tr("%1 / %2").arg(count, locale.toString(m_status.softLimit));
    }
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count) + (isOverLimit() ? kGap / 2 + kWarning : 0);

    int x = kPadding + kGlyph + kGap;
    painter.setFont(ui::font(TextStyle::Section));
    painter.setPen(color(Token::TextPrimary));
    x = paintText(painter, x, end - x - kGap - countWidth, m_title);
    painter.setFont(countFont);
    painter.setPen(color(isOverLimit() ? Token::Warning : Token::TextMuted));
    x = paintText(painter, x, countWidth, count);
    if (isOverLimit()) {
        const QRect icon(x - kGap / 2, (height() - kWarning) / 2, kWarning, kWarning);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), QStringLiteral("warning"),
                  color(Token::Warning));
    }
}

} // namespace ui
