// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/savedfilter.h"
#include "core/domain/status.h"
#include "core/domain/worktimer.h"

#include <QList>
#include <QString>

namespace core {

/// The small tables of a file, whole: read once, kept in memory, replaced when they change.
struct Directory
{
    QString fileUid{};
    QString name{}; ///< what the database is called; empty: its file's name
    QList<Person> people{}; ///< by name
    QList<Status> statuses{}; ///< by position
    QList<TaskType> types{}; ///< by position
    QList<SavedFilter> savedFilters{}; ///< by rank, those of all people; see isFor()
    QList<WorkTimer> timers{}; ///< that run, of all people

    const Person *person(PersonId id) const;
    const Person *personNamed(QStringView wanted) const; ///< without regard to case
    const Status *status(StatusId id) const;
    const Status *statusWithKey(QStringView key) const;
    const TaskType *type(TypeId id) const;
    const TaskType *typeWithKey(QStringView key) const;
    const SavedFilter *savedFilter(SavedFilterId id) const;
    /// The timer of a person; none when it does not run.
    const WorkTimer *timerOf(PersonId id) const;
    /// Whether a status is in the closed category; false for one that is not there.
    bool isClosed(StatusId id) const;
    bool operator==(const Directory &) const = default;
};

} // namespace core
