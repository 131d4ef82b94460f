// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/deadlinesview.h"

#include "core/commands/edittasks.h"
#include "tests/support/catch.h"
#include "tests/ui/deadlines/deadlinesfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using core::Due;

TEST_CASE("the deadlines have a named lane for each bucket and a table of named days", "[deadlines]")
{
    BoardFixture fixture;
    fixture.add(due(u"Late"_s, at(11, 12)));
    fixture.add(due(u"Noon"_s, at(14, 17)));
    fixture.add(due(u"Morning"_s, at(14, 15)));
    fixture.add(due(u"Next day"_s, Due::onDay(october(15))));
    fixture.add(due(u"Friday"_s, at(16, 11)));
    fixture.add(due(u"Next week"_s, Due::onDay(october(19))));
    fixture.add(u"Some day"_s);
    fixture.add(u"Done"_s, core::statuses::kDone);
    ShownDeadlines deadlines(fixture);
    CHECK(deadlines.view.objectName() == u"deadlinesView"_s);
    CHECK(titlesOf(deadlines.lane(u"overdue"_s).model()) == QStringList{u"Late"_s});
    CHECK(titlesOf(deadlines.lane(u"today"_s).model()) == QStringList{u"Morning"_s, u"Noon"_s});
    CHECK(titlesOf(deadlines.lane(u"tomorrow"_s).model()) == QStringList{u"Next day"_s});
    CHECK(titlesOf(deadlines.lane(u"week"_s).model()) == QStringList{u"Friday"_s});
    CHECK(titlesOf(deadlines.lane(u"later"_s).model()) == QStringList{u"Next week"_s});
    CHECK(titlesOf(deadlines.lane(u"none"_s).model()) == QStringList{u"Some day"_s});
    CHECK(deadlines.view.findChild<QWidget *>(u"bucketList_week"_s)->accessibleName().startsWith(u"This week, 1 "_s));
    CHECK(deadlines.list(u"today"_s).accessibleName() == u"Today, 2 tasks"_s);

    QAccessibleInterface *ribbon = QAccessible::queryAccessibleInterface(&deadlines.ribbon());
    REQUIRE(ribbon != nullptr);
    CHECK(ribbon->text(QAccessible::Name) == u"Days"_s);
    REQUIRE(ribbon->tableInterface() != nullptr);
    CHECK(ribbon->tableInterface()->columnCount() == 21);
    REQUIRE(eventually([&] { return deadlines.days().firstTask(october(16)).isValid(); }));
    CHECK(ribbon->tableInterface()->cellAt(0, 4)->text(QAccessible::Name).contains(u", 1 task"_s));
}

TEST_CASE("a lane of the deadlines keeps the contract of a model while tasks come and go", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"One"_s, at(14, 17)));
    fixture.add(due(u"Two"_s, at(14, 18)));
    ShownDeadlines deadlines(fixture);
    QAbstractItemModelTester today(&deadlines.lane(u"today"_s).model(),
                                   QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester later(&deadlines.lane(u"later"_s).model(),
                                   QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.run(core::EditTasks::setField({task}, core::Field::Due, at(21, 17)));
    REQUIRE(deadlines.shows(u"later"_s, {u"One"_s}));
    CHECK(deadlines.shows(u"today"_s, {u"Two"_s}));
    fixture.run(core::EditTasks::setField({task}, core::Field::Status, core::statuses::kDone));
    CHECK(deadlines.shows(u"later"_s, {}));
}

TEST_CASE("Alt and an arrow moves the selected tasks to the bucket beside as one step", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId one = fixture.add(due(u"One"_s, at(14, 17)));
    const core::TaskId two = fixture.add(due(u"Two"_s, at(14, 18)));
    fixture.add(due(u"Three"_s, at(14, 19)));
    ShownDeadlines deadlines(fixture);
    deadlines.click(u"today"_s, 0);
    deadlines.click(u"today"_s, 1, Qt::ControlModifier);
    deadlines.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(deadlines.shows(u"tomorrow"_s, {u"One"_s, u"Two"_s}));
    CHECK(deadlines.shows(u"today"_s, {u"Three"_s}));
    CHECK(fixture.read(one).due == at(15, 17));
    REQUIRE(eventually([&] { return deadlines.view.selection() == QList{one, two}; }));
    CHECK(deadlines.announced() == u"Moved to “Tomorrow”, 1 of 2"_s);
    CHECK(fixture.edits().stack().count() == 1);

    fixture.edits().undo();
    CHECK(deadlines.shows(u"today"_s, {u"One"_s, u"Two"_s, u"Three"_s}));
    CHECK(deadlines.view.selection() == QList{one, two});
}

TEST_CASE("the keyboard moves nothing into Overdue and passes a week without days", "[deadlines]")
{
    BoardFixture fixture;
    fixture.clock().set(QDateTime(october(17), QTime(9, 0), Qt::UTC)); // a Saturday
    const core::TaskId task = fixture.add(due(u"One"_s, Due::onDay(october(17))));
    ShownDeadlines deadlines(fixture);
    deadlines.click(u"today"_s, 0);
    deadlines.press(Qt::Key_Left, Qt::AltModifier);
    deadlines.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(deadlines.shows(u"tomorrow"_s, {u"One"_s}));
    deadlines.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(deadlines.shows(u"later"_s, {u"One"_s}));
    CHECK(fixture.read(task).due == Due::onDay(october(19)));
}

TEST_CASE("a card dropped on a lane gets its day and one dropped on No date loses it", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"One"_s, at(14, 17)));
    ShownDeadlines deadlines(fixture);
    REQUIRE(dropOn(fixture, deadlines.list(u"week"_s), {task}));
    REQUIRE(deadlines.shows(u"week"_s, {u"One"_s}));
    CHECK(fixture.read(task).due == at(16, 17));
    CHECK_FALSE(dropOn(fixture, deadlines.list(u"week"_s), {task})); // it is there
    CHECK_FALSE(dropOn(fixture, deadlines.list(u"overdue"_s), {task}));
    REQUIRE(dropOn(fixture, deadlines.list(u"none"_s), {task}));
    REQUIRE(deadlines.shows(u"none"_s, {u"One"_s}));
    CHECK(fixture.read(task).due.isNone());
}

