// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/reminder.h"

namespace core {

QDateTime ringsAt(const ReminderSpec &spec, const Due &due, const QTimeZone &zone)
{
    if (spec.at)
        return *spec.at;
    const QTime morning(9, 0);
    const QDateTime from = due.isAllDay() ? resolveLocalTime(due.day(), morning, zone) : due.instant();
    return spec.beforeMinutes && from.isValid() ? from.addSecs(-60LL * *spec.beforeMinutes) : QDateTime();
}

} // namespace core
