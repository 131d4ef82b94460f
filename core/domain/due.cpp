// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/due.h"

#include <limits>

namespace core {

Due Due::onDay(QDate day)
{
    Due due;
    due.m_day = day;
    return due;
}

Due Due::at(const QDateTime &instant)
{
    Due due;
    if (instant.isValid())
        due.m_secondsUtc = instant.toSecsSinceEpoch();
    return due;
}

QDateTime Due::instant() const
{
    return m_secondsUtc ? QDateTime::fromSecsSinceEpoch(*m_secondsUtc, Qt::UTC) : QDateTime();
}

QDate Due::localDay(const QTimeZone &zone) const
{
    if (isAllDay())
        return m_day;
    return m_secondsUtc ? QDateTime::fromSecsSinceEpoch(*m_secondsUtc, zone).date() : QDate();
}

bool isOverdue(const Due &due, const QDateTime &now, const QTimeZone &zone)
{
    if (due.isAllDay())
        return due.day() < now.toTimeZone(zone).date();
    return due.isInstant() && *due.secondsUtc() < now.toSecsSinceEpoch();
}

QDateTime overdueFrom(const Due &due, const QTimeZone &zone)
{
    return due.isAllDay() ? resolveLocalTime(due.day().addDays(1), QTime(0, 0), zone) : due.instant();
}

DueBucket bucketOf(const Due &due, const QDateTime &now, const QTimeZone &zone, Qt::DayOfWeek firstDay)
{
    if (due.isNone())
        return DueBucket::None;
    if (isOverdue(due, now, zone))
        return DueBucket::Overdue;
    const QDate today = now.toTimeZone(zone).date();
    const qint64 days = today.daysTo(due.localDay(zone));
    if (days <= 0)
        return DueBucket::Today;
    if (days == 1)
        return DueBucket::Tomorrow;
    const int dayOfWeek = (today.dayOfWeek() - static_cast<int>(firstDay) + 7) % 7; // 0 on the first day
    return days <= 6 - dayOfWeek ? DueBucket::Week : DueBucket::Later;
}

qint64 dueSortKey(const Due &due, const QTimeZone &zone)
{
    if (due.isInstant())
        return *due.secondsUtc();
    if (due.isAllDay())
        return resolveLocalTime(due.day().addDays(1), QTime(0, 0), zone).toSecsSinceEpoch() - 1;
    return std::numeric_limits<qint64>::max();
}

QDateTime resolveLocalTime(QDate day, QTime time, const QTimeZone &zone)
{
    // Qt 6.4 calls a time inside a gap invalid and takes the second of two equal ones, so the offset is found here.
    const qint64 wall = QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
    constexpr qint64 kDay = 24LL * 60 * 60;
    const int before = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(wall - kDay, Qt::UTC));
    const int after = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(wall + kDay, Qt::UTC));
    const auto fits = [&](int offset) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(wall - offset, Qt::UTC)) == offset;
    };
    // The first of two equal times has the offset from before the change; in a gap none fits and that one is kept.
    const int offset = fits(before) || !fits(after) ? before : after;
    return QDateTime::fromSecsSinceEpoch(wall - offset, Qt::UTC);
}

} // namespace core
