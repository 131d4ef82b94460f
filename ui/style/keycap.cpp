// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/keycap.h"

#include "ui/style/painters.h"

#include <QPainter>

namespace ui {

KeyCap::KeyCap(const QString &text, QWidget *parent) : PlainLabel(text, TextStyle::Caption, Token::TextMuted, parent)
{
    setContentsMargins(5, 0, 5, 0);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        paintEdge(painter, rect(), 4, color(Token::BorderDefault));
    }
    PlainLabel::paintEvent(event);
}

} // namespace ui
