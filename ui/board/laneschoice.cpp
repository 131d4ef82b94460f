// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of LanesView that chooses cards over its lanes.
#include "ui/board/lanecolumn.h"
#include "ui/board/lanesview.h"
#include "ui/board/laneview.h"

#include <algorithm>
#include <QApplication>
#include <QScrollArea>

namespace ui {

QList<core::TaskId> LanesView::selection() const
{
    QList<core::TaskId> tasks;
    for (LaneColumn *lane : m_lanes)
        tasks += lane->view().selectedTasks();
    return tasks;
}

LaneColumn *LanesView::currentLane() const
{
    const auto focused = std::ranges::find_if(m_lanes, [](LaneColumn *lane) { return lane->view().hasFocus(); });
    return focused != m_lanes.cend() ? *focused : m_lastLane;
}

core::TaskId LanesView::current() const
{
    LaneColumn *lane = currentLane();
    return lane != nullptr ? lane->view().currentTask() : core::TaskId();
}

LaneColumn *LanesView::laneOf(core::TaskId task) const
{
    const auto found
        = std::ranges::find_if(m_lanes, [task](LaneColumn *lane) { return lane->model().rowOf(task) >= 0; });
    return found != m_lanes.cend() ? *found : nullptr;
}

void LanesView::select(const QList<core::TaskId> &tasks, core::TaskId current)
{
    m_carried = QSet<core::TaskId>(tasks.cbegin(), tasks.cend());
    m_carriedFocus = current;
    m_showsCarried = true;
    clearOthers(nullptr);
    for (LaneColumn *lane : std::as_const(m_lanes)) {
        if (!lane->model().isLoading()) // what is shown there is to go; the others put it down when they have settled
            putDownCarried(*lane);
    }
}

void LanesView::focusTasks()
{
    LaneColumn *lane = currentLane();
    if (lane == nullptr || lane->isCollapsed() || lane->model().rowCount() == 0) {
        const auto first = std::ranges::find_if(m_lanes, [](LaneColumn *candidate) {
            return !candidate->isCollapsed() && candidate->model().rowCount() > 0;
        });
        if (first != m_lanes.cend())
            lane = *first;
    }
    if (lane == nullptr) { // no card anywhere, or none is here yet
        const auto open
            = std::ranges::find_if(m_lanes, [](LaneColumn *candidate) { return !candidate->isCollapsed(); });
        lane = open != m_lanes.cend() ? *open : nullptr;
    }
    if (lane != nullptr)
        lane->view().setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // passed on to the first cards that come
}

/// Whether the keyboard is on the cards, or nowhere. The application is asked: a widget's own memory of its
/// focus outlives the moment when the keyboard went to the search field.
bool LanesView::isAmongCards() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused == nullptr || focused == this
        || (isAncestorOf(focused) && qobject_cast<const LaneView *>(focused) != nullptr);
}

void LanesView::clearOthers(const LaneColumn *kept)
{
    for (LaneColumn *lane : std::as_const(m_lanes)) {
        if (lane != kept)
            lane->view().clearChoice();
    }
}

void LanesView::choose(LaneColumn &lane, int row)
{
    const QModelIndex index = lane.model().index(row);
    clearOthers(&lane);
    lane.view().dropHidden();
    m_lastLane = &lane;
    lane.view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    lane.view().showRow(row);
    m_scroll->ensureWidgetVisible(&lane, 0, 0);
}

LaneColumn *LanesView::neighbour(LaneColumn &lane, Qt::Key key, bool needsCards) const
{
    const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const qsizetype step = isForward ? 1 : -1;
    for (qsizetype place = m_lanes.indexOf(&lane) + step; place >= 0 && place < m_lanes.size(); place += step) {
        LaneColumn *candidate = m_lanes.at(place);
        if (!candidate->isCollapsed() && (!needsCards || candidate->model().rowCount() > 0))
            return candidate;
    }
    return nullptr;
}

void LanesView::goSideways(LaneColumn &lane, Qt::Key key)
{
    LaneColumn *next = neighbour(lane, key, true);
    if (next == nullptr)
        return;
    const int y = lane.view().middleOf(lane.view().currentIndex().row());
    choose(*next, next->view().rowNear(y));
    next->view().setFocus(Qt::OtherFocusReason);
}

void LanesView::rememberChoice(LaneColumn &lane)
{
    m_chosenBefore = lane.view().selectedCards();
    m_focusBefore = lane.view().hasFocus() ? lane.view().currentTask() : core::TaskId();
}

/// Selected cards that left a lane are looked for in the others.
void LanesView::carryGone(LaneColumn &lane)
{
    const auto isGone = [&lane](core::TaskId task) { return lane.model().rowOf(task) < 0; };
    for (const core::TaskId task : std::as_const(m_chosenBefore)) {
        if (isGone(task))
            m_carried.insert(task);
    }
    if (m_focusBefore.isValid() && isGone(m_focusBefore))
        m_carriedFocus = m_focusBefore;
}

void LanesView::putDownCarried(LaneColumn &lane)
{
    if (lane.isCollapsed()) // nothing is selected that is not seen
        return;
    QList<core::TaskId> here;
    for (int row = 0; row < lane.model().rowCount(); ++row) { // there may be many more on their way than rows
        if (const core::TaskId task = lane.model().taskAt(row); m_carried.remove(task))
            here.append(task);
    }
    lane.view().selectTasks(here, QItemSelectionModel::Select);
    putDownFocus(lane);
    if (lane.view().hasFocus() && !lane.view().currentIndex().isValid()) // it had the focus before it had cards
        lane.view().selectionModel()->setCurrentIndex(lane.model().index(0), QItemSelectionModel::NoUpdate);
}

void LanesView::putDownFocus(LaneColumn &lane)
{
    const int row = lane.model().rowOf(m_carriedFocus);
    if (row < 0) {
        if (m_showsCarried)
            lane.model().reveal(m_carriedFocus);
        return;
    }
    m_carriedFocus = {};
    lane.view().selectionModel()->setCurrentIndex(lane.model().index(row), QItemSelectionModel::NoUpdate);
    m_lastLane = &lane;
    if (std::exchange(m_showsCarried, false)) {
        lane.showCard(row);
        m_scroll->ensureWidgetVisible(&lane, 0, 0);
    }
    if (!m_move && isAmongCards())
        lane.view().setFocus(Qt::OtherFocusReason);
}

/// The keyboard does not stay in a lane without cards while another one has some; not before all lanes have told.
void LanesView::leaveEmptyLane()
{
    const auto isUnsettled = [](LaneColumn *lane) { return lane->model().isLoading() || lane->model().isPending(); };
    if (m_move || std::ranges::any_of(m_lanes, isUnsettled))
        return;
    const auto isEmptyWithFocus
        = [](LaneColumn *lane) { return lane->view().hasFocus() && lane->model().rowCount() == 0; };
    const bool hasCards = std::ranges::any_of(
        m_lanes, [](LaneColumn *lane) { return !lane->isCollapsed() && lane->model().rowCount() > 0; });
    if (hasCards && (hasFocus() || std::ranges::any_of(m_lanes, isEmptyWithFocus)))
        focusTasks();
}

void LanesView::tellSelection()
{
    const QList<core::TaskId> tasks = selection();
    const core::TaskId focused = current();
    if (tasks == m_toldSelection && focused == m_toldCurrent)
        return;
    m_toldSelection = tasks;
    m_toldCurrent = focused;
    Q_EMIT selectionChanged();
}

} // namespace ui
