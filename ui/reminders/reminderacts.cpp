// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderacts.h"

#include "core/commands/comments.h"
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "core/commands/together.h"
#include "core/reminders/clock.h"

#include <QSet>

namespace ui::reminderacts {

namespace {

/// Each task once, in the order of its first reminder.
QList<core::TaskRow> tasksOf(const Reminders &reminders)
{
    QList<core::TaskRow> tasks;
    QSet<core::TaskId> known;
    for (const core::DueReminder &reminder : reminders) {
        if (!known.contains(reminder.task.id))
            tasks << reminder.task;
        known.insert(reminder.task.id);
    }
    return tasks;
}

} // namespace

QList<core::FiringId> firingsOf(const Reminders &reminders)
{
    QList<core::FiringId> firings;
    firings.reserve(reminders.size());
    for (const core::DueReminder &reminder : reminders)
        firings << reminder.firing.id;
    return firings;
}

core::CommandPtr complete(const Reminders &reminders)
{
    QList<core::FieldEdit> edits;
    for (const core::TaskRow &task : tasksOf(reminders))
        edits << core::FieldEdit{task.id, core::Field::Status, core::statuses::kDone, {}};
    return std::make_shared<core::EditTasks>(edits, core::Intent::Kind::CompleteTasks);
}

core::CommandPtr snooze(const Reminders &reminders, const QDateTime &until)
{
    return core::ActOnFirings::snooze(firingsOf(reminders), until);
}

core::CommandPtr snoozeBeforeDue(const Reminders &reminders, const core::ReminderSpec &spec,
                                 const core::WorkingHours &hours, const core::Clock &clock)
{
    QList<core::CommandPtr> commands;
    for (const core::DueReminder &reminder : reminders) {
        const QDateTime moment = core::ringsAt(spec, reminder.task.due, clock.zone(), hours);
        if (moment.isValid() && moment > clock.now())
            commands << core::ActOnFirings::snooze({reminder.firing.id}, moment);
    }
    if (commands.isEmpty())
        return nullptr;
    const auto count = static_cast<int>(commands.size());
    return std::make_shared<core::Together>(commands, core::Intent{.kind = core::Intent::Kind::Snooze, .count = count});
}

core::CommandPtr dismiss(const Reminders &reminders)
{
    return core::ActOnFirings::acknowledge(firingsOf(reminders));
}

core::CommandPtr bringBack(const Reminders &dismissed, const QString &claimant)
{
    return core::ActOnFirings::bringBack(firingsOf(dismissed), claimant);
}

core::CommandPtr moveTo(const QDateTime &morning, const Reminders &reminders, const core::Clock &clock)
{
    const QTimeZone zone = clock.zone();
    const QDate day = morning.toTimeZone(zone).date();
    QList<core::FieldEdit> edits;
    for (const core::TaskRow &task : tasksOf(reminders)) {
        if (task.due.isAllDay() && task.due.day() < day)
            edits << core::FieldEdit{task.id, core::Field::Due, core::Due::onDay(day), {}};
        else if (task.due.isInstant() && task.due.instant() < morning)
            edits << core::FieldEdit{task.id, core::Field::Due, core::Due::at(morning), {}};
    }
    QList<core::CommandPtr> commands;
    if (!edits.isEmpty())
        commands << std::make_shared<core::EditTasks>(edits);
    // Reminders that count from the due date have moved with it; the others wait for the same morning.
    commands << snooze(reminders, morning);
    return std::make_shared<core::Together>(commands,
                                            core::Intent{.kind = core::Intent::Kind::EditField,
                                                         .field = core::Field::Due,
                                                         .count = static_cast<int>(edits.size())});
}

core::CommandPtr recordResult(const core::DueReminder &reminder, const QString &result,
                              const std::optional<QDateTime> &again)
{
    QList<core::CommandPtr> commands;
    if (!result.trimmed().isEmpty())
        commands << std::make_shared<core::AddComment>(reminder.task.id, result);
    commands << (again ? snooze({reminder}, *again) : dismiss({reminder}));
    return std::make_shared<core::Together>(
        commands, core::Intent{.kind = core::Intent::Kind::AddComment, .title = reminder.task.title});
}

} // namespace ui::reminderacts
