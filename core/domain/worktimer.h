// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>

namespace core {

/// Somebody is at work on a task, and the time runs. One at a time for each person.
struct WorkTimer
{
    PersonId person{};
    TaskId task{};
    QDateTime since{}; ///< UTC
    bool operator==(const WorkTimer &) const = default;
};

/// The minutes that have run by @p now, rounded; 0 when the clock was set back.
int minutesRun(const WorkTimer &timer, const QDateTime &now);

} // namespace core
