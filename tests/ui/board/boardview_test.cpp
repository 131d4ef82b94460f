// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/boardview.h"

#include "core/commands/editdirectory.h"
#include "core/commands/movetasks.h"
#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/board/lane.h"
#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/board/taskmime.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::statuses::kDone;
using core::statuses::kInProgress;
using core::statuses::kNew;
using core::statuses::kWaiting;

namespace {

/// A board in a window that is active, over a store of its own.
struct ShownBoard
{
    explicit ShownBoard(BoardFixture &fixture, core::Scope scope = core::Scope::All) : view(fixture.edits())
    {
        view.resize(1208, 812);
        view.QWidget::show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.show(scope, {});
        REQUIRE(settled());
    }

    ui::Lane &lane(const QString &key)
    {
        auto *found = view.findChild<ui::Lane *>(u"lane_"_s + key);
        REQUIRE(found != nullptr);
        return *found;
    }
    ui::LaneView &list(const QString &key) { return lane(key).view(); }
    QStringList titles(const QString &key) { return titlesOf(lane(key).model()); }

    bool settled()
    {
        return eventually([this] {
            for (ui::Lane *one : view.findChildren<ui::Lane *>()) {
                if (one->model().isLoading() || one->model().isPending())
                    return false;
            }
            return true;
        });
    }
    bool shows(const QString &key, const QStringList &wanted)
    {
        return eventually([&] { return settled() && titles(key) == wanted; });
    }
    QPoint middleOf(const QString &key, int row)
    {
        ui::LaneView &cards = list(key);
        return cards.visualRect(cards.model()->index(row, 0)).center();
    }
    void click(const QString &key, int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list(key).viewport(), Qt::LeftButton, modifiers, middleOf(key, row));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(view.focusWidget() != nullptr);
        QTest::keyClick(view.focusWidget(), key, modifiers);
    }
    /// What a screen reader was last told to say.
    QString announced() { return view.findChild<QLabel *>(u"boardAnnouncer"_s)->accessibleName(); }

    ui::BoardView view;
};

/// The names of everything that a screen reader reaches from @p top.
QStringList namesBelow(const QAccessibleInterface &top)
{
    QStringList names;
    for (int place = 0; place < top.childCount(); ++place) {
        if (const QAccessibleInterface *child = top.child(place)) {
            names.append(child->text(QAccessible::Name));
            names += namesBelow(*child);
        }
    }
    return names;
}

/// Drags @p tasks over a lane and lets go at @p position of its list.
bool drop(BoardFixture &fixture, ui::LaneView &list, const QList<core::TaskId> &tasks, QPoint position)
{
    const std::unique_ptr<QMimeData> data(ui::mimeOfTasks(tasks, {}, fixture.store().directory().fileUid));
    QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list.viewport(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list.viewport(), &event);
    return event.isAccepted();
}

} // namespace

TEST_CASE("a board asks nothing before it is told what to show and then once for each lane", "[board]")
{
    BoardFixture fixture;
    ui::BoardView view(fixture.edits());
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (ui::Lane *lane : view.findChildren<ui::Lane *>()) {
        CHECK_FALSE(lane->model().isAsked());
        spies.push_back(std::make_unique<QSignalSpy>(&lane->model(), &ui::LaneModel::asked));
    }
    view.show(core::Scope::Mine, {});
    view.show(core::Scope::Mine, {});
    REQUIRE(spies.size() == 5);
    for (const auto &spy : spies)
        CHECK(spy->size() == 1);
}

