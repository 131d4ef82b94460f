// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/listcolumns.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"

#include <algorithm>
#include <QSet>

// Which rows are selected: a file may have a million of them.
namespace ui {

/// Selected rows from top to bottom as first and last, none of them twice.
QList<std::pair<int, int>> TaskTable::selectedRows() const
{
    QList<std::pair<int, int>> spans;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        spans.append({range.top(), range.bottom()});
    std::sort(spans.begin(), spans.end());
    int next = 0;
    for (auto &[first, last] : spans) {
        first = std::max(first, next);
        next = std::max(next, last + 1);
    }
    spans.removeIf([](const std::pair<int, int> &span) { return span.first > span.second; });
    return spans;
}

QList<core::TaskId> TaskTable::selection() const
{
    QList<core::TaskId> tasks;
    const QList<std::pair<int, int>> spans = selectedRows();
    for (const auto &[first, last] : spans) {
        tasks.reserve(tasks.size() + last - first + 1);
        for (int row = first; row <= last; ++row) {
            if (const core::TaskId task = m_model.taskAt(row); task.isValid())
                tasks.append(task);
        }
    }
    return tasks;
}

int TaskTable::selectedCount() const
{
    int count = 0;
    const QList<std::pair<int, int>> spans = selectedRows();
    for (const auto &[first, last] : spans) {
        for (int row = first; row <= last; ++row)
            count += m_model.isHeading(row) ? 0 : 1;
    }
    return count;
}

core::TaskId TaskTable::current() const
{
    return m_model.taskAt(currentIndex().row());
}

/// The rows of tasks, as few ranges as can be: they may be all that a file has.
QItemSelection TaskTable::rangesOf(const QSet<core::TaskId> &tasks) const
{
    QItemSelection ranges;
    int first = -1;
    for (int row = 0; row <= m_model.rowCount() && !tasks.isEmpty(); ++row) {
        const bool isWanted = tasks.contains(m_model.taskAt(row));
        if (isWanted && first < 0)
            first = row;
        if (isWanted || first < 0)
            continue;
        ranges.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, kListColumnCount - 1)));
        first = -1;
    }
    return ranges;
}

bool TaskTable::select(const QList<core::TaskId> &tasks, core::TaskId focused)
{
    QModelIndex first = m_model.index(m_model.rowOf(focused), kTitleColumn);
    if (!first.isValid()) {
        const auto shown = std::ranges::find_if(tasks, [this](core::TaskId task) { return m_model.rowOf(task) >= 0; });
        if (shown == tasks.cend())
            return false;
        first = m_model.index(m_model.rowOf(*shown), kTitleColumn);
    }
    const QItemSelection ranges = rangesOf({tasks.cbegin(), tasks.cend()});
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    return true;
}

void TaskTable::selectAll()
{
    m_model.openAll(); // nothing is selected that cannot be seen
    QTableView::selectAll();
    m_awaitsRest = m_model.taskCount() < 0;
}

void TaskTable::selectRest()
{
    if (m_awaitsRest && m_model.taskCount() >= 0)
        selectAll();
}

void TaskTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_awaitsRest = m_awaitsRest && deselected.isEmpty(); // the person has chosen otherwise since
    viewport()->update(); // the ground of a row reaches beyond its cells
    Q_EMIT tasksSelected();
}

} // namespace ui
