// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/editdirectory.h"
#include "core/commands/firings.h"
#include "tests/core/reminders/office.h"

#include <algorithm>

using namespace std::chrono_literals;
using office::Office;

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
    const QList<core::HistoryEntry> history = *asked.result();
    for (const core::HistoryEntry &entry : history) {
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
