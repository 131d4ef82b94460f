// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/tasktree.h"

#include "core/storage/database.h"

namespace core {

namespace {

// UNION keeps each row once: a ring in a file of unknown origin ends too.
const auto kIsWithin = QStringLiteral(
    "WITH RECURSIVE above (id) AS (SELECT ? UNION SELECT t.parent_id FROM task t JOIN above a ON t.id = a.id"
    " WHERE t.parent_id IS NOT NULL) SELECT count(*) FROM above WHERE id = ?");

} // namespace

Result<bool> isWithin(const Database &database, TaskId task, TaskId ancestor)
{
    return database.value(kIsWithin, {task.value(), ancestor.value()}).map([](const QVariant &count) {
        return count.toInt() > 0;
    });
}

} // namespace core