TEST_CASE("everything overdue goes to today by one button and comes back by one undo", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId late = fixture.add(due(u"Late"_s, at(13, 17)));
    const core::TaskId morning = fixture.add(due(u"Missed this morning"_s, at(14, 9)));
    ShownDeadlines deadlines(fixture);
    REQUIRE(deadlines.shows(u"overdue"_s, {u"Late"_s, u"Missed this morning"_s}));
    REQUIRE(deadlines.moveAll().isVisible());
    QTest::mouseClick(&deadlines.moveAll(), Qt::LeftButton);
    REQUIRE(deadlines.shows(u"overdue"_s, {}));
    CHECK(fixture.read(late).due == at(14, 17));
    CHECK(fixture.read(morning).due == Due::onDay(october(14)));
    CHECK_FALSE(deadlines.moveAll().isVisible());
    CHECK(fixture.edits().stack().count() == 1);
    fixture.edits().undo();
    CHECK(deadlines.shows(u"overdue"_s, {u"Late"_s, u"Missed this morning"_s}));
}

TEST_CASE("cards change their lane when their minute and when their day has passed", "[deadlines]")
{
    BoardFixture fixture;
    fixture.add(due(u"At five"_s, at(14, 17)));
    fixture.add(due(u"Next day"_s, Due::onDay(october(15))));
    ShownDeadlines deadlines(fixture);
    fixture.clock().advance(std::chrono::hours(3));
    deadlines.view.hide();
    deadlines.view.QWidget::show(); // as each minute does
    REQUIRE(deadlines.shows(u"overdue"_s, {u"At five"_s}));
    CHECK(deadlines.shows(u"today"_s, {}));
    fixture.clock().advance(std::chrono::hours(24));
    deadlines.view.hide();
    deadlines.view.QWidget::show();
    CHECK(deadlines.shows(u"today"_s, {u"Next day"_s}));
    CHECK(deadlines.shows(u"tomorrow"_s, {}));
}

TEST_CASE("the deadlines show the tasks of a scope and of a filter and say when there are none", "[deadlines]")
{
    BoardFixture fixture;
    fixture.add(due(u"Mine today"_s, at(14, 17)));
    fixture.add(due(u"Mine tomorrow"_s, at(15, 17)));
    ShownDeadlines deadlines(fixture, core::Scope::Today);
    CHECK(deadlines.shows(u"today"_s, {u"Mine today"_s}));
    CHECK(deadlines.shows(u"tomorrow"_s, {}));
    deadlines.view.show(core::Scope::All, core::Filter::text(u"tomorrow"_s));
    CHECK(deadlines.shows(u"tomorrow"_s, {u"Mine tomorrow"_s}));
    CHECK(deadlines.shows(u"today"_s, {}));
    const QSignalSpy reset(&deadlines.view, &ui::TaskView::filterResetRequested);
    deadlines.view.show(core::Scope::All, core::Filter::text(u"nowhere"_s));
    auto *button = deadlines.view.findChild<QPushButton *>(u"boardMessageButton"_s);
    REQUIRE(eventually([button] { return button->isVisible(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(reset.size() == 1);
}

TEST_CASE("nothing is moved in a file that cannot be written", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"Late"_s, at(11, 12)));
    ShownDeadlines deadlines(fixture);
    const QString away = fixture.path() + u".away"_s;
    REQUIRE(QFile::rename(fixture.path(), away));
    REQUIRE(eventually([&] {
        fixture.store().refresh();
        return fixture.store().isReadOnly();
    }));
    CHECK_FALSE(dropOn(fixture, deadlines.list(u"today"_s), {task}));
    CHECK_FALSE(drop(fixture, *deadlines.ribbon().viewport(), {task}, middleOf(deadlines.ribbon(), october(16))));
    CHECK_FALSE(deadlines.moveAll().isVisible());
    deadlines.click(u"overdue"_s, 0);
    const QSignalSpy refused(&fixture.edits(), &ui::Edits::failed);
    deadlines.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(refused.size() == 1);
    CHECK(fixture.edits().stack().count() == 0);
}
