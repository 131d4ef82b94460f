// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/chip.h"

#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kCross = 12;

} // namespace

TagChip::TagChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setShortcut({}); // a tag with & in it has no mnemonic
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusRadius(*this, 4);
}

void TagChip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
}

QSize TagChip::sizeHint() const
{
    return tagChipSize(text());
}

QRect TagChip::crossRect() const
{
    const int side = scaled(kCross);
    const QRect cross(width() - 3 - side, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTagChip(painter, rect(), text());
    if (m_isRemovable && (underMouse() || hasFocus())) {
        painter.fillRect(crossRect().adjusted(-2, 0, 1, 0), color(Token::BgHover));
        paintIcon(painter, crossRect(), QStringLiteral("close"), color(Token::TextSecondary));
    }
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && m_isRemovable)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool hitsCross = m_isRemovable && crossRect().adjusted(-3, -3, 3, 3).contains(event->pos());
    if (event->button() == Qt::LeftButton && isDown() && hitsCross) {
        setDown(false);
        Q_EMIT removeRequested(); // may delete this
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void TagChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TagChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui

#include "moc_chip.cpp"
