// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/board/cardlayout.h"

namespace {

const ui::CardMetrics kMetrics{};

ui::CardContent fullContent()
{
    return {.titleLines = 1,
            .hasPriority = true,
            .hasClient = true,
            .dueWidth = 110,
            .hasBell = true,
            .checklistWidth = 40,
            .commentsWidth = 26,
            .hasAvatar = true};
}

ui::CardLayout layoutOf(int width, const ui::CardContent &content)
{
    return ui::CardLayout::within({0, 0, width, ui::CardLayout::heightOf(content, kMetrics)}, content, kMetrics);
}

} // namespace

TEST_CASE("a card is as high as designed and empty rows vanish", "[board]")
{
    ui::CardContent content{.hasClient = true, .dueWidth = 60};
    CHECK(ui::CardLayout::heightOf(content, kMetrics) == 92);
    content.titleLines = 2;
    CHECK(ui::CardLayout::heightOf(content, kMetrics) == 110);
    content.hasClient = false;
    CHECK(ui::CardLayout::heightOf(content, kMetrics) == 90);
}

TEST_CASE("the parts of a card stand where the design has them", "[board]")
{
    ui::CardContent content = fullContent();
    content.dueWidth = 90;
    const ui::CardLayout layout = layoutOf(252, content);
    CHECK(layout.title == QRect(12, 12, 252 - 24 - 24, 18));
    CHECK(layout.priority == QRect(224, 13, 16, 16));
    CHECK(layout.client == QRect(12, 34, 228, 16));
    CHECK(layout.due.topLeft() == QPoint(12, 60));
    CHECK(layout.due.right() + 1 == layout.bell.left() - 8);
    CHECK(layout.avatar == QRect(216, 58, 24, 24));
    CHECK(layout.comments.right() + 1 == 216 - 8);
}

TEST_CASE("a narrow card gives up comments then checklist then bell", "[board]")
{
    const ui::CardContent content = fullContent();
    CHECK(!layoutOf(270, content).comments.isEmpty());

    const ui::CardLayout withoutComments = layoutOf(240, content);
    CHECK(withoutComments.comments.isEmpty());
    CHECK(!withoutComments.checklist.isEmpty());

    const ui::CardLayout withoutChecklist = layoutOf(200, content);
    CHECK(withoutChecklist.checklist.isEmpty());
    CHECK(!withoutChecklist.bell.isEmpty());

    const ui::CardLayout narrowest = layoutOf(170, content);
    CHECK(narrowest.bell.isEmpty());
    CHECK(!narrowest.avatar.isEmpty());
    CHECK(narrowest.due.width() >= 110);
}

TEST_CASE("no part of a card lies over another at any width", "[board]")
{
    for (int width = 120; width <= 360; ++width) {
        const ui::CardLayout layout = layoutOf(width, fullContent());
        const QList<QRect> parts{layout.due, layout.bell, layout.checklist, layout.comments, layout.avatar};
        for (int part = 0; part < parts.size(); ++part) {
            for (int other = part + 1; other < parts.size(); ++other)
                REQUIRE(!parts.at(part).intersects(parts.at(other)));
            REQUIRE((parts.at(part).isEmpty() || parts.at(part).right() < width - 11));
        }
    }
}

TEST_CASE("larger text makes a higher card", "[board]")
{
    const ui::CardMetrics large = ui::CardMetrics::scaledBy(1.6);
    const ui::CardContent content{.hasClient = true, .dueWidth = 60};
    CHECK(large.titleLine == 29);
    CHECK(ui::CardLayout::heightOf(content, large) > 92 + 11);
}
