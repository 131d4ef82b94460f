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
    if (isOtherQuery)
        show(wanted);
    else
        takeSteps(wanted);
    const QSet<core::TaskId> kept(m_shown.cbegin(), m_shown.cend());
    m_rows.removeIf([&kept](auto row) { return !kept.contains(row.key()); });
}

void LaneModel::takeSteps(const QList<core::TaskId> &wanted)
{
    const QList<LaneStep> steps = laneSteps(m_shown, wanted);
    if (steps.isEmpty())
        return;
    Q_EMIT aboutToPatch();
    for (const LaneStep &step : steps)
        take(step, wanted);
    Q_EMIT patched();
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
               return m_rule->holds(row) || isOurs(row.id);
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
    QSet<core::TaskId> gone(changes.removed.cbegin(), changes.removed.cend());
    QSet<core::TaskId> changed;
    for (const core::TaskRow &row : changes.tasks) {
        if (!m_rule->holds(row)) {
            gone.insert(row.id);
            continue;
        }
        changed.insert(row.id);
        m_rows.insert(row.id, row);
        if (isForeign)
            markFresh(row.id);
    }
    if (!gone.isEmpty())
        forget(gone);
    announceRows(changed);
    Q_EMIT countsChanged();
    if (m_isResting)
        m_hasMissed = true;
    else
        request();
}

/// Takes tasks out at once, before the new order is known.
void LaneModel::forget(const QSet<core::TaskId> &tasks)
{
    std::erase_if(m_order, [&tasks](qint32 key) { return tasks.contains(core::TaskId(key)); });
    m_fresh.subtract(tasks);
    QList<core::TaskId> left = m_shown;
    left.removeIf([&tasks](core::TaskId task) { return tasks.contains(task); });
    if (left.size() < m_shown.size())
        takeSteps(left);
    m_rows.removeIf([&tasks](auto row) { return tasks.contains(row.key()); });
}

void LaneModel::announceRows(const QSet<core::TaskId> &tasks)
{
    for (int row = 0; row < m_shown.size() && !tasks.isEmpty(); ++row) {
        if (tasks.contains(m_shown.at(row)))
            Q_EMIT dataChanged(index(row), index(row));
    }
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
