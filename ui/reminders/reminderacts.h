// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/reminders/reminderscheduler.h"

#include <optional>

namespace core {
class Clock;
}

/// What the reminder window does, as commands: each of them one step that can be taken back.
namespace ui::reminderacts {

using Reminders = QList<core::DueReminder>;

QList<core::FiringId> firingsOf(const Reminders &reminders);
/// Closes the tasks, and with them their reminders.
core::CommandPtr complete(const Reminders &reminders);
core::CommandPtr snooze(const Reminders &reminders, const QDateTime &until);
/// Each rings so long before the due date of its task; null when none of these moments is to come.
core::CommandPtr snoozeBeforeDue(const Reminders &reminders, const core::ReminderSpec &spec,
                                 const core::WorkingHours &hours, const core::Clock &clock);
core::CommandPtr dismiss(const Reminders &reminders);
core::CommandPtr bringBack(const Reminders &dismissed, const QString &claimant);
/// Moves every due date that lies before @p morning there (a whole day to that day), and what still rings with it.
core::CommandPtr moveTo(const QDateTime &morning, const Reminders &reminders, const core::Clock &clock);
/// Writes @p result as a comment, and deals with the reminder: it rings again at @p again, or is dismissed.
core::CommandPtr recordResult(const core::DueReminder &reminder, const QString &result,
                              const std::optional<QDateTime> &again);

} // namespace ui::reminderacts
