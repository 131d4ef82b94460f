// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/dueshift.h"

#include "core/capture/phrases.h"

#include <cmath>

namespace core {

namespace {

constexpr int kMostShiftedDays = 36'600; // a century: more is a slip of the finger
constexpr int kMostShiftedMonths = 1'200;
constexpr double kMostShiftedMinutes = kMostShiftedDays * 24.0 * 60;

bool isWithin(const SpanFound &span)
{
    return span.months <= kMostShiftedMonths && span.days <= kMostShiftedDays && span.workdays <= kMostShiftedDays
        && span.minutes <= kMostShiftedMinutes;
}

} // namespace

std::optional<DueShift> readDueShift(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !QStringView(u"+-−").contains(trimmed.front()))
        return std::nullopt;
    const int sign = trimmed.front() == u'+' ? 1 : -1;
    const QString rest = trimmed.sliced(1).trimmed();
    bool isNumber = false;
    const int number = rest.toInt(&isNumber);
    if (isNumber && !rest.startsWith(u'-') && !rest.startsWith(u'+'))
        return number <= kMostShiftedDays ? std::optional(DueShift{.days = sign * number}) : std::nullopt;
    const Phrase phrase(rest);
    const SpanFound span = readSpan(phrase, 0);
    if (span.end == 0 || span.end < phrase.size() || phrase.at(span.end - 1).end < rest.size() || !isWithin(span))
        return std::nullopt;
    return DueShift{.months = sign * span.months,
                    .days = sign * span.days,
                    .workdays = sign * span.workdays,
                    .minutes = sign * static_cast<int>(std::lround(span.minutes))};
}

Due shifted(const Due &due, const DueShift &shift, const QTimeZone &zone, const WorkingHours &hours)
{
    if (due.isNone())
        return due;
    QDate day = due.localDay(zone).addMonths(shift.months).addDays(shift.days);
    if (shift.workdays != 0)
        day = workdaysBefore(day, -shift.workdays, hours);
    if (due.isAllDay())
        return Due::onDay(day);
    const QTime time = due.instant().toTimeZone(zone).time();
    return Due::at(resolveLocalTime(day, time, zone).addSecs(qint64{60} * shift.minutes));
}

} // namespace core
