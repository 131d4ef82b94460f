// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanemodel.h"

#include "core/commands/edittasks.h"
#include "core/commands/movetasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "ui/board/taskmime.h"
#include "ui/style/painters.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using core::statuses::kDone;
using core::statuses::kInProgress;
using core::statuses::kNew;

namespace {

/// A lane of one status under a model tester, filled.
struct TestedLane
{
    TestedLane(BoardFixture &board, core::StatusId status, ui::LaneQuery query = {})
        : model(board.edits(), status), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setQuery(query);
        REQUIRE(settled());
    }

    bool settled()
    {
        return eventually([this] { return !model.isLoading() && !model.isPending(); });
    }
    bool shows(const QStringList &titles)
    {
        return eventually([&] { return settled() && titlesOf(model) == titles; });
    }

    ui::LaneModel model;
    QAbstractItemModelTester tester;
};

std::unique_ptr<QMimeData> mimeOf(BoardFixture &board, const QList<core::TaskId> &tasks)
{
    return std::unique_ptr<QMimeData>(ui::mimeOfTasks(tasks, {}, board.store().directory().fileUid));
}

QDateTime localTime(const BoardFixture &board, QDate day, QTime time)
{
    return QDateTime(day, time, const_cast<BoardFixture &>(board).clock().zone()).toUTC();
}

} // namespace

TEST_CASE("a lane shows the tasks of its status in the order they were put", "[board]")
{
    BoardFixture board;
    board.addAll({u"Call Ada"_s, u"Send the offer"_s});
    board.add(u"Wait for Grace"_s, kInProgress);
    TestedLane lane(board, kNew);
    CHECK(titlesOf(lane.model) == QStringList{u"Call Ada"_s, u"Send the offer"_s});
    CHECK(lane.model.totalCount() == 2);
}

