// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/board/boardfixture.h"

// The month in which the clock of the board's tests stands.

inline QDate october(int day)
{
    return {2026, 10, day};
}

/// It is Wednesday the 14th of October 2026, a quarter to three in Moscow.
inline core::Due at(int day, int hour)
{
    return core::Due::at(core::resolveLocalTime(october(day), QTime(hour, 0), QTimeZone("Europe/Moscow")));
}

inline core::Task due(const QString &title, const core::Due &due)
{
    core::Task task = aTask(title);
    task.due = due;
    return task;
}
