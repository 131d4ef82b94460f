// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/moveallbutton.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace ui {

namespace {

constexpr int kHeight = 32;
constexpr int kPadding = 8;
constexpr int kIcon = 16;
constexpr int kTallest = 10000;
constexpr qreal kRadius = 6;

} // namespace

MoveAllButton::MoveAllButton(QWidget *parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

int MoveAllButton::wantedHeight(int width) const
{
    const int room = std::max(1, width - 3 * kPadding - kIcon);
    const QRect box
        = QFontMetrics(ui::font(TextStyle::Meta)).boundingRect(0, 0, room, kTallest, Qt::TextWordWrap, text());
    return std::max(scaled(kHeight), box.height() + 2 * kPadding);
}

QSize MoveAllButton::sizeHint() const
{
    return {kIcon + 4 * kPadding, wantedHeight(width())};
}

QSize MoveAllButton::minimumSizeHint() const
{
    return sizeHint();
}

void MoveAllButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void MoveAllButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = underMouse() || isDown();
    if (isActive)
        paintRounded(painter, rect(), kRadius, color(Token::BgHover));
    const QColor ink = color(isActive ? Token::TextPrimary : Token::TextMuted);
    const QRect icon(kPadding, (height() - kIcon) / 2, kIcon, kIcon);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), QStringLiteral("arrow-right"), ink);
    painter.setPen(ink);
    painter.setFont(ui::font(TextStyle::Meta));
    const int left = kPadding + kIcon + kPadding;
    const QRect box(left, 0, width() - left - kPadding, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect().adjusted(4, 4, -4, -4), kRadius);
}

} // namespace ui

#include "moc_moveallbutton.cpp"
