// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/datecontext.h"
#include "core/domain/due.h"

#include <QString>

namespace core {

/// What a typed date turned out to be, or why it is none.
struct DateReading
{
    enum class Problem {
        None,
        Unknown, ///< not understood at all
        NoSuchDay, ///< day, month and year are those that were typed
        NoSuchTime, ///< word is the one that was typed
    };

    Problem problem = Problem::None;
    Due due{};
    int day = 0;
    int month = 0;
    int year = 0;
    QString word{};
    bool operator==(const DateReading &) const = default;
};

/// Reads a whole text as a due date; an empty one means none. Understood are ISO 8601 dates and moments (2026-10-16,
/// 2026-10-16T09:00Z), 16.10, 16.10.2026, 10/16, weekdays and today, tomorrow in Russian and English, each of them
/// alone or with a time (11:00, 3pm), and a time alone, which means tomorrow when it has passed; and whatever quick add
/// reads as a date: через 3 рабочих дня, "end of next month".
/// A day without a year is the next such day. A weekday is never today.
DateReading readDateText(const QString &text, const DateContext &context);

/// Reads a time of day: 11:00, 9.30, 17, 3pm; invalid when it is none.
QTime readTimeText(const QString &text);

} // namespace core
