// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarview.h"

#include "core/commands/edittasks.h"
#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "tests/ui/deadlines/october.h"
#include "ui/board/taskmime.h"
#include "ui/calendar/monthcell.h"
#include "ui/calendar/monthtable.h"
#include "ui/deadlines/daymodel.h"

#include <algorithm>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using core::Due;

namespace {

/// The calendar in a window that is active. It is Wednesday the 14th of October 2026, a quarter to three in Moscow.
struct ShownCalendar
{
    explicit ShownCalendar(BoardFixture &fixture) : view(fixture.edits())
    {
        view.resize(1000, 800);
        view.QWidget::show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        const QSignalSpy settled(&view, &ui::TaskView::settled);
        view.show(core::Scope::All, {});
        REQUIRE(eventually([&] { return !settled.isEmpty(); }));
    }

    ui::MonthTable &table() { return *view.findChild<ui::MonthTable *>(u"calendarTable"_s); }
    ui::DayModel &days() { return *view.findChild<ui::DayModel *>(); }
    QString month() { return view.findChild<QLabel *>(u"calendarMonth"_s)->text(); }
    QStringList titles(QDate day)
    {
        QStringList titles;
        for (const core::TaskRow &task : days().tasksOf(day))
            titles.append(task.title);
        return titles;
    }
    QRect cell(QDate day) { return table().visualRect(days().indexOf(day)); }
    ui::MonthCell parts(QDate day)
    {
        const QModelIndex index = days().indexOf(day);
        return ui::MonthCell::within(cell(day), index.data(ui::DayModel::CountRole).toInt(),
                                     static_cast<int>(days().tasksOf(day).size()));
    }
    void clickTask(QDate day, int place, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, parts(day).tasks.at(place).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        view.focusTasks();
        QTest::keyClick(&table(), key, modifiers);
    }
    bool drop(BoardFixture &fixture, const QList<core::TaskId> &tasks, QDate day)
    {
        const std::unique_ptr<QMimeData> data(ui::mimeOfTasks(tasks, {}, fixture.store().directory().fileUid));
        const QPoint place = cell(day).center();
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table().viewport(), &enter);
        QDropEvent event(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table().viewport(), &event);
        return event.isAccepted();
    }

    ui::CalendarView view;
};

} // namespace

TEST_CASE("the calendar shows the tasks of a month on their days", "[calendar]")
{
    BoardFixture fixture;
    const QTimeZone zone = fixture.clock().zone();
    fixture.add(due(u"Evening"_s, Due::at(core::resolveLocalTime(october(16), QTime(18, 0), zone))));
    fixture.add(due(u"Morning"_s, Due::at(core::resolveLocalTime(october(16), QTime(9, 0), zone))));
    fixture.add(due(u"November"_s, Due::onDay({2026, 11, 3})));
    ShownCalendar calendar(fixture);
    CHECK(calendar.month().contains(u"2026"_s));
    CHECK(calendar.titles(october(16)) == QStringList{u"Morning"_s, u"Evening"_s});
    CHECK(calendar.titles({2026, 11, 3}) == QStringList{u"November"_s}); // the sixth week
}

TEST_CASE("a task dropped on a day of the calendar keeps its time", "[calendar]")
{
    BoardFixture fixture;
    const QTimeZone zone = fixture.clock().zone();
    const core::TaskId task
        = fixture.add(due(u"Call"_s, Due::at(core::resolveLocalTime(october(16), QTime(18, 0), zone))));
    ShownCalendar calendar(fixture);
    REQUIRE(calendar.drop(fixture, {task}, october(20)));
    REQUIRE(eventually([&] { return calendar.titles(october(20)) == QStringList{u"Call"_s}; }));
    CHECK(fixture.read(task).due == Due::at(core::resolveLocalTime(october(20), QTime(18, 0), zone)));
    fixture.edits().undo();
    REQUIRE(eventually([&] { return calendar.titles(october(16)) == QStringList{u"Call"_s}; }));
}

TEST_CASE("a click in the calendar selects a task and opens it", "[calendar]")
{
    BoardFixture fixture;
    const core::TaskId first = fixture.add(due(u"First"_s, Due::onDay(october(16))));
    const core::TaskId second = fixture.add(due(u"Second"_s, Due::onDay(october(16))));
    ShownCalendar calendar(fixture);
    const QSignalSpy opened(&calendar.view, &ui::TaskView::panelRequested);
    const bool isFirstOnTop = calendar.titles(october(16)).first() == u"First"_s;
    calendar.clickTask(october(16), isFirstOnTop ? 0 : 1);
    CHECK(calendar.view.selection() == QList{first});
    REQUIRE(opened.size() == 1);
    calendar.clickTask(october(16), isFirstOnTop ? 1 : 0, Qt::ControlModifier);
    CHECK(calendar.view.selection() == QList{first, second});
    CHECK(opened.size() == 1);
    QTest::mouseClick(calendar.table().viewport(), Qt::LeftButton, {}, calendar.cell(october(22)).center());
    CHECK(calendar.view.selection().isEmpty());
}

