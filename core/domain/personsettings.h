// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/workinghours.h"

#include <optional>
#include <QByteArray>
#include <QDateTime>

namespace core {

/// A notice later than this is refused: a month.
inline constexpr int kMostNoticeHours = 31 * 24;

/// What a person chose about being reminded, kept in the file: whoever plans a reminder for her needs to know it, on
/// whatever computer.
struct PersonSettings
{
    WorkingHours hours{};
    /// Rings for the tasks that she gave to others, so many hours after their due; none: never.
    std::optional<int> overdueNoticeHours{};
    /// Do not disturb until then: reminders gather and are shown as one group after it. Invalid: not asked for.
    QDateTime quietUntil{};
    /// Where she works, an IANA name: whoever plans for her may be elsewhere. Empty: not known, as who plans.
    QByteArray zoneId{};
    bool operator==(const PersonSettings &) const = default;
};

} // namespace core
