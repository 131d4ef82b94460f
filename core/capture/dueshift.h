// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "core/domain/workinghours.h"

#include <optional>
#include <QString>

namespace core {

/// How far due dates move, each from where it is.
struct DueShift
{
    int months = 0;
    int days = 0;
    int workdays = 0;
    int minutes = 0; ///< of those with a time of day
    bool operator==(const DueShift &) const = default;
};

/// Reads "+2 days", "-1 нед", "+3 рабочих дня", "+2" (days): a span with a sign before it; none for any other text.
std::optional<DueShift> readDueShift(const QString &text);

/// @p due moved: days keep the time of day on the wall clock. None stays none.
Due shifted(const Due &due, const DueShift &shift, const QTimeZone &zone, const WorkingHours &hours);

} // namespace core
