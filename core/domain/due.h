// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace core {

/// When a task is to be finished: nothing, a whole day (which carries no zone), or an instant (UTC).
class Due
{
public:
    Due() = default;
    /// A whole day; an invalid date gives no due date.
    static Due onDay(QDate day);
    /// An instant, kept in UTC to the second; an invalid one gives no due date.
    static Due at(const QDateTime &instant);

    bool isNone() const { return !m_day.isValid() && !m_secondsUtc; }
    bool isAllDay() const { return m_day.isValid(); }
    bool isInstant() const { return m_secondsUtc.has_value(); }
    /// The day of an all-day date; invalid otherwise.
    QDate day() const { return m_day; }
    /// Seconds since 1970 UTC of an instant; none otherwise.
    std::optional<qint64> secondsUtc() const { return m_secondsUtc; }
    /// The instant in UTC; invalid unless isInstant().
    QDateTime instant() const;
    /// The day it falls on for somebody in @p zone; invalid when there is no due date.
    QDate localDay(const QTimeZone &zone) const;
    bool operator==(const Due &) const = default;

private:
    QDate m_day{};
    std::optional<qint64> m_secondsUtc{};
};

/// The columns of the deadlines layout and the groups of the list, in their order. Closed is where a list has closed
/// tasks: their due dates neither pass nor come near.
enum class DueBucket { Overdue, Today, Tomorrow, Week, Later, None, Closed };

/// Whether @p due has passed at @p now: an instant from its minute, a whole day from the next local midnight.
bool isOverdue(const Due &due, const QDateTime &now, const QTimeZone &zone);

/// The moment from which @p due has passed; invalid when there is no due date.
QDateTime overdueFrom(const Due &due, const QTimeZone &zone);

/// The bucket of an open task. Week reaches to the last day of the week that begins on @p firstDay.
DueBucket bucketOf(const Due &due, const QDateTime &now, const QTimeZone &zone, Qt::DayOfWeek firstDay);

/// Sorts instants and whole days together: seconds UTC, a whole day at its last second in @p zone; the largest value
/// when there is no due date.
qint64 dueSortKey(const Due &due, const QTimeZone &zone);

/// The instant of a local wall-clock time. RFC 5545 §3.3.5: a time that a zone change skips keeps the offset from
/// before the gap (02:30 becomes 03:30); of two equal times it is the first.
QDateTime resolveLocalTime(QDate day, QTime time, const QTimeZone &zone);

} // namespace core
