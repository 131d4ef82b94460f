// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/editdirectory.h"
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "core/commands/together.h"
#include "core/commands/trashtasks.h"
#include "core/reminders/reminderscheduler.h"
#include "core/storage/firingrepository.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <algorithm>
#include <functional>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace std::chrono_literals;

namespace {

using core::Field;
using core::FiringState;

/// What the file holds of the reminders of two people, dealt with or not, without who claims them: a program that took
/// one back claims it anew.
struct Ledger
{
    QList<core::Firing> open{};
    QList<core::Firing> acknowledged{};
    bool operator==(const Ledger &) const = default;
};

/// A task of Ada's, due in two hours, with one reminder in each state of its life; and Bob, who has none yet.
struct Office
{
    Office()
    {
        bob = store.addPerson("Bob");
        bobsStore = store.secondStore(QStringLiteral("Bob"));
        core::Task call;
        call.title = QStringLiteral("Call Ivan");
        call.due = core::Due::at(now().addSecs(2 * 3600));
        call.reminders = {{.beforeMinutes = 15},
                          {.beforeMinutes = 110},
                          {.beforeMinutes = 100},
                          {.at = now().addSecs(300)},
                          {.beforeWorkdays = 0}};
        task = store.add(call);
        store.clock().advance(30min);
        store.run(core::ActOnFirings::show({ringAt(-20).id}, QStringLiteral("desk")));
        store.run(core::ActOnFirings::snooze({ringAt(-10).id}, now().addSecs(1200)));
        store.run(core::ActOnFirings::acknowledge({ringAt(-25).id}));
    }

    QDateTime now() { return store.clock().now(); }
    /// The open ring that many minutes from now.
    core::Firing ringAt(int minutes)
    {
        for (const core::Firing &firing : ledger().open) {
            if (firing.firesAt == now().addSecs(60LL * minutes))
                return firing;
        }
        FAIL("no ring in " << minutes << " minutes");
        return {};
    }
    Ledger ledger()
    {
        Ledger ledger;
        for (core::Store *side : {&store.store(), bobsStore.get()}) {
            ledger.open += store.answer(side->openFirings(1000));
            ledger.acknowledged += store.answer(side->acknowledgedFirings(now().addYears(-10)));
        }
        for (QList<core::Firing> *firings : {&ledger.open, &ledger.acknowledged}) {
            for (core::Firing &firing : *firings) {
                firing.claimedBy.clear();
                firing.claimedAt = {};
            }
        }
        return ledger;
    }
    QList<core::Firing> openOf(core::PersonId person)
    {
        QList<core::Firing> open = ledger().open;
        open.removeIf([person](const core::Firing &firing) { return firing.person != person; });
        return open;
    }
    core::CommandPtr set(Field field, const core::FieldValue &value)
    {
        return store.run(core::EditTasks::setField({task}, field, value)).undo;
    }

    support::TestStore store;
    std::unique_ptr<core::Store> bobsStore;
    core::PersonId bob{};
    core::TaskId task{};
};

core::CommandPtr trash(core::TaskId task, core::TrashTasks::Direction direction)
{
    return std::make_shared<core::TrashTasks>(QList<core::TaskId>{task}, direction);
}

} // namespace

TEST_CASE("moving the due time arms the relative reminders anew and leaves those of an instant", "[ledger]")
{
    Office office;
    const Ledger before = office.ledger();
    const core::CommandPtr undo = office.set(Field::Due, core::Due::at(office.now().addSecs(24 * 3600)));
    const QList<core::Firing> open = office.openOf(office.store.me());
    CHECK(open.size() == 4);
    CHECK(std::ranges::all_of(open, [](const core::Firing &f) { return f.state == FiringState::Planned; }));
    CHECK(office.ledger().acknowledged.size() == 1); // the one at an instant has been dealt with
    const core::CommandPtr redo = office.store.run(undo).undo;
    CHECK(office.ledger() == before);
    office.store.run(redo);
    CHECK(office.openOf(office.store.me()).size() == 4);
}

