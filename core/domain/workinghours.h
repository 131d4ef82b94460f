// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace core {

/// When a person works: the days of the week and the hours of each, in local time.
struct WorkingHours
{
    unsigned days = 0b0011111; ///< bit 0 is Monday, bit 6 Sunday
    QTime start{9, 0};
    QTime end{18, 0};

    bool isWorkday(QDate day) const { return day.isValid() && (days >> (day.dayOfWeek() - 1) & 1U) != 0; }
    bool operator==(const WorkingHours &) const = default;
};

/// The @p count-th working day before @p day (after it, for a negative count); 0 gives @p day itself. Without any
/// working day in the week every day counts.
QDate workdaysBefore(QDate day, int count, const WorkingHours &hours);

/// As the file keeps it: "12345 09:00-18:00", the days counted from Monday; and back, the usual hours for a text that
/// is none.
QString hoursText(const WorkingHours &hours);
WorkingHours workingHoursOf(const QString &text);

} // namespace core
