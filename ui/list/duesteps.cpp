// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/duesteps.h"

namespace ui {

namespace {

constexpr int kWeek = 7;

/// The first @p weekday after a day.
QDate nextDay(QDate day, Qt::DayOfWeek weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + kWeek - 1) % kWeek + 1);
}

} // namespace

std::optional<QDate> dayOfBucket(core::DueBucket bucket, const core::FilterContext &now)
{
    const QDate today = now.now.toTimeZone(now.zone).date();
    const auto isIn = [&](QDate day) {
        return core::bucketOf(core::Due::onDay(day), now.now, now.zone, now.firstDayOfWeek) == bucket;
    };
    switch (bucket) {
    case core::DueBucket::Overdue:
    case core::DueBucket::None:
    case core::DueBucket::Closed:
        return std::nullopt;
    case core::DueBucket::Today:
        return today;
    case core::DueBucket::Tomorrow:
        return today.addDays(1);
    case core::DueBucket::Week:
        for (const Qt::DayOfWeek weekday : {Qt::Friday, Qt::Sunday, Qt::Saturday}) {
            if (const QDate day = nextDay(today, weekday); isIn(day))
                return day;
        }
        return std::nullopt;
    case core::DueBucket::Later: {
        const QDate monday = nextDay(today, Qt::Monday);
        return isIn(monday) ? monday : monday.addDays(kWeek);
    }
    }
    return std::nullopt;
}

std::optional<core::Due> dueInBucket(const core::Due &due, core::DueBucket bucket, const core::FilterContext &now)
{
    if (bucket == core::DueBucket::None)
        return core::Due();
    const auto day = dayOfBucket(bucket, now);
    if (!day)
        return std::nullopt;
    if (!due.isInstant())
        return core::Due::onDay(*day);
    const auto moved = core::Due::at(core::resolveLocalTime(*day, due.instant().toTimeZone(now.zone).time(), now.zone));
    // At a time that has passed it would be overdue, and not where it was put.
    return core::isOverdue(moved, now.now, now.zone) ? core::Due::onDay(*day) : moved;
}

std::optional<core::DueBucket> bucketBeside(core::DueBucket bucket, int step, const core::FilterContext &now)
{
    for (int place = static_cast<int>(bucket) + step;
         place > static_cast<int>(core::DueBucket::Overdue) && place <= static_cast<int>(core::DueBucket::None);
         place += step) {
        const auto beside = static_cast<core::DueBucket>(place);
        if (beside == core::DueBucket::None || dayOfBucket(beside, now))
            return beside;
    }
    return std::nullopt;
}

} // namespace ui
