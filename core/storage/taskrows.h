// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/result.h"

#include <QList>

namespace core {

class Database;
class NameRepository;

/// Reads the hot parts of tasks, in the order of @p ids; those that are gone are left out.
Result<QList<TaskRow>> readTaskRows(const Database &database, const QList<TaskId> &ids);

/// Reads whole tasks, in the order of @p ids; those that are gone are left out.
Result<QList<Task>> readTasks(const Database &database, const QList<TaskId> &ids);

// Each writes one kind of a task's own rows anew where it differs.
Result<> writeTags(Database &database, NameRepository &names, const Task &before, const Task &after);
Result<> writePeople(Database &database, const Task &before, const Task &after);
Result<> writeChecklist(Database &database, const Task &before, const Task &after);
Result<> writeLinks(Database &database, const Task &before, const Task &after);
Result<> writeReminders(Database &database, const Task &before, const Task &after);

} // namespace core
