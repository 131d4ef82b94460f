// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of LaneModel that takes in what changes in the file, row by row.
#include "core/store/changes.h"
#include "ui/board/lanemodel.h"
#include "ui/board/lanesteps.h"

#include <algorithm>
#include <QTimer>

namespace ui {

namespace {

constexpr int kFreshMilliseconds = 10000;
constexpr int kManyChanges = 50; ///< from here on it is cheaper to ask than to compare

} // namespace

void LaneModel::patch(bool isOtherQuery)
{
    QList<core::TaskId> wanted = wantedTasks();
    wanted.removeIf([this](core::TaskId task) { return !m_rows.contains(task); }); // gone since the order was made
    const QList<LaneStep> steps = isOtherQuery ? QList<LaneStep>() : laneSteps(m_shown, wanted);
    if (isOtherQuery) {
        show(wanted);
    } else if (!steps.isEmpty()) {
        Q_EMIT aboutToPatch();
        for (const LaneStep &step : steps)
            take(step, wanted);
        Q_EMIT patched();
    }
    const QSet<core::TaskId> kept(m_shown.cbegin(), m_shown.cend());
    m_rows.removeIf([&kept](auto row) { return !kept.contains(row.key()); });
}

void LaneModel::take(const LaneStep &step, const QList<core::TaskId> &wanted)
{
    switch (step.kind) {
    case LaneStep::Kind::Remove:
        beginRemoveRows({}, step.first, step.first + step.count - 1);
        m_shown.remove(step.first, step.count);
        endRemoveRows();
        break;
    case LaneStep::Kind::Insert:
        beginInsertRows({}, step.first, step.first + step.count - 1);
        for (int row = step.first; row < step.first + step.count; ++row)
            m_shown.insert(row, wanted.at(row));
        endInsertRows();
        break;
    case LaneStep::Kind::Move:
        beginMoveRows({}, step.first, step.first, {}, step.to > step.first ? step.to + 1 : step.to);
        m_shown.move(step.first, step.to);
        endMoveRows();
        break;
    }
}

bool LaneModel::concerns(const core::Changes &changes) const
{
    if (changes.everything || changes.tasks.size() + changes.removed.size() > kManyChanges)
        return true;
    const auto isOurs = [this](core::TaskId task) { return std::ranges::find(m_order, keyOf(task)) != m_order.end(); };
    return std::ranges::any_of(changes.removed, isOurs)
        || std::ranges::any_of(changes.tasks, [this, &isOurs](const core::TaskRow &row) {
               return (row.status == m_status && !row.isDeleted) || isOurs(row.id);
           });
}

void LaneModel::takeChanges(const core::Changes &changes)
{
    if (changes.directory) // names of people and statuses
        announceTexts();
    if (m_hasAnswer && !concerns(changes))
        return;
    m_readsAnew = m_readsAnew || changes.everything;
    const bool isForeign = changes.origin == core::Changes::Origin::Foreign;
    for (const core::TaskRow &row : changes.tasks)
        takeRow(row, isForeign);
    for (const core::TaskId task : changes.removed)
        forget(task);
    Q_EMIT countsChanged();
    if (m_isResting)
        m_hasMissed = true;
    else
        request();
}

void LaneModel::takeRow(const core::TaskRow &row, bool isForeign)
{
    if (row.status != m_status || row.isDeleted) {
        forget(row.id);
        return;
    }
    m_rows.insert(row.id, row);
    if (isForeign)
        markFresh(row.id);
    if (const int place = rowOf(row.id); place >= 0)
        Q_EMIT dataChanged(index(place), index(place));
}

/// Takes a task out at once, before the new order is known.
void LaneModel::forget(core::TaskId task)
{
    m_order.erase(std::remove(m_order.begin(), m_order.end(), keyOf(task)), m_order.end());
    m_fresh.remove(task);
    if (const int row = rowOf(task); row >= 0) {
        Q_EMIT aboutToPatch();
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
        Q_EMIT patched();
    }
    m_rows.remove(task);
}

void LaneModel::markFresh(core::TaskId task)
{
    m_fresh.insert(task);
    QTimer::singleShot(kFreshMilliseconds, this, [this, task] { clearFresh({task}); });
}

void LaneModel::clearFresh(const QSet<core::TaskId> &tasks)
{
    for (const core::TaskId task : tasks) {
        if (!m_fresh.remove(task))
            continue;
        if (const int row = rowOf(task); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {IsFreshRole});
    }
}

void LaneModel::markSeen(int row)
{
    if (const core::TaskId task = taskAt(row); m_fresh.contains(task))
        clearFresh({task});
}

} // namespace ui
