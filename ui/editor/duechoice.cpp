// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/duechoice.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kHeight = 32;
constexpr int kIcon = 16;
constexpr int kPadding = 8;

} // namespace

DueChoice::DueChoice(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
}

void DueChoice::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize DueChoice::sizeHint() const
{
    return {200, std::max(kHeight, lineHeight(TextStyle::Body) + 12)};
}

void DueChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus())
        paintRounded(painter, rect(), 6, color(Token::BgHover));
    const QRect inner = rect().adjusted(kPadding, 0, -kPadding, 0);
    const int side = scaled(kIcon);
    paintIcon(painter, QRect(inner.left(), (height() - side) / 2, side, side), m_iconName, color(Token::TextSecondary));
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(color(Token::TextPrimary));
    painter.drawText(inner.adjusted(side + kPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

void DueChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the pop-up walks with them
    else
        QAbstractButton::keyPressEvent(event);
}

void DueChoice::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DueChoice::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui

#include "moc_duechoice.cpp"
