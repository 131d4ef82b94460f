// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/editdirectory.h"
#include "core/commands/movetasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/board/boardview.h"
#include "ui/board/lane.h"
#include "ui/board/laneview.h"
#include "ui/board/taskmime.h"

#include <algorithm>
#include <memory>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

// What happens while the mouse holds a card, when the file or the window does not wait.

using namespace Qt::Literals::StringLiterals;
using core::statuses::kNew;
using core::statuses::kWaiting;

namespace {

core::CommandPtr trash(core::TaskId task)
{
    return std::make_shared<core::TrashTasks>(QList{task}, core::TrashTasks::Direction::Delete);
}

void moveMouse(QWidget &widget, const QPoint &to)
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
}

/// The cards of one lane without the board around them.
struct ShownLane
{
    explicit ShownLane(BoardFixture &fixture) : model(fixture.edits(), kNew), view(model)
    {
        view.resize(280, 600);
        view.show();
        model.setQuery({});
        REQUIRE(eventually([this] { return !model.isLoading() && !model.isPending(); }));
    }

    QPoint middleOf(int row) { return view.visualRect(model.index(row)).center(); }

    ui::LaneModel model;
    ui::LaneView view;
};

/// A board in a window that is active.
struct ShownBoard
{
    explicit ShownBoard(BoardFixture &fixture) : view(std::make_unique<ui::BoardView>(fixture.edits()))
    {
        view->resize(1208, 812);
        view->QWidget::show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        view->show(core::Scope::All, {});
        REQUIRE(eventually([this] { return lane(u"new"_s).model().rowCount() > 0 && settled(); }));
    }

    ui::Lane &lane(const QString &key) { return *view->findChild<ui::Lane *>(u"lane_"_s + key); }
    bool settled()
    {
        const auto lanes = view->findChildren<ui::Lane *>();
        return std::ranges::none_of(lanes,
                                    [](ui::Lane *one) { return one->model().isLoading() || one->model().isPending(); });
    }

    std::unique_ptr<ui::BoardView> view;
};

/// Lets go of @p tasks over the middle of a lane.
bool drop(BoardFixture &fixture, ui::LaneView &list, const QList<core::TaskId> &tasks)
{
    const std::unique_ptr<QMimeData> data(ui::mimeOfTasks(tasks, {}, fixture.store().directory().fileUid));
    const QPoint position = list.viewport()->rect().center();
    QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list.viewport(), &enter);
    QDropEvent event(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list.viewport(), &event);
    return event.isAccepted();
}

} // namespace

TEST_CASE("the card that was pressed is dragged though another one came under the mouse", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"1"_s, u"2"_s, u"3"_s});
    ShownLane lane(fixture);
    const QSignalSpy drags(&lane.view, &ui::LaneView::dragRequested);
    const QPoint at = lane.middleOf(1);
    QTest::mousePress(lane.view.viewport(), Qt::LeftButton, {}, at);
    fixture.run(trash(tasks.at(0))); // by another program
    REQUIRE(eventually([&] { return lane.model.rowCount() == 2; }));
    moveMouse(*lane.view.viewport(), at + QPoint(12, 0));
    REQUIRE(drags.size() == 1);
    CHECK(lane.model.taskAt(drags.at(0).at(0).toModelIndex().row()) == tasks.at(1));
}

TEST_CASE("a card that is deleted under the mouse is neither dragged nor opened", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"1"_s, u"2"_s});
    ShownLane lane(fixture);
    const QSignalSpy drags(&lane.view, &ui::LaneView::dragRequested);
    const QSignalSpy panels(&lane.view, &ui::LaneView::panelRequested);
    const QPoint at = lane.middleOf(0);
    QTest::mousePress(lane.view.viewport(), Qt::LeftButton, {}, at);
    fixture.run(trash(tasks.at(0)));
    REQUIRE(eventually([&] { return lane.model.rowCount() == 1; }));
    QTest::mouseRelease(lane.view.viewport(), Qt::LeftButton, {}, at);
    CHECK(panels.isEmpty());
    CHECK(drags.isEmpty());
}

TEST_CASE("a drop moves the cards that are still there", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"1"_s, u"2"_s, u"3"_s});
    ShownBoard board(fixture);
    fixture.run(trash(tasks.at(0)));
    REQUIRE(drop(fixture, board.lane(u"waiting"_s).view(), {tasks.at(0), tasks.at(1)}));
    CHECK(eventually([&] { return titlesOf(board.lane(u"waiting"_s).model()) == QStringList{u"2"_s}; }));
    CHECK(fixture.read(tasks.at(0)).status == kNew);
}

TEST_CASE("a drop of a deleted card is refused and forgotten", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"1"_s, u"2"_s});
    ShownBoard board(fixture);
    const QSignalSpy failures(&fixture.edits(), &ui::Edits::failed);
    fixture.run(trash(tasks.at(0)));
    REQUIRE(drop(fixture, board.lane(u"waiting"_s).view(), {tasks.at(0)}));
    REQUIRE(eventually([&] { return failures.size() == 1; }));
    // Somebody else brings it back, right there: nobody here asked for it any more.
    fixture.run(std::make_shared<core::TrashTasks>(QList{tasks.at(0)}, core::TrashTasks::Direction::Restore));
    fixture.run(std::make_shared<core::MoveTasks>(QList{tasks.at(0)}, kWaiting, core::TaskId()));
    REQUIRE(eventually([&] { return board.lane(u"waiting"_s).model().rowCount() == 1 && board.settled(); }));
    CHECK(board.view->selection().isEmpty());
}

TEST_CASE("a lane that comes new takes its place though a card has the keyboard", "[board]")
{
    BoardFixture fixture;
    const QList<core::TaskId> tasks = fixture.addAll({u"1"_s, u"2"_s});
    ShownBoard board(fixture);
    board.view->select(tasks.at(1));
    board.view->focusTasks();
    REQUIRE(board.view->selection() == QList{tasks.at(1)});
    core::Status other = *fixture.store().directory().status(kWaiting);
    other.id = {};
    other.key = u"on_hold"_s;
    other.name = u"On hold"_s;
    fixture.run(std::make_shared<core::PutStatus>(other));
    REQUIRE(eventually([&] { return board.view->findChildren<ui::Lane *>().size() == 6; }));
    CHECK(eventually([&] { return board.settled() && board.lane(u"new"_s).model().rowCount() == 2; }));
    CHECK(board.view->selection().isEmpty());
}