TEST_CASE("a task given to another rings for the new person and no more for the old one", "[ledger]")
{
    Office office;
    const Ledger before = office.ledger();
    const core::CommandPtr undo = office.set(Field::Assignee, office.bob);
    CHECK(office.openOf(office.store.me()).isEmpty());
    const QList<core::Firing> bobs = office.openOf(office.bob);
    CHECK(bobs.size() == 5);
    CHECK(std::ranges::all_of(bobs, [](const core::Firing &f) { return f.state == FiringState::Planned; }));
    office.store.run(undo);
    CHECK(office.ledger() == before);
}

TEST_CASE("closing a task ends its reminders and opening it again brings them back as they were", "[ledger]")
{
    Office office;
    const Ledger before = office.ledger();
    const core::StatusId closed = GENERATE(core::statuses::kDone, core::statuses::kCancelled);
    const core::CommandPtr undo = office.set(Field::Status, closed);
    CHECK(office.ledger() == Ledger{});
    SECTION("by hand")
    {
        office.set(Field::Status, core::statuses::kInProgress);
    }
    SECTION("by undo")
    {
        office.store.run(undo);
    }
    CHECK(office.ledger() == before);
}

TEST_CASE("deleting a task ends its reminders and restoring it brings them back as they were", "[ledger]")
{
    Office office;
    const Ledger before = office.ledger();
    const core::CommandPtr undo = office.store.run(trash(office.task, core::TrashTasks::Direction::Delete)).undo;
    CHECK(office.ledger() == Ledger{});
    SECTION("by hand")
    {
        office.store.run(trash(office.task, core::TrashTasks::Direction::Restore));
    }
    SECTION("by undo")
    {
        office.store.run(undo);
    }
    CHECK(office.ledger() == before);
}

TEST_CASE("a reminder that is taken away and given back is as it was", "[ledger]")
{
    Office office;
    const Ledger before = office.ledger();
    const core::CommandPtr undo = office.set(Field::Reminders, QList<core::ReminderSpec>{});
    CHECK(office.ledger().open.isEmpty());
    office.store.run(undo);
    CHECK(office.ledger() == before);
}

TEST_CASE("what was dealt with stays so when the list of reminders changes", "[ledger]")
{
    Office office;
    const QList<core::Firing> dealtWith = office.ledger().acknowledged;
    REQUIRE(dealtWith.size() == 1);
    office.set(Field::Reminders, QList<core::ReminderSpec>{{.beforeMinutes = 20}});
    CHECK(office.ledger().acknowledged == dealtWith);
    CHECK(office.openOf(office.store.me()).size() == 1);
    const auto history = office.store.answer(office.store->history(office.task));
    CHECK(std::ranges::none_of(history, [](const core::HistoryEntry &entry) {
        return entry.field == u"reminder" && entry.from == core::keyOf(FiringState::Acknowledged);
    }));

    // Brought back it waits until somebody acts, whatever else is edited.
    office.store.run(core::ActOnFirings::bringBack({dealtWith[0].id}, QStringLiteral("desk")));
    office.set(Field::Title, QStringLiteral("Call Ivan again"));
    CHECK(office.openOf(office.store.me()).size() == 2);
}

TEST_CASE("an act that is taken back and done again is of the moment it was done at first", "[ledger]")
{
    Office office;
    const core::CommandPtr undo = office.store.run(core::ActOnFirings::acknowledge({office.ringAt(-20).id})).undo;
    const QDateTime acted = office.now();
    const Ledger after = office.ledger();
    office.store.clock().advance(1min);
    office.store.run(office.store.run(undo).undo);
    CHECK(office.ledger() == after);
    CHECK(office.store.answer(office.store->acknowledgedFirings(acted)).size() == 2);
    CHECK(office.store.answer(office.store->acknowledgedFirings(office.now())).isEmpty());
}

