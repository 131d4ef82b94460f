// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderacts.h"

#include "core/commands/comments.h"
#include "core/commands/edittasks.h"
#include "core/commands/together.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

namespace {

using namespace std::chrono_literals;

/// A file with reminders that have come due; the clock stands at 14:45 in Moscow.
struct Desk
{
    support::TestStore store;

    core::TaskId add(const char *title, int dueInMinutes, int remindBefore)
    {
        return store.add(support::aTask(title)
                             .due(core::Due::at(store.clock().now().addSecs(qint64{60} * dueInMinutes)))
                             .remindBefore(remindBefore));
    }
    QList<core::DueReminder> waiting()
    {
        QList<core::DueReminder> reminders;
        for (const core::Firing &firing : store.answer(store->firingsUntil(store.clock().now())))
            reminders << core::DueReminder{firing, store.task(firing.task)};
        return reminders;
    }
    QDateTime tomorrow() const { return QDateTime(QDate(2026, 10, 15), QTime(6, 0), Qt::UTC); }
};

} // namespace

TEST_CASE("moving all to tomorrow moves due dates and reminders as one step", "[reminders]")
{
    Desk desk;
    const core::TaskId late = desk.add("Late", -60, 15);
    const core::TaskId day
        = desk.store.add(support::aTask("Day").due(core::Due::onDay(QDate(2026, 10, 13))).remindBefore(0));
    core::Task asked = support::aTask("No date");
    asked.reminders = {core::ReminderSpec{.at = desk.store.clock().now().addSecs(-60)}};
    desk.store.add(asked);
    const core::TaskId ahead = desk.add("Ahead", 3 * 24 * 60, 4 * 24 * 60);
    const core::Due aheadDue = desk.store.task(ahead).due;
    REQUIRE(desk.waiting().size() == 4);

    const core::Outcome outcome
        = desk.store.run(ui::reminderacts::moveTo(desk.tomorrow(), desk.waiting(), desk.store.clock()));

    CHECK(desk.store.task(late).due == core::Due::at(desk.tomorrow()));
    CHECK(desk.store.task(day).due == core::Due::onDay(QDate(2026, 10, 15)));
    CHECK(desk.store.task(ahead).due == aheadDue);
    CHECK(desk.waiting().isEmpty());
    desk.store.clock().set(desk.tomorrow());
    CHECK(desk.waiting().size() == 4);

    REQUIRE(outcome.undo);
    desk.store.run(outcome.undo);
    CHECK(desk.store.task(late).dueMoves == 0);
    CHECK(desk.store.task(day).due == core::Due::onDay(QDate(2026, 10, 13)));
    CHECK(desk.waiting().size() == 4);
}

TEST_CASE("a result becomes a comment and the reminder is dealt with", "[reminders]")
{
    Desk desk;
    const core::TaskId task = desk.add("Call", 15, 30);
    const core::DueReminder reminder = desk.waiting().first();
    const core::Outcome outcome
        = desk.store.run(ui::reminderacts::recordResult(reminder, QStringLiteral("Reached"), std::nullopt));
    REQUIRE(desk.store.task(task).comments.size() == 1);
    CHECK(desk.store.task(task).comments[0].text == QStringLiteral("Reached"));
    CHECK(desk.waiting().isEmpty());
    REQUIRE(outcome.undo);
    desk.store.run(outcome.undo);
    CHECK(desk.store.task(task).comments.isEmpty());
    CHECK(desk.waiting().size() == 1);
}

TEST_CASE("a result with another try rings again then", "[reminders]")
{
    Desk desk;
    desk.add("Call", 15, 30);
    desk.store.run(
        ui::reminderacts::recordResult(desk.waiting().first(), QStringLiteral("No answer"), desk.tomorrow()));
    CHECK(desk.waiting().isEmpty());
    const auto snoozed = desk.store.answer(desk.store->snoozedFirings());
    REQUIRE(snoozed.size() == 1);
    CHECK(snoozed[0].firesAt == desk.tomorrow());
}

TEST_CASE("a span before due is counted for each task", "[reminders]")
{
    Desk desk;
    desk.add("Soon", 60, 90);
    desk.add("Later", 120, 180);
    desk.add("Passed", -60, 30);
    const core::ReminderSpec quarter{.beforeMinutes = 15};
    const auto command = ui::reminderacts::snoozeBeforeDue(desk.waiting(), quarter, {}, desk.store.clock());
    REQUIRE(command);
    desk.store.run(command);
    CHECK(desk.waiting().size() == 1); // nothing is before a date that has passed
    const auto snoozed = desk.store.answer(desk.store->snoozedFirings());
    REQUIRE(snoozed.size() == 2);
    CHECK(snoozed[0].firesAt == desk.store.clock().now().addSecs(45 * 60));
    CHECK(snoozed[1].firesAt == desk.store.clock().now().addSecs(105 * 60));
    CHECK_FALSE(ui::reminderacts::snoozeBeforeDue(desk.waiting(), quarter, {}, desk.store.clock()));
}

TEST_CASE("two reminders of one task complete it once", "[reminders]")
{
    Desk desk;
    core::Task task = support::aTask("Call").due(core::Due::at(desk.store.clock().now().addSecs(600)));
    task.reminders = {core::ReminderSpec{.beforeMinutes = 30}, core::ReminderSpec{.beforeMinutes = 60}};
    const core::TaskId id = desk.store.add(task);
    REQUIRE(desk.waiting().size() == 2);
    const auto command = ui::reminderacts::complete(desk.waiting());
    CHECK(command->intent().count == 1);
    desk.store.run(command);
    CHECK(desk.store.task(id).status == core::statuses::kDone);
    CHECK(desk.waiting().isEmpty());
}

TEST_CASE("of several commands as one step all are done or none", "[commands]")
{
    support::TestStore store({support::aTask("Call")});
    const core::TaskId task = store.ids().first();
    const auto rename = core::EditTasks::setField({task}, core::Field::Title, QStringLiteral("Call today"));
    const auto impossible = std::make_shared<core::AddComment>(core::TaskId(9999), QStringLiteral("Nobody"));
    store.refused(std::make_shared<core::Together>(QList<core::CommandPtr>{rename, impossible}, core::Intent{}));
    CHECK(store.task(task).title == QStringLiteral("Call"));
}
