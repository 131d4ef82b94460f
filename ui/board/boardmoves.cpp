// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of BoardView that moves cards, by keyboard and by drag and drop.
#include "core/commands/movetasks.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/boardview.h"
#include "ui/board/dragpixmap.h"
#include "ui/board/lane.h"
#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/board/taskmime.h"
#include "ui/shell/announce.h"
#include "ui/shell/edits.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QCursor>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QPointer>

namespace ui {

void BoardView::moveCards(Lane &lane, Qt::Key key)
{
    QList<core::TaskId> tasks = lane.view().selectedTasks();
    if (tasks.isEmpty() && lane.view().currentTask().isValid())
        tasks = {lane.view().currentTask()};
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
        Lane *target = neighbour(lane, key, false);
        if (target == nullptr)
            return;
        const int row = target->view().dropRowAt(lane.view().middleOf(first));
        moveTo(*target, tasks, target->model().hasPlaces() ? target->model().taskAt(row - 1) : core::TaskId());
    }
}

void BoardView::moveTo(Lane &target, const QList<core::TaskId> &tasks, core::TaskId after)
{
    m_move = Move{tasks, &target, Qt::OtherFocusReason};
    m_dropCorner.reset();
    const auto command = std::make_shared<core::MoveTasks>(tasks, target.status().id, after);
    core::whenReady(m_edits.run(command), this, [this](const core::Result<core::Outcome> &outcome) {
        if (!outcome)
            m_move.reset();
        else
            finishMove();
    });
}

/// Once the cards stand where they were put, they are selected there, and the place is told.
void BoardView::finishMove()
{
    if (!m_move || m_move->target->model().isPending())
        return;
    Lane &target = *m_move->target;
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
    //: Told to screen readers after a card was moved: %1 is the lane, %2 the place in it, %3 the number of its cards.
    //: RU: «Перенесено в «%1», %2 из %3»
    const QString place = tr("Moved to “%1”, %2 of %3")
                              .arg(laneTitle(target.status()), locale().toString(row + 1),
                                   locale().toString(std::max(target.model().totalCount(), row + 1)));
    m_announcer->setAccessibleName(place); // also for readers that come later
    announce(*m_announcer, place);
}

void BoardView::dragCards(Lane &lane, const QModelIndex &pressed, const QPoint &grip)
{
    LaneView &view = lane.view();
    QList<core::TaskId> tasks = selection();
    const core::TaskId task = lane.model().taskAt(pressed.row());
    if (!tasks.contains(task)) {
        choose(lane, pressed.row());
        tasks = {task};
    }
    QStringList titles;
    const QSet<core::TaskId> dragged(tasks.cbegin(), tasks.cend());
    for (Lane *other : std::as_const(m_lanes)) {
        other->view().cards().setDragSource(dragged);
        other->view().viewport()->update();
        for (const core::TaskId one : other->view().selectedCards())
            titles.append(other->model().index(other->model().rowOf(one)).data().toString());
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfTasks(tasks, titles, m_edits.store().directory().fileUid));
    const DragPixmap seen = dragPixmap(view, pressed, int(tasks.size()));
    drag->setPixmap(seen.pixmap);
    drag->setHotSpot(grip + seen.card);
    m_dropCorner.reset();
    m_isDragging = true;
    const QPointer<BoardView> self(this); // a drag lasts long: the window may be closed meanwhile
    const Qt::DropAction action = drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    if (!self)
        return;
    if (action == Qt::MoveAction)
        m_dropCorner = QCursor::pos() - grip;
    else if (rect().contains(mapFromGlobal(QCursor::pos()))) // let go over lanes that may take nothing
        m_edits.mayEdit();
    endDrag();
}

void BoardView::endDrag()
{
    m_isDragging = false;
    for (Lane *lane : std::as_const(m_lanes)) {
        lane->view().cards().setDragSource({});
        lane->view().dragAway();
    }
    if (m_lanesAreOld) // not from within an event of one of them
        QMetaObject::invokeMethod(this, &BoardView::buildLanes, Qt::QueuedConnection);
}

} // namespace ui
