// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

namespace {

bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
}

} // namespace

MenuKey::MenuKey() : QObject(qApp)
{
    qApp->installEventFilter(this);
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *focus = QApplication::focusWidget();
    if (event->type() != QEvent::KeyPress || watched != focus || focus == nullptr
        || !isMenuKey(*static_cast<QKeyEvent *>(event)))
        return false;
    // The place that the menu key gives: at the caret, or wherever a view has its current item.
    const QPoint place = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place), Qt::NoModifier);
    QCoreApplication::sendEvent(focus, &wanted);
    return true;
}

} // namespace ui
