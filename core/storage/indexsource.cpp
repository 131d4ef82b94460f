// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/indexsource.h"

#include "core/index/taskindex.h"
#include "core/storage/database.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

#include <array>
#include <QSqlQuery>
#include <string_view>

namespace core {

namespace {

// The C interface reads these three times as fast as QtSql, and a million rows wait behind the first frame.
constexpr std::array kNames{
    "SELECT id, name FROM client WHERE id > ? ORDER BY id LIMIT ?",
    "SELECT id, name FROM deal WHERE id > ? ORDER BY id LIMIT ?",
    "SELECT id, name FROM tag WHERE id > ? ORDER BY id LIMIT ?",
};
constexpr const char *kRows
    = "SELECT id, title, status_id, priority, type_id, creator_id, assignee_id, client_id, deal_id, start_day,"
      " start_at_s, due_day, due_at_s, rank, created_at_s, changed_at_s, completed_at_s, deleted_at_s IS NOT NULL,"
      " open_reminders, comment_count, checklist_total, parent_id FROM task WHERE id > ? ORDER BY id LIMIT ?";
constexpr const char *kTags = "SELECT task_id, tag_id FROM task_tag WHERE task_id > ? AND task_id <= ?";
constexpr const char *kPeople = "SELECT task_id, person_id FROM task_person WHERE task_id > ? AND task_id <= ?";

IndexEntry entryOf(const Statement &row)
{
    return {.id = row.number(0),
            .title = row.text(1),
            .status = row.number(2),
            .priority = static_cast<int>(row.number(3)),
            .type = row.number(4),
            .creator = row.number(5),
            .assignee = row.number(6),
            .client = row.number(7),
            .deal = row.number(8),
            .startDay = row.text(9),
            .startSeconds = row.numberOrNone(10),
            .dueDay = row.text(11),
            .dueSeconds = row.numberOrNone(12),
            .rank = row.number(13),
            .parent = row.number(21),
            .createdSeconds = row.number(14),
            .changedSeconds = row.number(15),
            .completedSeconds = row.numberOrNone(16),
            .isDeleted = row.number(17) != 0,
            .hasReminder = row.number(18) > 0,
            .hasComments = row.number(19) > 0,
            .hasChecklist = row.number(20) > 0};
}

QString whereOf(const SqlCondition &condition)
{
    return condition.text.isEmpty() ? QStringLiteral("1") : condition.text;
}

} // namespace

Result<qint64> readIndexNames(const Database &database, TaskIndex &index, IndexNames which, qint64 after, int limit)
{
    qint64 last = after;
    Statement names(database.handle(), kNames.at(static_cast<size_t>(which)), {after, limit});
    while (names.next()) {
        last = names.number(0);
        const std::string_view bytes = names.text(1);
        const QString name = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        switch (which) {
        case IndexNames::Clients:
            index.nameClient(ClientId(last), name);
            break;
        case IndexNames::Deals:
            index.nameDeal(DealId(last), name);
            break;
        case IndexNames::Tags:
            index.nameTag(last, name);
        }
    }
    return names.ended().map([&] { return last; });
}

Result<qint64> readIndexPart(const Database &database, TaskIndex &index, qint64 after, int limit)
{
    qint64 last = after;
    Statement rows(database.handle(), kRows, {after, limit});
    while (rows.next()) {
        const IndexEntry entry = entryOf(rows);
        index.put(entry);
        last = entry.id;
    }
    Statement tags(database.handle(), kTags, {after, last});
    while (tags.next())
        index.addTag(TaskId(tags.number(0)), tags.number(1));
    Statement people(database.handle(), kPeople, {after, last});
    while (people.next())
        index.addPerson(TaskId(people.number(0)), PersonId(people.number(1)));
    return rows.ended().and_then([&] { return tags.ended(); }).and_then([&] { return people.ended(); }).map([&] {
        return last;
    });
}

Result<QList<TaskId>> firstTasks(const Database &database, const TaskQuery &query, const FilterContext &context,
                                 const Directory &directory, int limit)
{
    const SqlCondition condition = sqlCondition(query.filter, context, directory);
    auto found = database.run(QStringLiteral("SELECT id FROM task WHERE %1 ORDER BY %2 LIMIT %3")
                                  .arg(whereOf(condition), sqlOrderBy(query.sort))
                                  .arg(limit),
                              condition.values);
    if (!found)
        return tl::unexpected(found.error());
    QList<TaskId> ids;
    while (found->next())
        ids.append(TaskId(found->value(0).toLongLong()));
    return ids;
}

Result<int> countTasks(const Database &database, const Filter &filter, const FilterContext &context,
                       const Directory &directory)
{
    const SqlCondition condition = sqlCondition(filter, context, directory);
    return database
        .value(QStringLiteral("SELECT count(*) FROM task WHERE %1").arg(whereOf(condition)), condition.values)
        .map([](const QVariant &count) { return count.toInt(); });
}

} // namespace core
