// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/list/tablesteps.h"

#include <algorithm>
#include <numeric>
#include <QRandomGenerator>

using ui::TableStep;
using Keys = std::vector<qint32>;

namespace {

Keys upTo(int count)
{
    Keys keys(static_cast<size_t>(count));
    std::iota(keys.begin(), keys.end(), 1);
    return keys;
}

/// The list after all steps, or nothing where the steps were refused.
std::optional<Keys> walked(const Keys &from, const Keys &to, const QSet<qint32> &touched = {})
{
    const auto steps = ui::tableStepsBetween(from, to, touched);
    if (!steps)
        return std::nullopt;
    Keys rows = from;
    for (const TableStep &step : *steps)
        ui::take(rows, step);
    return rows;
}

} // namespace

TEST_CASE("an order that stayed the same takes no steps", "[list]")
{
    const auto steps = ui::tableStepsBetween(upTo(100), upTo(100), {7});
    REQUIRE(steps);
    CHECK(steps->isEmpty());
}

TEST_CASE("a row that arrives in the middle is one insertion", "[list]")
{
    const auto steps = ui::tableStepsBetween({1, 2, 4}, {1, 2, 3, 4}, {});
    REQUIRE(steps);
    CHECK(*steps == QList<TableStep>{{TableStep::Kind::Insert, 2, 1, 0, {3}}});
}

TEST_CASE("rows that go beside each other are one removal", "[list]")
{
    const auto steps = ui::tableStepsBetween({1, 2, 3, 4, 5}, {1, 5}, {});
    REQUIRE(steps);
    CHECK(*steps == QList<TableStep>{{TableStep::Kind::Remove, 1, 3, 0, {}}});
}

TEST_CASE("a row that changed its place is one move in a list of a million", "[list]")
{
    const Keys from = upTo(1'000'000);
    Keys to = from;
    std::rotate(to.begin() + 10, to.begin() + 11, to.begin() + 900'000);
    const auto steps = ui::tableStepsBetween(from, to, {11});
    REQUIRE(steps);
    CHECK(*steps == QList<TableStep>{{TableStep::Kind::Move, 10, 1, 900'000, {}}});
}

TEST_CASE("a whole new answer is one insertion after one removal", "[list]")
{
    const auto steps = ui::tableStepsBetween({1, 2, 3}, {4, 5, 6, 7}, {});
    REQUIRE(steps);
    CHECK(steps->size() == 2);
    CHECK(walked({1, 2, 3}, {4, 5, 6, 7}) == Keys{4, 5, 6, 7});
}

TEST_CASE("rows in quite another order are laid out anew", "[list]")
{
    Keys to = upTo(50);
    std::reverse(to.begin(), to.end());
    CHECK_FALSE(ui::tableStepsBetween(upTo(50), to, {}));
}

TEST_CASE("steps lead from any order to any other that differs by a few rows", "[list]")
{
    QRandomGenerator random(20261012);
    for (int round = 0; round < 2000; ++round) {
        const Keys from = upTo(random.bounded(1, 40));
        Keys to = from;
        QSet<qint32> touched;
        for (int edit = random.bounded(0, 6); edit > 0; --edit) {
            const auto place = static_cast<std::ptrdiff_t>(random.bounded(static_cast<int>(to.size()) + 1));
            switch (random.bounded(3)) {
            case 0:
                touched.insert(1000 + edit);
                if (std::find(to.begin(), to.end(), 1000 + edit) == to.end())
                    to.insert(to.begin() + place, 1000 + edit);
                break;
            case 1:
                if (place < std::ptrdiff_t(to.size())) {
                    touched.insert(to[static_cast<size_t>(place)]);
                    to.erase(to.begin() + place);
                }
                break;
            default:
                if (place < std::ptrdiff_t(to.size())) {
                    const qint32 key = to[static_cast<size_t>(place)];
                    touched.insert(key);
                    to.erase(to.begin() + place);
                    to.insert(to.begin() + random.bounded(static_cast<int>(to.size()) + 1), key);
                }
            }
        }
        const auto rows = walked(from, to, touched);
        REQUIRE(rows);
        REQUIRE(*rows == to);
    }
}
