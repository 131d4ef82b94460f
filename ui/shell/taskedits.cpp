// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/taskedits.h"

#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/commands/worktimers.h"
#include "core/store/store.h"

#include <algorithm>
#include <QUuid>

namespace ui::taskedits {

namespace {

/// One command for what really changes.
core::CommandPtr commandOf(QList<core::FieldEdit> edits, core::Intent::Kind kind = core::Intent::Kind::EditField)
{
    edits.removeIf([](const core::FieldEdit &edit) { return edit.expected && *edit.expected == edit.value; });
    if (edits.isEmpty())
        return nullptr;
    return std::make_shared<core::EditTasks>(std::move(edits), kind);
}

core::FieldEdit editOf(const core::TaskRow &task, core::Field field, core::FieldValue before, core::FieldValue after)
{
    return {.task = task.id, .field = field, .value = std::move(after), .expected = std::move(before)};
}

template <typename Change>
core::CommandPtr changeDue(const QList<core::TaskRow> &tasks, Change change)
{
    QList<core::FieldEdit> edits;
    for (const core::TaskRow &task : tasks)
        edits.append(editOf(task, core::Field::Due, task.due, change(task.due)));
    return commandOf(std::move(edits));
}

core::Task copyOf(const core::Task &task, const core::Directory &directory)
{
    core::Task copy;
    copy.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.title = task.title;
    copy.description = task.description;
    copy.status = directory.isClosed(task.status) ? core::statuses::kNew : task.status;
    copy.priority = task.priority;
    copy.type = task.type;
    copy.assignee = task.assignee;
    copy.participants = task.participants;
    copy.observers = task.observers;
    copy.clientName = task.clientName;
    copy.dealName = task.dealName;
    copy.tags = task.tags;
    copy.start = task.start;
    copy.due = task.due;
    copy.reminders = task.reminders;
    copy.links = task.links;
    copy.estimateMinutes = task.estimateMinutes;
    copy.parent = task.parent;
    for (const core::ChecklistItem &item : task.checklist)
        copy.checklist.append({QUuid::createUuid().toString(QUuid::WithoutBraces), item.text, false});
    return copy;
}

} // namespace

bool areAllClosed(const QList<core::TaskRow> &tasks, const core::Directory &directory)
{
    return !tasks.isEmpty() && std::ranges::all_of(tasks, [&directory](const core::TaskRow &task) {
        return directory.isClosed(task.status);
    });
}

core::CommandPtr completeOrReopen(const QList<core::TaskRow> &tasks, const core::Directory &directory)
{
    const bool isReopening = areAllClosed(tasks, directory);
    QList<core::FieldEdit> edits;
    for (const core::TaskRow &task : tasks) {
        if (isReopening)
            edits.append(editOf(task, core::Field::Status, task.status, core::statuses::kNew));
        else if (!directory.isClosed(task.status)) // a cancelled one among open ones stays cancelled
            edits.append(editOf(task, core::Field::Status, task.status, core::statuses::kDone));
    }
    return commandOf(std::move(edits),
                     isReopening ? core::Intent::Kind::ReopenTasks : core::Intent::Kind::CompleteTasks);
}

core::Due onOtherDay(const core::Due &due, QDate day, const QTimeZone &zone)
{
    if (!day.isValid() || !due.isInstant())
        return core::Due::onDay(day);
    return core::Due::at(core::resolveLocalTime(day, due.instant().toTimeZone(zone).time(), zone));
}

core::CommandPtr shiftDue(const QList<core::TaskRow> &tasks, int days, const QTimeZone &zone)
{
    return shiftDue(tasks, {.days = days}, zone, {});
}

core::CommandPtr shiftDue(const QList<core::TaskRow> &tasks, const core::DueShift &shift, const QTimeZone &zone,
                          const core::WorkingHours &hours)
{
    return changeDue(tasks, [&](const core::Due &due) { return core::shifted(due, shift, zone, hours); });
}

core::CommandPtr setDue(const QList<core::TaskRow> &tasks, const core::Due &due)
{
    return changeDue(tasks, [&due](const core::Due &) { return due; });
}

core::CommandPtr setDueDay(const QList<core::TaskRow> &tasks, QDate day, const QTimeZone &zone)
{
    return changeDue(tasks, [day, &zone](const core::Due &due) { return onOtherDay(due, day, zone); });
}

bool isTimed(core::TaskId task, const core::Store &store)
{
    const core::WorkTimer *timer = store.directory().timerOf(store.me());
    return timer != nullptr && timer->task == task;
}

core::CommandPtr turnTimer(core::TaskId task, const core::Store &store)
{
    if (isTimed(task, store))
        return std::make_shared<core::StopTimer>();
    return std::make_shared<core::StartTimer>(task);
}

core::CommandPtr toggleTag(const QList<core::TaskRow> &tasks, const QString &tag)
{
    const auto hasTag = [&tag](const core::TaskRow &task) { return task.tags.contains(tag, Qt::CaseInsensitive); };
    const bool isRemoving = std::ranges::all_of(tasks, hasTag);
    QList<core::FieldEdit> edits;
    for (const core::TaskRow &task : tasks) {
        QStringList tags = task.tags;
        if (isRemoving)
            tags.removeIf([&tag](const QString &one) { return one.compare(tag, Qt::CaseInsensitive) == 0; });
        else if (!hasTag(task))
            tags.append(tag);
        edits.append(editOf(task, core::Field::Tags, task.tags, tags));
    }
    return commandOf(std::move(edits));
}

core::CommandPtr addReminder(const QList<core::Task> &tasks, const core::ReminderSpec &reminder)
{
    QList<core::FieldEdit> edits;
    for (const core::Task &task : tasks) {
        QList<core::ReminderSpec> reminders = task.reminders;
        if (!reminders.contains(reminder))
            reminders.append(reminder);
        edits.append(editOf(task, core::Field::Reminders, task.reminders, reminders));
    }
    return commandOf(std::move(edits));
}

core::CommandPtr clearReminders(const QList<core::Task> &tasks)
{
    QList<core::FieldEdit> edits;
    for (const core::Task &task : tasks)
        edits.append(editOf(task, core::Field::Reminders, task.reminders, QList<core::ReminderSpec>{}));
    return commandOf(std::move(edits));
}

core::CommandPtr duplicate(const QList<core::Task> &tasks, const core::Directory &directory)
{
    QList<core::Task> copies;
    for (const core::Task &task : tasks)
        copies.append(copyOf(task, directory));
    return copies.isEmpty() ? nullptr : std::make_shared<core::CreateTasks>(std::move(copies));
}

} // namespace ui::taskedits
