// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"
#include "core/domain/task.h"
#include "core/result.h"

#include <QList>
#include <QTimeZone>

namespace core {

class Database;

/// One ring that a task asks for.
struct PlannedRing
{
    PersonId person{};
    ReminderSpec spec{};
    QDateTime at{}; ///< UTC
    bool operator==(const PlannedRing &) const = default;
};

/// When the reminders of @p task ring: for the assignee, or the creator when nobody is named; none while the task is
/// closed or in the trash. Relative ones of an all-day date count from 09:00 local.
QList<PlannedRing> plannedRings(const Task &task, bool isClosed, const QTimeZone &zone);

/// The ledger of rings.
class FiringRepository
{
public:
    explicit FiringRepository(Database &database) : m_database(database) { }

    /// Brings the ledger of a task in line with what it asks for: rings that are no longer wanted become void and
    /// remember what they were; wanted ones that were void come back as they were; new ones are planned. Whether
    /// anything changed.
    Result<bool> plan(TaskId task, const QList<PlannedRing> &wanted);

    /// Rings of @p person that wait for an act up to @p until, earliest first.
    Result<QList<Firing>> waitingUntil(PersonId person, const QDateTime &until) const;
    /// When the next planned or snoozed ring of @p person is; invalid when there is none.
    Result<QDateTime> next(PersonId person) const;
    Result<QList<Firing>> load(const QList<FiringId> &ids) const;
    /// Writes a state: with the moment and the place for Shown, the new moment for Snoozed, who and when for an act.
    Result<> setState(const Firing &firing, PersonId actor, const QDateTime &now);

private:
    Result<QList<Firing>> read(const QString &sql, const QVariantList &values) const;

    Database &m_database;
};

} // namespace core
