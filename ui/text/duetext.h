// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "core/domain/task.h"

#include <QString>

/// Days, moments and due dates in the words and forms of the chosen language (QLocale's default).
namespace ui {

/// Where a date stands: at the start of a text ("Today, 15:00") or inside one ("moved to today, 15:00").
enum class Place { Start, Inside };

/// "15:00" or "3:00 PM".
QString timeText(QTime time);
/// "Today", "Tomorrow", "Yesterday", "Fri, Oct 16"; with the year when it is another one.
QString dayText(QDate day, QDate today, Place place = Place::Start);
/// "October", as it stands alone.
QString monthName(int month);
/// Whether a day is none of the week's working days in the chosen language's country.
bool isWeekend(QDate day);
/// "Oct 16", with the year when it is another one.
QString shortDateText(QDate day, QDate today);
/// "October 16", "Friday, October 16", with the year when it is another one: inside a text.
QString longDayText(QDate day, QDate today, bool hasWeekday = false);
/// "October 16–18", "October 30 – November 1"; one day alone when both are the same.
QString longDaysText(QDate first, QDate last);
/// "Today, 10:42", "Fri, Oct 16, 11:00".
QString momentText(const QDateTime &moment, const QDateTime &now, const QTimeZone &zone, Place place = Place::Start);

/// The date itself, also of one that has passed: "Yesterday, 16:00", "Sun, Oct 11", "No date".
QString dateText(const core::Due &due, const QDateTime &now, const QTimeZone &zone, Place place = Place::Start);
/// What a chip says of an open task: "Overdue: 19 h", "Today, 15:00", "Tomorrow", "Fri, Oct 16", "No date".
QString dueText(const core::Due &due, const QDateTime &now, const QTimeZone &zone);
/// What a chip says of a task; a closed one tells when it was closed.
QString dueText(const core::TaskRow &task, bool isClosed, const QDateTime &now, const QTimeZone &zone);
/// What a row says under the heading of @p bucket, without the words that stand there: "15:00", "All day", "Fri,
/// 11:00".
QString dueRowText(const core::Due &due, core::DueBucket bucket, const QDateTime &now, const QTimeZone &zone);
/// "in 3 h 40 min", "in 3 days"; empty for what has passed, for no date and for a whole day that has begun.
QString dueInText(const core::Due &due, const QDateTime &now, const QTimeZone &zone);
/// "15 minutes", "1 hour", "1 day": a span of time, of a reminder for one.
QString spanText(int minutes);
/// The same of a reminder that counts from the due date, in minutes or in working days; empty for one at an instant.
QString spanText(const core::ReminderSpec &spec);
/// "15 minutes before", "1 day before"; 0 is "At the due time".
QString beforeText(int minutes);
/// The same of a reminder that counts from the due date, in minutes or in working days; empty for one at an instant.
QString beforeText(const core::ReminderSpec &spec);

} // namespace ui
