// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderscheduler.h"

#include <QString>

class QTimeZone;

namespace ui {

/// What a reminder says, in words.
struct ReminderText
{
    QString title{};
    QString due{}; ///< “In 15 minutes, at 15:00”; empty without a due date
    QString client{}; ///< may be empty
    QString time{}; ///< when it rang
    bool isOverdue = false;
    bool isToday = false; ///< due today and not past
    bool operator==(const ReminderText &) const = default;
};

/// Puts a reminder into words as of @p now.
ReminderText reminderText(const core::DueReminder &reminder, const QDateTime &now, const QTimeZone &zone);

/// “In 15 minutes, at 15:00”, “Tomorrow, 10:00”, “Overdue: 2 h”; empty without a due date.
QString reminderDueText(const core::Due &due, const QDateTime &now, const QTimeZone &zone);

} // namespace ui
