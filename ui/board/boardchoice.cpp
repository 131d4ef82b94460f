// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of BoardView that chooses and moves cards over its lanes.
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
#include <QApplication>
#include <QCursor>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>

namespace ui {

QList<core::TaskId> BoardView::selection() const
{
    QList<core::TaskId> tasks;
    for (Lane *lane : m_lanes)
        tasks += lane->view().selectedTasks();
    return tasks;
}

Lane *BoardView::currentLane() const
{
    const auto focused = std::ranges::find_if(m_lanes, [](Lane *lane) { return lane->view().hasFocus(); });
    return focused != m_lanes.cend() ? *focused : m_lastLane;
}

core::TaskId BoardView::current() const
{
    Lane *lane = currentLane();
    return lane != nullptr ? lane->view().currentTask() : core::TaskId();
}

Lane *BoardView::laneOf(core::TaskId task) const
{
    const auto found = std::ranges::find_if(m_lanes, [task](Lane *lane) { return lane->model().rowOf(task) >= 0; });
    return found != m_lanes.cend() ? *found : nullptr;
}

void BoardView::select(core::TaskId task)
{
    m_wanted = {};
    if (Lane *lane = laneOf(task); lane != nullptr) {
        choose(*lane, lane->model().rowOf(task));
        return;
    }
    m_wanted = task; // chosen when its lane has settled
    for (Lane *lane : std::as_const(m_lanes)) {
        if (lane->model().reveal(task))
            break;
    }
}

void BoardView::focusTasks()
{
    Lane *lane = currentLane();
    if (lane == nullptr || lane->isCollapsed() || lane->model().rowCount() == 0) {
        const auto first = std::ranges::find_if(
            m_lanes, [](Lane *candidate) { return !candidate->isCollapsed() && candidate->model().rowCount() > 0; });
        if (first != m_lanes.cend())
            lane = *first;
    }
    if (lane == nullptr) { // no card anywhere, or none is here yet
        const auto open = std::ranges::find_if(m_lanes, [](Lane *candidate) { return !candidate->isCollapsed(); });
        lane = open != m_lanes.cend() ? *open : nullptr;
    }
    if (lane != nullptr)
        lane->view().setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // passed on to the first cards that come
}

/// Whether the keyboard is on the board's cards, or nowhere. The application is asked: a widget's own memory of its
/// focus outlives the moment when the keyboard went to the search field.
bool BoardView::isAmongCards() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused == nullptr || focused == this
        || (isAncestorOf(focused) && qobject_cast<const LaneView *>(focused) != nullptr);
}

void BoardView::clearOthers(const Lane *kept)
{
    for (Lane *lane : std::as_const(m_lanes)) {
        if (lane != kept)
            lane->view().clearSelection();
    }
}

void BoardView::choose(Lane &lane, int row)
{
    const QModelIndex index = lane.model().index(row);
    clearOthers(&lane);
    m_lastLane = &lane;
    lane.view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    lane.view().showRow(row);
    m_scroll->ensureWidgetVisible(&lane, 0, 0);
}

Lane *BoardView::neighbour(Lane &lane, Qt::Key key, bool needsCards) const
{
    const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const qsizetype step = isForward ? 1 : -1;
    for (qsizetype place = m_lanes.indexOf(&lane) + step; place >= 0 && place < m_lanes.size(); place += step) {
        Lane *candidate = m_lanes.at(place);
        if (!candidate->isCollapsed() && (!needsCards || candidate->model().rowCount() > 0))
            return candidate;
    }
    return nullptr;
}

void BoardView::goSideways(Lane &lane, Qt::Key key)
{
    Lane *next = neighbour(lane, key, true);
    if (next == nullptr)
        return;
    const int y = lane.view().middleOf(lane.view().currentIndex().row());
    choose(*next, next->view().rowNear(y));
    next->view().setFocus(Qt::OtherFocusReason);
}

void BoardView::rememberChoice(Lane &lane)
{
    m_chosenBefore = lane.view().selectedTasks();
    m_focusBefore = lane.view().hasFocus() ? lane.view().currentTask() : core::TaskId();
}

/// Selected cards that left a lane are looked for in the others.
void BoardView::carryGone(Lane &lane)
{
    const auto isGone = [&lane](core::TaskId task) { return lane.model().rowOf(task) < 0; };
    for (const core::TaskId task : std::as_const(m_chosenBefore)) {
        if (isGone(task))
            m_carried.insert(task);
    }
    if (m_focusBefore.isValid() && isGone(m_focusBefore))
        m_carriedFocus = m_focusBefore;
}

void BoardView::putDownCarried(Lane &lane)
{
    QList<core::TaskId> here;
    for (const core::TaskId task : std::as_const(m_carried)) {
        if (lane.model().rowOf(task) >= 0)
            here.append(task);
    }
    for (const core::TaskId task : std::as_const(here))
        m_carried.remove(task);
    lane.view().selectTasks(here, QItemSelectionModel::Select);
    if (const int row = lane.model().rowOf(m_carriedFocus); row >= 0) {
        m_carriedFocus = {};
        lane.view().selectionModel()->setCurrentIndex(lane.model().index(row), QItemSelectionModel::NoUpdate);
        m_lastLane = &lane;
        if (!m_move && isAmongCards())
            lane.view().setFocus(Qt::OtherFocusReason);
    }
    if (const int row = lane.model().rowOf(m_wanted); row >= 0) {
        m_wanted = {};
        choose(lane, row);
    }
    if (lane.view().hasFocus() && !lane.view().currentIndex().isValid()) // it had the focus before it had cards
        lane.view().selectionModel()->setCurrentIndex(lane.model().index(0), QItemSelectionModel::NoUpdate);
}

void BoardView::tellSelection()
{
    const QList<core::TaskId> tasks = selection();
    const core::TaskId focused = current();
    if (tasks == m_toldSelection && focused == m_toldCurrent)
        return;
    m_toldSelection = tasks;
    m_toldCurrent = focused;
    Q_EMIT selectionChanged();
}

// --- Moves

void BoardView::moveCards(Lane &lane, Qt::Key key)
{
    QList<core::TaskId> tasks = lane.view().selectedTasks();
    if (tasks.isEmpty() && lane.view().currentTask().isValid())
        tasks = {lane.view().currentTask()};
    if (tasks.isEmpty() || m_edits.store().isReadOnly())
        return;
    LaneModel &model = lane.model();
    const int first = model.rowOf(tasks.constFirst());
    const int last = model.rowOf(tasks.constLast());
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

void BoardView::dragCards(Lane &lane, const QModelIndex &pressed, const QPoint &pressedAt)
{
    LaneView &view = lane.view();
    const QPoint corner = TaskCardDelegate::cardRect(view.visualRect(pressed)).topLeft();
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
        for (const core::TaskId one : other->view().selectedTasks())
            titles.append(other->model().index(other->model().rowOf(one)).data().toString());
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfTasks(tasks, titles, m_edits.store().directory().fileUid));
    const DragPixmap seen = dragPixmap(view, pressed, int(tasks.size()));
    drag->setPixmap(seen.pixmap);
    drag->setHotSpot(pressedAt - corner + seen.card);
    const QPoint grip = drag->hotSpot() - seen.card;
    m_dropCorner.reset();
    if (drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction) == Qt::MoveAction)
        m_dropCorner = QCursor::pos() - grip;
    for (Lane *other : std::as_const(m_lanes)) {
        other->view().cards().setDragSource({});
        other->view().dragAway();
    }
}

} // namespace ui
