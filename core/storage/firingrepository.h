// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"
#include "core/domain/task.h"
#include "core/result.h"
#include "core/store/directory.h"

#include <QList>
#include <QTimeZone>

namespace core {

class Database;

/// One ring that a task asks for.
struct PlannedRing
{
    PersonId person{};
    FiringKind kind = FiringKind::Reminder;
    ReminderSpec spec{}; ///< of a Reminder
    QDateTime at{}; ///< UTC
    bool operator==(const PlannedRing &) const = default;
};

/// When @p task rings: its reminders for the assignee, or the creator when nobody is named, by that person's working
/// hours and zone (@p zone where that is not known); and the notice of the creator of a task that another does, where
/// she asked for one. None while the task is closed or in the trash.
QList<PlannedRing> plannedRings(const Task &task, const Directory &directory, const QTimeZone &zone);

/// The ledger of rings.
class FiringRepository
{
public:
    explicit FiringRepository(Database &database) : m_database(database) { }

    struct Planned
    {
        bool hasChanged = false;
        QList<FiringState> voided{}; ///< what the rings were that became void
        QList<FiringState> revived{}; ///< what the rings are that were void
    };
    /// What becomes of a ring that was due already and is wanted at another moment now.
    enum class Moved {
        Rearm, ///< it rings again: the task is due at another time
        Keep, ///< it stays as it is: only the hours or the zone of its person are others
    };
    /// Brings the ledger of a task in line with what it asks for: rings that are no longer wanted become void and
    /// remember what they were, but for those that somebody has dealt with; wanted ones that were void come back as
    /// they were; new ones are planned.
    Result<Planned> plan(TaskId task, const QList<PlannedRing> &wanted, Moved moved = Moved::Rearm);

    /// Rings of @p person that wait for an act up to @p until, earliest first.
    Result<QList<Firing>> waitingUntil(PersonId person, const QDateTime &until) const;
    /// When the next ring of @p person behind @p moment is; invalid when there is none.
    Result<QDateTime> nextAfter(PersonId person, const QDateTime &moment) const;
    Result<QList<Firing>> load(const QList<FiringId> &ids) const;
    /// Claims rings for a program that is about to show them, or goes on showing them: those that still are as it has
    /// seen them.
    Result<> claim(const QList<Firing> &asSeen, const QString &claimant, const QDateTime &now);
    /// Gives up whatever @p claimant has claimed.
    Result<> release(const QString &claimant);
    /// Rings of @p person that are snoozed, by the moment they come back.
    Result<QList<Firing>> snoozed(PersonId person) const;
    /// Rings that @p person dealt with since @p since, latest first.
    Result<QList<Firing>> acknowledgedSince(PersonId person, const QDateTime &since) const;
    /// Every ring of @p person that was planned, is due or is snoozed, earliest first; at most @p limit.
    Result<QList<Firing>> open(PersonId person, int limit) const;
    /// Where its reminder put a ring; firesAt is elsewhere once it was snoozed.
    Result<QDateTime> plannedAt(FiringId firing) const;
    /// Who put a ring off or dealt with it, and when.
    struct Act
    {
        PersonId by{};
        QDateTime at{};
    };
    Result<Act> lastAct(FiringId firing) const;
    /// Writes a state: with the moment and the place for Shown, the new moment for Snoozed; and the act that led to it.
    Result<> setState(const Firing &firing, const Act &act);

private:
    Result<QList<Firing>> read(const QString &sql, const QVariantList &values) const;

    Database &m_database;
};

} // namespace core