TEST_CASE("the board has a named lane for each status and a rail for cancelled tasks", "[board]")
{
    BoardFixture fixture;
    fixture.addAll({u"One"_s, u"Two"_s});
    ShownBoard board(fixture);
    CHECK(board.view.objectName() == u"boardView"_s);
    for (const QString &key : {u"new"_s, u"in_progress"_s, u"waiting"_s, u"done"_s, u"cancelled"_s}) {
        CHECK(board.view.findChild<QWidget *>(u"laneList_"_s + key) != nullptr);
        CHECK(board.view.findChild<QWidget *>(u"laneMenu_"_s + key) != nullptr);
        CHECK(!board.view.findChild<QWidget *>(u"laneCollapse_"_s + key)->accessibleName().isEmpty());
        CHECK(!board.view.findChild<QWidget *>(u"laneAdd_"_s + key)->accessibleName().isEmpty());
    }
    CHECK(eventually([&] { return board.list(u"new"_s).accessibleName().contains(u"2"_s); }));
    CHECK(board.lane(u"cancelled"_s).isCollapsed());
    CHECK(board.lane(u"cancelled"_s).width() == 40);
    CHECK(board.lane(u"new"_s).width() == 268);
}

TEST_CASE("the lanes follow the size of the text", "[board]")
{
    BoardFixture fixture;
    ShownBoard board(fixture);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(21);
    QApplication::setFont(large);
    CHECK(eventually([&] { return board.lane(u"new"_s).width() == 384; }));
    QApplication::setFont(before);
    CHECK(eventually([&] { return board.lane(u"new"_s).width() == 268; }));
}

TEST_CASE("assistive programs find what stands under the cards of a lane", "[board]")
{
    BoardFixture fixture;
    fixture.add(u"One"_s);
    ShownBoard board(fixture);
    board.view.findChild<QAbstractButton *>(u"laneAdd_new"_s)->click();
    const QStringList names = namesBelow(*QAccessible::queryAccessibleInterface(&board.lane(u"new"_s)));
    CHECK(names.contains(u"New task"_s));
    CHECK(names.contains(u"Collapse"_s));
    CHECK(names.contains(u"Add task: New"_s));
}

TEST_CASE("the board counts the open tasks", "[board]")
{
    BoardFixture fixture;
    fixture.addAll({u"One"_s, u"Two"_s});
    fixture.add(u"Three"_s, kWaiting);
    core::Task closed = aTask(u"Four"_s, kDone);
    closed.completed = fixture.clock().now();
    fixture.add(closed);
    ui::BoardView view(fixture.edits());
    const QSignalSpy counts(&view, &ui::TaskView::shownCountChanged);
    view.show(core::Scope::All, {});
    CHECK(eventually([&] { return !counts.isEmpty() && counts.constLast().at(0).toInt() == 3; }));
}

TEST_CASE("arrows go along a lane and across to the nearest card", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> left = fixture.addAll({u"1"_s, u"2"_s, u"3"_s});
    const QList<core::TaskId> right = fixture.addAll({u"a"_s, u"b"_s}, kWaiting);
    ShownBoard board(fixture);
    board.view.focusTasks();
    board.press(Qt::Key_Home);
    board.press(Qt::Key_Down);
    CHECK(board.view.current() == left.at(1));
    board.press(Qt::Key_Right); // over the empty lane in between
    CHECK(board.view.current() == right.at(1));
    CHECK(board.view.selection() == QList{right.at(1)});
    board.press(Qt::Key_Left);
    CHECK(board.view.current() == left.at(1));
    board.press(Qt::Key_Left); // there is none further left
    CHECK(board.view.current() == left.at(1));
}

TEST_CASE("Enter asks for the panel and Ctrl with Enter for a window", "[board]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(u"Call Ada"_s);
    ShownBoard board(fixture);
    const QSignalSpy panels(&board.view, &ui::TaskView::panelRequested);
    const QSignalSpy windows(&board.view, &ui::TaskView::windowRequested);
    board.view.select(task);
    board.view.focusTasks();
    board.press(Qt::Key_Return);
    REQUIRE(panels.size() == 1);
    CHECK(panels.at(0).at(0).value<core::TaskId>() == task);
    CHECK(windows.isEmpty());
    board.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(windows.size() == 1);
    CHECK(panels.size() == 1);
}