TEST_CASE("the calendar is walked by keyboard, into a day and out of it", "[calendar]")
{
    BoardFixture fixture;
    fixture.add(due(u"Only"_s, Due::onDay(october(15))));
    ShownCalendar calendar(fixture);
    const QSignalSpy opened(&calendar.view, &ui::TaskView::panelRequested);
    calendar.press(Qt::Key_Right); // from today
    CHECK(calendar.table().currentIndex() == calendar.days().indexOf(october(15)));
    CHECK_FALSE(calendar.view.current().isValid());
    calendar.press(Qt::Key_Return);
    CHECK(calendar.view.current().isValid());
    CHECK(opened.isEmpty());
    calendar.press(Qt::Key_Return);
    CHECK(opened.size() == 1);
    calendar.press(Qt::Key_Escape);
    CHECK_FALSE(calendar.view.current().isValid());
    calendar.press(Qt::Key_PageDown);
    CHECK(calendar.days().dayAt(calendar.table().currentIndex()) == QDate(2026, 11, 15));
}

TEST_CASE("Alt and an arrow move the task of the calendar to another day and stay on it", "[calendar]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"Only"_s, Due::onDay(october(14))));
    ShownCalendar calendar(fixture);
    calendar.press(Qt::Key_Home); // so that the keyboard comes from somewhere
    calendar.clickTask(october(14), 0);
    calendar.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(eventually([&] { return calendar.titles(october(15)) == QStringList{u"Only"_s}; }));
    CHECK(eventually([&] {
        return calendar.table().currentIndex() == calendar.days().indexOf(october(15))
            && calendar.view.current() == task;
    }));
    calendar.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(eventually([&] { return calendar.titles(october(22)) == QStringList{u"Only"_s}; }));
    CHECK(fixture.read(task).due == Due::onDay(october(22)));
}

TEST_CASE("a task that is asked for brings its month with it", "[calendar]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"In March"_s, Due::onDay({2027, 3, 10})));
    ShownCalendar calendar(fixture);
    calendar.view.select(task);
    REQUIRE(eventually([&] { return calendar.view.current() == task; }));
    CHECK(calendar.month().contains(u"2027"_s));
    calendar.view.findChild<QToolButton *>(u"calendarTodayButton"_s)->click();
    CHECK(calendar.month().contains(u"2026"_s));
}

TEST_CASE("a day with more tasks than there is room for tells how many and shows them all", "[calendar]")
{
    BoardFixture fixture;
    for (int i = 0; i < 15; ++i)
        fixture.add(due(u"Task %1"_s.arg(i), Due::onDay(october(16))));
    ShownCalendar calendar(fixture);
    const ui::MonthCell parts = calendar.parts(october(16));
    REQUIRE_FALSE(parts.more.isEmpty());
    CHECK(parts.tasks.size() < 15);
    QTest::mouseClick(calendar.table().viewport(), Qt::LeftButton, {}, parts.more.center());
    REQUIRE(eventually([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; }));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    CHECK(menu->actions().size() == 15);
    menu->close();
}

TEST_CASE("the parts of a day of the calendar stay inside it and apart", "[calendar]")
{
    for (const QSize &size : {QSize(140, 110), QSize(60, 40), QSize(140, 20), QSize(30, 500)}) {
        for (const int count : {0, 1, 3, 40}) {
            const QRect cell(QPoint(7, 9), size);
            const ui::MonthCell parts = ui::MonthCell::within(cell, count, std::min(count, 12));
            CHECK(parts.tasks.size() <= count);
            CHECK((parts.tasks.size() == count || !parts.more.isEmpty()));
            int top = parts.number.bottom();
            for (const QRect &task : parts.tasks) {
                CHECK(cell.contains(task));
                CHECK(task.top() > top);
                top = task.bottom();
            }
        }
    }
}

TEST_CASE("a read-only file lets no task be dropped in the calendar", "[calendar]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(due(u"Call"_s, Due::onDay(october(16))));
    ShownCalendar calendar(fixture);
    REQUIRE(QFile::rename(fixture.path(), fixture.path() + u".away"_s));
    REQUIRE(eventually([&] {
        fixture.store().refresh();
        return fixture.store().isReadOnly();
    }));
    CHECK_FALSE(calendar.drop(fixture, {task}, october(20)));
}
