// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/panesplit.h"

#include "tests/support/catch.h"
#include "ui/style/typography.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Panes
{
    explicit Panes(int width)
    {
        split.setMain(*main);
        split.setSide(*side);
        split.resize(width, 400);
        split.show();
        REQUIRE(QTest::qWaitForWindowExposed(&split));
    }

    bool settle(bool isShown)
    {
        split.setSideShown(isShown);
        return QTest::qWaitFor([this, isShown] {
            return isShown ? side->geometry().right() == split.rect().right() : !side->isVisible();
        });
    }

    ui::PaneSplit split;
    QWidget *main = new QWidget(&split);
    QWidget *side = new QWidget(&split);
};

} // namespace

TEST_CASE("the panel takes its room from the tasks where both fit", "[shell]")
{
    Panes panes(1200);
    CHECK(panes.main->width() == 1200);
    REQUIRE(panes.settle(true));
    CHECK(panes.side->width() == 432);
    CHECK(panes.main->width() == 1200 - 432);
    REQUIRE(panes.settle(false));
    CHECK(panes.main->width() == 1200);
}

TEST_CASE("the panel lies over the tasks where they would be too narrow", "[shell]")
{
    Panes panes(820);
    REQUIRE(panes.settle(true));
    CHECK(panes.main->width() == 820);
    CHECK(panes.side->geometry() == QRect(820 - 432, 0, 432, 400));
}

TEST_CASE("the panel narrows before it lies over the tasks", "[shell]")
{
    Panes panes(900);
    REQUIRE(panes.settle(true));
    CHECK(panes.main->width() == 480);
    CHECK(panes.side->geometry() == QRect(480, 0, 420, 400));
    panes.split.resize(1200, 400);
    CHECK(panes.side->width() == 432);
}

TEST_CASE("the width of the panel stays within its bounds", "[shell]")
{
    Panes panes(1600);
    panes.split.setSideWidth(100);
    CHECK(panes.split.sideWidth() == 360);
    panes.split.setSideWidth(2000);
    CHECK(panes.split.sideWidth() == 560);
}

TEST_CASE("large text makes the panel wider and keeps more room for the tasks", "[shell]")
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(26);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    Panes panes(1600);
    REQUIRE(panes.settle(true));
    CHECK(panes.side->width() == ui::scaled(432));
    panes.split.resize(1000, 400); // no room for both
    CHECK(panes.main->width() == 1000);
    CHECK(panes.side->width() == ui::scaled(432));
}