TEST_CASE("a click selects one card and Ctrl with a click adds one of another lane", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> left = fixture.addAll({u"1"_s, u"2"_s});
    const core::TaskId right = fixture.add(u"a"_s, kInProgress);
    ShownBoard board(fixture);
    const QSignalSpy panels(&board.view, &ui::TaskView::panelRequested);
    board.click(u"new"_s, 1);
    CHECK(board.view.selection() == QList{left.at(1)});
    CHECK(panels.size() == 1);
    board.click(u"in_progress"_s, 0, Qt::ControlModifier);
    CHECK(board.view.selection() == QList{left.at(1), right});
    CHECK(panels.size() == 1);
    board.click(u"new"_s, 0);
    CHECK(board.view.selection() == QList{left.at(0)});
}

TEST_CASE("the menu key asks for the menu of the selection", "[board]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(u"Call Ada"_s);
    ShownBoard board(fixture);
    const QSignalSpy menus(&board.view, &ui::TaskView::menuRequested);
    const QPoint position = board.middleOf(u"new"_s, 0);
    QContextMenuEvent event(QContextMenuEvent::Mouse, position, board.list(u"new"_s).viewport()->mapToGlobal(position));
    QCoreApplication::sendEvent(board.list(u"new"_s).viewport(), &event);
    CHECK(menus.size() == 1);
    CHECK(board.view.selection() == QList{task});
}

TEST_CASE("a board that has the keyboard before its cards gives it to the first one", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"Call Ada"_s, u"Call Bob"_s});
    ui::BoardView view(fixture.edits());
    view.resize(1208, 812);
    view.QWidget::show();
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    view.focusTasks();
    REQUIRE_FALSE(view.current().isValid());
    view.show(core::Scope::All, {});
    CHECK(eventually([&] { return view.current() == tasks.constFirst(); }));
    CHECK(view.selection().isEmpty());
}

TEST_CASE("Alt with an arrow moves a card to the next lane and tells its place", "[board]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(u"Call Ada"_s);
    fixture.addAll({u"a"_s, u"b"_s}, kInProgress);
    ShownBoard board(fixture);
    board.view.select(task);
    board.view.focusTasks();
    board.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(board.shows(u"in_progress"_s, {u"Call Ada"_s, u"a"_s, u"b"_s}));
    CHECK(board.shows(u"new"_s, {}));
    CHECK(eventually([&] { return board.view.current() == task; }));
    CHECK(board.view.selection() == QList{task});
    CHECK(board.list(u"in_progress"_s).hasFocus());
    CHECK(eventually([&] { return board.announced() == u"Moved to “In progress”, 1 of 3"_s; }));
    CHECK(fixture.edits().stack().count() == 1);

    fixture.edits().undo();
    CHECK(board.shows(u"new"_s, {u"Call Ada"_s}));
    CHECK(eventually([&] { return board.view.selection() == QList{task}; })); // it went along
}

TEST_CASE("Alt with up and down changes the order that stays", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    ShownBoard board(fixture);
    board.view.select(tasks.at(1));
    board.view.focusTasks();
    board.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(board.shows(u"new"_s, {u"1"_s, u"3"_s, u"2"_s, u"4"_s}));
    REQUIRE(eventually([&] { return board.view.current() == tasks.at(1); }));
    board.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(board.shows(u"new"_s, {u"1"_s, u"3"_s, u"4"_s, u"2"_s}));
    board.press(Qt::Key_Down, Qt::AltModifier); // it is the last one
    board.press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(board.shows(u"new"_s, {u"1"_s, u"3"_s, u"2"_s, u"4"_s}));
    board.press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(board.shows(u"new"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    board.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(board.shows(u"new"_s, {u"2"_s, u"1"_s, u"3"_s, u"4"_s}));
}

TEST_CASE("a drop between two cards of another lane puts the card there", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"1"_s, u"2"_s});
    fixture.addAll({u"a"_s, u"b"_s}, kWaiting);
    ShownBoard board(fixture);
    const QPoint between(100, board.list(u"waiting"_s).visualRect(board.lane(u"waiting"_s).model().index(1)).top());
    REQUIRE(drop(fixture, board.list(u"waiting"_s), {tasks.at(0)}, between));
    REQUIRE(board.shows(u"waiting"_s, {u"a"_s, u"1"_s, u"b"_s}));
    CHECK(board.shows(u"new"_s, {u"2"_s}));
    CHECK(eventually([&] { return board.view.selection() == QList{tasks.at(0)}; }));
    CHECK(fixture.edits().stack().count() == 1);
}

