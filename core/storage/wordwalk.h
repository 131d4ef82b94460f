// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "core/result.h"
#include "core/store/queries.h"

#include <optional>
#include <QList>

namespace core {

class Database;
struct Directory;

/// The first @p limit tasks by due date that have a word which many tasks have: the index of due dates is walked and
/// each task's words are held against the filter, where the text index would give every task of the word to be sorted.
/// None where that is not the faster way, because no more than @p fewHits tasks have the word, or the filter asks for
/// more than the beginnings of words.
Result<std::optional<QList<TaskId>>> walkedByDue(const Database &database, const TaskQuery &query,
                                                 const FilterContext &context, const Directory &directory, int limit,
                                                 int fewHits = 4000);

} // namespace core
