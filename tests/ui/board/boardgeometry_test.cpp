// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/board/boardgeometry.h"
#include "ui/board/boardstate.h"
#include "ui/board/taskmime.h"

#include <memory>
#include <QMimeData>

namespace {

const QList<bool> kFiveLanes{false, false, false, false, true};

} // namespace

TEST_CASE("lanes share the room as in the picture", "[board]")
{
    const auto geometry = ui::BoardGeometry::within({24, 0, 1160, 796}, kFiveLanes);
    REQUIRE(geometry.lanes.size() == 5);
    CHECK(geometry.lanes.at(0) == QRect(24, 0, 268, 796));
    CHECK(geometry.lanes.at(1).left() == 24 + 280);
    CHECK(geometry.lanes.at(4) == QRect(24 + 1120, 0, 40, 796));
    CHECK(geometry.width == 1160);
}

TEST_CASE("lanes never get narrower than their least width", "[board]")
{
    const auto geometry = ui::BoardGeometry::within({0, 0, 700, 400}, kFiveLanes);
    CHECK(geometry.lanes.at(0).width() == ui::kLaneMinWidth);
    CHECK(geometry.width == 4 * 240 + 40 + 4 * 12);
}

TEST_CASE("lanes never get wider than their largest width", "[board]")
{
    const auto geometry = ui::BoardGeometry::within({0, 0, 3000, 400}, kFiveLanes);
    CHECK(geometry.lanes.at(0).width() == ui::kLaneMaxWidth);
    CHECK(geometry.width == 4 * 360 + 40 + 4 * 12);
}

TEST_CASE("lanes grow with the text", "[board]")
{
    const auto narrow = ui::BoardGeometry::within({0, 0, 700, 400}, kFiveLanes, 1.6);
    CHECK(narrow.lanes.at(0).width() == 384);
    CHECK(narrow.width == 4 * 384 + 40 + 4 * 12);
    const auto wide = ui::BoardGeometry::within({0, 0, 3000, 400}, kFiveLanes, 1.6);
    CHECK(wide.lanes.at(0).width() == 576);
}

TEST_CASE("pixels left over by the division are shared out", "[board]")
{
    const auto geometry = ui::BoardGeometry::within({0, 0, 1163, 400}, kFiveLanes);
    CHECK(geometry.width == 1163);
    CHECK(geometry.lanes.at(0).width() == 269);
    CHECK(geometry.lanes.at(3).width() == 268);
}

TEST_CASE("a board of rails alone takes no more than they need", "[board]")
{
    CHECK(ui::BoardGeometry::within({0, 0, 900, 400}, {true, true}).width == 92);
    CHECK(ui::BoardGeometry::within({0, 0, 900, 400}, {}).width == 0);
}

TEST_CASE("how the lanes were left comes back from what was saved", "[board]")
{
    ui::BoardState state;
    state.lanes.insert(QStringLiteral("waiting"), {.isCollapsed = true, .sort = ui::LaneSort::Due});
    state.lanes.insert(QStringLiteral("new"), {.isCollapsed = false, .sort = ui::LaneSort::Priority});
    CHECK(ui::BoardState::restore(state.save()) == state);
    CHECK(ui::BoardState::restore("nonsense {") == ui::BoardState{});
}

TEST_CASE("a drag of tasks carries keys for us and titles for others", "[board]")
{
    const QList<core::TaskId> tasks{core::TaskId(7), core::TaskId(3)};
    const std::unique_ptr<QMimeData> data(
        ui::mimeOfTasks(tasks, {QStringLiteral("Call Ada"), QStringLiteral("<b>Offer</b>")}, QStringLiteral("file-1")));
    CHECK(data->text() == QStringLiteral("Call Ada\n<b>Offer</b>"));
    CHECK(ui::tasksOfMime(*data, QStringLiteral("file-1")) == tasks);
    CHECK(ui::tasksOfMime(*data, QStringLiteral("another file")).isEmpty());
    CHECK(ui::tasksOfMime(QMimeData(), QStringLiteral("file-1")).isEmpty());
}
