// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderscheduler.h"

#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace std::chrono_literals;
using core::DueReminder;
using core::ReminderScheduler;

/// A file with a scheduler over it; the clock stands at 14:45 in Moscow.
struct Desk
{
    Desk() { open(); }

    void open()
    {
        scheduler.reset();
        store.reset();
        auto opened = core::Store::open({.path = folder.filePath(QStringLiteral("team.db")),
                                         .personName = QStringLiteral("Ada"),
                                         .createIfMissing = true},
                                        clock);
        REQUIRE(opened);
        store = std::move(*opened);
        scheduler = std::make_unique<ReminderScheduler>(*store);
        told.clear();
        QObject::connect(scheduler.get(), &ReminderScheduler::due, scheduler.get(),
                         [this](const QList<DueReminder> &reminders) {
                             for (const DueReminder &reminder : reminders)
                                 told << reminder;
                         });
    }

    core::Outcome run(const core::CommandPtr &command)
    {
        QFuture<core::Result<core::Outcome>> done = store->run(command);
        REQUIRE(QTest::qWaitFor([&done] { return done.isFinished(); }));
        REQUIRE(done.result());
        return *done.result();
    }

    core::TaskId add(const QString &title, const core::Due &due, const QList<core::ReminderSpec> &reminders,
                     core::PersonId assignee = {})
    {
        core::Task task;
        task.title = title;
        task.due = due;
        task.reminders = reminders;
        task.assignee = assignee.isValid() ? assignee : store->me();
        return run(std::make_shared<core::CreateTasks>(QList<core::Task>{task})).created.value(0);
    }

    core::Due dueIn(std::chrono::minutes time) const
    {
        return core::Due::at(clock.now().addSecs(std::chrono::seconds(time).count()));
    }

    void setStatus(core::TaskId task, core::StatusId status)
    {
        run(core::EditTasks::setField({task}, core::Field::Status, status));
    }

    bool waitForTold(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return told.size() >= count; });
    }
    bool waitForWaiting(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return scheduler->waiting().size() == count; });
    }
    /// Turns the clock and looks, as the timer would after at most 15 seconds.
    void turn(std::chrono::milliseconds by)
    {
        clock.advance(by);
        scheduler->lookAgain();
    }
    core::Firing firingOf(core::TaskId task)
    {
        auto asked = store->firingsUntil(clock.now().addYears(100));
        REQUIRE(QTest::qWaitFor([&asked] { return asked.isFinished(); }));
        REQUIRE(asked.result());
        const QList<core::Firing> firings = asked.result().value();
        for (const core::Firing &firing : firings) {
            if (firing.task == task)
                return firing;
        }
        return {};
    }

    QTemporaryDir folder;
    support::FakeClock clock;
    std::unique_ptr<core::Store> store;
    std::unique_ptr<ReminderScheduler> scheduler;
    QList<DueReminder> told;
};

const QList<core::ReminderSpec> kQuarterBefore{{.beforeMinutes = 15, .at = {}}};

} // namespace

TEST_CASE("a reminder is told when its moment has come and not before", "[reminders]")
{
    Desk desk;
    desk.scheduler->start();
    const core::TaskId task = desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);

    desk.turn(14min + 59s);
    QSignalSpy never(desk.scheduler.get(), &ReminderScheduler::due);
    CHECK_FALSE(never.wait(200));

    desk.turn(1s);
    REQUIRE(desk.waitForTold(1));
    CHECK(desk.told[0].task.id == task);
    CHECK(desk.told[0].task.title == QStringLiteral("Call Ada"));
    CHECK(desk.told[0].firing.firesAt == desk.clock.now());
    CHECK(desk.scheduler->waiting().size() == 1);
}

TEST_CASE("the timer is set to the very moment", "[reminders]")
{
    // The system's own clock: what is late here is late for the user.
    const core::SystemClock clock;
    const QTemporaryDir folder;
    auto store = core::Store::open({.path = folder.filePath(QStringLiteral("team.db")),
                                    .personName = QStringLiteral("Ada"),
                                    .createIfMissing = true},
                                   clock);
    REQUIRE(store);
    ReminderScheduler scheduler(**store);
    QDateTime toldAt;
    QObject::connect(&scheduler, &ReminderScheduler::due, &scheduler, [&] { toldAt = clock.now(); });
    scheduler.start();
    core::Task task;
    task.title = QStringLiteral("Call Ada");
    task.assignee = (*store)->me();
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(clock.now().toSecsSinceEpoch() + 2, Qt::UTC);
    task.reminders = {{.beforeMinutes = {}, .at = moment}};
    (*store)->run(std::make_shared<core::CreateTasks>(QList<core::Task>{task}));

    REQUIRE(QTest::qWaitFor([&toldAt] { return toldAt.isValid(); }, 10000));
    CHECK(toldAt >= moment);
    CHECK(moment.msecsTo(toldAt) < 1000);
}

TEST_CASE("what came due before the start is told at the start", "[reminders]")
{
    Desk desk;
    desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.add(QStringLiteral("Call Bob"), desk.dueIn(40min), kQuarterBefore);
    desk.clock.advance(24h);
    desk.open();
    CHECK(desk.told.isEmpty());
    desk.scheduler->start();
    REQUIRE(desk.waitForTold(2));
    CHECK(desk.told[0].task.title == QStringLiteral("Call Ada"));
    CHECK(desk.told[1].task.title == QStringLiteral("Call Bob"));
}