TEST_CASE("a lane takes in a new task without a reset", "[board]")
{
    BoardFixture board;
    board.add(u"First"_s);
    TestedLane lane(board, kNew);
    const QSignalSpy resets(&lane.model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserts(&lane.model, &QAbstractItemModel::rowsInserted);
    board.add(u"Second"_s);
    REQUIRE(lane.shows({u"First"_s, u"Second"_s}));
    CHECK(inserts.size() == 1);
    CHECK(resets.isEmpty());
}

TEST_CASE("a lane patches a changed title in its own row alone", "[board]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"One"_s, u"Two"_s, u"Three"_s});
    TestedLane lane(board, kNew);
    const QSignalSpy changes(&lane.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy removals(&lane.model, &QAbstractItemModel::rowsRemoved);
    board.run(core::EditTasks::setField({tasks.at(1)}, core::Field::Title, u"Zwei"_s));
    REQUIRE(lane.shows({u"One"_s, u"Zwei"_s, u"Three"_s}));
    REQUIRE(!changes.isEmpty());
    for (const QList<QVariant> &change : changes) {
        CHECK(change.at(0).toModelIndex().row() == 1);
        CHECK(change.at(1).toModelIndex().row() == 1);
    }
    CHECK(removals.isEmpty());
}

TEST_CASE("a card that moves down its lane is one move of one row", "[board]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"One"_s, u"Two"_s, u"Three"_s});
    TestedLane lane(board, kNew);
    const QSignalSpy moves(&lane.model, &QAbstractItemModel::rowsMoved);
    board.run(std::make_shared<core::MoveTasks>(QList{tasks.at(0)}, kNew, tasks.at(2)));
    REQUIRE(lane.shows({u"Two"_s, u"Three"_s, u"One"_s}));
    CHECK(moves.size() == 1);
}

TEST_CASE("a card dropped on another lane leaves its old one and can be taken back", "[board]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"Call Ada"_s, u"Call Grace"_s});
    board.addAll({u"Draft"_s, u"Review"_s}, kInProgress);
    TestedLane from(board, kNew);
    TestedLane to(board, kInProgress);
    REQUIRE(to.model.dropMimeData(mimeOf(board, {tasks.at(0)}).get(), Qt::MoveAction, 1, 0, {}));
    REQUIRE(to.shows({u"Draft"_s, u"Call Ada"_s, u"Review"_s}));
    CHECK(from.shows({u"Call Grace"_s}));

    REQUIRE(eventually([&] { return board.edits().stack().count() == 1; }));
    board.edits().undo();
    CHECK(to.shows({u"Draft"_s, u"Review"_s}));
    CHECK(from.shows({u"Call Ada"_s, u"Call Grace"_s}));
}

TEST_CASE("several cards dropped together keep their order and are one step", "[board]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    TestedLane lane(board, kNew);
    // Before the fourth card, with the third one among those that move.
    REQUIRE(lane.model.dropMimeData(mimeOf(board, {tasks.at(0), tasks.at(2)}).get(), Qt::MoveAction, 3, 0, {}));
    REQUIRE(lane.shows({u"2"_s, u"1"_s, u"3"_s, u"4"_s, u"5"_s}));
    CHECK(eventually([&] { return board.edits().stack().count() == 1; }));
}

TEST_CASE("a drop behind the last card puts the card last", "[board]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"1"_s, u"2"_s, u"3"_s});
    TestedLane lane(board, kNew);
    REQUIRE(lane.model.dropMimeData(mimeOf(board, {tasks.at(0)}).get(), Qt::MoveAction, -1, -1, {}));
    CHECK(lane.shows({u"2"_s, u"3"_s, u"1"_s}));
}

TEST_CASE("tasks of another database cannot be dropped", "[board]")
{
    BoardFixture board;
    board.add(u"Call Ada"_s);
    TestedLane lane(board, kInProgress);
    const std::unique_ptr<QMimeData> foreign(ui::mimeOfTasks({core::TaskId(1)}, {}, u"another file"_s));
    CHECK(!lane.model.canDropMimeData(foreign.get(), Qt::MoveAction, 0, 0, {}));
    CHECK(!lane.model.dropMimeData(foreign.get(), Qt::MoveAction, 0, 0, {}));
}

TEST_CASE("a sorted lane follows its order and has no place for its own cards", "[board]")
{
    BoardFixture board;
    core::Task late = aTask(u"Late"_s);
    late.due = core::Due::onDay(QDate(2026, 11, 20));
    core::Task soon = aTask(u"Soon"_s);
    soon.due = core::Due::onDay(QDate(2026, 10, 15));
    soon.priority = core::Priority::Low;
    core::Task urgent = aTask(u"Urgent"_s);
    urgent.priority = core::Priority::Urgent;
    const core::TaskId lateId = board.add(late);
    board.add(soon);
    board.add(urgent);
    TestedLane lane(board, kNew, {.sort = ui::LaneSort::Due});
    CHECK(titlesOf(lane.model) == QStringList{u"Soon"_s, u"Late"_s, u"Urgent"_s});
    CHECK(!lane.model.canDropMimeData(mimeOf(board, {lateId}).get(), Qt::MoveAction, 0, 0, {}));

    lane.model.setQuery({.sort = ui::LaneSort::Priority});
    CHECK(lane.shows({u"Urgent"_s, u"Late"_s, u"Soon"_s}));
}

TEST_CASE("a lane of done tasks begins with those closed since yesterday", "[board]")
{
    BoardFixture board; // on 14 October, 14:45 in Moscow
    const QList<std::pair<QString, int>> closed{{u"today"_s, 14},  {u"yesterday"_s, 13}, {u"also yesterday"_s, 13},
                                                {u"monday"_s, 12}, {u"sunday"_s, 11},    {u"long ago"_s, 1}};
    int minute = 59;
    for (const auto &[title, day] : closed) {
        core::Task task = aTask(title, kDone);
        task.completed = localTime(board, QDate(2026, 10, day), QTime(9, minute--));
        board.add(task);
    }
    TestedLane lane(board, kDone);
    CHECK(titlesOf(lane.model) == QStringList{u"today"_s, u"yesterday"_s, u"also yesterday"_s});
    CHECK(lane.model.totalCount() == 5); // seven days alone
    CHECK(lane.model.hiddenCount() == 2);

    lane.model.showMore();
    CHECK(lane.shows({u"today"_s, u"yesterday"_s, u"also yesterday"_s, u"monday"_s, u"sunday"_s}));
    CHECK(lane.model.hiddenCount() == 0);
}

TEST_CASE("what is closed now pushes no card out of the lane of done tasks", "[board]")
{
    BoardFixture board;
    for (int day = 8; day < 13; ++day) {
        core::Task task = aTask(QString::number(day), kDone);
        task.completed = localTime(board, QDate(2026, 10, day), QTime(9, 0));
        board.add(task);
    }
    const core::TaskId open = board.add(u"open"_s);
    TestedLane lane(board, kDone);
    REQUIRE(titlesOf(lane.model) == QStringList{u"12"_s, u"11"_s, u"10"_s});
    board.run(std::make_shared<core::MoveTasks>(QList{open}, kDone, core::TaskId()));
    CHECK(lane.shows({u"open"_s, u"12"_s, u"11"_s, u"10"_s}));
}

TEST_CASE("a long lane shows its first page and grows by the next", "[board]")
{
    BoardFixture board;
    QStringList titles;
    for (int number = 0; number < 450; ++number)
        titles.append(u"Task %1"_s.arg(number));
    const QList<core::TaskId> tasks = board.addAll(titles);
    TestedLane lane(board, kNew);
    CHECK(lane.model.rowCount() == 200);
    CHECK(lane.model.totalCount() == 450);
    CHECK(lane.model.nextPage() == 200);
    lane.model.showMore();
    CHECK(lane.shows(titles.mid(0, 400)));
    CHECK(lane.model.nextPage() == 50);

    CHECK(lane.model.reveal(tasks.at(449)));
    CHECK(lane.shows(titles));
    CHECK(!lane.model.reveal(core::TaskId(999999)));
}

TEST_CASE("the answer to an older question is not shown", "[board]")
{
    BoardFixture board;
    core::Task urgent = aTask(u"Urgent"_s);
    urgent.priority = core::Priority::Urgent;
    board.add(u"Plain"_s);
    board.add(urgent);
    TestedLane lane(board, kNew);
    const auto onlyUrgent = core::Filter::term(core::FilterField::Priority, core::Priority::Urgent);
    lane.model.setQuery({});
    lane.model.setQuery({.filter = onlyUrgent});
    CHECK(lane.model.totalCount() == -1);
    CHECK(lane.shows({u"Urgent"_s}));
}

TEST_CASE("a task leaves its lane for the trash", "[board]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"One"_s, u"Two"_s});
    TestedLane lane(board, kNew);
    board.run(std::make_shared<core::TrashTasks>(QList{tasks.at(0)}, core::TrashTasks::Direction::Delete));
    CHECK(lane.shows({u"Two"_s}));
    CHECK(lane.model.totalCount() == 1);
}

TEST_CASE("a card tells by its roles what it shows and what is said of it", "[board]")
{
    BoardFixture board;
    core::Task task = aTask(u"Call <b>Ada</b>"_s);
    task.clientName = u"Lovelace Ltd"_s;
    task.dealName = u"Trial"_s;
    task.priority = core::Priority::High;
    task.due = core::Due::onDay(QDate(2026, 10, 14));
    task.checklist = {{u"a"_s, u"Find the contract"_s, true}, {u"b"_s, u"Call"_s, false}};
    task.checklistDone = 1;
    task.checklistTotal = 2;
    board.add(task);
    TestedLane lane(board, kNew);
    const QModelIndex card = lane.model.index(0);
    CHECK(card.data(ui::LaneModel::ClientLineRole).toString() == u"Lovelace Ltd · Trial"_s);
    CHECK(card.data(ui::LaneModel::ChecklistRole).toString() == u"1/2"_s);
    CHECK(card.data(ui::LaneModel::DueStateRole).toInt() == int(ui::DueState::Today));
    CHECK(card.data(ui::LaneModel::AssigneeRole).value<core::Person>().name == u"Anna Belova"_s);
    const QString said = card.data(Qt::AccessibleTextRole).toString();
    CHECK(said.startsWith(u"Call <b>Ada</b>"_s));
    CHECK(said.contains(u"Lovelace Ltd"_s));
    CHECK(!card.data(Qt::ToolTipRole).toString().contains(u"<b>"_s)); // never markup
}

TEST_CASE("a drag of cards gives their titles as text", "[board]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"One"_s, u"Two"_s});
    TestedLane lane(board, kNew);
    const std::unique_ptr<QMimeData> data(lane.model.mimeData({lane.model.index(0), lane.model.index(1)}));
    CHECK(data->text() == u"One\nTwo"_s);
    CHECK(ui::tasksOfMime(*data, board.store().directory().fileUid) == tasks);
}

TEST_CASE("a card that somebody else changed is fresh until it is looked at", "[board][foreign]")
{
    BoardFixture board;
    const QList<core::TaskId> tasks = board.addAll({u"One"_s, u"Two"_s});
    TestedLane lane(board, kNew);
    auto other = core::Store::open({.path = board.path(), .personName = u"Igor Kravtsov"_s}, board.clock());
    REQUIRE(other.has_value());
    auto edit = (*other)->run(core::EditTasks::setField({tasks.at(1)}, core::Field::Title, u"Zwei"_s));
    REQUIRE(eventually([&edit] { return edit.isFinished(); }));
    board.store().refresh();
    REQUIRE(lane.shows({u"One"_s, u"Zwei"_s}));
    CHECK(!lane.model.index(0).data(ui::LaneModel::IsFreshRole).toBool());
    CHECK(lane.model.index(1).data(ui::LaneModel::IsFreshRole).toBool());
    lane.model.markSeen(1);
    CHECK(!lane.model.index(1).data(ui::LaneModel::IsFreshRole).toBool());
}
