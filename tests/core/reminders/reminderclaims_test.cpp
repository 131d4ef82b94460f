// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/createtasks.h"
#include "core/commands/editdirectory.h"
#include "core/commands/firings.h"
#include "core/reminders/reminderscheduler.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

#include <algorithm>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace {

using core::DueReminder;
using core::FiringState;

constexpr core::ReminderLease kLease{.renewal = 60s, .expiry = 180s};

/// One program of Ada on the common file.
struct Program
{
    Program(const QString &path, const support::FakeClock &clock, const char *name)
    {
        auto opened
            = core::Store::open({.path = path, .personName = QStringLiteral("Ada"), .createIfMissing = true}, clock);
        REQUIRE(opened);
        store = std::move(*opened);
        start(name);
    }

    void start(const char *name)
    {
        scheduler = std::make_unique<core::ReminderScheduler>(*store, QString::fromLatin1(name), kLease);
        QObject::connect(scheduler.get(), &core::ReminderScheduler::due, scheduler.get(),
                         [this](const QList<DueReminder> &reminders, bool isCatchUp) {
                             told += reminders;
                             wasAway = isCatchUp;
                         });
        scheduler->start();
    }

    bool waitForTold(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return told.size() >= count; });
    }
    core::Outcome run(const core::CommandPtr &command)
    {
        auto done = store->run(command);
        REQUIRE(QTest::qWaitFor([&done] { return done.isFinished(); }));
        REQUIRE(done.result());
        return *done.result();
    }
    QList<core::Firing> open()
    {
        auto asked = store->openFirings(100);
        REQUIRE(QTest::qWaitFor([&asked] { return asked.isFinished(); }));
        REQUIRE(asked.result());
        return *asked.result();
    }

    std::unique_ptr<core::Store> store;
    std::unique_ptr<core::ReminderScheduler> scheduler;
    QList<DueReminder> told;
    bool wasAway = false;
};

/// The file, and a task of Ada's that is due in half an hour and reminds a quarter of an hour before.
struct Office
{
    Office() : first(path(), clock, "first")
    {
        core::Task call;
        call.title = QStringLiteral("Call Ivan");
        call.assignee = first.store->me();
        call.due = core::Due::at(clock.now().addSecs(1800));
        call.reminders = {{.beforeMinutes = 15}};
        task = first.run(std::make_shared<core::CreateTasks>(QList<core::Task>{call})).created.value(0);
    }

    QString path() const { return folder.filePath(QStringLiteral("team.db")); }

    QTemporaryDir folder;
    support::FakeClock clock;
    Program first;
    core::TaskId task;
};

} // namespace

TEST_CASE("of two programs of one person exactly one tells a reminder", "[reminders]")
{
    Office office;
    Program second(office.path(), office.clock, "second");
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
    Program second(office.path(), office.clock, "second");
    REQUIRE(QTest::qWaitFor([&] { return second.scheduler->waiting().size() == 1; }));
    CHECK(second.told.isEmpty());

    office.first.scheduler.reset();
    REQUIRE(QTest::qWaitFor([&] { return office.first.store->pendingWrites() == 0; }));
    second.scheduler->lookAgain();
    REQUIRE(second.waitForTold(1));
    CHECK(second.told[0].task.id == office.task);
}

TEST_CASE("a claim that is not renewed goes to another program after a while", "[reminders]")
{
    Office office;
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    REQUIRE(office.first.waitForTold(1));
    Program second(office.path(), office.clock, "second");
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
        office.clock.advance(3min + 1s);
        second.scheduler->lookAgain();
        REQUIRE((!told.isEmpty() || told.wait()));
        CHECK(second.told[0].task.id == office.task);
    }
}

TEST_CASE("the claim of a process of this computer that is gone is free at once", "[reminders]")
{
    const QString own = core::claimantOfThisProcess();
    CHECK_FALSE(core::isClaimantGone(own));
    QStringList parts = own.split(u'|');
    parts[1] = QStringLiteral("999999999"); // more than the largest process number of Linux
    CHECK(core::isClaimantGone(parts.join(u'|')));
    parts = own.split(u'|');
    parts[2] = QStringLiteral("1"); // the number is another process's now
    CHECK(core::isClaimantGone(parts.join(u'|')));
    parts[0] = QStringLiteral("another computer");
    CHECK_FALSE(core::isClaimantGone(parts.join(u'|')));
    CHECK_FALSE(core::isClaimantGone(QStringLiteral("nonsense")));
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
            office.first.scheduler->lookAgain();
            auto asked = office.first.store->openFirings(1);
            REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }));
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

