// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/session.h"

#include <QStringList>

namespace app {

/// A reminder with the task it speaks of.
struct ListedReminder
{
    core::Firing firing{};
    core::TaskRow task{};
    QDateTime plannedAt{}; ///< where the reminder put it, whatever it was snoozed to
};

/// Puts the task to each reminder; those whose task is gone are left out.
core::Result<QList<ListedReminder>> withTasks(const QList<core::Firing> &firings, Session &session);

/// Reminders as a table with a line of headings, for people.
QStringList reminderTable(const QList<ListedReminder> &reminders, const Session &session);

/// Reminders as a JSON array, for programs.
QByteArray reminderJson(const QList<ListedReminder> &reminders, const Session &session);

/// The reminders that numbers from arguments name: mine, and waiting for an act. On failure @p problem says why, with
/// its exit code.
struct ReminderReading
{
    QList<core::Firing> firings{};
    QString problem{};
    ExitCode code = ExitCode::Done;
};
/// Reads numbers, several with commas; nothing is asked of the file.
ReminderReading readReminderIds(const QStringList &arguments);
/// Reads from the file what readReminderIds() named.
ReminderReading findReminders(const ReminderReading &named, Session &session);

/// What a change leaves, for programs: an array of the reminders as they are now. Nothing for people.
ExitCode printReminders(const Console &console, Session &session, const QList<core::Firing> &firings);

} // namespace app
