// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>

namespace ui {

/// Where the parts of a day of the calendar are.
struct MonthCell
{
    QRect number{};
    QList<QRect> tasks{}; ///< as many as there is room for
    QRect more{}; ///< how many there are beside; empty when all are shown

    /// @p count: the day's tasks, @p read: those that can be shown.
    static MonthCell within(const QRect &cell, int count, int read);
};

} // namespace ui
