// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/taskrows.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <functional>
#include <QHash>

namespace core {

namespace {

// The keys come as one bound JSON array, so that the statement is the same for every page.
const auto kRows = QStringLiteral(
    "SELECT t.id, t.uid, t.title, t.status_id, t.priority, t.type_id, t.creator_id, t.assignee_id, t.client_id, c.name,"
    " t.deal_id, d.name, t.start_day, t.start_at_s, t.due_day, t.due_at_s, t.rank, t.checklist_done,"
    " t.checklist_total, t.comment_count, t.open_reminders, t.due_moves, t.due_moved_days, t.created_at_s,"
    " t.changed_at_s, t.completed_at_s, t.version, t.deleted_at_s, t.parent_id,"
    " (SELECT count(*) FROM task s WHERE s.parent_id = t.id AND s.deleted_at_s IS NULL),"
    " (SELECT count(s.completed_at_s) FROM task s WHERE s.parent_id = t.id AND s.deleted_at_s IS NULL),"
    " t.first_due_day, t.estimate_minutes, t.spent_minutes, t.source, t.external_id FROM task t LEFT JOIN client c ON "
    "c.id = t.client_id"
    " LEFT JOIN deal d ON d.id = t.deal_id WHERE t.id IN (SELECT value FROM json_each(?))");
const auto kTags
    = QStringLiteral("SELECT k.task_id, g.name FROM task_tag k JOIN tag g ON g.id = k.tag_id"
                     " WHERE k.task_id IN (SELECT value FROM json_each(?)) ORDER BY k.task_id, k.position");
const auto kPeople
    = QStringLiteral("SELECT task_id, role, person_id FROM task_person"
                     " WHERE task_id IN (SELECT value FROM json_each(?)) ORDER BY task_id, role, position");
const auto kTexts = QStringLiteral("SELECT task_id, description, result FROM task_text"
                                   " WHERE task_id IN (SELECT value FROM json_each(?))");
const auto kChecklist = QStringLiteral("SELECT task_id, uid, text, is_done FROM checklist_item"
                                       " WHERE task_id IN (SELECT value FROM json_each(?)) ORDER BY task_id, position");
const auto kComments = QStringLiteral("SELECT task_id, id, uid, author_id, at_s, text FROM comment"
                                      " WHERE task_id IN (SELECT value FROM json_each(?)) ORDER BY task_id, at_s, id");
const auto kLinks = QStringLiteral("SELECT task_id, name, url FROM link"
                                   " WHERE task_id IN (SELECT value FROM json_each(?)) ORDER BY task_id, position");
const auto kReminders = QStringLiteral("SELECT task_id, before_minutes, at_s, before_workdays FROM reminder"
                                       " WHERE task_id IN (SELECT value FROM json_each(?)) ORDER BY task_id, position");

QString jsonOf(const QList<TaskId> &ids)
{
    QString json = QStringLiteral("[");
    for (const TaskId id : ids) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QString::number(id.value());
    }
    return json + QLatin1Char(']');
}

QDateTime instantOf(const QVariant &seconds)
{
    return seconds.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

Due dueOf(const QVariant &day, const QVariant &seconds)
{
    if (!day.isNull())
        return Due::onDay(QDate::fromString(day.toString(), Qt::ISODate));
    return seconds.isNull() ? Due{} : Due::at(instantOf(seconds));
}

void readColumns(const Statement &row, TaskRow &task)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    task.id = TaskId{next().toLongLong()};
    task.uid = next().toString();
    task.title = next().toString();
    task.status = StatusId{next().toLongLong()};
    task.priority = static_cast<Priority>(qBound(0, next().toInt(), 3));
    task.type = TypeId{next().toLongLong()};
    task.creator = PersonId{next().toLongLong()};
    task.assignee = PersonId{next().toLongLong()};
    task.client = ClientId{next().toLongLong()};
    task.clientName = next().toString();
    task.deal = DealId{next().toLongLong()};
    task.dealName = next().toString();
    task.start = dueOf(row.value(column), row.value(column + 1));
    task.due = dueOf(row.value(column + 2), row.value(column + 3));
    column += 4;
    task.rank = next().toLongLong();
    task.checklistDone = next().toInt();
    task.checklistTotal = next().toInt();
    task.commentCount = next().toInt();
    task.hasReminder = next().toInt() > 0;
    task.dueMoves = next().toInt();
    task.dueMovedDays = next().toInt();
    task.created = instantOf(next());
    task.changed = instantOf(next());
    task.completed = instantOf(next());
    task.version = next().toLongLong();
    task.isDeleted = !next().isNull();
    task.parent = TaskId{next().toLongLong()};
    task.subtasks = next().toInt();
    task.subtasksDone = next().toInt();
}

constexpr int kFirstColdColumn = 31;

void readColumns(const Statement &row, Task &task)
{
    readColumns(row, static_cast<TaskRow &>(task));
    task.firstDueDay = QDate::fromString(row.value(kFirstColdColumn).toString(), Qt::ISODate);
    task.estimateMinutes = row.value(kFirstColdColumn + 1).toInt();
    task.spentMinutes = row.value(kFirstColdColumn + 2).toInt();
    task.source = row.value(kFirstColdColumn + 3).toString();
    task.externalId = row.value(kFirstColdColumn + 4).toString();
}

/// Runs @p sql over the tasks and hands each row to the task it belongs to.
template <typename Record>
Result<> readInto(const Database &database, const QString &sql, const QString &json, QHash<TaskId, Record> &tasks,
                  const std::function<void(Record &, const Statement &)> &take)
{
    return database.each(sql, {json}, [&](const Statement &row) {
        const auto task = tasks.find(TaskId{row.number(0)});
        if (task != tasks.end())
            take(*task, row);
    });
}

template <typename Record>
Result<QHash<TaskId, Record>> readHot(const Database &database, const QString &json)
{
    QHash<TaskId, Record> tasks;
    const auto rows = database.each(kRows, {json}, [&](const Statement &row) {
        Record task;
        readColumns(row, task);
        tasks.insert(task.id, task);
    });
    if (!rows)
        return tl::unexpected(rows.error());
    const auto done = readInto<Record>(database, kTags, json, tasks, [](Record &task, const Statement &row) {
                          task.tags.append(row.value(1).toString());
                      }).and_then([&] {
        return readInto<Record>(database, kPeople, json, tasks, [](Record &task, const Statement &row) {
            const PersonId person{row.value(2).toLongLong()};
            (row.value(1).toInt() == 0 ? task.participants : task.observers).append(person);
        });
    });
    return done.map([&] { return std::move(tasks); });
}

template <typename Record>
QList<Record> inOrder(const QList<TaskId> &ids, const QHash<TaskId, Record> &tasks)
{
    QList<Record> ordered;
    ordered.reserve(ids.size());
    for (const TaskId id : ids) {
        const auto task = tasks.find(id);
        if (task != tasks.cend())
            ordered.append(*task);
    }
    return ordered;
}

Result<> readCold(const Database &database, const QString &json, QHash<TaskId, Task> &tasks)
{
    const auto read = [&](const QString &sql, const std::function<void(Task &, const Statement &)> &take) {
        return readInto<Task>(database, sql, json, tasks, take);
    };
    return read(kTexts,
                [](Task &task, const Statement &row) {
                    task.description = row.value(1).toString();
                    task.result = row.value(2).toString();
                })
        .and_then([&] {
            return read(kChecklist, [](Task &task, const Statement &row) {
                task.checklist.append({row.value(1).toString(), row.value(2).toString(), row.value(3).toBool()});
            });
        })
        .and_then([&] {
            return read(kComments, [](Task &task, const Statement &row) {
                task.comments.append({CommentId{row.value(1).toLongLong()}, row.value(2).toString(),
                                      PersonId{row.value(3).toLongLong()}, instantOf(row.value(4)),
                                      row.value(5).toString()});
            });
        })
        .and_then([&] {
            return read(kLinks, [](Task &task, const Statement &row) {
                task.links.append({row.value(1).toString(), row.value(2).toString()});
            });
        })
        .and_then([&] {
            return read(kReminders, [](Task &task, const Statement &row) {
                ReminderSpec spec;
                if (!row.value(1).isNull())
                    spec.beforeMinutes = row.value(1).toInt();
                else if (!row.value(3).isNull())
                    spec.beforeWorkdays = row.value(3).toInt();
                else
                    spec.at = instantOf(row.value(2));
                task.reminders.append(spec);
            });
        });
}

} // namespace

Result<QList<TaskRow>> readTaskRows(const Database &database, const QList<TaskId> &ids)
{
    return readHot<TaskRow>(database, jsonOf(ids)).map([&](const QHash<TaskId, TaskRow> &tasks) {
        return inOrder(ids, tasks);
    });
}

Result<QList<Task>> readTasks(const Database &database, const QList<TaskId> &ids)
{
    const QString json = jsonOf(ids);
    auto tasks = readHot<Task>(database, json);
    if (!tasks)
        return tl::unexpected(tasks.error());
    return readCold(database, json, *tasks).map([&] { return inOrder(ids, *tasks); });
}

} // namespace core
