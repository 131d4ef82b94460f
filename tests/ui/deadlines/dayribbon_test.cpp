// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/deadlines/deadlinesfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a card dropped on a day of the ribbon gets that day and is selected in its lane", "[deadlines]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"One"_s, at(15, 12)));
    ShownDeadlines deadlines(fixture);
    REQUIRE(drop(fixture, *deadlines.ribbon().viewport(), {task}, middleOf(deadlines.ribbon(), october(28))));
    REQUIRE(deadlines.shows(u"later"_s, {u"One"_s}));
    CHECK(fixture.read(task).due == at(28, 12));
    CHECK(deadlines.view.selection() == QList{task});
    REQUIRE(eventually([&] { return deadlines.days().firstTask(october(28)) == task; }));
    fixture.edits().undo();
    CHECK(deadlines.shows(u"tomorrow"_s, {u"One"_s}));
}

TEST_CASE("a day that is clicked or entered shows its first card", "[deadlines]")
{
    BoardFixture fixture;
    fixture.add(due(u"Friday"_s, at(16, 11)));
    const core::TaskId saturday = fixture.add(due(u"Saturday"_s, at(17, 11)));
    const core::TaskId tomorrow = fixture.add(due(u"Tomorrow"_s, at(15, 11)));
    ShownDeadlines deadlines(fixture);
    QTest::mouseClick(deadlines.ribbon().viewport(), Qt::LeftButton, {}, middleOf(deadlines.ribbon(), october(17)));
    CHECK(deadlines.view.current() == saturday);
    CHECK(deadlines.view.selection() == QList{saturday});

    deadlines.ribbon().setFocus(Qt::TabFocusReason);
    deadlines.press(Qt::Key_Home);
    for (int day = 12; day < 15; ++day)
        deadlines.press(Qt::Key_Right);
    deadlines.press(Qt::Key_Return);
    CHECK(deadlines.view.current() == tomorrow);
}

TEST_CASE("the arrows of the ribbon move it by a week and the keyboard turns it at its ends", "[deadlines]")
{
    BoardFixture fixture;
    ShownDeadlines deadlines(fixture);
    CHECK(deadlines.days().firstDay() == october(12));
    QTest::mouseClick(deadlines.view.findChild<QWidget *>(u"ribbonLaterButton"_s), Qt::LeftButton);
    CHECK(deadlines.days().firstDay() == october(19));
    QTest::mouseClick(deadlines.view.findChild<QWidget *>(u"ribbonEarlierButton"_s), Qt::LeftButton);
    CHECK(deadlines.days().firstDay() == october(12));
    deadlines.ribbon().setFocus(Qt::TabFocusReason);
    deadlines.press(Qt::Key_Home);
    deadlines.press(Qt::Key_Left);
    CHECK(deadlines.days().firstDay() == october(5));
    CHECK(deadlines.days().dayAt(deadlines.ribbon().currentIndex()) == october(11));
    deadlines.press(Qt::Key_PageDown);
    CHECK(deadlines.days().dayAt(deadlines.ribbon().currentIndex()) == october(18));
    CHECK(deadlines.days().firstDay() == october(5));
}
