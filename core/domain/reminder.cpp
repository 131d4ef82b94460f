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

std::optional<ReminderSpec> defaultReminder(const ReminderSpec &usual, const Due &due, const QDateTime &now,
                                            const QTimeZone &zone, const WorkingHours &hours)
{
    const ReminderSpec atDue{.beforeMinutes = 0};
    const bool countsMinutes = due.isAllDay() && usual.beforeMinutes.has_value();
    for (const ReminderSpec &spec : {countsMinutes ? atDue : usual, atDue}) {
        const QDateTime rings = ringsAt(spec, due, zone, hours);
        if (rings.isValid() && rings > now)
            return spec;
    }
    return std::nullopt;
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

std::optional<ReminderSpec> specBeforeDue(QStringView text)
{
    constexpr int kMostMinutes = 10 * 366 * 24 * 60;
    if (const auto workdays = workdaysIn(text))
        return ReminderSpec{.beforeWorkdays = workdays};
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= kMostMinutes ? std::optional(ReminderSpec{.beforeMinutes = minutes})
                                                               : std::nullopt;
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
