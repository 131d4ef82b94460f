// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/popupframe.h"

#include "ui/style/painters.h"
#include "ui/style/windowshape.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kPopupRadius = 10;

} // namespace

Qt::WindowFlags popupWindowFlags()
{
    return Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus;
}

void roundPopup(QWidget &popup)
{
    roundCorners(popup, kPopupRadius);
}

void paintPopupFrame(QPainter &painter, const QRect &rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect, kPopupRadius, color(Token::BgSurface));
    paintEdge(painter, rect, kPopupRadius, color(needsHardEdges() ? Token::TextPrimary : Token::BorderDefault));
}

} // namespace ui
