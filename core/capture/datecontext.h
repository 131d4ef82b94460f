// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/workinghours.h"

#include <QDateTime>
#include <QTimeZone>

namespace core {

/// What typed dates are read against: "fri" and "15:00" mean the next ones from now.
struct DateContext
{
    QDateTime now{}; ///< UTC
    QTimeZone zone{};
    bool isDayFirst = true; ///< whether 10/11 is the tenth of November
    WorkingHours hours{}; ///< morning is when they begin, evening and the end of a day when they end
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;

    QDateTime localNow() const { return now.toTimeZone(zone); }
    QDate today() const { return localNow().date(); }
};

} // namespace core
