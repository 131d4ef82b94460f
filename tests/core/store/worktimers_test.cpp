// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/worktimers.h"

#include "core/commands/edittasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

using namespace core;
using namespace std::chrono_literals;
using support::aTask;
using support::TestStore;

namespace {

std::optional<TaskId> timedTask(TestStore &store)
{
    const WorkTimer *timer = store->directory().timerOf(store.me());
    return timer == nullptr ? std::nullopt : std::optional(timer->task);
}

CommandPtr start(TaskId task)
{
    return std::make_shared<StartTimer>(task);
}

CommandPtr stop()
{
    return std::make_shared<StopTimer>();
}

} // namespace

TEST_CASE("a timer runs until it is stopped and its minutes are time spent", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    const TaskId task = store.ids().first();
    store.run(start(task));
    CHECK(timedTask(store) == task);
    store.clock().advance(25min + 40s);
    const Outcome stopped = store.run(stop());
    CHECK_FALSE(timedTask(store));
    CHECK(store.task(task).spentMinutes == 26);
    CHECK(store.answer(store->history(task)).first().field == keyOf(Field::SpentMinutes));

    store.run(stopped.undo);
    CHECK(timedTask(store) == task);
    CHECK(store.task(task).spentMinutes == 0);
}

TEST_CASE("a timer of seconds leaves no minutes", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    store.run(start(store.ids().first()));
    store.clock().advance(20s);
    store.run(stop());
    CHECK_FALSE(timedTask(store));
    CHECK(store.task(store.ids().first()).version == 1);
}

TEST_CASE("a timer on another task ends the one before as one step", "[timers]")
{
    TestStore store{aTask("Prepare the offer"), aTask("Call Ada")};
    store.run(start(store.ids().at(0)));
    store.clock().advance(10min);
    const Outcome second = store.run(start(store.ids().at(1)));
    CHECK(timedTask(store) == store.ids().at(1));
    CHECK(store.task(store.ids().at(0)).spentMinutes == 10);

    store.run(second.undo);
    CHECK(timedTask(store) == store.ids().at(0));
    CHECK(store.task(store.ids().at(0)).spentMinutes == 0);
}

TEST_CASE("starting the timer that runs and stopping none change nothing", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    CHECK_FALSE(store.run(stop()).undo);
    store.run(start(store.ids().first()));
    store.clock().advance(5min);
    CHECK_FALSE(store.run(start(store.ids().first())).undo);
    store.clock().advance(5min);
    store.run(stop());
    CHECK(store.task(store.ids().first()).spentMinutes == 10);
}

TEST_CASE("closing a task ends the timers on it", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    const TaskId task = store.ids().first();
    store.run(start(task));
    store.clock().advance(30min);
    store.run(EditTasks::setField({task}, Field::Status, statuses::kDone));
    CHECK_FALSE(timedTask(store));
    CHECK(store.task(task).spentMinutes == 30);
}

TEST_CASE("a timer outlives a restart and is seen by others", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    const TaskId task = store.ids().first();
    const PersonId ada = store.me();
    store.run(start(task));
    store.reopen();
    CHECK(timedTask(store) == task);
    const auto other = store.secondStore(QStringLiteral("Boris"));
    REQUIRE(other->directory().timerOf(ada) != nullptr);
    CHECK(other->directory().timerOf(ada)->task == task);
    CHECK(other->directory().timerOf(other->me()) == nullptr);
}

TEST_CASE("the clock set back makes no minutes below zero", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    store.run(start(store.ids().first()));
    store.clock().advance(-2h);
    store.run(stop());
    CHECK(store.task(store.ids().first()).spentMinutes == 0);
}

TEST_CASE("a task that is gone for good takes its timer along", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    store.run(start(store.ids().first()));
    store.run(std::make_shared<TrashTasks>(store.ids(), TrashTasks::Direction::Delete));
    store.clock().advance(1s);
    store.run(std::make_shared<PurgeTrash>(PurgeTrash::kAll));
    store.reopen();
    CHECK_FALSE(timedTask(store));
}
