// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "core/domain/person.h"
#include "core/query/filter.h"
#include "core/result.h"
#include "core/store/queries.h"

#include <QList>

namespace core {

class Database;
struct Directory;

/// A deal with the name of its client, as files have it.
struct NamedDeal
{
    QString client{};
    QString name{};
};

/// The tasks of a query in its order, at most @p limit of them; all when it is negative. For verbs, which come and go:
/// the window asks the index in memory.
Result<QList<TaskId>> queryTasks(const Database &database, const TaskQuery &query, const FilterContext &context,
                                 const Directory &directory, int limit = -1);

/// The tasks of a filter lane by lane, each in its hand-made order: read in again in this order, the order is kept.
Result<QList<TaskId>> tasksInLanes(const Database &database, const Filter &filter, const FilterContext &context,
                                   const Directory &directory);

Result<QList<Client>> allClients(const Database &database);
Result<QList<NamedDeal>> allDeals(const Database &database);
/// Fills in what a client lacks; what is there already stays.
Result<> completeClient(Database &database, ClientId id, const Client &client);

/// Tasks whose counts of comments and checklist items are not those of their rows.
Result<QList<TaskId>> tasksWithWrongCounts(const Database &database);

} // namespace core
