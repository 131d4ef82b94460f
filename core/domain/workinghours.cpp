// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/workinghours.h"

#include <cstdlib>
#include <QRegularExpression>

namespace core {

namespace {

constexpr int kDaysOfWeek = 7;
const auto kTimeFormat = QStringLiteral("HH:mm");

} // namespace

QDate workdaysBefore(QDate day, int count, const WorkingHours &hours)
{
    const bool isAnyDay = hours.days == 0;
    const int step = count < 0 ? 1 : -1;
    for (int left = std::abs(count); left > 0 && day.isValid();) {
        day = day.addDays(step);
        if (isAnyDay || hours.isWorkday(day))
            --left;
    }
    return day;
}

QString hoursText(const WorkingHours &hours)
{
    QString days;
    for (int day = 0; day < kDaysOfWeek; ++day) {
        if ((hours.days >> day & 1U) != 0)
            days += QString::number(day + 1);
    }
    return days + u' ' + hours.start.toString(kTimeFormat) + u'-' + hours.end.toString(kTimeFormat);
}

WorkingHours workingHoursOf(const QString &text)
{
    static const QRegularExpression kForm(QStringLiteral("^([1-7]*) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)$"));
    const QRegularExpressionMatch match = kForm.match(text);
    WorkingHours hours;
    const QTime start = QTime::fromString(match.captured(2), kTimeFormat);
    const QTime end = QTime::fromString(match.captured(3), kTimeFormat);
    if (!match.hasMatch() || !start.isValid() || !end.isValid())
        return hours;
    hours = {.days = 0, .start = start, .end = end};
    for (const QChar day : match.captured(1))
        hours.days |= 1U << (day.digitValue() - 1);
    return hours;
}

} // namespace core
