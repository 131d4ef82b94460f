// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of LaneView that listens to keys and mouse.
#include "ui/board/lanemodel.h"
#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

namespace ui {

namespace {

constexpr int kDragDistance = 8;

bool isNavigation(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

void LaneView::setKeyboardRing(bool shown)
{
    if (std::exchange(m_ringShown, shown) != shown)
        viewport()->update();
}

void LaneView::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentTask().isValid()) {
        if (modifiers == Qt::ControlModifier)
            Q_EMIT windowRequested(currentTask());
        else if (modifiers == Qt::NoModifier)
            Q_EMIT panelRequested(currentTask());
    } else if (modifiers == Qt::AltModifier && (isSideways || key == Qt::Key_Up || key == Qt::Key_Down)) {
        Q_EMIT moveRequested(key);
    } else if (isSideways && modifiers == Qt::NoModifier) {
        Q_EMIT leaveRequested(key);
    } else if (isNavigation(key)) {
        setKeyboardRing(true);
        if (!modifiers.testFlag(Qt::ControlModifier))
            beginChoice();
        QListView::keyPressEvent(event);
    } else if (key == Qt::Key_Escape || (key == Qt::Key_Space && modifiers == Qt::NoModifier)) {
        event->ignore(); // of the window
    } else {
        QListView::keyPressEvent(event);
    }
}

void LaneView::mousePressEvent(QMouseEvent *event)
{
    setKeyboardRing(false);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!adds && !(index.isValid() && selectionModel()->isSelected(index)))
        beginChoice();
    else if (event->modifiers().testFlag(Qt::ShiftModifier)) // from one card to another
        dropHidden();
    m_pressedAt.reset();
    if (event->button() == Qt::LeftButton && index.isValid()) {
        m_pressedAt = event->position().toPoint();
        m_pressed = index;
        m_grip = *m_pressedAt - TaskCardDelegate::cardRect(visualRect(index)).topLeft();
    }
    QListView::mousePressEvent(event);
}

void LaneView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_pressedAt && event->buttons().testFlag(Qt::LeftButton)) { // never a selection by rubber band
        if ((position - *m_pressedAt).manhattanLength() >= kDragDistance)
            startDrag(m_model.supportedDragActions());
        return;
    }
    if (const QModelIndex index = indexAt(position); index.isValid())
        m_model.markSeen(index.row());
    QListView::mouseMoveEvent(event);
}

void LaneView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_pressedAt.has_value() && event->button() == Qt::LeftButton
        && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    m_pressedAt.reset();
    if (isClick)
        beginChoice();
    QListView::mouseReleaseEvent(event);
    if (isClick && m_pressed.isValid())
        Q_EMIT panelRequested(m_model.taskAt(m_pressed.row()));
}

void LaneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedAt.reset();
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT windowRequested(m_model.taskAt(index.row()));
}

void LaneView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index)) {
        beginChoice();
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT menuRequested(isByMouse ? event->globalPos()
                                   : viewport()->mapToGlobal(TaskCardDelegate::cardRect(visualRect(index)).center()));
}

void LaneView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        setKeyboardRing(true);
    QListView::focusInEvent(event);
    Q_EMIT tasksSelected(); // what is current is another one now
}

void LaneView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void LaneView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_isPatching && !selectionModel()->hasSelection())
        dropHidden();
    Q_EMIT tasksSelected();
}

void LaneView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        scrollTo(current);
    Q_EMIT tasksSelected();
}

} // namespace ui
