// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/boardview.h"

#include "core/commands/createtasks.h"
#include "core/commands/editdirectory.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/lane.h"
#include "ui/board/laneview.h"
#include "ui/shell/edits.h"

#include <algorithm>
#include <QVariantAnimation>

namespace ui {

BoardView::BoardView(Edits &edits, QWidget *parent) : LanesView(edits, parent), m_sliding(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("boardView"));
    m_sliding->setStartValue(0.0);
    m_sliding->setEndValue(1.0);
    m_sliding->setEasingCurve(QEasingCurve::OutCubic);
    connect(&edits.store(), &core::Store::changed, this, &BoardView::takeChanges);
    retranslate();
    buildLanes();
}

void BoardView::retranslate()
{
    //: Name of the board for screen readers. RU: «Доска»
    setAccessibleName(tr("Board"));
    LanesView::retranslate();
}

void BoardView::buildLanes()
{
    m_lanesAreOld = false;
    m_columns.clear();
    clearLanes();
    const QList<core::Status> statuses = edits().store().directory().statuses;
    for (const core::Status &status : statuses)
        addStatus(status);
    placeLanes();
}

void BoardView::addStatus(const core::Status &status)
{
    auto *lane = new Lane(edits(), status, &strip());
    m_columns.append(lane);
    lane->setState(stateOf(status));
    connect(lane, &Lane::stateChanged, this, [this, lane] {
        m_state.lanes.insert(lane->status().key, lane->state());
        if (lane->isCollapsed()) // nothing is selected that is not seen
            lane->view().clearChoice();
        animateLanes();
        Q_EMIT stateChanged();
    });
    connect(lane, &Lane::fieldMoved, this, &BoardView::keptFreeChanged);
    connect(lane, &Lane::lineEntered, this,
            [this, lane](const core::CaptureDraft &draft, const QString &line) { addTask(*lane, draft, line); });
    connect(lane, &Lane::limitEntered, this, [this, lane](int limit) { setSoftLimit(*lane, limit); });
    connect(lane, &Lane::selectAllRequested, this, [this, lane] {
        clearOthers(lane);
        lane->view().selectAll();
        lane->view().setFocus(Qt::OtherFocusReason);
    });
    addLane(*lane);
}

void BoardView::takeChanges(const core::Changes &changes)
{
    if (!changes.directory)
        return;
    const QList<core::Status> &statuses = edits().store().directory().statuses;
    const bool sameLanes = std::ranges::equal(
        m_columns, statuses, {}, [](const Lane *lane) { return lane->status().id; },
        [](const core::Status &status) { return status.id; });
    if (!sameLanes && isDragging()) { // the lane that is dragged from is still at work
        m_lanesAreOld = true;
        return;
    }
    if (!sameLanes) {
        buildLanes();
        return;
    }
    for (qsizetype place = 0; place < m_columns.size(); ++place)
        m_columns.at(place)->setStatus(statuses.at(place));
}

void BoardView::endDrag()
{
    LanesView::endDrag();
    if (m_lanesAreOld) // not from within an event of one of them
        QMetaObject::invokeMethod(this, &BoardView::buildLanes, Qt::QueuedConnection);
}

LaneState BoardView::stateOf(const core::Status &status) const
{
    const bool isCancelled = status.id == core::statuses::kCancelled;
    return m_state.lanes.value(status.key, LaneState{.isCollapsed = isCancelled});
}

void BoardView::setState(const BoardState &state)
{
    m_state = state;
    for (Lane *lane : std::as_const(m_columns))
        lane->setState(stateOf(lane->status()));
    placeLanes();
}

// --- Edits

void BoardView::addTask(Lane &lane, const core::CaptureDraft &draft, const QString &line)
{
    core::Task task = newTask(draft, edits().store(), scope(), m_usualReminder);
    if (task.title.isEmpty()) // signs alone are no task: they were meant as its title
        task.title = line;
    task.status = lane.status().id;
    if (scope() == core::Scope::Delegated && draft.assignee.isEmpty()) // for somebody else, who is still to be named
        task.assignee = {};
    core::whenReady(edits().run(std::make_shared<core::CreateTasks>(QList<core::Task>{task})), this,
                    [this](const core::Result<core::Outcome> &outcome) {
                        if (outcome && !outcome->created.isEmpty())
                            select(outcome->created.constFirst());
                    });
}

void BoardView::setSoftLimit(Lane &lane, int limit)
{
    core::Status status = lane.status();
    if (std::exchange(status.softLimit, limit) != limit)
        edits().run(std::make_shared<core::PutStatus>(status));
}

} // namespace ui
