// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderscheduler.h"
#include "core/store/directory.h"
#include "ui/text/duestate.h"

#include <QString>

namespace ui {

/// What a reminder says, in words.
struct ReminderText
{
    QString title{};
    QString due{}; ///< “In 15 minutes, at 15:00”; empty without a due date
    DueState dueState = DueState::None;
    QString client{}; ///< of reminderPartyText(); may be empty
    QString time{}; ///< when it rang
    bool isOfOther = false; ///< of a task that somebody else does
    bool operator==(const ReminderText &) const = default;
};

/// Puts a reminder into words as of @p now.
ReminderText reminderText(const core::DueReminder &reminder, const core::Directory &directory, const QDateTime &now,
                          const QTimeZone &zone);

/// The client; for the notice of another's overdue task also who was to do it. May be empty.
QString reminderPartyText(const core::DueReminder &reminder, const core::Directory &directory);

/// “In 15 minutes, at 15:00”, “Tomorrow, 10:00”, “Overdue: 2 h”; empty without a due date.
QString reminderDueText(const core::Due &due, const QDateTime &now, const QTimeZone &zone);

/// How far the due date is, in a row: "in 15 minutes", "1 h 15 min ago", "3 days ago", "today"; empty without one.
QString reminderWhenText(const core::Due &due, const QDateTime &now, const QTimeZone &zone);
/// The second line of a row: whom it is about and the due date, what is there of them.
QString reminderDetailText(const core::DueReminder &reminder, const core::Directory &directory, const QDateTime &now,
                           const QTimeZone &zone);

} // namespace ui
