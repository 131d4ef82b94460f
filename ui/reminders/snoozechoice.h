// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/workinghours.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace core {
class Store;
}

namespace ui {

/// For how long a reminder is put off, in the order of the keys 1 to 7.
enum class SnoozeChoice { FiveMinutes, QuarterHour, Hour, Evening, Tomorrow, Monday, Custom };
inline constexpr int kSnoozeChoices = 7;

/// Where and when a choice is made, and by whom.
struct SnoozeContext
{
    QDateTime now{}; ///< UTC
    QTimeZone zone{};
    core::WorkingHours hours{};
};
SnoozeContext snoozeContext(const core::Store &store);

/// The part of an object name: 5m, 15m, 1h, evening, tomorrow, monday, custom.
QString keyOf(SnoozeChoice choice);
/// When a choice ends, UTC; invalid for Custom, which asks. The evening is the end of work, of tomorrow when today's
/// has passed; mornings are its start.
QDateTime snoozeMoment(SnoozeChoice choice, const SnoozeContext &context);
/// What a choice says: “5 minutes”, “Today, 18:00”, “Mon, 9:00”, “Pick a time…”.
QString snoozeText(SnoozeChoice choice, const SnoozeContext &context);

/// The start of work tomorrow.
QDateTime tomorrowMorning(const SnoozeContext &context);

} // namespace ui
