// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/editdirectory.h"
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "core/commands/trashtasks.h"
#include "tests/core/reminders/office.h"

#include <algorithm>
#include <QSignalSpy>

using namespace std::chrono_literals;
using core::FiringState;
using office::Office;
using office::Program;

TEST_CASE("of two programs of one person exactly one tells a reminder", "[reminders]")
{
    Office office;
    Program second(office.path(), office.clock, QStringLiteral("second"));
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    second.scheduler->lookAgain();
    REQUIRE(QTest::qWaitFor([&] { return !office.first.told.isEmpty() || !second.told.isEmpty(); }));
    office.first.scheduler->lookAgain();
    second.scheduler->lookAgain();
    REQUIRE(QTest::qWaitFor(
        [&] { return office.first.scheduler->waiting().size() == 1 && second.scheduler->waiting().size() == 1; }));
    CHECK(office.first.told.size() + second.told.size() == 1);
    const core::FiringId firing = second.scheduler->waiting()[0].firing.id;
    CHECK(office.first.scheduler->isMine(firing) != second.scheduler->isMine(firing));
}

TEST_CASE("a program that ends hands what it showed to the other at once", "[reminders]")
{
    Office office;
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    REQUIRE(office.first.waitForTold(1));
    office.first.scheduler->markShown({office.first.told[0].firing.id});
    REQUIRE(QTest::qWaitFor([&] { return office.first.open().value(0).state == FiringState::Shown; }));
    Program second(office.path(), office.clock, QStringLiteral("second"));
    REQUIRE(QTest::qWaitFor([&] { return second.scheduler->waiting().size() == 1; }));
    CHECK(second.told.isEmpty());

    office.first.scheduler.reset();
    REQUIRE(QTest::qWaitFor([&] { return office.first.store->pendingWrites() == 0; }));
    second.store->refresh(); // as each second
    REQUIRE(second.waitForTold(1));
    CHECK(second.told[0].task.id == office.task);

    // The history says that it was shown a second time.
    const auto timesShown = [&] {
        auto history = second.store->history(office.task);
        REQUIRE(QTest::qWaitFor([&history] { return history.isFinished(); }));
        REQUIRE(history.result());
        return std::ranges::count_if(*history.result(), [](const core::HistoryEntry &entry) {
            return entry.to.startsWith(core::keyOf(FiringState::Shown));
        });
    };
    CHECK(timesShown() == 1);
    second.scheduler->markShown({second.told[0].firing.id});
    REQUIRE(QTest::qWaitFor([&] { return timesShown() == 2; }));
    second.scheduler->markShown({second.told[0].firing.id});
    second.look();
    CHECK(timesShown() == 2);
    CHECK(second.told.size() == 1);
}

TEST_CASE("a claim that is not renewed goes to another program after a while", "[reminders]")
{
    Office office;
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    REQUIRE(office.first.waitForTold(1));
    Program second(office.path(), office.clock, QStringLiteral("second"));
    REQUIRE(QTest::qWaitFor([&] { return second.scheduler->waiting().size() == 1; }));
    QSignalSpy told(second.scheduler.get(), &core::ReminderScheduler::due);

    SECTION("a living one keeps it")
    {
        for (int minute = 0; minute < 5; ++minute) {
            office.clock.advance(61s);
            QSignalSpy renewed(office.first.scheduler.get(), &core::ReminderScheduler::waitingChanged);
            office.first.scheduler->lookAgain();
            REQUIRE(renewed.wait());
            second.scheduler->lookAgain();
        }
        CHECK_FALSE(told.wait(200));
    }
    SECTION("a silent one loses it")
    {
        for (int look = 0; look < 13 && told.isEmpty(); ++look) { // three minutes
            office.clock.advance(15s);
            second.look();
        }
        REQUIRE(told.size() == 1);
        CHECK(second.told[0].task.id == office.task);
    }
}

TEST_CASE("the claim of a process of this computer that is gone is free at once", "[reminders]")
{
    enum Part { Computer, Boot, Space, Process, Start };
    const QString own = core::claimantOfThisProcess();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto isGone
        = [now](const QString &claimant, const QDateTime &at) { return core::isClaimantGone(claimant, at, now); };
    const auto with = [own](Part part, const QString &text) {
        QStringList parts = own.split(u'|');
        parts[part] = text;
        return parts.join(u'|');
    };
    CHECK_FALSE(isGone(own, now));
    CHECK(isGone(with(Process, QStringLiteral("999999999")), now)); // more than the largest number of Linux
    CHECK(isGone(with(Start, QStringLiteral("1")), now)); // the number is another process's now
    CHECK_FALSE(isGone(with(Computer, QStringLiteral("another")), now));
    CHECK_FALSE(isGone(QStringLiteral("nonsense"), now));
    // Another space of numbers knows nothing of ours.
    QStringList container = with(Process, QStringLiteral("999999999")).split(u'|');
    container[Space] = QStringLiteral("pid:[1]");
    CHECK_FALSE(isGone(container.join(u'|'), now));
    // The computer was started anew since; a copy of it with the same names lives and says so.
    const QString earlier = with(Boot, QStringLiteral("00000000-0000-0000-0000-000000000000"));
    CHECK(isGone(earlier, now.addYears(-1)));
    CHECK_FALSE(isGone(earlier, now));
}

