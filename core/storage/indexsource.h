// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/indexentry.h"
#include "core/result.h"
#include "core/store/directory.h"
#include "core/store/queries.h"

#include <functional>

namespace core {

class Database;
class TaskIndex;

/// The small tables whose names the index holds.
enum class IndexNames { Clients, Deals, Tags };

/// Gives up to @p limit names behind the row key @p after to @p index. Returns the last key that was read, or @p after
/// when there are no more.
Result<qint64> readIndexNames(const Database &database, TaskIndex &index, IndexNames which, qint64 after, int limit);

/// Gives up to @p limit tasks behind the row key @p after to @p index, with their tags and people. Returns the last key
/// that was read, or @p after when there are no more. The read lock is held for one call alone.
Result<qint64> readIndexPart(const Database &database, TaskIndex &index, qint64 after, int limit);

/// The first @p limit row keys of a query's answer, by an index of the file: what is shown before the index in memory
/// is loaded.
Result<QList<TaskId>> firstTasks(const Database &database, const TaskQuery &query, const FilterContext &context,
                                 const Directory &directory, int limit);

/// How many tasks a filter lets through; reads them all where no index of the file fits.
Result<int> countTasks(const Database &database, const Filter &filter, const FilterContext &context,
                       const Directory &directory);

} // namespace core
