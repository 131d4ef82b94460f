// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/exchangequeries.h"

#include "core/storage/database.h"
#include "core/storage/filtersql.h"
#include "core/storage/wordwalk.h"

namespace core {

namespace {

const auto kClients = QStringLiteral("SELECT id, name, phone, email, note FROM client ORDER BY name_key");
const auto kDeals
    = QStringLiteral("SELECT coalesce(c.name, ''), d.name FROM deal d LEFT JOIN client c ON c.id = d.client_id"
                     " ORDER BY coalesce(c.name_key, ''), d.name_key");
const auto kCompleteClient
    = QStringLiteral("UPDATE client SET phone = iif(phone = '', ?1, phone), email = iif(email = '', ?2, email),"
                     " note = iif(note = '', ?3, note) WHERE id = ?4 AND (phone = '' AND ?1 <> ''"
                     " OR email = '' AND ?2 <> '' OR note = '' AND ?3 <> '')");
const auto kWrongCounts = QStringLiteral(
    "SELECT id FROM task WHERE comment_count <> (SELECT count(*) FROM comment WHERE task_id = task.id)"
    " OR checklist_total <> (SELECT count(*) FROM checklist_item WHERE task_id = task.id)"
    " OR checklist_done <> (SELECT count(*) FROM checklist_item WHERE task_id = task.id AND is_done) ORDER BY id");
const auto kByLane = QStringLiteral("(SELECT position FROM status WHERE status.id = task.status_id), rank, id");

Result<QList<TaskId>> idsOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<TaskId> ids;
    while (rows->next())
        ids.append(TaskId{rows->value(0).toLongLong()});
    return ids;
}

Result<QList<TaskId>> select(const Database &database, const SqlCondition &condition, const QString &order, int limit)
{
    const QString sql = QStringLiteral("SELECT id FROM task WHERE %1 ORDER BY %2 LIMIT ?").arg(condition.text, order);
    return idsOf(database.run(sql, condition.values + QVariantList{limit}));
}

} // namespace

Result<QList<TaskId>> queryTasks(const Database &database, const TaskQuery &query, const FilterContext &context,
                                 const Directory &directory, int limit)
{
    const auto walked = walkedByDue(database, query, context, directory, limit);
    if (!walked)
        return tl::unexpected(walked.error());
    if (*walked)
        return **walked;
    return select(database, sqlCondition(query.filter, context, directory), sqlOrderBy(query.sort), limit);
}

Result<QList<TaskId>> tasksInLanes(const Database &database, const Filter &filter, const FilterContext &context,
                                   const Directory &directory)
{
    return select(database, sqlCondition(filter, context, directory), kByLane, -1);
}

Result<QList<Client>> allClients(const Database &database)
{
    auto rows = database.run(kClients);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Client> clients;
    while (rows->next()) {
        clients.append({.id = ClientId{rows->value(0).toLongLong()},
                        .name = rows->value(1).toString(),
                        .phone = rows->value(2).toString(),
                        .email = rows->value(3).toString(),
                        .note = rows->value(4).toString()});
    }
    return clients;
}

Result<QList<NamedDeal>> allDeals(const Database &database)
{
    auto rows = database.run(kDeals);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<NamedDeal> deals;
    while (rows->next())
        deals.append({.client = rows->value(0).toString(), .name = rows->value(1).toString()});
    return deals;
}

Result<> completeClient(Database &database, ClientId id, const Client &client)
{
    return database.write(kCompleteClient, {client.phone, client.email, client.note, id.value()})
        .map([](const Database::Written &) {});
}

Result<QList<TaskId>> tasksWithWrongCounts(const Database &database)
{
    return idsOf(database.run(kWrongCounts));
}

} // namespace core