TEST_CASE("do not disturb gathers reminders and tells them as one group after it", "[reminders]")
{
    Office office;
    const core::PersonId me = office.first.store->me();
    core::PersonSettings settings = office.first.store->directory().person(me)->settings;
    settings.quietUntil = office.clock.now().addSecs(3600);
    office.first.run(std::make_shared<core::PutPersonSettings>(me, settings));
    REQUIRE(office.first.scheduler->isQuiet());
    QSignalSpy told(office.first.scheduler.get(), &core::ReminderScheduler::due);
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    REQUIRE(QTest::qWaitFor([&] { return office.first.scheduler->waiting().size() == 1; }));
    CHECK(told.isEmpty());
    office.clock.advance(41min);
    office.first.scheduler->lookAgain();
    REQUIRE(office.first.waitForTold(1));
    CHECK(office.first.wasAway);
}

TEST_CASE("what came due while nobody looked is told as such", "[reminders]")
{
    Office office;
    QSignalSpy looked(office.first.scheduler.get(), &core::ReminderScheduler::waitingChanged);
    SECTION("after a sleep")
    {
        office.clock.advance(8h);
        office.first.scheduler->lookAgain();
        REQUIRE(office.first.waitForTold(1));
        CHECK(office.first.wasAway);
    }
    SECTION("but not in its own minute")
    {
        for (int step = 0; step < 60; ++step) { // a look each 15 seconds
            office.clock.advance(15s);
            office.first.look();
        }
        REQUIRE(office.first.waitForTold(1));
        CHECK_FALSE(office.first.wasAway);
    }
}

TEST_CASE("a dismissed reminder can be brought back among those that wait", "[reminders]")
{
    Office office;
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    REQUIRE(office.first.waitForTold(1));
    const core::FiringId firing = office.first.told[0].firing.id;
    office.first.run(core::ActOnFirings::acknowledge({firing}));
    REQUIRE(QTest::qWaitFor([&] { return office.first.scheduler->waiting().isEmpty(); }));
    auto dismissed = office.first.store->acknowledgedFirings(office.clock.now().addDays(-1));
    REQUIRE(QTest::qWaitFor([&] { return dismissed.isFinished(); }));
    REQUIRE(dismissed.result()->size() == 1);

    office.first.run(core::ActOnFirings::bringBack({firing}, office.first.scheduler->claimant()));
    REQUIRE(QTest::qWaitFor([&] { return office.first.scheduler->waiting().size() == 1; }));
    CHECK(office.first.scheduler->isMine(firing));
}

TEST_CASE("a reminder that was shown comes back by an undo as shown and is not told again", "[reminders]")
{
    Office office;
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    REQUIRE(office.first.waitForTold(1));
    const core::FiringId firing = office.first.told[0].firing.id;
    office.first.scheduler->markShown({firing});
    REQUIRE(QTest::qWaitFor([&] { return office.first.open().value(0).state == FiringState::Shown; }));
    const core::Firing before = office.first.open().value(0);
    auto bobs = core::Store::open({.path = office.path(), .personName = QStringLiteral("Bob"), .createIfMissing = true},
                                  office.clock);
    REQUIRE(bobs);
    const core::PersonId bob = (*bobs)->me();
    const auto set = [&](core::Field field, const core::FieldValue &value) -> core::CommandPtr {
        return core::EditTasks::setField({office.task}, field, value);
    };
    const QList<core::CommandPtr> changes{
        set(core::Field::Due, core::Due::at(office.clock.now().addSecs(36000))),
        set(core::Field::Status, core::statuses::kDone),
        set(core::Field::Assignee, bob),
        set(core::Field::Reminders, QList<core::ReminderSpec>{}),
        std::make_shared<core::TrashTasks>(QList<core::TaskId>{office.task}, core::TrashTasks::Direction::Delete),
        core::ActOnFirings::acknowledge({firing}),
        core::ActOnFirings::snooze({firing}, office.clock.now().addSecs(36000)),
    };
    const core::CommandPtr change = changes[GENERATE(range(0, 7))];
    const core::CommandPtr undo = office.first.run(change).undo;
    office.first.look();
    office.clock.advance(5s);
    office.first.run(undo);
    office.first.look();
    CHECK(office.first.open() == QList<core::Firing>{before});
    CHECK(office.first.scheduler->waiting().size() == 1);
    CHECK(office.first.scheduler->isMine(firing));
    CHECK(office.first.told.size() == 1);

    // The program that showed it ends while it is away: another one shows it when it comes back.
    const core::CommandPtr undoAgain = office.first.run(change).undo;
    Program second(office.path(), office.clock, QStringLiteral("second"));
    second.look();
    office.first.scheduler.reset();
    REQUIRE(QTest::qWaitFor([&] { return office.first.store->pendingWrites() == 0; }));
    second.run(undoAgain);
    for (int look = 0; look < 15 && second.told.isEmpty(); ++look) { // three minutes where the claim was that one's
        second.look();
        office.clock.advance(15s);
    }
    CHECK(second.told.size() == 1);
}
