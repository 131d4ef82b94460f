// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/subtasklist.h"

#include "tests/ui/editor/desk.h"
#include "ui/editor/valuebutton.h"

#include <QCheckBox>

using namespace editortests;
using namespace Qt::Literals::StringLiterals;
using core::Task;
using support::aTask;

namespace {

Task below(core::TaskId parent, const char *title)
{
    Task task = aTask(title);
    task.parent = parent;
    return task;
}

QList<QCheckBox *> checks(Desk &desk)
{
    QList<QCheckBox *> shown = desk.panel.findChildren<QCheckBox *>(u"subtaskCheck"_s);
    shown.removeIf([](const QCheckBox *check) { return !check->isVisible(); });
    return shown;
}

} // namespace

TEST_CASE("a task without parts shows none until more fields are wanted", "[editor][subtasks]")
{
    Desk desk;
    auto *list = desk.find<ui::SubtaskList>(u"subtaskList"_s);
    CHECK_FALSE(list->isVisible());
    desk.find<QAbstractButton>(u"moreFieldsButton"_s)->click();
    CHECK(list->isVisible());
}

TEST_CASE("a part is added below the task with its client and assignee", "[editor][subtasks]")
{
    Desk desk(aTask("Fair in March").client("ACME"));
    desk.find<QAbstractButton>(u"moreFieldsButton"_s)->click();
    auto *add = desk.find<ui::FlatLineEdit>(u"subtaskAddEdit"_s);
    retype(add, u"Book the stand"_s);
    QTest::keyClick(add, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return checks(desk).size() == 1; }));
    const QList<core::TaskRow> parts = desk.store.answer(desk.store->subtasks(desk.id));
    REQUIRE(parts.size() == 1);
    CHECK(parts.first().title == u"Book the stand"_s);
    CHECK(parts.first().clientName == u"ACME"_s);
    CHECK(parts.first().assignee == desk.stored().assignee);
    CHECK(add->text().isEmpty());
}

TEST_CASE("the check of a part closes it and opens it again", "[editor][subtasks]")
{
    Desk desk;
    const core::TaskId part = desk.store.add(below(desk.id, "Book the stand"));
    REQUIRE(QTest::qWaitFor([&] { return checks(desk).size() == 1; }));
    checks(desk).first()->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.store.task(part).status == core::statuses::kDone; }));
    REQUIRE(QTest::qWaitFor([&] { return checks(desk).size() == 1 && checks(desk).first()->isChecked(); }));
    checks(desk).first()->click();
    CHECK(QTest::qWaitFor([&] { return desk.store.task(part).status == core::statuses::kNew; }));
}

TEST_CASE("a part is opened in place of the task", "[editor][subtasks]")
{
    Desk desk;
    const core::TaskId part = desk.store.add(below(desk.id, "Book the stand"));
    REQUIRE(QTest::qWaitFor([&] { return checks(desk).size() == 1; }));
    desk.find<ui::ValueButton>(u"subtaskButton"_s)->click();
    CHECK(QTest::qWaitFor([&] { return desk.panel.task() == part; }));
}

TEST_CASE("the button beside the time spent counts it", "[editor][timers]")
{
    Desk desk;
    desk.panel.form().editField(core::Field::SpentMinutes);
    auto *button = desk.find<QAbstractButton>(u"timerButton"_s);
    button->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.store->directory().timerOf(desk.store.me()) != nullptr; }));
    CHECK(button->accessibleName() == u"Stop the timer"_s);
    desk.store.clock().advance(std::chrono::minutes(12));
    button->click();
    REQUIRE(desk.becomes([](const Task &task) { return task.spentMinutes == 12; }));
    CHECK(QTest::qWaitFor([&] { return desk.find<ui::FlatLineEdit>(u"spentEdit"_s)->text() == u"12 min"_s; }));
    CHECK(button->accessibleName() == u"Start the timer"_s);
}
