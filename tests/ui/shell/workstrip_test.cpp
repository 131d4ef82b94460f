// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/workstrip.h"

#include "tests/support/catch.h"

using ui::WorkStrip;
using namespace std::chrono_literals;

TEST_CASE("a work under way tells how long it will last once that can be told", "[shell]")
{
    CHECK(WorkStrip::leftText(10, 100, 1s).isEmpty()); // too early
    CHECK(WorkStrip::leftText(0, 100, 10s).isEmpty());
    CHECK(WorkStrip::leftText(5, 0, 10s).isEmpty()); // its end is not known
    CHECK(WorkStrip::leftText(100, 100, 10s).isEmpty());
    CHECK(WorkStrip::leftText(50, 100, 10s) == QStringLiteral("less than a minute left"));
    CHECK(WorkStrip::leftText(10, 100, 20s) == QStringLiteral("about 3 min left"));
    CHECK(WorkStrip::leftText(1, 1000, 10s) == QStringLiteral("about 2 h 47 min left"));
}
