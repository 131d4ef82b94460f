// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of LaneModel that tells what its rows are and takes drops.
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/lanemodel.h"
#include "ui/board/taskmime.h"
#include "ui/shell/edits.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duestate.h"
#include "ui/text/tasktext.h"

#include <algorithm>

namespace ui {

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::TaskRow &row = *m_rows.constFind(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return sentenceOf(row);
    case Qt::ToolTipRole:
        return plainToolTip(sentenceOf(row)); // what the glyphs mean
    case TaskIdRole:
        return QVariant::fromValue(row.id);
    case VersionRole:
        return row.version;
    case ClientLineRole:
        return clientLineOf(row);
    case PriorityRole:
        return int(row.priority);
    case DueStateRole:
        return dueStateOf(row);
    case DueTextRole:
        return m_rule->dueText(row);
    case HasReminderRole:
        return row.hasReminder;
    case ChecklistRole:
        return checklistOf(row);
    case CommentCountRole:
        return row.commentCount;
    case AssigneeRole:
        return QVariant::fromValue(assigneeOf(row));
    case IsClosedRole:
        return isClosed();
    case IsFreshRole:
        return m_fresh.contains(row.id);
    case StatusRole:
        return QVariant::fromValue(statusOf(row));
    default:
        return {};
    }
}

QString LaneModel::sentenceOf(const core::TaskRow &row) const
{
    const core::Store &store = m_edits.store();
    return taskSentence(row, store.directory(), store.clock().now(), store.clock().zone());
}

QString LaneModel::clientLineOf(const core::TaskRow &row)
{
    if (row.clientName.isEmpty() || row.dealName.isEmpty())
        return row.clientName + row.dealName;
    //: Card: %1 is the client, %2 the deal with that client. RU: «%1 · %2»
    return tr("%1 · %2").arg(row.clientName, row.dealName);
}

int LaneModel::dueStateOf(const core::TaskRow &row) const
{
    const core::Clock &clock = m_edits.store().clock();
    return int(ui::dueStateOf(row.due, isClosed(), clock.now(), clock.zone()));
}

core::Status LaneModel::statusOf(const core::TaskRow &row) const
{
    const core::Status *status = m_edits.store().directory().status(row.status);
    return status != nullptr ? *status : core::Status();
}

QString LaneModel::checklistOf(const core::TaskRow &row)
{
    if (row.checklistTotal == 0)
        return {};
    const QLocale locale;
    //: Card: checked items of a checklist, of all. RU: «%1/%2»
    return tr("%1/%2").arg(locale.toString(row.checklistDone), locale.toString(row.checklistTotal));
}

core::Person LaneModel::assigneeOf(const core::TaskRow &row) const
{
    const core::Person *person = m_edits.store().directory().person(row.assignee);
    return person != nullptr ? *person : core::Person();
}

Qt::ItemFlags LaneModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_edits.store().isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

Qt::DropActions LaneModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

Qt::DropActions LaneModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction; // a copy is the titles, for other programs
}

QStringList LaneModel::mimeTypes() const
{
    return {taskMimeType()};
}

QMimeData *LaneModel::mimeData(const QModelIndexList &indexes) const
{
    QList<core::TaskId> tasks;
    QStringList titles;
    for (const QModelIndex &index : indexes) {
        tasks.append(taskAt(index.row()));
        titles.append(index.data(Qt::DisplayRole).toString());
    }
    return mimeOfTasks(tasks, titles, m_edits.store().directory().fileUid);
}

bool LaneModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    if (action != Qt::MoveAction || m_edits.store().isReadOnly() || !takesTasks())
        return false;
    const QList<core::TaskId> tasks = tasksOfMime(*data, m_edits.store().directory().fileUid);
    // A sorted lane has nothing to offer to its own cards.
    return !tasks.isEmpty()
        && (hasPlaces() || std::ranges::any_of(tasks, [this](core::TaskId task) { return rowOf(task) < 0; }));
}

bool LaneModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<core::TaskId> tasks = tasksOfMime(*data, m_edits.store().directory().fileUid);
    // Right after the nearest card above that does not move along; a sorted lane finds the place by itself.
    int above = hasPlaces() ? (row < 0 ? rowCount() : row) - 1 : -1;
    while (above >= 0 && tasks.contains(taskAt(above)))
        --above;
    Q_EMIT dropped(tasks);
    core::whenReady(put(tasks, taskAt(above)), this, [this](const core::Result<core::Outcome> &outcome) {
        if (!outcome)
            Q_EMIT dropRefused();
    });
    return true;
}

} // namespace ui
