// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"

#include <limits>
#include <optional>

namespace core {

/// The stretch of time that a term on a date means: instants in [fromSeconds, toSeconds) and all-day dates in
/// [fromDay, toDay), days counted from 1970.
struct DateBounds
{
    static constexpr qint64 kBeforeAll = std::numeric_limits<qint64>::min();
    static constexpr qint64 kAfterAll = std::numeric_limits<qint64>::max();

    qint64 fromSeconds = kBeforeAll;
    qint64 toSeconds = kAfterAll;
    qint64 fromDay = kBeforeAll;
    qint64 toDay = kAfterAll;
    bool operator==(const DateBounds &) const = default;
};

/// The bounds of a date, a relative day or a number of days back; none for a value of another kind.
std::optional<DateBounds> boundsOf(const FilterValue &value, Comparison comparison, const FilterContext &context);

/// Days from 1970 to @p day.
qint64 dayNumberOf(QDate day);
QDate dayOfNumber(qint64 number);
/// The first second of a day in @p zone, since 1970 UTC.
qint64 startOfDay(qint64 dayNumber, const QTimeZone &zone);
/// The first day of the week that @p day lies in, where weeks begin with @p firstDay.
QDate firstOfWeek(QDate day, Qt::DayOfWeek firstDay);
/// The day it is for whoever asks.
QDate todayOf(const FilterContext &context);

} // namespace core