TEST_CASE("a reminder dealt with at an earlier due time does not stand for the present one", "[ledger]")
{
    support::TestStore store;
    const core::PersonId me = store.me();
    core::Task offer;
    offer.title = QStringLiteral("Send the offer");
    offer.due = core::Due::onDay(QDate(2026, 10, 15));
    offer.reminders = {{.beforeMinutes = 0}};
    const core::TaskId task = store.add(offer);
    store.clock().advance(20h);
    store.run(core::ActOnFirings::acknowledge({store.answer(store->openFirings(10)).constFirst().id}));
    store.run(core::EditTasks::setField({task}, Field::Due, core::Due::onDay(QDate(2026, 10, 16))));
    const core::WorkingHours late{.start = QTime(11, 0)};
    store.run(std::make_shared<core::PutPersonSettings>(me, core::PersonSettings{.hours = late}));
    const QList<core::Firing> open = store.answer(store->openFirings(10));
    REQUIRE(open.size() == 1);
    CHECK(open[0].firesAt == core::resolveLocalTime(QDate(2026, 10, 16), QTime(11, 0), store.clock().zone()));
    CHECK(store.answer(store->acknowledgedFirings(store.clock().now().addDays(-1))).size() == 1);
}

TEST_CASE("an act taken back after the task was closed reminds nobody", "[ledger]")
{
    Office office;
    const core::FiringId shown = office.ringAt(-20).id;
    const core::CommandPtr undo = office.store.run(core::ActOnFirings::acknowledge({shown})).undo;
    SECTION("closed")
    {
        office.set(Field::Status, core::statuses::kDone);
    }
    SECTION("given to another")
    {
        office.set(Field::Assignee, office.bob);
    }
    SECTION("in the trash")
    {
        office.store.run(trash(office.task, core::TrashTasks::Direction::Delete));
    }
    office.store.run(undo);
    office.store.run(core::ActOnFirings::bringBack({shown}, QStringLiteral("desk")));
    CHECK(office.openOf(office.store.me()).isEmpty());
    CHECK(office.ledger().acknowledged.isEmpty()); // nothing there can be brought back
}

TEST_CASE("each act on a reminder is taken back by its undo", "[ledger]")
{
    Office office;
    const Ledger before = office.ledger();
    QList<core::FiringId> all;
    for (const core::Firing &firing : before.open)
        all << firing.id;
    const core::CommandPtr undo
        = office.store
              .run(GENERATE(true, false) ? core::ActOnFirings::acknowledge(all)
                                         : core::ActOnFirings::snooze(all, office.now().addSecs(999)))
              .undo;
    CHECK_FALSE(office.ledger() == before);
    office.store.run(undo);
    CHECK(office.ledger() == before);
}

TEST_CASE("in another zone whole days ring by its mornings and instants stay", "[ledger]")
{
    support::TestStore store;
    const QTimeZone moscow = store.clock().zone();
    const QTimeZone tokyo("Asia/Tokyo");
    core::Task offer;
    offer.title = QStringLiteral("Send the offer");
    offer.due = core::Due::onDay(QDate(2026, 10, 16));
    offer.reminders = {{.beforeMinutes = 0}};
    store.add(offer);
    core::Task call;
    call.title = QStringLiteral("Call Ivan");
    call.due = core::Due::at(QDateTime(QDate(2026, 10, 17), QTime(9, 0), Qt::UTC));
    call.reminders = {{.beforeMinutes = 15}};
    store.add(call);
    core::ReminderScheduler scheduler(store);
    const auto rings = [&] {
        QList<QDateTime> moments;
        for (const core::Firing &firing : store.answer(store->openFirings(10)))
            moments << firing.firesAt;
        return moments;
    };
    const auto morning
        = [](const QTimeZone &zone) { return core::resolveLocalTime(QDate(2026, 10, 16), QTime(9, 0), zone); };
    const QDateTime quarterBefore = call.due.instant().addSecs(-900);
    const auto zoneInFile = [&] { return store->directory().person(store.me())->settings.zoneId; };
    scheduler.start();
    store.waitFor([&] { return zoneInFile() == moscow.id(); });
    CHECK(rings() == QList<QDateTime>{morning(moscow), quarterBefore});

    store.clock().setZone(tokyo);
    scheduler.lookAgain();
    store.waitFor([&] { return zoneInFile() == tokyo.id(); });
    CHECK(rings() == QList<QDateTime>{morning(tokyo), quarterBefore});

    // A colleague at home edits the task: it still rings by the morning of whoever is reminded.
    const support::FakeClock atHome(store.clock().now(), moscow);
    auto bob = core::Store::open({.path = store.path(), .personName = QStringLiteral("Bob")}, atHome);
    REQUIRE(bob);
    auto edit = (*bob)->run(core::EditTasks::setField({store.ids()[0]}, Field::Title, QStringLiteral("Send it")));
    store.waitFor([&] { return edit.isFinished(); });
    REQUIRE(edit.result());
    CHECK(rings() == QList<QDateTime>{morning(tokyo), quarterBefore});

    store.clock().setZone(moscow);
    scheduler.lookAgain();
    store.waitFor([&] { return zoneInFile() == moscow.id(); });
    CHECK(rings() == QList<QDateTime>{morning(moscow), quarterBefore});
}

