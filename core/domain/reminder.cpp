// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/reminder.h"

namespace core {

QDateTime ringsAt(const ReminderSpec &spec, const Due &due, const QTimeZone &zone, const WorkingHours &hours)
{
    if (spec.at)
        return *spec.at;
    const QDateTime from = due.isAllDay() ? resolveLocalTime(due.day(), hours.start, zone) : due.instant();
    if (!from.isValid())
        return {};
    if (spec.beforeMinutes)
        return from.addSecs(-60LL * *spec.beforeMinutes);
    if (!spec.beforeWorkdays)
        return {};
    const QDateTime local = from.toTimeZone(zone);
    return resolveLocalTime(workdaysBefore(local.date(), *spec.beforeWorkdays, hours), local.time(), zone);
}

QString specText(const ReminderSpec &spec)
{
    if (spec.beforeMinutes)
        return QString::number(*spec.beforeMinutes);
    if (spec.beforeWorkdays)
        return QStringLiteral("%1wd").arg(*spec.beforeWorkdays);
    return spec.at ? spec.at->toString(Qt::ISODate) : QString();
}

std::optional<int> workdaysIn(QStringView text)
{
    bool isNumber = false;
    const int days = text.endsWith(QLatin1String("wd")) ? text.chopped(2).toInt(&isNumber) : 0;
    return isNumber && days >= 0 && days <= kMostWorkdaysBefore ? std::optional(days) : std::nullopt;
}

QString keyOf(FiringState state)
{
    switch (state) {
    case FiringState::Planned:
        return QStringLiteral("planned");
    case FiringState::Due:
        return QStringLiteral("due");
    case FiringState::Shown:
        return QStringLiteral("shown");
    case FiringState::Acknowledged:
        return QStringLiteral("acknowledged");
    case FiringState::Snoozed:
        return QStringLiteral("snoozed");
    case FiringState::Void:
        break;
    }
    return QStringLiteral("void");
}

} // namespace core
