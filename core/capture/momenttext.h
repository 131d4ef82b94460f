// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/datetext.h"
#include "core/domain/reminder.h"

#include <optional>

namespace core {

/// What a typed moment turned out to be: a moment, a span before the due date, or neither.
struct MomentReading
{
    QDateTime at{}; ///< UTC; may have passed
    std::optional<ReminderSpec> beforeDue{}; ///< counts from the due date of each task
    DateReading::Problem problem = DateReading::Problem::None;
    DateReading date{}; ///< of a problem: what was typed
    bool operator==(const MomentReading &) const = default;
};

/// Reads when something shall ring again: a span from now ("через 2 рабочих дня", "15 мин", "in 1 h 30 min", "через
/// день в 10:00"), a span before due ("за 15 минут", "1 hour before"), or whatever readDateText() reads, also with a
/// part of the day ("завтра вечером", "fri morning"). A day without a time is its start of work; spans of days keep the
/// time of day, spans of working days begin with the work.
MomentReading readMomentText(const QString &text, const DateContext &context);

} // namespace core
