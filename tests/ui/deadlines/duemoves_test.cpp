// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/duemoves.h"

#include "core/commands/trashtasks.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/text/steptext.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using core::Due;
using core::DueBucket;

namespace {

/// A quarter to three on a Wednesday afternoon in Moscow, the 14th of October 2026.
const core::FilterContext kNow{core::PersonId{1}, QDateTime(QDate(2026, 10, 14), QTime(11, 45), Qt::UTC),
                               QTimeZone("Europe/Moscow"), Qt::Monday};

QDate october(int day)
{
    return {2026, 10, day};
}

Due at(int day, int hour)
{
    return Due::at(core::resolveLocalTime(october(day), QTime(hour, 0), kNow.zone));
}

core::TaskRow dueAt(const Due &due)
{
    core::TaskRow row;
    row.id = core::TaskId(7);
    row.due = due;
    return row;
}

/// Where a task ends up; where it was when nothing is to be changed.
Due moved(const Due &due, DueBucket bucket)
{
    const QList<core::FieldEdit> edits = ui::editsToBucket({dueAt(due)}, bucket, kNow);
    return edits.isEmpty() ? due : std::get<Due>(edits.constFirst().value);
}

Due movedTo(const Due &due, QDate day)
{
    const QList<core::FieldEdit> edits = ui::editsToDay({dueAt(due)}, day, kNow.zone);
    return edits.isEmpty() ? due : std::get<Due>(edits.constFirst().value);
}

core::Task timed(const QString &title, const Due &due)
{
    core::Task task = aTask(title);
    task.due = due;
    return task;
}

/// Waits for the answer of a move; whether it was taken.
bool isTaken(const QFuture<ui::DueMoves::Answer> &future)
{
    REQUIRE(eventually([&future] { return future.isFinished(); }));
    return future.result().has_value();
}

} // namespace

TEST_CASE("a task dropped on Today or Tomorrow keeps its time", "[deadlines]")
{
    CHECK(moved(at(11, 16), DueBucket::Today) == at(14, 16));
    CHECK(moved(at(20, 10), DueBucket::Tomorrow) == at(15, 10));
    CHECK(moved(Due::onDay(october(11)), DueBucket::Today) == Due::onDay(october(14)));
    CHECK(moved({}, DueBucket::Tomorrow) == Due::onDay(october(15)));
}

TEST_CASE("a time that has passed today becomes the whole day so that the task is not overdue again", "[deadlines]")
{
    CHECK(moved(at(11, 9), DueBucket::Today) == Due::onDay(october(14)));
    CHECK(moved(at(20, 9), DueBucket::Today) == Due::onDay(october(14)));
}

TEST_CASE("a task dropped on This week gets Friday and one dropped on Later the next Monday", "[deadlines]")
{
    CHECK(moved(at(14, 17), DueBucket::Week) == at(16, 17));
    CHECK(moved(at(14, 17), DueBucket::Later) == at(19, 17));
    CHECK(moved({}, DueBucket::Week) == Due::onDay(october(16)));
}

TEST_CASE("a task that stands in a column already keeps its day", "[deadlines]")
{
    CHECK(ui::editsToBucket({dueAt(at(17, 12))}, DueBucket::Week, kNow).isEmpty());
    CHECK(ui::editsToBucket({dueAt(at(27, 12))}, DueBucket::Later, kNow).isEmpty());
    CHECK(ui::editsToBucket({dueAt(at(27, 12))}, DueBucket::Overdue, kNow).isEmpty()); // nothing can be put there
}

TEST_CASE("a task dropped on a day of the ribbon gets that very day and keeps its time", "[deadlines]")
{
    CHECK(movedTo(at(15, 12), october(16)) == at(16, 12));
    CHECK(movedTo(Due::onDay(october(15)), october(30)) == Due::onDay(october(30)));
    CHECK(movedTo({}, october(16)) == Due::onDay(october(16)));
    CHECK(ui::editsToDay({dueAt(at(16, 12))}, october(16), kNow.zone).isEmpty());
}

TEST_CASE("No date takes the reminders away that count from the date and leaves the others", "[deadlines]")
{
    const core::ReminderSpec before{.beforeMinutes = 15};
    const core::ReminderSpec workdays{.beforeWorkdays = 2};
    const core::ReminderSpec moment{.at = QDateTime(october(20), QTime(6, 0), Qt::UTC)};
    core::Task task = timed(u"Call Ada"_s, at(16, 12));
    task.id = core::TaskId(7);
    task.reminders = {before, moment, workdays};
    const QList<core::FieldEdit> edits = ui::editsToNoDate({task});
    REQUIRE(edits.size() == 2);
    CHECK(std::get<Due>(edits.at(0).value) == Due());
    CHECK(std::get<QList<core::ReminderSpec>>(edits.at(1).value) == QList{moment});

    task.reminders = {moment};
    CHECK(ui::editsToNoDate({task}).size() == 1);
    task.due = {};
    CHECK(ui::editsToNoDate({task}).isEmpty());
}

TEST_CASE("several tasks moved to a bucket are one step to undo", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId one = fixture.add(timed(u"One"_s, at(20, 16)));
    const core::TaskId two = fixture.add(timed(u"Two"_s, Due::onDay(october(21))));
    ui::DueMoves moves(fixture.edits());
    REQUIRE(isTaken(moves.toBucket({one, two}, DueBucket::Today)));
    CHECK(fixture.read(one).due == at(14, 16));
    CHECK(fixture.read(two).due == Due::onDay(october(14)));
    CHECK(fixture.edits().stack().count() == 1);
    fixture.edits().undo();
    REQUIRE(eventually([&] { return fixture.read(two).due == Due::onDay(october(21)); }));
    CHECK(fixture.read(one).due == at(20, 16));
}

TEST_CASE("the toast says when reminders went with the date and undo brings both back", "[deadlines]")
{
    BoardFixture fixture;
    core::Task draft = timed(u"One"_s, at(20, 16));
    draft.reminders = {core::ReminderSpec{.beforeMinutes = 15}};
    const core::TaskId task = fixture.add(draft);
    const core::TaskId bare = fixture.add(timed(u"Two"_s, at(20, 17)));
    ui::DueMoves moves(fixture.edits());
    const QSignalSpy ran(&fixture.edits(), &ui::Edits::ran);
    REQUIRE(isTaken(moves.toBucket({task}, DueBucket::None)));
    REQUIRE(isTaken(moves.toBucket({bare}, DueBucket::None)));
    CHECK(fixture.read(task).due.isNone());
    CHECK(fixture.read(task).reminders.isEmpty());
    REQUIRE(ran.size() == 2);
    const auto told = [&](qsizetype place) {
        return ui::stepText(ran.at(place).at(0).value<core::Intent>(), fixture.store().directory());
    };
    CHECK(told(0).contains(u"reminders"_s));
    CHECK_FALSE(told(1).contains(u"reminders"_s));

    fixture.edits().undo();
    fixture.edits().undo();
    REQUIRE(eventually([&] { return fixture.read(task).due == at(20, 16); }));
    CHECK(fixture.read(task).reminders.size() == 1);
}

TEST_CASE("a move that changes nothing makes no step", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(timed(u"One"_s, at(14, 17)));
    ui::DueMoves moves(fixture.edits());
    REQUIRE(isTaken(moves.toBucket({task}, DueBucket::Today)));
    REQUIRE(isTaken(moves.toDay({task}, october(14))));
    CHECK(fixture.edits().stack().count() == 0);
}
