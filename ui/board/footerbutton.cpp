// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/footerbutton.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kHeight = 32;
constexpr int kPadding = 8;
constexpr int kIcon = 16;
constexpr qreal kRadius = 6;

} // namespace

FooterButton::FooterButton(Look look, QWidget *parent) : QPushButton(parent), m_look(look)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize FooterButton::sizeHint() const
{
    return {kIcon + 4 * kPadding, qMax(kHeight, lineHeight(TextStyle::Body) + 12)};
}

void FooterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = underMouse() || isDown();
    const QRect inner = rect().adjusted(kPadding, 0, -kPadding, 0);
    QRect text = inner;
    if (m_look == Look::AddRow) {
        if (isActive)
            paintRounded(painter, rect(), kRadius, color(Token::BgHover));
        const QColor ink = color(isActive ? Token::TextPrimary : Token::TextMuted);
        const QRect icon(inner.left(), (height() - kIcon) / 2, kIcon, kIcon);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), inner, icon), QStringLiteral("plus"), ink);
        text.adjust(kIcon + kPadding, 0, 0, 0);
        painter.setPen(ink);
    } else {
        painter.setPen(color(isActive ? Token::AccentHover : Token::AccentText));
    }
    painter.setFont(ui::font(TextStyle::Body));
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, text), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect().adjusted(4, 4, -4, -4), kRadius);
}

} // namespace ui