TEST_CASE("a shown reminder is told once a run and waits until somebody acts", "[reminders]")
{
    Desk desk;
    const core::TaskId task = desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.scheduler->start();
    desk.turn(20min);
    REQUIRE(desk.waitForTold(1));
    desk.scheduler->markShown({desk.told[0].firing.id});
    REQUIRE(QTest::qWaitFor([&] { return desk.firingOf(task).state == core::FiringState::Shown; }));
    CHECK(desk.firingOf(task).shownAt == desk.clock.now());
    CHECK_FALSE(desk.firingOf(task).shownWhere.isEmpty());

    desk.turn(1min);
    desk.turn(1h);
    REQUIRE(desk.waitForWaiting(1));
    CHECK(desk.told.size() == 1);

    desk.open(); // over a restart it still waits
    desk.scheduler->start();
    REQUIRE(desk.waitForTold(1));
    CHECK(desk.told[0].firing.state == core::FiringState::Due); // until this run has shown it too
    CHECK(desk.told[0].firing.shownAt.isValid());
    desk.scheduler->acknowledge({desk.told[0].firing.id});
    REQUIRE(desk.waitForWaiting(0));

    desk.open();
    QSignalSpy never(desk.scheduler.get(), &ReminderScheduler::due);
    desk.scheduler->start();
    CHECK_FALSE(never.wait(200));
}

TEST_CASE("a snoozed reminder rings again when its time has come", "[reminders]")
{
    Desk desk;
    desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.scheduler->start();
    desk.turn(15min);
    REQUIRE(desk.waitForTold(1));
    desk.run(core::ActOnFirings::snooze({desk.told[0].firing.id}, desk.clock.now().addSecs(15 * 60)));
    REQUIRE(desk.waitForWaiting(0));

    desk.turn(14min);
    CHECK(desk.told.size() == 1);
    desk.turn(1min);
    REQUIRE(desk.waitForTold(2));
    CHECK(desk.told[1].firing.id == desk.told[0].firing.id);
    CHECK(desk.told[1].firing.firesAt == desk.clock.now());
}

TEST_CASE("closing the task ends its reminder and opening it again brings it back", "[reminders]")
{
    Desk desk;
    const core::TaskId task = desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.scheduler->start();
    desk.turn(15min);
    REQUIRE(desk.waitForWaiting(1));
    desk.setStatus(task, core::statuses::kDone);
    REQUIRE(desk.waitForWaiting(0));
    desk.setStatus(task, core::statuses::kNew);
    CHECK(desk.waitForWaiting(1));
}

TEST_CASE("moving the due date moves the reminder", "[reminders]")
{
    Desk desk;
    const core::TaskId task = desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.scheduler->start();
    desk.run(core::EditTasks::setField({task}, core::Field::Due, desk.dueIn(2h)));
    desk.turn(30min);
    QSignalSpy never(desk.scheduler.get(), &ReminderScheduler::due);
    CHECK_FALSE(never.wait(200));
    desk.turn(75min);
    CHECK(desk.waitForTold(1));
}

TEST_CASE("an all-day task counts its reminders from nine in the morning", "[reminders]")
{
    Desk desk;
    const core::TaskId task
        = desk.add(QStringLiteral("Send the offer"), core::Due::onDay(QDate(2026, 10, 15)), kQuarterBefore);
    CHECK(desk.firingOf(task).firesAt.toTimeZone(desk.clock.zone()).time() == QTime(8, 45));
}

TEST_CASE("reminders of others are not told", "[reminders]")
{
    Desk desk;
    desk.scheduler->start();
    auto second = core::Store::open({.path = desk.store->path(), .personName = QStringLiteral("Bob")}, desk.clock);
    REQUIRE(second);
    const core::PersonId bob = (*second)->me();
    REQUIRE(bob.isValid());
    desk.store->refresh();
    REQUIRE(QTest::qWaitFor([&] { return desk.store->directory().person(bob) != nullptr; }));
    desk.add(QStringLiteral("For Bob"), desk.dueIn(30min), kQuarterBefore, bob);
    desk.add(QStringLiteral("For Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.turn(20min);
    REQUIRE(desk.waitForTold(1));
    CHECK(desk.told.size() == 1);
    CHECK(desk.told[0].task.title == QStringLiteral("For Ada"));
}

TEST_CASE("a clock set back before a snooze is over keeps it snoozed", "[reminders]")
{
    Desk desk;
    desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.scheduler->start();
    desk.turn(15min);
    REQUIRE(desk.waitForTold(1));
    desk.run(core::ActOnFirings::snooze({desk.told[0].firing.id}, desk.clock.now().addSecs(15 * 60)));
    REQUIRE(desk.waitForWaiting(0));
    desk.turn(-24h);
    desk.turn(24h + 15min);
    REQUIRE(desk.waitForTold(2));
    CHECK(desk.told.size() == 2);
}

TEST_CASE("a clock set back tells nothing twice and loses nothing", "[reminders]")
{
    Desk desk;
    desk.add(QStringLiteral("Call Ada"), desk.dueIn(30min), kQuarterBefore);
    desk.scheduler->start();
    desk.turn(20min);
    REQUIRE(desk.waitForTold(1));
    QSignalSpy looked(desk.scheduler.get(), &ReminderScheduler::waitingChanged);
    desk.turn(-1h); // the claim is renewed; what was told stays until somebody acts
    REQUIRE(looked.wait());
    CHECK(desk.scheduler->waiting().size() == 1);
    desk.turn(2h);
    REQUIRE(looked.wait());
    REQUIRE(desk.scheduler->waiting().size() == 1);
    CHECK(desk.scheduler->waiting()[0].task.title == QStringLiteral("Call Ada"));
    CHECK(desk.told.size() == 1);
}
