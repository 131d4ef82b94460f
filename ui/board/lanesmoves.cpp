// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of LanesView that moves cards, by keyboard and by drag and drop.
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/dragpixmap.h"
#include "ui/board/lanecolumn.h"
#include "ui/board/lanesview.h"
#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/board/taskmime.h"
#include "ui/shell/announce.h"
#include "ui/shell/edits.h"

#include <algorithm>
#include <QCursor>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QPointer>

namespace ui {

QList<core::TaskId> LanesView::movedFrom(LaneColumn &lane) const
{
    const QList<core::TaskId> tasks = lane.view().selectedTasks();
    if (tasks.isEmpty() && lane.view().currentTask().isValid())
        return {lane.view().currentTask()};
    return tasks;
}

void LanesView::moveCards(LaneColumn &lane, Qt::Key key)
{
    const QList<core::TaskId> tasks = movedFrom(lane);
    if (tasks.isEmpty() || !m_edits.mayEdit())
        return;
    LaneModel &model = lane.model();
    const QList<core::TaskId> cards = lane.view().selectedCards(); // of a lane selected whole not all tasks have one
    const int first = model.rowOf(tasks.constFirst());
    const int last = cards.isEmpty() ? first : model.rowOf(cards.constLast());
    if (key == Qt::Key_Up && model.hasPlaces() && first > 0) {
        moveTo(lane, tasks, model.taskAt(first - 2));
    } else if (key == Qt::Key_Down && model.hasPlaces() && last + 1 < model.rowCount()) {
        moveTo(lane, tasks, model.taskAt(last + 1));
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        LaneColumn *target = neighbour(lane, key, false);
        while (target != nullptr && !target->model().takesTasks())
            target = neighbour(*target, key, false);
        if (target == nullptr)
            return;
        const int row = target->view().dropRowAt(lane.view().middleOf(first));
        moveTo(*target, tasks, target->model().hasPlaces() ? target->model().taskAt(row - 1) : core::TaskId());
    }
}

void LanesView::moveTo(LaneColumn &target, const QList<core::TaskId> &tasks, core::TaskId after)
{
    expectMove(target, tasks, Qt::OtherFocusReason);
    m_dropCorner.reset();
    core::whenReady(target.model().put(tasks, after), this, [this](const core::Result<core::Outcome> &outcome) {
        if (!outcome)
            m_move.reset();
        else
            finishMove();
    });
}

void LanesView::expectMove(LaneColumn &target, const QList<core::TaskId> &tasks, Qt::FocusReason reason)
{
    m_move = Move{tasks, &target, reason};
}

/// Once the cards stand where they were put, they are selected there, and the place is told.
void LanesView::finishMove()
{
    if (!m_move || m_move->target->model().isPending())
        return;
    LaneColumn &target = *m_move->target;
    const int row = target.model().rowOf(m_move->tasks.constFirst());
    if (row < 0)
        return;
    const Move move = *std::exchange(m_move, std::nullopt);
    m_carried.clear();
    m_carriedFocus = {};
    choose(target, row);
    target.view().selectTasks(move.tasks, QItemSelectionModel::ClearAndSelect);
    if (isAmongCards()) // somebody quicker than the file is typing elsewhere by now
        target.view().setFocus(move.focusReason);
    if (const std::optional<QPoint> corner = std::exchange(m_dropCorner, std::nullopt))
        target.view().settle(move.tasks.constFirst(), *corner);
    const QString place
        = movedText(target, row + 1, std::max(target.model().totalCount(), row + 1)); // the count may not be known yet
    m_announcer->setAccessibleName(place); // also for readers that come later
    announce(*m_announcer, place);
}

QString LanesView::movedText(LaneColumn &target, int place, int count) const
{
    //: Told to screen readers after a card was moved: %1 is the lane, %2 the place in it, %3 the number of its cards.
    //: RU: «Перенесено в «%1», %2 из %3»
    return tr("Moved to “%1”, %2 of %3").arg(target.title(), locale().toString(place), locale().toString(count));
}

DragPixmap LanesView::pixmapOf(LaneColumn &lane, const QModelIndex &pressed, const QList<core::TaskId> &tasks)
{
    return dragPixmap(lane.view(), pressed, int(tasks.size()));
}

void LanesView::dragCards(LaneColumn &lane, const QModelIndex &pressed, const QPoint &grip)
{
    QList<core::TaskId> tasks = selection();
    const core::TaskId task = lane.model().taskAt(pressed.row());
    if (!tasks.contains(task)) {
        choose(lane, pressed.row());
        tasks = {task};
    }
    QStringList titles;
    const QSet<core::TaskId> dragged(tasks.cbegin(), tasks.cend());
    for (LaneColumn *other : std::as_const(m_lanes)) {
        other->view().cards().setDragSource(dragged);
        other->view().viewport()->update();
        for (const core::TaskId one : other->view().selectedCards())
            titles.append(other->model().index(other->model().rowOf(one)).data().toString());
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfTasks(tasks, titles, m_edits.store().directory().fileUid));
    const DragPixmap seen = pixmapOf(lane, pressed, tasks);
    drag->setPixmap(seen.pixmap);
    drag->setHotSpot(seen.hotSpot.value_or(grip + seen.card));
    m_dropCorner.reset();
    m_isDragging = true;
    const QPointer<LanesView> self(this); // a drag lasts long: the window may be closed meanwhile
    const Qt::DropAction action = drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    if (!self)
        return;
    if (action == Qt::MoveAction)
        m_dropCorner = QCursor::pos() - grip;
    else if (rect().contains(mapFromGlobal(QCursor::pos()))) // let go over lanes that may take nothing
        m_edits.mayEdit();
    endDrag();
}

void LanesView::endDrag()
{
    m_isDragging = false;
    for (LaneColumn *lane : std::as_const(m_lanes)) {
        lane->view().cards().setDragSource({});
        lane->view().dragAway();
    }
}

} // namespace ui
