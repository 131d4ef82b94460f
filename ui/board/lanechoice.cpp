// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of LaneView that knows what is chosen, also of the cards behind "Show more".
#include "ui/board/lanefooter.h"
#include "ui/board/lanemodel.h"
#include "ui/board/laneview.h"

#include <algorithm>

namespace ui {

QList<core::TaskId> LaneView::selectedCards() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<core::TaskId> tasks;
    for (const QModelIndex &row : std::as_const(rows))
        tasks.append(m_model.taskAt(row.row()));
    return tasks;
}

QList<core::TaskId> LaneView::selectedTasks() const
{
    QList<core::TaskId> tasks = selectedCards();
    if (!m_hiddenChosen.isEmpty()) {
        QList<core::TaskId> hidden = m_model.hiddenTasks();
        hidden.removeIf([this](core::TaskId task) { return !m_hiddenChosen.contains(task); });
        tasks += hidden;
    }
    return tasks;
}

core::TaskId LaneView::currentTask() const
{
    return currentIndex().isValid() ? m_model.taskAt(currentIndex().row()) : core::TaskId();
}

void LaneView::selectTasks(const QList<core::TaskId> &tasks, QItemSelectionModel::SelectionFlags how)
{
    QItemSelection selection;
    QSet<core::TaskId> others;
    for (const core::TaskId task : tasks) {
        if (const QModelIndex index = m_model.index(m_model.rowOf(task)); index.isValid())
            selection.select(index, index);
        else
            others.insert(task);
    }
    selectionModel()->select(selection, how);
    if (!how.testFlag(QItemSelectionModel::Clear))
        return;
    setHiddenChosen(others);
    keepHidden();
}

void LaneView::selectAll()
{
    QListView::selectAll();
    m_awaitsHidden = !m_model.isComplete();
    chooseHidden();
    Q_EMIT tasksSelected();
}

void LaneView::clearChoice()
{
    dropHidden();
    clearSelection();
}

void LaneView::dropHidden()
{
    m_awaitsHidden = false;
    setHiddenChosen({});
}

void LaneView::beginChoice()
{
    dropHidden();
    Q_EMIT choiceStarted();
}

void LaneView::chooseHidden()
{
    const QList<core::TaskId> hidden = m_model.hiddenTasks();
    setHiddenChosen({hidden.cbegin(), hidden.cend()});
}

/// What was chosen while it was hidden is selected once it has a row, and forgotten once it left the lane.
void LaneView::keepHidden()
{
    if (m_awaitsHidden && m_model.isComplete()) {
        m_awaitsHidden = false;
        chooseHidden();
        Q_EMIT tasksSelected();
    }
    if (m_hiddenChosen.isEmpty())
        return;
    QItemSelection selection;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_hiddenChosen.contains(m_model.taskAt(row)))
            selection.select(m_model.index(row), m_model.index(row));
    }
    const QList<core::TaskId> hidden = m_model.hiddenTasks();
    QSet<core::TaskId> kept(hidden.cbegin(), hidden.cend());
    setHiddenChosen(kept.intersect(m_hiddenChosen));
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

void LaneView::setHiddenChosen(const QSet<core::TaskId> &tasks)
{
    if (m_hiddenChosen == tasks)
        return;
    m_hiddenChosen = tasks;
    if (m_footer != nullptr)
        m_footer->setMoreChosen(int(tasks.size()));
}

} // namespace ui
