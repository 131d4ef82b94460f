// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "core/domain/ids.h"

#include <optional>
#include <QDateTime>

namespace core {

/// When a task's reminder rings: so long before due, or at an instant. One of the two is set.
struct ReminderSpec
{
    std::optional<int> beforeMinutes{};
    std::optional<QDateTime> at{}; ///< UTC
    bool operator==(const ReminderSpec &) const = default;
};

/// When a reminder rings; invalid for one that counts from a due date that is not there. A whole day counts from 09:00.
QDateTime ringsAt(const ReminderSpec &spec, const Due &due, const QTimeZone &zone);

/// The life of one firing: planned → due → shown → acknowledged, snoozed or void. Shown is not acknowledged.
enum class FiringState { Planned, Due, Shown, Acknowledged, Snoozed, Void };

/// One ring of a reminder for one person, as the file keeps it.
struct Firing
{
    FiringId id{};
    TaskId task{};
    PersonId person{};
    ReminderSpec spec{};
    QDateTime firesAt{}; ///< UTC: the planned moment, or the one it is snoozed until
    FiringState state = FiringState::Planned;
    QDateTime shownAt{};
    QString shownWhere{}; ///< the computer that showed it
    bool operator==(const Firing &) const = default;
};

} // namespace core
