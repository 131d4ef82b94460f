// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/daymodel.h"

#include "core/commands/edittasks.h"
#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "tests/ui/deadlines/october.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using core::Due;

namespace {

/// Three weeks from Monday the 12th; it is Wednesday the 14th, a quarter to three.
struct TestedDays
{
    explicit TestedDays(BoardFixture &fixture)
        : model(fixture.edits(), 3, 21, 2), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setFirstDay(october(12));
        const QSignalSpy counted(&model, &ui::DayModel::counted);
        model.setTasks(core::Scope::Mine, {});
        REQUIRE(eventually([&counted] { return !counted.isEmpty(); }));
    }

    int count(int day) { return model.indexOf(october(day)).data(ui::DayModel::CountRole).toInt(); }
    int overdue(int day) { return model.indexOf(october(day)).data(ui::DayModel::OverdueRole).toInt(); }

    ui::DayModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("the days know how many tasks are due on each and how many of them are overdue", "[deadlines]")
{
    BoardFixture fixture;
    const QTimeZone zone = fixture.clock().zone();
    fixture.add(due(u"Late"_s, Due::onDay(october(13))));
    fixture.add(due(u"This morning"_s, Due::at(core::resolveLocalTime(october(14), QTime(9, 0), zone))));
    fixture.add(due(u"This evening"_s, Due::at(core::resolveLocalTime(october(14), QTime(18, 0), zone))));
    fixture.add(due(u"In two weeks"_s, Due::onDay({2026, 11, 1})));
    fixture.add(due(u"Too far"_s, Due::onDay({2026, 11, 2})));
    core::Task done = due(u"Done"_s, Due::onDay(october(13)));
    done.status = core::statuses::kDone;
    fixture.add(done);
    TestedDays days(fixture);
    CHECK(days.count(13) == 1);
    CHECK(days.overdue(13) == 1);
    CHECK(days.count(14) == 2);
    CHECK(days.overdue(14) == 1);
    CHECK(days.model.indexOf({2026, 11, 1}).data(ui::DayModel::CountRole).toInt() == 1);
    CHECK_FALSE(days.model.indexOf({2026, 11, 2}).isValid());
    CHECK(days.model.firstTask(october(12)) == core::TaskId());
}

TEST_CASE("the first tasks of a day are read with it", "[deadlines]")
{
    BoardFixture fixture;
    const QTimeZone zone = fixture.clock().zone();
    for (const int hour : {18, 9, 12})
        fixture.add(due(QString::number(hour), Due::at(core::resolveLocalTime(october(16), QTime(hour, 0), zone))));
    TestedDays days(fixture);
    CHECK(days.count(16) == 3);
    const QList<core::TaskRow> tasks = days.model.tasksOf(october(16));
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.at(0).title == u"9"_s);
    CHECK(tasks.at(1).title == u"12"_s);
    CHECK(days.model.tasksOf(october(17)).isEmpty());
}

TEST_CASE("the days follow the file", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"One"_s, Due::onDay(october(16))));
    TestedDays days(fixture);
    CHECK(days.count(16) == 1);
    CHECK(days.model.firstTask(october(16)) == task);
    fixture.run(core::EditTasks::setField({task}, core::Field::Due, Due::onDay(october(20))));
    REQUIRE(eventually([&] { return days.count(20) == 1; }));
    CHECK(days.count(16) == 0);
}

TEST_CASE("days that nobody sees are counted when they are seen again", "[deadlines]")
{
    BoardFixture fixture;
    TestedDays days(fixture);
    days.model.setResting(true);
    fixture.add(due(u"One"_s, Due::onDay(october(16))));
    const QSignalSpy counted(&days.model, &ui::DayModel::counted);
    days.model.setResting(false);
    REQUIRE(eventually([&] { return days.count(16) == 1; }));
    CHECK(counted.size() == 1);
}

TEST_CASE("each day has a name with its tasks", "[deadlines]")
{
    BoardFixture fixture;
    fixture.add(due(u"Late"_s, Due::onDay(october(13))));
    fixture.add(due(u"One"_s, Due::onDay(october(16))));
    TestedDays days(fixture);
    const auto name = [&](int day) { return days.model.indexOf(october(day)).data(Qt::AccessibleTextRole).toString(); };
    CHECK(name(13).contains(u"overdue: 1"_s));
    CHECK(name(16).contains(u", 1 task"_s));
    CHECK(name(17).endsWith(u"no tasks"_s));
}
