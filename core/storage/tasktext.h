// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/query/filter.h"
#include "core/result.h"

#include <vector>

namespace core {

class Database;

/// All searched texts of a task as the text index keeps them: folded words, and phone numbers as digits.
QString searchText(const Task &task);

/// Row keys of the tasks whose texts match a Words filter, ascending.
Result<std::vector<qint32>> searchTasks(const Database &database, const Filter &words);

} // namespace core
