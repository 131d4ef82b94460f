// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/dueshift.h"
#include "core/commands/command.h"
#include "core/store/directory.h"

namespace core {
class Store;
}

/// What the actions of the task menu do to the tasks they are used on: each makes one command, or none when nothing
/// would change.
namespace ui::taskedits {

/// Closes the tasks as done; when all of them are closed already, opens them again.
core::CommandPtr completeOrReopen(const QList<core::TaskRow> &tasks, const core::Directory &directory);
/// Whether every one of @p tasks is closed; false for no tasks.
bool areAllClosed(const QList<core::TaskRow> &tasks, const core::Directory &directory);

/// Moves every due date by whole days; times of day stay as they are on the wall clock. Tasks without one stay.
core::CommandPtr shiftDue(const QList<core::TaskRow> &tasks, int days, const QTimeZone &zone);
/// Moves every due date by a way that was typed.
core::CommandPtr shiftDue(const QList<core::TaskRow> &tasks, const core::DueShift &shift, const QTimeZone &zone,
                          const core::WorkingHours &hours);
/// Sets the same due date for all.
core::CommandPtr setDue(const QList<core::TaskRow> &tasks, const core::Due &due);
/// Sets the day and keeps the time of day of those that have one. An invalid day takes the due date away.
core::CommandPtr setDueDay(const QList<core::TaskRow> &tasks, QDate day, const QTimeZone &zone);
/// The due date @p due on another day, at the same time of day.
core::Due onOtherDay(const core::Due &due, QDate day, const QTimeZone &zone);

/// Whether my time runs on a task.
bool isTimed(core::TaskId task, const core::Store &store);
/// Stops my timer when it runs on the task, else starts it there.
core::CommandPtr turnTimer(core::TaskId task, const core::Store &store);

/// Gives a tag to all tasks, or takes it from all of them when every one has it.
core::CommandPtr toggleTag(const QList<core::TaskRow> &tasks, const QString &tag);
/// Adds a reminder to each task that does not have it.
core::CommandPtr addReminder(const QList<core::Task> &tasks, const core::ReminderSpec &reminder);
/// Takes all reminders away.
core::CommandPtr clearReminders(const QList<core::Task> &tasks);
/// Adds a copy of each task: without comments and result, checks taken off, open again when it was closed.
core::CommandPtr duplicate(const QList<core::Task> &tasks, const core::Directory &directory);

} // namespace ui::taskedits
