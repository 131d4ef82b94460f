// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/worktimer.h"
#include "core/result.h"

#include <optional>
#include <QList>

namespace core {

class Database;

/// Timers that run, one row a person.
class WorkTimerRepository
{
public:
    explicit WorkTimerRepository(Database &database) : m_database(database) { }

    /// By person.
    Result<QList<WorkTimer>> all() const;
    Result<std::optional<WorkTimer>> of(PersonId person) const;
    /// Those that run on @p task.
    Result<QList<WorkTimer>> on(TaskId task) const;
    /// Starts it, in place of the one that person has.
    Result<> put(const WorkTimer &timer);
    Result<> remove(PersonId person);

private:
    Result<QList<WorkTimer>> read(const QString &sql, const QVariantList &values = {}) const;

    Database &m_database;
};

} // namespace core
