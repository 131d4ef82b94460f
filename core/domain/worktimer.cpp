// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/worktimer.h"

#include <algorithm>

namespace core {

int minutesRun(const WorkTimer &timer, const QDateTime &now)
{
    constexpr qint64 kMinute = 60;
    return static_cast<int>(std::max<qint64>(0, timer.since.secsTo(now) + kMinute / 2) / kMinute);
}

} // namespace core
