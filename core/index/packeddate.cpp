// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/packeddate.h"

#include "core/query/datebounds.h"

namespace core {

namespace {

/// The number in @p digits; -1 when there is anything else in them.
int numberIn(std::string_view digits)
{
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

PackedDate PackedDate::of(const Due &due)
{
    if (due.isAllDay())
        return ofDay(dayNumberOf(due.day()));
    return due.isInstant() ? ofSeconds(*due.secondsUtc()) : PackedDate{};
}

PackedDate PackedDate::of(std::string_view isoDay, const std::optional<qint64> &seconds)
{
    if (isoDay.size() == 10 && isoDay[4] == '-' && isoDay[7] == '-') {
        const QDate day(numberIn(isoDay.substr(0, 4)), numberIn(isoDay.substr(5, 2)), numberIn(isoDay.substr(8, 2)));
        return day.isValid() ? ofDay(dayNumberOf(day)) : PackedDate{};
    }
    return seconds ? ofSeconds(*seconds) : PackedDate{};
}

} // namespace core