TEST_CASE("what was dealt with does not ring again for another zone or other hours", "[ledger]")
{
    support::TestStore store;
    const core::PersonId me = store.me();
    core::Task offer;
    offer.title = QStringLiteral("Send the offer");
    offer.due = core::Due::onDay(QDate(2026, 10, 15));
    offer.reminders = {{.beforeMinutes = 0}};
    store.add(offer);
    store.clock().advance(20h); // 7:45 in Moscow
    const core::FiringId ring = store.answer(store->openFirings(10)).constFirst().id;
    store.run(core::ActOnFirings::acknowledge({ring}));
    const core::WorkingHours late{.start = QTime(11, 0)};
    const core::CommandPtr undo
        = store.run(std::make_shared<core::PutPersonSettings>(me, core::PersonSettings{.hours = late})).undo;
    CHECK(store.answer(store->openFirings(10)).isEmpty());
    store.run(core::EditTasks::setField(store.ids(), Field::Title, QStringLiteral("Send it")));
    CHECK(store.answer(store->openFirings(10)).isEmpty());
    store.run(undo);
    CHECK(store.answer(store->openFirings(10)).isEmpty());
    CHECK(store.answer(store->acknowledgedFirings(store.clock().now().addDays(-1))).size() == 1);
}

TEST_CASE("a due time that the clocks skip or have twice rings once", "[ledger]")
{
    const QTimeZone berlin("Europe/Berlin");
    support::TestStore store;
    const core::PersonId me = store.me();
    const auto ringOf = [&](QDate day, QTime start) {
        const core::WorkingHours hours{.days = 0b1111111, .start = start, .end = QTime(18, 0)};
        store.run(
            std::make_shared<core::PutPersonSettings>(me, core::PersonSettings{.hours = hours, .zoneId = berlin.id()}));
        core::Task task;
        task.title = QStringLiteral("Night shift");
        task.due = core::Due::onDay(day);
        task.reminders = {{.beforeMinutes = 0}};
        const core::TaskId id = store.add(task);
        QList<core::Firing> rings = store.answer(store->openFirings(100));
        rings.removeIf([id](const core::Firing &firing) { return firing.task != id; });
        REQUIRE(rings.size() == 1);
        return rings.constFirst().firesAt;
    };
    // On 28 March 2027 02:30 is skipped: it rings at 03:30 summer time.
    CHECK(ringOf(QDate(2027, 3, 28), QTime(2, 30)) == QDateTime(QDate(2027, 3, 28), QTime(1, 30), Qt::UTC));
    // On 25 October 2026 02:30 comes twice: it rings at the first.
    CHECK(ringOf(QDate(2026, 10, 25), QTime(2, 30)) == QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC));
}

TEST_CASE("working days before a due time keep its wall clock across a change of the clocks", "[ledger]")
{
    const QTimeZone berlin("Europe/Berlin");
    const core::Due monday = core::Due::at(core::resolveLocalTime(QDate(2026, 10, 26), QTime(15, 0), berlin));
    const QDateTime friday = core::ringsAt({.beforeWorkdays = 1}, monday, berlin);
    CHECK(friday.toTimeZone(berlin).date() == QDate(2026, 10, 23));
    CHECK(friday.toTimeZone(berlin).time() == QTime(15, 0));
}

