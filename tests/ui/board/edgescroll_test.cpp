// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/edgescroll.h"

#include "tests/support/catch.h"

#include <QScrollBar>
#include <QTest>

TEST_CASE("a drag scrolls within 32 px of an edge and faster near it", "[board]")
{
    CHECK(ui::EdgeScroll::stepAt(300, 600) == 0);
    CHECK(ui::EdgeScroll::stepAt(32, 600) == 0);
    CHECK(ui::EdgeScroll::stepAt(31, 600) < 0);
    CHECK(ui::EdgeScroll::stepAt(2, 600) < ui::EdgeScroll::stepAt(20, 600));
    CHECK(ui::EdgeScroll::stepAt(569, 600) > 0);
    CHECK(ui::EdgeScroll::stepAt(598, 600) > ui::EdgeScroll::stepAt(580, 600));
    CHECK(ui::EdgeScroll::stepAt(-50, 600) == ui::EdgeScroll::stepAt(0, 600)); // over the head of the lane
}

TEST_CASE("a drag held at an edge scrolls until the end or until it leaves", "[board]")
{
    QScrollBar bar;
    bar.setRange(0, 40);
    ui::EdgeScroll scroll(bar);
    scroll.dragAt(595, 600);
    CHECK(QTest::qWaitFor([&bar] { return bar.value() == 40; }, 5000));
    scroll.dragAt(300, 600);
    bar.setValue(20);
    QCoreApplication::processEvents();
    CHECK(bar.value() == 20);
}
