// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/board/lanesteps.h"

#include <algorithm>
#include <QRandomGenerator>

namespace {

QList<core::TaskId> ids(std::initializer_list<int> values)
{
    QList<core::TaskId> result;
    for (const int value : values)
        result.append(core::TaskId(value));
    return result;
}

QList<core::TaskId> after(QList<core::TaskId> rows, const QList<ui::LaneStep> &steps, const QList<core::TaskId> &wanted)
{
    for (const ui::LaneStep &step : steps) {
        switch (step.kind) {
        case ui::LaneStep::Kind::Remove:
            rows.remove(step.first, step.count);
            break;
        case ui::LaneStep::Kind::Insert:
            for (int row = 0; row < step.count; ++row)
                rows.insert(step.first + row, wanted.at(step.first + row));
            break;
        case ui::LaneStep::Kind::Move:
            rows.move(step.first, step.to);
            break;
        }
    }
    return rows;
}

QList<core::TaskId> shuffledPart(QRandomGenerator &random)
{
    QList<core::TaskId> rows;
    for (int id = 1; id <= 12; ++id) {
        if (random.bounded(3) > 0)
            rows.append(core::TaskId(id));
    }
    std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

} // namespace

TEST_CASE("an order that stayed the same needs no step", "[board]")
{
    CHECK(ui::laneSteps(ids({1, 2, 3}), ids({1, 2, 3})).isEmpty());
}

TEST_CASE("a card that changed its place is one step", "[board]")
{
    using Kind = ui::LaneStep::Kind;
    CHECK(ui::laneSteps(ids({1, 2, 3, 4, 5}), ids({2, 3, 4, 1, 5})) == QList<ui::LaneStep>{{Kind::Move, 0, 1, 3}});
    CHECK(ui::laneSteps(ids({1, 2, 3, 4, 5}), ids({1, 5, 2, 3, 4})) == QList<ui::LaneStep>{{Kind::Move, 4, 1, 1}});
}

TEST_CASE("neighbours come and go in one step", "[board]")
{
    using Kind = ui::LaneStep::Kind;
    CHECK(ui::laneSteps(ids({1, 4}), ids({1, 2, 3, 4})) == QList<ui::LaneStep>{{Kind::Insert, 1, 2, 0}});
    CHECK(ui::laneSteps(ids({1, 2, 3, 4}), ids({1, 4})) == QList<ui::LaneStep>{{Kind::Remove, 1, 2, 0}});
}

TEST_CASE("the steps lead from any order to any other", "[board]")
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 500; ++round) {
        const QList<core::TaskId> from = shuffledPart(random);
        const QList<core::TaskId> wanted = shuffledPart(random);
        REQUIRE(after(from, ui::laneSteps(from, wanted), wanted) == wanted);
    }
}