TEST_CASE("a default reminder fits the due date or gives way", "[ledger]")
{
    const QTimeZone moscow("Europe/Moscow");
    const QDateTime now = core::resolveLocalTime(QDate(2026, 10, 14), QTime(14, 45), moscow);
    const auto fitted = [&](const core::ReminderSpec &usual, const core::Due &due) {
        return core::defaultReminder(usual, due, now, moscow);
    };
    const core::ReminderSpec quarter{.beforeMinutes = 15};
    const core::ReminderSpec atDue{.beforeMinutes = 0};
    const core::ReminderSpec workday{.beforeWorkdays = 1};
    CHECK(fitted(quarter, core::Due::at(now.addSecs(3600))) == quarter);
    CHECK(fitted(quarter, core::Due::at(now.addSecs(600))) == atDue);
    CHECK_FALSE(fitted(quarter, core::Due::at(now.addSecs(-600))));
    CHECK(fitted(quarter, core::Due::onDay(QDate(2026, 10, 15))) == atDue);
    CHECK_FALSE(fitted(quarter, core::Due::onDay(QDate(2026, 10, 14))));
    CHECK(fitted(workday, core::Due::onDay(QDate(2026, 10, 16))) == workday);
    CHECK(fitted(workday, core::Due::onDay(QDate(2026, 10, 15))) == atDue);
    CHECK_FALSE(fitted(quarter, core::Due()));
}

TEST_CASE("whatever is done to a task its undo brings the reminders back", "[ledger]")
{
    // The file is the same for all sequences: each begins where the one before has been taken back to.
    Office office;
    const Ledger before = office.ledger();
    const auto some = [&](int number) {
        QList<core::FiringId> firings;
        for (const core::Firing &firing : office.ledger().open) {
            if ((firing.id.value() + number) % 2 == 0)
                firings << firing.id;
        }
        return firings;
    };
    const auto step = [&](int kind, int number) -> core::CommandPtr {
        const QList<core::StatusId> statuses{core::statuses::kDone, core::statuses::kNew, core::statuses::kCancelled,
                                             core::statuses::kWaiting};
        switch (kind) {
        case 0:
            return core::EditTasks::setField({office.task}, Field::Due,
                                             core::Due::at(office.now().addSecs(1800LL * number)));
        case 1:
            return core::EditTasks::setField({office.task}, Field::Due,
                                             core::Due::onDay(QDate(2026, 10, 12).addDays(number)));
        case 2:
            return core::EditTasks::setField({office.task}, Field::Status, statuses.at(number % 4));
        case 3:
            return core::EditTasks::setField({office.task}, Field::Assignee,
                                             number % 2 == 0 ? office.bob : office.store.me());
        case 4:
            return core::EditTasks::setField(
                {office.task}, Field::Reminders,
                QList<core::ReminderSpec>{{.beforeMinutes = number}, {.beforeWorkdays = number % 3}});
        case 5:
            return number % 2 == 0 ? trash(office.task, core::TrashTasks::Direction::Delete)
                                   : trash(office.task, core::TrashTasks::Direction::Restore);
        case 6:
            return core::ActOnFirings::snooze(some(number), office.now().addSecs(60LL * (number + 1)));
        default:
            return core::ActOnFirings::acknowledge(some(number));
        }
    };
    REQUIRE(rc::check("undo in reverse order", [&] {
        constexpr int kMostSteps = 5; // each is a durable commit, and there are a hundred sequences
        const auto steps = *rc::gen::resize(kMostSteps,
                                            rc::gen::container<std::vector<std::pair<int, int>>>(
                                                rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(0, 20))));
        QList<core::CommandPtr> undos;
        for (const auto &[kind, number] : steps) {
            auto done = office.store->run(step(kind, number));
            office.store.finish(done);
            if (done.result() && done.result()->undo) // some are refused: a task in the trash is not edited
                undos.prepend(done.result()->undo);
        }
        if (!undos.isEmpty())
            office.store.run(std::make_shared<core::Together>(undos, core::Intent{}));
        RC_ASSERT(office.ledger() == before);
    }));
}