TEST_CASE("a drop on the rail of a collapsed lane moves the card into it", "[board]")
{
    BoardFixture fixture;
    const core::TaskId task = fixture.add(u"Call Ada"_s);
    ShownBoard board(fixture);
    ui::Lane &cancelled = board.lane(u"cancelled"_s);
    const std::unique_ptr<QMimeData> data(ui::mimeOfTasks({task}, {}, fixture.store().directory().fileUid));
    QDropEvent event(QPoint(20, 200), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(20, 200), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&cancelled, &enter);
    CHECK(enter.isAccepted());
    QCoreApplication::sendEvent(&cancelled, &event);
    CHECK(board.shows(u"cancelled"_s, {u"Call Ada"_s}));
}

TEST_CASE("the field of a lane adds tasks and stays open", "[board]")
{
    BoardFixture fixture;
    fixture.add(u"First"_s, kInProgress);
    ShownBoard board(fixture, core::Scope::Mine);
    QTest::mouseClick(board.view.findChild<QPushButton *>(u"laneAddRow_in_progress"_s), Qt::LeftButton);
    auto *field = board.view.findChild<QLineEdit *>(u"laneAddEdit_in_progress"_s);
    REQUIRE(field->isVisible());
    QTest::keyClicks(field, u"Second"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, u"  Third "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return); // nothing was typed
    REQUIRE(board.shows(u"in_progress"_s, {u"First"_s, u"Second"_s, u"Third"_s}));
    CHECK(field->isVisible());
    CHECK(field->hasFocus());
    CHECK(fixture.edits().stack().count() == 2);
    const core::Task added = fixture.read(board.lane(u"in_progress"_s).model().taskAt(2));
    CHECK(added.creator == fixture.store().me());
    CHECK(added.assignee == fixture.store().me());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(!field->isVisible());
}

