// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/floatingbox.h"

#include "ui/reminders/popupframe.h"

#include <algorithm>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

namespace ui {

namespace {

constexpr int kGap = 4;

} // namespace

FloatingBox::FloatingBox(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    roundPopup(*this);
}

void FloatingBox::openBeside(const QWidget &anchor)
{
    adjustSize();
    const QRect box(anchor.mapToGlobal(QPoint()), anchor.size());
    const QScreen *screen = QGuiApplication::screenAt(box.center());
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint place(isRightToLeft() ? box.right() + 1 - width() : box.left(), box.bottom() + kGap);
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), box.top() - kGap - height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
}

void FloatingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupFrame(painter, rect());
}

} // namespace ui

#include "moc_floatingbox.cpp"
