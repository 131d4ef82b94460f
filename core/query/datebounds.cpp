// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/datebounds.h"

namespace core {

namespace {

constexpr qint64 kSecondsOfDay = qint64{24} * 60 * 60;

struct Days
{
    QDate first;
    QDate last;
};

Days daysOf(RelativeDay relative, const FilterContext &context)
{
    const QDate today = todayOf(context);
    const QDate week = firstOfWeek(today, context.firstDayOfWeek);
    switch (relative) {
    case RelativeDay::Today:
        return {today, today};
    case RelativeDay::Tomorrow:
        return {today.addDays(1), today.addDays(1)};
    case RelativeDay::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case RelativeDay::ThisWeek:
        return {week, week.addDays(6)};
    case RelativeDay::NextWeek:
        return {week.addDays(7), week.addDays(13)};
    case RelativeDay::ThisMonth:
        return {QDate(today.year(), today.month(), 1), QDate(today.year(), today.month(), today.daysInMonth())};
    }
    return {};
}

/// From the first moment that a comparison takes to the last: @p from begins the stretch that is named, @p to is the
/// first one behind it.
DateBounds compared(Comparison comparison, const DateBounds &named)
{
    DateBounds bounds;
    switch (comparison) {
    case Comparison::Equal:
        return named;
    case Comparison::Less:
        bounds.toSeconds = named.fromSeconds;
        bounds.toDay = named.fromDay;
        break;
    case Comparison::LessOrEqual:
        bounds.toSeconds = named.toSeconds;
        bounds.toDay = named.toDay;
        break;
    case Comparison::Greater:
        bounds.fromSeconds = named.toSeconds;
        bounds.fromDay = named.toDay;
        break;
    case Comparison::GreaterOrEqual:
        bounds.fromSeconds = named.fromSeconds;
        bounds.fromDay = named.fromDay;
        break;
    }
    return bounds;
}

std::optional<DateBounds> wholeDays(const Days &days, const QTimeZone &zone)
{
    if (!days.first.isValid() || !days.last.isValid())
        return std::nullopt;
    const qint64 first = dayNumberOf(days.first);
    const qint64 behind = dayNumberOf(days.last) + 1;
    return DateBounds{startOfDay(first, zone), startOfDay(behind, zone), first, behind};
}

} // namespace

std::optional<DateBounds> boundsOf(const FilterValue &value, Comparison comparison, const FilterContext &context)
{
    std::optional<DateBounds> named;
    if (const auto *day = std::get_if<QDate>(&value)) {
        named = wholeDays({*day, *day}, context.zone);
    } else if (const auto *relative = std::get_if<RelativeDay>(&value)) {
        named = wholeDays(daysOf(*relative, context), context.zone);
    } else if (const auto *ago = std::get_if<DaysAgo>(&value)) {
        const QDateTime moment = context.now.addSecs(-ago->days * kSecondsOfDay);
        const QDate then = moment.toTimeZone(context.zone).date();
        named = wholeDays({then, then}, context.zone);
        if (named && comparison != Comparison::Equal) { // to the second, where the time of day is known
            named->fromSeconds = moment.toSecsSinceEpoch();
            named->toSeconds = named->fromSeconds + 1;
        }
    }
    return named ? std::optional(compared(comparison, *named)) : std::nullopt;
}

qint64 dayNumberOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QDate dayOfNumber(qint64 number)
{
    return QDate(1970, 1, 1).addDays(number);
}

qint64 startOfDay(qint64 dayNumber, const QTimeZone &zone)
{
    return resolveLocalTime(dayOfNumber(dayNumber), QTime(0, 0), zone).toSecsSinceEpoch();
}

QDate firstOfWeek(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - static_cast<int>(firstDay) + 7) % 7));
}

QDate todayOf(const FilterContext &context)
{
    return context.now.toTimeZone(context.zone).date();
}

} // namespace core
