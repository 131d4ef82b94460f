// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/newtask.h"

#include "core/domain/taskcheck.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/text/datecontext.h"

#include <algorithm>
#include <QUuid>

namespace ui {

namespace {

core::CaptureContext captureContext(const core::Store &store, const QList<core::CaptureRange> &plain)
{
    core::CaptureContext context{.dates = dateContext(store), .plain = plain, .takesStrangers = false};
    for (const core::Person &person : store.directory().people) {
        if (person.isActive)
            context.people.append(person.name);
    }
    return context;
}

} // namespace

core::Capture readLine(const QString &line, const core::Store &store, const QList<core::CaptureRange> &plain)
{
    return core::captured(line, captureContext(store, plain));
}

Stranger strangerIn(const QString &line, const core::Store &store, const QList<core::CaptureRange> &plain)
{
    core::CaptureContext context = captureContext(store, plain);
    context.takesStrangers = true;
    const core::Capture capture = core::captured(line, context);
    // A + before a word is more often a plus than a person.
    const auto named = std::ranges::find_if(capture.tokens, [&](const core::CaptureToken &token) {
        return token.kind == core::CaptureKind::Assignee && line.at(token.start) == u'@';
    });
    const qsizetype matches = capture.draft.assigneeMatches.size();
    if (named == capture.tokens.end() || matches == 1)
        return {};
    return {.name = capture.draft.assignee, .isAmbiguous = matches > 1, .place = {named->start, named->length}};
}

core::Task newTask(const core::CaptureDraft &draft, const core::Store &store, core::Scope scope,
                   const UsualReminder &usualReminder)
{
    core::Task task;
    task.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    task.title = core::cleanedTitle(draft.title);
    if (core::charactersIn(task.title) > core::kMaxTitleLength) { // nothing that was typed is dropped
        task.description = task.title;
        task.title = task.title.left(core::kMaxTitleLength - 1) + QChar(0x2026);
    }
    task.priority = draft.priority.value_or(core::Priority::Normal);
    task.creator = store.me();
    const core::Person *named = store.directory().personNamed(draft.assignee);
    task.assignee = named != nullptr ? named->id : store.me();
    task.clientName = draft.client;
    task.dealName = draft.deal;
    task.tags = draft.tags;
    task.start = draft.start;
    task.due = draft.due;
    task.estimateMinutes = draft.estimateMinutes;
    if (scope == core::Scope::Today && task.due.isNone())
        task.due = core::Due::onDay(store.clock().now().toTimeZone(store.clock().zone()).date());
    if (!draft.reminders.isEmpty()) {
        task.reminders = draft.reminders;
        return task;
    }
    const core::TaskType *type = store.directory().type(task.type);
    const core::Person *reminded = store.directory().person(task.assignee);
    if (const auto usual = usualReminder ? usualReminder(type != nullptr ? type->key : QString()) : std::nullopt) {
        const auto reminder
            = core::defaultReminder(*usual, task.due, store.clock().now(), store.clock().zone(),
                                    reminded != nullptr ? reminded->settings.hours : core::WorkingHours{});
        if (reminder)
            task.reminders.append(*reminder);
    }
    return task;
}

} // namespace ui
