// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/store.h"
#include "ui/list/rowtext.h"
#include "ui/list/tasktablemodel.h"
#include "ui/text/duestate.h"

#include <algorithm>

// What the rows of the model say; how they come and go is in tasktablemodel.cpp.
namespace ui {

int TaskTableModel::taskCount() const
{
    return m_isKnown && m_order.isComplete ? static_cast<int>(m_order.ids.size()) : -1;
}

bool TaskTableModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<size_t>(row)] < 0;
}

core::TaskId TaskTableModel::taskAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHeading(row))
        return {};
    return core::TaskId{m_rows[static_cast<size_t>(row)]};
}

int TaskTableModel::rowOf(core::TaskId task) const
{
    if (!task.isValid())
        return -1;
    const auto it = std::find(m_rows.cbegin(), m_rows.cend(), static_cast<qint32>(task.value()));
    return it == m_rows.cend() ? -1 : static_cast<int>(it - m_rows.cbegin());
}

int TaskTableModel::headingRowOf(int row) const
{
    if (m_order.groups.isEmpty() || row < 0 || row >= rowCount())
        return -1;
    while (row >= 0 && !isHeading(row))
        --row;
    return row;
}

const core::TaskRow *TaskTableModel::loaded(core::TaskId task) const
{
    return m_cache.find(static_cast<qint32>(task.value()));
}

const core::TaskGroup *TaskTableModel::groupOf(qint32 code) const
{
    const auto it = m_groups.constFind(code);
    return it == m_groups.cend() ? nullptr : &m_order.groups.at(*it);
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kListColumnCount;
}

Qt::ItemFlags TaskTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags task = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isEdited = index.column() == static_cast<int>(ListColumn::Title) && !m_store.isReadOnly();
    return isEdited ? task | Qt::ItemIsEditable : task;
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kListColumnCount)
        return {};
    const auto column = static_cast<ListColumn>(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return nameOf(column);
    return {};
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint32 key = m_rows[static_cast<size_t>(index.row())];
    if (role == IsHeadingRole)
        return key < 0;
    if (key < 0) {
        const core::TaskGroup *group = groupOf(key);
        return group ? headingData(*group, index, role) : QVariant();
    }
    switch (role) {
    case TaskIdRole:
        return static_cast<qint64>(key);
    case IsFreshRole:
        return m_fresh.contains(key);
    case DepthRole:
        return m_depths.value(key, 0);
    case IsLoadedRole:
        if (m_cache.contains(key))
            return true;
        want(index.row());
        return false;
    default:
        break;
    }
    if (const core::TaskRow *row = m_cache.find(key))
        return taskData(*row, index, role);
    want(index.row());
    return {};
}

RowTextContext TaskTableModel::textContext() const
{
    const core::FilterContext now = m_store.filterContext();
    return {m_store.directory(), m_query.grouping, now.now, now.zone, now.firstDayOfWeek};
}

QVariant TaskTableModel::headingData(const core::TaskGroup &group, const QModelIndex &index, int role) const
{
    const RowTextContext context = textContext();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == static_cast<int>(ListColumn::Title) ? headingText(group, context) : QString();
    case Qt::AccessibleTextRole:
        return headingSentence(group, m_collapsed.contains(group.key), context);
    case TaskIdRole:
        return qint64{0};
    case GroupKeyRole:
        return group.key;
    case GroupCountRole:
        return group.count;
    case IsCollapsedRole:
        return m_collapsed.contains(group.key);
    case IsLoadedRole:
        return true;
    case StatusRole:
        if (const auto *status = m_query.grouping == core::Grouping::Status
                ? context.directory.status(core::StatusId{group.key})
                : nullptr)
            return QVariant::fromValue(*status);
        return {};
    case AssigneeRole:
        if (const auto *person = m_query.grouping == core::Grouping::Assignee
                ? context.directory.person(core::PersonId{group.key})
                : nullptr)
            return QVariant::fromValue(*person);
        return {};
    case DueStateRole:
        if (m_query.grouping != core::Grouping::Due)
            return {};
        if (group.key == static_cast<qint64>(core::DueBucket::Overdue))
            return static_cast<int>(DueState::Overdue);
        if (group.key == static_cast<qint64>(core::DueBucket::Today))
            return static_cast<int>(DueState::Today);
        if (group.key == static_cast<qint64>(core::DueBucket::Closed))
            return static_cast<int>(DueState::Done);
        return {};
    default:
        return {};
    }
}

QVariant TaskTableModel::taskData(const core::TaskRow &row, const QModelIndex &index, int role) const
{
    const core::Directory &directory = m_store.directory();
    const RowTextContext context = textContext();
    switch (role) {
    case Qt::EditRole:
        return row.title;
    case Qt::DisplayRole:
        return cellText(row, static_cast<ListColumn>(index.column()), context);
    case Qt::AccessibleTextRole:
        return index.column() == static_cast<int>(ListColumn::Title)
            ? rowSentence(row, context)
            : cellText(row, static_cast<ListColumn>(index.column()), context);
    case StatusRole: {
        const core::Status *status = directory.status(row.status);
        return status ? QVariant::fromValue(*status) : QVariant();
    }
    case AssigneeRole: {
        const core::Person *person = directory.person(row.assignee);
        return person ? QVariant::fromValue(*person) : QVariant();
    }
    case PriorityRole:
        return static_cast<int>(row.priority);
    case IsClosedRole:
        return directory.isClosed(row.status);
    case DueStateRole:
        return static_cast<int>(dueStateOf(row.due, directory.isClosed(row.status), context.now, context.zone));
    case TagsRole:
        return row.tags;
    case SubtasksRole:
        return subtasksText(row);
    default:
        return {};
    }
}

} // namespace ui
