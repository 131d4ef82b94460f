// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/taskrepository.h"

#include "core/storage/database.h"
#include "core/storage/taskrows.h"
#include "core/storage/tasktext.h"

#include <QSqlQuery>

namespace core {

namespace {

const auto kInsert = QStringLiteral(
    "INSERT INTO task (uid, title, status_id, priority, type_id, creator_id, assignee_id, client_id, deal_id,"
    " start_day, start_at_s, due_day, due_at_s, due_key_s, rank, checklist_done, checklist_total, due_moves,"
    " due_moved_days, first_due_day, estimate_minutes, spent_minutes, parent_id, created_at_s, changed_at_s,"
    " completed_at_s, deleted_at_s, source, external_id, version)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
const auto kUpdate = QStringLiteral(
    "UPDATE task SET uid = ?, title = ?, status_id = ?, priority = ?, type_id = ?, creator_id = ?, assignee_id = ?,"
    " client_id = ?, deal_id = ?, start_day = ?, start_at_s = ?, due_day = ?, due_at_s = ?, due_key_s = ?, rank = ?,"
    " checklist_done = ?, checklist_total = ?, due_moves = ?, due_moved_days = ?, first_due_day = ?,"
    " estimate_minutes = ?, spent_minutes = ?, parent_id = ?, created_at_s = ?, changed_at_s = ?, completed_at_s = ?,"
    " deleted_at_s = ?, source = ?, external_id = ?, version = version + 1 WHERE id = ? AND version = ?");
const auto kInsertText = QStringLiteral("INSERT INTO task_text (task_id, description, result) VALUES (?, ?, ?)");
const auto kUpdateText = QStringLiteral("UPDATE task_text SET description = ?, result = ? WHERE task_id = ?");
const auto kSetDeleted = QStringLiteral("UPDATE task SET deleted_at_s = CASE ?2 WHEN 1 THEN ?1 END, changed_at_s = ?1, "
                                        "version = version + 1 WHERE id = ?3");
const auto kFindUid = QStringLiteral("SELECT id FROM task WHERE uid = ?");
const auto kFindExternal
    = QStringLiteral("SELECT id FROM task WHERE source = ? AND external_id = ? AND external_id <> ''");
const auto kIsDeleted = QStringLiteral("SELECT deleted_at_s IS NOT NULL FROM task WHERE id = ?");
const auto kAllIds = QStringLiteral("SELECT id FROM task WHERE ? OR deleted_at_s IS NULL ORDER BY id");
const auto kPurged = QStringLiteral("SELECT id FROM task WHERE deleted_at_s < ?");
const auto kRemove = QStringLiteral("DELETE FROM task WHERE id = ?");
const auto kRemoveSearch = QStringLiteral("DELETE FROM task_search WHERE rowid = ?");
const auto kInsertSearch = QStringLiteral("INSERT INTO task_search (rowid, body) VALUES (?, ?)");
const auto kLastRank = QStringLiteral("SELECT rank FROM task WHERE status_id = ? AND deleted_at_s IS NULL"
                                      " ORDER BY rank DESC, id DESC LIMIT 1");
const auto kRankedAfter = QStringLiteral("SELECT id, rank FROM task WHERE status_id = ? AND deleted_at_s IS NULL"
                                         " AND (rank, id) > (?, ?) ORDER BY rank, id LIMIT ?");
const auto kRefresh = QStringLiteral(
    "UPDATE task SET comment_count = (SELECT count(*) FROM comment WHERE task_id = ?),"
    " open_reminders = (SELECT count(*) FROM firing WHERE task_id = ? AND state IN (0, 1, 2, 4)) WHERE id = ?");

const auto kRemindedOf = QStringLiteral(
    "SELECT id FROM task WHERE deleted_at_s IS NULL AND completed_at_s IS NULL AND assignee_id = ?"
    " AND EXISTS (SELECT 1 FROM reminder WHERE task_id = id)"
    " UNION SELECT id FROM task WHERE deleted_at_s IS NULL AND completed_at_s IS NULL AND creator_id = ?");

const auto kRemindedByDay = QStringLiteral(
    "SELECT id FROM task WHERE deleted_at_s IS NULL AND completed_at_s IS NULL AND assignee_id = ?"
    " AND EXISTS (SELECT 1 FROM reminder WHERE task_id = id AND at_s IS NULL"
    " AND (due_day IS NOT NULL OR before_workdays IS NOT NULL))"
    " UNION SELECT id FROM task WHERE deleted_at_s IS NULL AND completed_at_s IS NULL AND creator_id = ?"
    " AND open_reminders > 0 AND (due_day IS NOT NULL OR EXISTS (SELECT 1 FROM reminder WHERE task_id = id"
    " AND before_workdays IS NOT NULL))");

const auto kParts
    = QStringLiteral("SELECT id FROM task WHERE parent_id = ? AND deleted_at_s IS NULL ORDER BY rank, id");

Result<QList<TaskId>> idsOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<TaskId> ids;
    while (rows->next())
        ids.append(TaskId{rows->value(0).toLongLong()});
    return ids;
}

QVariant idOrNull(auto id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant secondsOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant dayOrNull(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QDate>());
}

QVariant instantOrNull(const Due &due)
{
    return due.isInstant() ? QVariant(*due.secondsUtc()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant dueKey(const Due &due)
{
    return due.isNone() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(dueSortKey(due, QTimeZone::utc()));
}

/// The values of kInsert and kUpdate up to external_id.
QVariantList columnsOf(const Task &task, ClientId client, DealId deal)
{
    const auto done = std::count_if(task.checklist.cbegin(), task.checklist.cend(),
                                    [](const ChecklistItem &item) { return item.isDone; });
    return {task.uid, task.title, task.status.value(), static_cast<int>(task.priority), task.type.value(),
            idOrNull(task.creator), idOrNull(task.assignee), idOrNull(client), idOrNull(deal),
            dayOrNull(task.start.day()), instantOrNull(task.start), dayOrNull(task.due.day()), instantOrNull(task.due),
            dueKey(task.due), task.rank, static_cast<qint64>(done), task.checklist.size(), task.dueMoves,
            task.dueMovedDays, dayOrNull(task.firstDueDay), task.estimateMinutes, task.spentMinutes,
            idOrNull(task.parent), secondsOrNull(task.created), secondsOrNull(task.changed),
            secondsOrNull(task.completed),
            // The trash is moved into and out of by setDeleted() alone; a draft may come as deleted.
            task.isDeleted ? secondsOrNull(task.changed) : QVariant(QMetaType::fromType<qint64>()), task.source,
            task.externalId};
}

} // namespace

Result<Task> TaskRepository::find(TaskId id) const
{
    auto tasks = readTasks(m_database, {id});
    if (!tasks)
        return tl::unexpected(tasks.error());
    if (tasks->isEmpty())
        return failure(Error::Code::NotFound, QString::number(id.value()));
    return tasks->takeFirst();
}

Result<QList<Task>> TaskRepository::load(const QList<TaskId> &ids) const
{
    return readTasks(m_database, ids);
}

Result<QList<TaskRow>> TaskRepository::rows(const QList<TaskId> &ids) const
{
    return readTaskRows(m_database, ids);
}

Result<QList<TaskId>> TaskRepository::remindedOf(PersonId person) const
{
    return idsOf(m_database.run(kRemindedOf, {person.value(), person.value()}));
}

Result<QList<TaskId>> TaskRepository::remindedByDay(PersonId person) const
{
    return idsOf(m_database.run(kRemindedByDay, {person.value(), person.value()}));
}

Result<QList<TaskId>> TaskRepository::partsOf(TaskId id) const
{
    return idsOf(m_database.run(kParts, {id.value()}));
}

Result<TaskId> TaskRepository::findByUid(const QString &uid) const
{
    return m_database.value(kFindUid, {uid}).map([](const QVariant &id) { return TaskId{id.toLongLong()}; });
}

Result<TaskId> TaskRepository::findByExternalId(const QString &source, const QString &externalId) const
{
    return m_database.value(kFindExternal, {source, externalId}).map([](const QVariant &id) {
        return TaskId{id.toLongLong()};
    });
}

Result<bool> TaskRepository::isDeleted(TaskId id) const
{
    return m_database.value(kIsDeleted, {id.value()}).map([](const QVariant &value) { return value.toBool(); });
}

Result<QList<TaskId>> TaskRepository::allIds(bool withDeleted) const
{
    auto rows = m_database.run(kAllIds, {withDeleted});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<TaskId> ids;
    while (rows->next())
        ids.append(TaskId{rows->value(0).toLongLong()});
    return ids;
}

Result<TaskId> TaskRepository::insert(const Task &task)
{
    const auto client = m_names.client(task.clientName);
    if (!client)
        return tl::unexpected(client.error());
    const auto deal = m_names.deal(*client, task.dealName);
    if (!deal)
        return tl::unexpected(deal.error());
    QVariantList values = columnsOf(task, *client, *deal);
    values.append(qMax<qint64>(1, task.version));
    const auto row = m_database.write(kInsert, values);
    if (!row)
        return tl::unexpected(row.error());
    Task added = task;
    added.id = TaskId{row->row};
    const auto done = m_database.write(kInsertText, {added.id.value(), task.description, task.result})
                          .and_then([&](const Database::Written &) { return writeChildren(Task{}, added); })
                          .and_then([&] { return addText(added); });
    return done.map([&] { return added.id; });
}

Result<> TaskRepository::update(const Task &before, const Task &after)
{
    const auto client = m_names.client(after.clientName);
    if (!client)
        return tl::unexpected(client.error());
    const auto deal = m_names.deal(*client, after.dealName);
    if (!deal)
        return tl::unexpected(deal.error());
    QVariantList values = columnsOf(after, *client, *deal);
    values << before.id.value() << before.version;
    const auto row = m_database.write(kUpdate, values);
    if (!row)
        return tl::unexpected(row.error());
    if (row->count != 1)
        return failure(Error::Code::Conflict, QString::number(before.id.value()));
    if (before.description != after.description || before.result != after.result) {
        const auto text = m_database.write(kUpdateText, {after.description, after.result, after.id.value()});
        if (!text)
            return tl::unexpected(text.error());
    }
    if (const auto done = writeChildren(before, after); !done)
        return done;
    return searchText(before) == searchText(after) ? Result<>{} : indexText(after);
}

Result<> TaskRepository::setDeleted(TaskId id, bool isDeleted, const QDateTime &now)
{
    return m_database.write(kSetDeleted, {secondsOrNull(now), isDeleted, id.value()})
        .map([](const Database::Written &) {});
}

Result<QList<TaskId>> TaskRepository::purge(const QDateTime &limit)
{
    QList<TaskId> ids;
    {
        auto rows = m_database.run(kPurged, {limit.toSecsSinceEpoch()});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            ids.append(TaskId{rows->value(0).toLongLong()});
    }
    for (const TaskId id : std::as_const(ids)) {
        const auto done = m_database.write(kRemoveSearch, {id.value()}).and_then([&](const Database::Written &) {
            return m_database.write(kRemove, {id.value()});
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    return ids;
}

Result<> TaskRepository::refreshCounts(TaskId id)
{
    return m_database.write(kRefresh, {id.value(), id.value(), id.value()}).map([](const Database::Written &) {});
}

Result<> TaskRepository::refreshDerived(TaskId id)
{
    return refreshCounts(id).and_then([&] { return find(id); }).and_then([&](const Task &task) {
        return indexText(task);
    });
}

Result<qint64> TaskRepository::lastRank(StatusId status) const
{
    return m_database.value(kLastRank, {status.value()}).map([](const QVariant &rank) { return rank.toLongLong(); });
}

Result<QList<TaskRepository::Ranked>> TaskRepository::rankedAfter(StatusId status, qint64 rank, TaskId id,
                                                                  int limit) const
{
    auto rows = m_database.run(kRankedAfter, {status.value(), rank, id.value(), limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Ranked> ranked;
    while (rows->next())
        ranked.append({TaskId{rows->value(0).toLongLong()}, rows->value(1).toLongLong()});
    return ranked;
}

Result<> TaskRepository::writeChildren(const Task &before, const Task &after)
{
    return writeTags(m_database, m_names, before, after)
        .and_then([&] { return writePeople(m_database, before, after); })
        .and_then([&] { return writeChecklist(m_database, before, after); })
        .and_then([&] { return writeLinks(m_database, before, after); })
        .and_then([&] { return writeReminders(m_database, before, after); });
}

Result<> TaskRepository::indexText(const Task &task)
{
    return m_database.write(kRemoveSearch, {task.id.value()}).and_then([&](const Database::Written &) {
        return addText(task);
    });
}

Result<> TaskRepository::addText(const Task &task)
{
    return m_database.write(kInsertSearch, {task.id.value(), searchText(task)}).map([](const Database::Written &) {});
}

} // namespace core