TEST_CASE("the history of a task tells what became of its reminders", "[reminders]")
{
    Office office;
    office.clock.advance(20min);
    office.first.scheduler->lookAgain();
    REQUIRE(office.first.waitForTold(1));
    const core::FiringId firing = office.first.told[0].firing.id;
    office.first.run(core::ActOnFirings::show({firing}, office.first.scheduler->claimant()));
    office.first.run(core::ActOnFirings::snooze({firing}, office.clock.now().addSecs(900)));
    auto asked = office.first.store->history(office.task);
    REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }));
    QStringList lines;
    for (const core::HistoryEntry &entry : *asked.result()) {
        if (entry.field == QStringLiteral("reminder"))
            lines << entry.from + u'>' + entry.to.section(u' ', 0, 0);
    }
    CHECK(lines == QStringList{QStringLiteral("shown>snoozed"), QStringLiteral("due>shown")});
}

TEST_CASE("reminders by working days and whole days follow the hours of whoever is reminded", "[reminders]")
{
    const core::WorkingHours usual;
    const QDate monday(2026, 10, 12);
    CHECK(core::workdaysBefore(monday, 1, usual) == QDate(2026, 10, 9));
    CHECK(core::workdaysBefore(monday, 6, usual) == QDate(2026, 10, 2));
    CHECK(core::workdaysBefore(QDate(2026, 10, 10), -1, usual) == monday);
    CHECK(core::workingHoursOf(core::hoursText(usual)) == usual);
    const core::WorkingHours late{.days = 0b1100000, .start = QTime(11, 30), .end = QTime(20, 0)};
    CHECK(core::workingHoursOf(core::hoursText(late)) == late);
    CHECK(core::workingHoursOf(QStringLiteral("nonsense")) == usual);
    CHECK(core::workdaysBefore(monday, 2, late) == QDate(2026, 10, 10));

    Office office;
    core::Task offer;
    offer.title = QStringLiteral("Send the offer");
    offer.assignee = office.first.store->me();
    offer.due = core::Due::onDay(monday.addDays(7));
    offer.reminders = {{.beforeWorkdays = 1}};
    office.first.run(std::make_shared<core::CreateTasks>(QList<core::Task>{offer}));
    const auto ring = [&] {
        const QList<core::Firing> open = office.first.open();
        const auto found
            = std::ranges::find_if(open, [](const core::Firing &f) { return f.spec.beforeWorkdays.has_value(); });
        REQUIRE(found != open.end());
        return found->firesAt.toTimeZone(office.clock.zone());
    };
    CHECK(ring().date() == QDate(2026, 10, 16)); // the Friday before
    CHECK(ring().time() == QTime(9, 0));
    const core::PersonId me = office.first.store->me();
    office.first.run(std::make_shared<core::PutPersonSettings>(me, core::PersonSettings{.hours = late}));
    CHECK(ring().date() == QDate(2026, 10, 18)); // Sunday is a working day now
    CHECK(ring().time() == QTime(11, 30));
}

TEST_CASE("the creator of a task that another does is told when it is overdue", "[reminders]")
{
    Office office;
    const core::PersonId me = office.first.store->me();
    core::Person bob;
    bob.name = QStringLiteral("Bob");
    office.first.run(std::make_shared<core::PutPerson>(bob));
    const core::PersonId bobId = office.first.store->directory().personNamed(u"Bob")->id;
    core::Task task;
    task.title = QStringLiteral("Bob's call");
    task.creator = me;
    task.assignee = bobId;
    task.due = core::Due::at(office.clock.now().addSecs(3600));
    office.first.run(std::make_shared<core::CreateTasks>(QList<core::Task>{task}));
    CHECK(office.first.open().size() == 1); // nobody asked for it yet
    const core::CommandPtr undo
        = office.first.run(std::make_shared<core::PutPersonSettings>(me, core::PersonSettings{.overdueNoticeHours = 2}))
              .undo;
    const QList<core::Firing> open = office.first.open();
    REQUIRE(open.size() == 2);
    CHECK(open[1].kind == core::FiringKind::OverdueNotice);
    CHECK(open[1].firesAt == office.clock.now().addSecs(3 * 3600));
    office.first.run(undo);
    CHECK(office.first.open().size() == 1);
}
