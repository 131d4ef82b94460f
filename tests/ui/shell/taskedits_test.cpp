// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/taskedits.h"

#include "tests/support/catch.h"

namespace {

using core::Due;

const QTimeZone kZone("Europe/Berlin");

core::Directory directory()
{
    core::Directory result;
    result.statuses
        = {{.id = core::statuses::kNew, .key = QStringLiteral("new")},
           {.id = core::statuses::kDone, .key = QStringLiteral("done"), .category = core::StatusCategory::Closed},
           {.id = core::statuses::kCancelled,
            .key = QStringLiteral("cancelled"),
            .category = core::StatusCategory::Closed}};
    return result;
}

core::TaskRow task(qint64 id, core::StatusId status = core::statuses::kNew)
{
    core::TaskRow row;
    row.id = core::TaskId{id};
    row.status = status;
    return row;
}

core::TaskRow dueAt(const Due &due)
{
    core::TaskRow row = task(1);
    row.due = due;
    return row;
}

} // namespace

TEST_CASE("done closes open tasks and leaves a cancelled one alone", "[shell]")
{
    const auto command = ui::taskedits::completeOrReopen({task(1), task(2, core::statuses::kCancelled)}, directory());
    REQUIRE(command);
    CHECK(command->intent().kind == core::Intent::Kind::CompleteTasks);
    CHECK(command->intent().count == 1);
}

TEST_CASE("done on closed tasks opens them again", "[shell]")
{
    const QList<core::TaskRow> closed{task(1, core::statuses::kDone), task(2, core::statuses::kCancelled)};
    CHECK(ui::taskedits::areAllClosed(closed, directory()));
    const auto command = ui::taskedits::completeOrReopen(closed, directory());
    REQUIRE(command);
    CHECK(command->intent().kind == core::Intent::Kind::ReopenTasks);
}

TEST_CASE("a moved instant keeps its time on the wall clock over a change of summer time", "[shell]")
{
    const Due due = Due::at(core::resolveLocalTime(QDate(2026, 3, 28), QTime(15, 0), kZone));
    const Due moved = ui::taskedits::onOtherDay(due, QDate(2026, 3, 29), kZone);
    CHECK(moved.instant().toTimeZone(kZone).time() == QTime(15, 0));
    CHECK(moved.localDay(kZone) == QDate(2026, 3, 29));
}

TEST_CASE("a whole day stays a whole day when it is moved", "[shell]")
{
    const Due moved = ui::taskedits::onOtherDay(Due::onDay(QDate(2026, 10, 16)), QDate(2026, 10, 19), kZone);
    CHECK(moved == Due::onDay(QDate(2026, 10, 19)));
    CHECK(ui::taskedits::onOtherDay(moved, QDate(), kZone).isNone());
}

TEST_CASE("moving by days leaves tasks without a due date alone", "[shell]")
{
    CHECK_FALSE(ui::taskedits::shiftDue({dueAt({})}, 1, kZone));
    CHECK(ui::taskedits::shiftDue({dueAt(Due::onDay(QDate(2026, 10, 16)))}, 1, kZone));
}

TEST_CASE("setting the day a task has already makes no step", "[shell]")
{
    const QDate day(2026, 10, 16);
    CHECK_FALSE(ui::taskedits::setDueDay({dueAt(Due::onDay(day))}, day, kZone));
    CHECK(ui::taskedits::setDueDay({dueAt(Due::onDay(day))}, day.addDays(1), kZone));
}

TEST_CASE("a tag goes to those without it and is taken only when all have it", "[shell]")
{
    core::TaskRow tagged = task(1);
    tagged.tags = {QStringLiteral("Опт")};
    const auto added = ui::taskedits::toggleTag({tagged, task(2)}, QStringLiteral("опт"));
    REQUIRE(added);
    CHECK(added->intent().count == 1);
    const auto taken = ui::taskedits::toggleTag({tagged}, QStringLiteral("опт"));
    REQUIRE(taken);
    CHECK(taken->intent().field == core::Field::Tags);
}

TEST_CASE("a reminder that is there already is not added twice", "[shell]")
{
    core::Task whole;
    whole.id = core::TaskId{1};
    whole.reminders = {{.beforeMinutes = 15}};
    CHECK_FALSE(ui::taskedits::addReminder({whole}, {.beforeMinutes = 15}));
    CHECK(ui::taskedits::addReminder({whole}, {.beforeMinutes = 30}));
    CHECK(ui::taskedits::clearReminders({whole}));
}
