// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

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