TEST_CASE("what is added to a lane of many pages is scrolled to and selected", "[board]")
{
    BoardFixture fixture;
    QStringList titles;
    for (int number = 0; number < 450; ++number)
        titles.append(u"Task %1"_s.arg(number));
    fixture.addAll(titles);
    ShownBoard board(fixture);
    QTest::mouseClick(board.view.findChild<QPushButton *>(u"laneAddRow_new"_s), Qt::LeftButton);
    auto *field = board.view.findChild<QLineEdit *>(u"laneAddEdit_new"_s);
    QTest::keyClicks(field, u"Just added"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(eventually([&] { return board.settled() && board.view.selection().size() == 1; }));
    ui::LaneView &list = board.list(u"new"_s);
    const QModelIndex added = list.model()->index(list.model()->rowCount() - 1, 0);
    CHECK(added.data().toString() == u"Just added"_s);
    CHECK(board.view.selection() == QList{board.lane(u"new"_s).model().taskAt(added.row())});
    CHECK(list.viewport()->rect().contains(list.visualRect(added)));
    CHECK(field->hasFocus());
    CHECK(!field->visibleRegion().isEmpty());
    CHECK(list.model()->rowCount() == 201); // the pages between stay behind "Show more"
    CHECK(board.lane(u"new"_s).model().hiddenCount() == 250);
}

TEST_CASE("the field of a lane comes into sight again when the added card stands elsewhere", "[board]")
{
    BoardFixture fixture;
    QStringList titles;
    for (int number = 0; number < 40; ++number)
        titles.append(u"Task %1"_s.arg(number));
    fixture.addAll(titles);
    ShownBoard board(fixture);
    ui::BoardState state;
    state.lanes.insert(u"new"_s, {.isCollapsed = false, .sort = ui::LaneSort::Due});
    board.view.setState(state);
    REQUIRE(board.settled());
    ui::LaneView &list = board.list(u"new"_s);
    list.scrollToFooter();
    QTest::mouseClick(board.view.findChild<QPushButton *>(u"laneAddRow_new"_s), Qt::LeftButton);
    auto *field = board.view.findChild<QLineEdit *>(u"laneAddEdit_new"_s);
    QTest::keyClicks(field, u"First of all 2031-11-20"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(eventually([&] { return board.titles(u"new"_s).constFirst() == u"First of all"_s; }));
    CHECK(eventually([&] { return list.viewport()->rect().contains(list.visualRect(list.model()->index(0, 0))); }));
    QTest::keyClicks(field, u"N"_s);
    CHECK(!field->visibleRegion().isEmpty());
}

TEST_CASE("the field of a lane reads the signs of quick add", "[board]")
{
    BoardFixture fixture;
    ShownBoard board(fixture, core::Scope::Mine);
    QTest::mouseClick(board.view.findChild<QPushButton *>(u"laneAddRow_waiting"_s), Qt::LeftButton);
    auto *field = board.view.findChild<QLineEdit *>(u"laneAddEdit_waiting"_s);
    QTest::keyClicks(field, u"Send the offer !high #again =Granite"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(board.shows(u"waiting"_s, {u"Send the offer"_s}));
    const core::Task added = fixture.read(board.lane(u"waiting"_s).model().taskAt(0));
    CHECK(added.priority == core::Priority::High);
    CHECK(added.tags == QStringList{u"again"_s});
    CHECK(added.clientName == u"Granite"_s);
    CHECK(added.reminders.isEmpty()); // due at no time
    QTest::keyClicks(field, u"!high"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(board.shows(u"waiting"_s, {u"Send the offer"_s, u"!high"_s}));

    board.view.setUsualReminder([](const QString &) { return core::ReminderSpec{.beforeMinutes = 30}; });
    QTest::keyClicks(field, u"Call 2031-11-20 15:00"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(board.shows(u"waiting"_s, {u"Send the offer"_s, u"!high"_s, u"Call"_s}));
    CHECK(fixture.read(board.lane(u"waiting"_s).model().taskAt(2)).reminders.constFirst().beforeMinutes == 30);
}

TEST_CASE("a line too long for a title goes whole into the description of the added task", "[board]")
{
    BoardFixture fixture;
    ShownBoard board(fixture, core::Scope::Mine);
    QTest::mouseClick(board.view.findChild<QPushButton *>(u"laneAddRow_waiting"_s), Qt::LeftButton);
    auto *field = board.view.findChild<QLineEdit *>(u"laneAddEdit_waiting"_s);
    const QString line = u"word "_s.repeated(120).trimmed();
    field->insert(line); // as pasting does
    QTest::keyClick(field, Qt::Key_Return);
    const ui::LaneModel &tasks = board.lane(u"waiting"_s).model();
    REQUIRE(QTest::qWaitFor([&] { return tasks.rowCount() == 1 && tasks.taskAt(0).isValid(); }));
    const core::Task added = fixture.read(tasks.taskAt(0));
    CHECK(added.title == line.left(core::kMaxTitleLength - 1) + QChar(0x2026));
    CHECK(added.description == line);
}

TEST_CASE("a task added among those delegated is still nobody's", "[board]")
{
    BoardFixture fixture;
    ShownBoard board(fixture, core::Scope::Delegated);
    QTest::mouseClick(board.view.findChild<QPushButton *>(u"laneAddRow_new"_s), Qt::LeftButton);
    auto *field = board.view.findChild<QLineEdit *>(u"laneAddEdit_new"_s);
    const QSignalSpy committed(&fixture.edits(), &ui::Edits::committed);
    QTest::keyClicks(field, u"For somebody"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(eventually([&] { return committed.size() == 1; }));
    const auto outcome = committed.at(0).at(1).value<core::Outcome>();
    REQUIRE(outcome.created.size() == 1);
    CHECK(!fixture.read(outcome.created.constFirst()).assignee.isValid());
}

TEST_CASE("how lanes are collapsed and sorted is given and taken back", "[board]")
{
    BoardFixture fixture;
    fixture.addAll({u"1"_s, u"2"_s});
    ShownBoard board(fixture);
    const QSignalSpy states(&board.view, &ui::BoardView::stateChanged);
    QTest::mouseClick(board.view.findChild<QAbstractButton *>(u"laneCollapse_new"_s), Qt::LeftButton);
    CHECK(states.size() == 1);
    CHECK(board.lane(u"new"_s).isCollapsed());
    CHECK(eventually([&] { return board.lane(u"new"_s).width() == 40; }));

    ui::BoardView another(fixture.edits());
    another.setState(ui::BoardState::restore(board.view.state().save()));
    CHECK(another.findChild<ui::Lane *>(u"lane_new"_s)->isCollapsed());
    CHECK(another.findChild<ui::Lane *>(u"lane_cancelled"_s)->isCollapsed());

    QTest::mouseClick(board.view.findChild<QWidget *>(u"laneRail_new"_s), Qt::LeftButton);
    CHECK(!board.lane(u"new"_s).isCollapsed());
    CHECK(board.list(u"new"_s).hasFocus());
}

TEST_CASE("a filter that finds nothing says so and offers the way back", "[board]")
{
    BoardFixture fixture;
    fixture.add(u"Call Ada"_s);
    ShownBoard board(fixture);
    auto *button = board.view.findChild<QPushButton *>(u"boardMessageButton"_s);
    CHECK(!button->isVisible());
    const QSignalSpy resets(&board.view, &ui::TaskView::filterResetRequested);
    board.view.show(core::Scope::All, core::Filter::term(core::FilterField::Priority, core::Priority::Urgent));
    REQUIRE(eventually([&] { return button->isVisible(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(resets.size() == 1);
    board.view.show(core::Scope::All, {});
    CHECK(eventually([&] { return !button->isVisible(); }));
}

TEST_CASE("the selection stays with a task that the new question still shows", "[board]")
{
    BoardFixture fixture;
    core::Task urgent = aTask(u"Urgent"_s);
    urgent.priority = core::Priority::Urgent;
    fixture.add(u"Plain"_s);
    const core::TaskId task = fixture.add(urgent);
    ShownBoard board(fixture);
    board.view.select(task);
    board.view.show(core::Scope::All, core::Filter::term(core::FilterField::Priority, core::Priority::Urgent));
    REQUIRE(board.shows(u"new"_s, {u"Urgent"_s}));
    CHECK(board.view.selection() == QList{task});
}

TEST_CASE("a task is selected as soon as it is there", "[board]")
{
    BoardFixture fixture;
    QStringList titles;
    for (int number = 0; number < 230; ++number)
        titles.append(u"Task %1"_s.arg(number));
    const QList<core::TaskId> tasks = fixture.addAll(titles);
    ShownBoard board(fixture);
    board.view.select(tasks.at(220)); // behind "Show more"
    CHECK(eventually([&] { return board.view.selection() == QList{tasks.at(220)}; }));
}

TEST_CASE("a lane selected whole stands for the cards behind Show more too", "[board]")
{
    BoardFixture fixture;
    QStringList titles;
    for (int number = 0; number < 230; ++number)
        titles.append(u"Task %1"_s.arg(number));
    const QList<core::TaskId> tasks = fixture.addAll(titles);
    ShownBoard board(fixture);
    board.view.focusTasks();
    board.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(board.view.selection() == tasks);
    const auto *more = board.view.findChild<QPushButton *>(u"laneMore_new"_s);
    CHECK(more->text() == u"Show 30 more (selected: 30)"_s);

    SECTION("they go along to another lane as one step")
    {
        board.press(Qt::Key_Right, Qt::AltModifier);
        REQUIRE(board.shows(u"new"_s, {}));
        CHECK(eventually([&] { return board.view.selection().size() == 230; }));
        CHECK(fixture.edits().stack().count() == 1);
        CHECK(fixture.read(tasks.constLast()).status == kInProgress);
    }
    SECTION("they stay where they are when they are told to go below the last one")
    {
        board.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(board.settled());
        CHECK(fixture.edits().stack().count() == 0);
    }
    SECTION("they are selected when they are shown")
    {
        board.list(u"new"_s).scrollToFooter();
        QTest::mouseClick(board.view.findChild<QPushButton *>(u"laneMore_new"_s), Qt::LeftButton);
        REQUIRE(eventually([&] { return board.titles(u"new"_s).size() == 230; }));
        CHECK(board.list(u"new"_s).selectedCards() == tasks);
    }
    SECTION("another choice leaves them out")
    {
        board.click(u"new"_s, 1);
        CHECK(board.view.selection() == QList{tasks.at(1)});
        CHECK(more->text() == u"Show 30 more"_s);
    }
    SECTION("one that comes later is no part of the choice")
    {
        fixture.add(u"Later"_s);
        REQUIRE(eventually([&] { return board.lane(u"new"_s).model().totalCount() == 231 && board.settled(); }));
        CHECK(board.view.selection() == tasks);
    }
}

TEST_CASE("cards in sight stay where they are when one comes in above", "[board]")
{
    BoardFixture fixture;
    QStringList titles;
    for (int number = 0; number < 40; ++number)
        titles.append(u"Task %1"_s.arg(number));
    const QList<core::TaskId> tasks = fixture.addAll(titles);
    const core::TaskId other = fixture.add(u"Comes in"_s, kWaiting);
    ShownBoard board(fixture);
    ui::LaneView &list = board.list(u"new"_s);
    REQUIRE(eventually([&] { return list.verticalScrollBar()->maximum() > 1000; }));
    list.verticalScrollBar()->setValue(1000);
    const int before = list.middleOf(20);
    fixture.run(std::make_shared<core::MoveTasks>(QList{other}, kNew, core::TaskId()));
    REQUIRE(eventually([&] { return board.titles(u"new"_s).constFirst() == u"Comes in"_s; }));
    CHECK(board.lane(u"new"_s).model().taskAt(21) == tasks.at(20));
    CHECK(list.middleOf(21) == before);
}

TEST_CASE("the row to add a task scrolls with the cards", "[board]")
{
    BoardFixture fixture;
    fixture.addAll({u"1"_s, u"2"_s});
    ShownBoard board(fixture);
    ui::LaneView &list = board.list(u"new"_s);
    const auto *footer = board.view.findChild<QPushButton *>(u"laneAddRow_new"_s)->parentWidget();
    const auto topOf
        = [&list](const QWidget *part) { return list.viewport()->mapFromGlobal(part->mapToGlobal(QPoint())).y(); };
    CHECK(eventually([&] { return topOf(footer) == list.visualRect(list.model()->index(1, 0)).bottom() + 1; }));
    CHECK(list.verticalScrollBar()->maximum() == 0);

    board.view.resize(1208, 200);
    REQUIRE(eventually([&] { return list.verticalScrollBar()->maximum() > 0; }));
    list.scrollToFooter();
    CHECK(topOf(footer) + footer->height() == list.viewport()->height());

    list.verticalScrollBar()->setValue(0);
    CHECK(topOf(footer) >= list.viewport()->height());
    CHECK(footer->visibleRegion().isEmpty()); // nothing hangs over what is below the lane
}

TEST_CASE("a renamed status and its limit show on the lane at once", "[board]")
{
    BoardFixture fixture;
    ShownBoard board(fixture);
    core::Status status = *fixture.store().directory().status(kWaiting);
    status.name = u"On hold"_s;
    status.softLimit = 6;
    fixture.run(std::make_shared<core::PutStatus>(status));
    CHECK(eventually([&] { return board.lane(u"waiting"_s).accessibleName() == u"On hold"_s; }));
    CHECK(board.lane(u"waiting"_s).status().softLimit == 6);
}

TEST_CASE("avatars are hidden where all tasks are one person's", "[board]")
{
    BoardFixture fixture;
    fixture.add(u"Call Ada"_s);
    ShownBoard board(fixture, core::Scope::Mine);
    const auto painted = [&] { return board.list(u"new"_s).viewport()->grab().toImage(); };
    const QImage mine = painted();
    board.view.show(core::Scope::All, {});
    REQUIRE(board.shows(u"new"_s, {u"Call Ada"_s}));
    CHECK(painted() != mine);
}
