// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/list/listcolumns.h"
#include "ui/list/listgeometry.h"

using ui::ListColumn;

namespace {

/// Left edges of the shown columns of a list as wide as in the design: 776 px.
int leftOf(ListColumn wanted)
{
    int left = 0;
    for (const ListColumn column : {ListColumn::Status, ListColumn::Priority, ListColumn::Title, ListColumn::Client}) {
        if (column == wanted)
            return left;
        left += ui::specOf(column).width;
    }
    return left;
}

QRect cellOf(ListColumn column)
{
    return {leftOf(column), 0, ui::specOf(column).width, ui::kListRow - 1};
}

} // namespace

TEST_CASE("the parts of a row stand where the design has them", "[list]")
{
    CHECK(ui::glyphWithin(cellOf(ListColumn::Status)).left() == 24);
    CHECK(ui::glyphWithin(cellOf(ListColumn::Priority)).left() == 48);
    CHECK(ui::TitleCell::within(cellOf(ListColumn::Title), false).text.left() == 72);
    CHECK(ui::cellTextWithin(cellOf(ListColumn::Client)).left() == 504);
}

TEST_CASE("the actions of a row are at the end of its title and leave the rest to the words", "[list]")
{
    const QRect cell = cellOf(ListColumn::Title);
    const ui::TitleCell parts = ui::TitleCell::within(cell, true);
    CHECK(parts.actions.at(0).center().x() == cell.right() - 84);
    CHECK(parts.actions.at(3).right() == cell.right());
    CHECK(parts.text.right() < parts.actions.at(0).left());
    for (const QRect &action : parts.actions)
        CHECK(action.size() == QSize(24, 24));
}

TEST_CASE("a press finds the action below it", "[list]")
{
    const ui::TitleCell parts = ui::TitleCell::within({100, 36, 300, 35}, true);
    CHECK(parts.actionAt(parts.actions.at(0).center()) == ui::RowAction::Done);
    CHECK(parts.actionAt(parts.actions.at(3).center()) == ui::RowAction::More);
    CHECK_FALSE(parts.actionAt(parts.text.center()));
    CHECK_FALSE(ui::TitleCell::within({100, 36, 300, 35}, false).actionAt({390, 50}));
}

TEST_CASE("the words of a heading stand beside its icon or in its place", "[list]")
{
    const QRect row(0, 0, 776, 36);
    CHECK(ui::HeadingRow::within(row, true).chevron.left() == 20);
    CHECK(ui::HeadingRow::within(row, true).icon.left() == 44);
    CHECK(ui::HeadingRow::within(row, true).label.left() == 66);
    CHECK(ui::HeadingRow::within(row, false).label.left() == 44);
    CHECK(ui::HeadingRow::within(row, false).icon.isEmpty());
}
