// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/result.h"
#include "core/storage/namerepository.h"

#include <QList>

namespace core {

class Database;

/// Tasks and what belongs to them alone: texts, tags, people, checklist, links, reminders asked for, and the text
/// index. Comments, firings and history have repositories of their own. Validity is the commands' business.
class TaskRepository
{
public:
    TaskRepository(Database &database, NameRepository &names) : m_database(database), m_names(names) { }

    /// A whole task, from the trash too; NotFound when it is gone.
    Result<Task> find(TaskId id) const;
    /// Whole tasks in the order of @p ids; those that are gone are left out.
    Result<QList<Task>> load(const QList<TaskId> &ids) const;
    /// The hot parts in the order of @p ids; those that are gone are left out.
    Result<QList<TaskRow>> rows(const QList<TaskId> &ids) const;
    /// The task with this uid; not valid when there is none.
    Result<TaskId> findByUid(const QString &uid) const;
    /// The task imported from @p source under @p externalId; not valid when there is none.
    Result<TaskId> findByExternalId(const QString &source, const QString &externalId) const;
    /// The tasks right below this one that are not in the trash, by rank.
    Result<QList<TaskId>> partsOf(TaskId id) const;
    /// Whether a task lies in the trash.
    Result<bool> isDeleted(TaskId id) const;
    /// Every task's key in the order of their numbers, the trash left out unless asked for.
    Result<QList<TaskId>> allIds(bool withDeleted) const;

    /// Adds a row; ids of client, deal and tags are taken from their names. Gives the key. Of comments only the text
    /// index is told.
    Result<TaskId> insert(const Task &task);
    /// Writes what differs and makes the version one more; Conflict when the row has another version than @p before.
    Result<> update(const Task &before, const Task &after);
    /// Moves into or out of the trash, which is a change at @p now.
    Result<> setDeleted(TaskId id, bool isDeleted, const QDateTime &now);
    /// Removes rows for good that went to the trash before @p limit; gives their keys.
    Result<QList<TaskId>> purge(const QDateTime &limit);
    /// Counts firings and comments of a task anew.
    Result<> refreshCounts(TaskId id);
    /// The same, and refreshes its text index.
    Result<> refreshDerived(TaskId id);

    /// Open tasks whose rings depend on what @p person chose: those she is reminded of, and those she gave to others.
    Result<QList<TaskId>> remindedOf(PersonId person) const;
    /// Those of them whose rings depend on where @p person is: they are due on a day, or remind by working days.
    Result<QList<TaskId>> remindedByDay(PersonId person) const;

    /// The largest rank of a column, 0 when it is empty.
    Result<qint64> lastRank(StatusId status) const;
    struct Ranked
    {
        TaskId id{};
        qint64 rank = 0;
    };
    /// Up to @p limit tasks of a column after (@p rank, @p id), in order.
    Result<QList<Ranked>> rankedAfter(StatusId status, qint64 rank, TaskId id, int limit) const;

private:
    Result<> writeChildren(const Task &before, const Task &after);
    Result<> indexText(const Task &task);
    Result<> addText(const Task &task); ///< of a task that is not in the text index

    Database &m_database;
    NameRepository &m_names;
};

} // namespace core
