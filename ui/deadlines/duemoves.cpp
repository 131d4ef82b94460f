// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/duemoves.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/list/duesteps.h"
#include "ui/shell/edits.h"
#include "ui/shell/loadtasks.h"
#include "ui/shell/taskedits.h"

#include <algorithm>
#include <QPromise>

namespace ui {

namespace {

/// An answer that is given later, to whoever holds its future.
class Pending
{
public:
    Pending() { m_promise->start(); }

    QFuture<DueMoves::Answer> future() const { return m_promise->future(); }
    void give(const DueMoves::Answer &answer) const
    {
        m_promise->addResult(answer);
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<DueMoves::Answer>> m_promise = std::make_shared<QPromise<DueMoves::Answer>>();
};

void runInto(const Pending &pending, Edits &edits, QObject &receiver, const QList<core::FieldEdit> &changes,
             core::Intent::Kind kind)
{
    if (changes.isEmpty()) {
        pending.give(core::Outcome());
        return;
    }
    core::whenReady(edits.run(std::make_shared<core::EditTasks>(changes, kind)), &receiver,
                    [pending](const DueMoves::Answer &answer) { pending.give(answer); });
}

template <typename Change>
QList<core::FieldEdit> editsOf(const QList<core::TaskRow> &tasks, Change change)
{
    QList<core::FieldEdit> edits;
    for (const core::TaskRow &task : tasks) {
        const std::optional<core::Due> due = change(task);
        if (due && *due != task.due)
            edits.append({.task = task.id, .field = core::Field::Due, .value = *due, .expected = task.due});
    }
    return edits;
}

} // namespace

QList<core::FieldEdit> editsToBucket(const QList<core::TaskRow> &tasks, core::DueBucket bucket,
                                     const core::FilterContext &now)
{
    return editsOf(tasks, [&](const core::TaskRow &task) -> std::optional<core::Due> {
        if (core::bucketOf(task.due, now.now, now.zone, now.firstDayOfWeek) == bucket)
            return std::nullopt; // another day of the same bucket is no less right
        return dueInBucket(task.due, bucket, now);
    });
}

QList<core::FieldEdit> editsToDay(const QList<core::TaskRow> &tasks, QDate day, const QTimeZone &zone)
{
    return editsOf(tasks, [&](const core::TaskRow &task) -> std::optional<core::Due> {
        return taskedits::onOtherDay(task.due, day, zone);
    });
}

QList<core::FieldEdit> editsToNoDate(const QList<core::Task> &tasks)
{
    QList<core::FieldEdit> edits;
    for (const core::Task &task : tasks) {
        if (task.due.isNone())
            continue;
        edits.append({.task = task.id, .field = core::Field::Due, .value = core::Due(), .expected = task.due});
        QList<core::ReminderSpec> kept = task.reminders;
        kept.removeIf([](const core::ReminderSpec &reminder) { return !reminder.at; });
        if (kept != task.reminders)
            edits.append({.task = task.id, .field = core::Field::Reminders, .value = kept, .expected = task.reminders});
    }
    return edits;
}

QFuture<DueMoves::Answer> DueMoves::toBucket(const QList<core::TaskId> &tasks, core::DueBucket bucket)
{
    if (bucket == core::DueBucket::None)
        return toNoDate(tasks);
    return move(tasks, [this, bucket](const QList<core::TaskRow> &rows) {
        return editsToBucket(rows, bucket, m_edits.store().filterContext());
    });
}

QFuture<DueMoves::Answer> DueMoves::toDay(const QList<core::TaskId> &tasks, QDate day)
{
    return move(tasks, [this, day](const QList<core::TaskRow> &rows) {
        return editsToDay(rows, day, m_edits.store().clock().zone());
    });
}

QFuture<DueMoves::Answer> DueMoves::move(const QList<core::TaskId> &tasks, const Plan &plan)
{
    const Pending pending;
    core::whenReady(m_edits.store().rows(tasks), this,
                    [this, pending, plan](const core::Result<QList<core::TaskRow>> &rows) {
                        if (rows)
                            runInto(pending, m_edits, *this, plan(*rows), core::Intent::Kind::EditField);
                        else
                            pending.give(tl::unexpected(rows.error()));
                    });
    return pending.future();
}

/// The reminders are not part of the rows: whole tasks are read.
QFuture<DueMoves::Answer> DueMoves::toNoDate(const QList<core::TaskId> &tasks)
{
    const Pending pending;
    core::whenReady(loadTasks(m_edits.store(), tasks), this, [this, pending](const QList<core::Task> &whole) {
        const QList<core::FieldEdit> changes = editsToNoDate(whole);
        const bool clearsReminders = std::ranges::any_of(
            changes, [](const core::FieldEdit &change) { return change.field == core::Field::Reminders; });
        runInto(pending, m_edits, *this, changes,
                clearsReminders ? core::Intent::Kind::ClearDue : core::Intent::Kind::EditField);
    });
    return pending.future();
}

} // namespace ui

#include "moc_duemoves.cpp"
