// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/list/liststate.h"

using core::SortKey;
using core::SortOrder;
using ui::ListColumn;
using ui::ListState;

TEST_CASE("who does a task is a column only where it can differ", "[list]")
{
    CHECK_FALSE(ListState::usual(core::Scope::Mine).shown.contains(ListColumn::Assignee));
    CHECK_FALSE(ListState::usual(core::Scope::Today).shown.contains(ListColumn::Assignee));
    CHECK(ListState::usual(core::Scope::Delegated).shown.contains(ListColumn::Assignee));
    CHECK(ListState::usual(core::Scope::All).shown.contains(ListColumn::Assignee));
}

TEST_CASE("a saved state comes back as it was", "[list]")
{
    ListState state = ListState::usual(core::Scope::All);
    state.order.move(state.order.indexOf(ListColumn::Number), 2);
    state.shown = {ListColumn::Status, ListColumn::Priority, ListColumn::Title, ListColumn::Tags};
    state.widths = {{ListColumn::Client, 210}};
    state.sort = {{SortKey::Priority, true}, {SortKey::Client, false}};
    state.grouping = core::Grouping::Client;
    CHECK(ListState::restored(state.saved(), core::Scope::All) == state);
}

TEST_CASE("a saved state that makes no sense is as usual", "[list]")
{
    const ListState usual = ListState::usual(core::Scope::Mine);
    CHECK(ListState::restored({}, core::Scope::Mine) == usual);
    const QVariantMap broken{{QStringLiteral("order"), QStringList{QStringLiteral("title"), QStringLiteral("title")}},
                             {QStringLiteral("shown"), QStringList{QStringLiteral("no such column")}},
                             {QStringLiteral("widths"), QVariantMap{{QStringLiteral("client"), 3}}},
                             {QStringLiteral("sort"), QStringList{QStringLiteral("tags"), QString()}},
                             {QStringLiteral("grouping"), 17}};
    CHECK(ListState::restored(broken, core::Scope::Mine) == usual);
}

TEST_CASE("a click on the header of the sorted column turns the order round", "[list]")
{
    const QList<SortOrder> once = ui::sortAfterClick({{SortKey::Due, false}}, SortKey::Due, false);
    CHECK(once == QList<SortOrder>{{SortKey::Due, true}});
    CHECK(ui::sortAfterClick(once, SortKey::Due, false) == QList<SortOrder>{{SortKey::Due, false}});
}

TEST_CASE("a click on another header makes it the only key and with Shift the second one", "[list]")
{
    const QList<SortOrder> due{{SortKey::Due, false}};
    CHECK(ui::sortAfterClick(due, SortKey::Client, false) == QList<SortOrder>{{SortKey::Client, false}});
    const QList<SortOrder> two = ui::sortAfterClick(due, SortKey::Client, true);
    CHECK(two == QList<SortOrder>{{SortKey::Due, false}, {SortKey::Client, false}});
    CHECK(ui::sortAfterClick(two, SortKey::Client, true)
          == QList<SortOrder>{{SortKey::Due, false}, {SortKey::Client, true}});
    CHECK(ui::sortAfterClick(two, SortKey::Title, true)
          == QList<SortOrder>{{SortKey::Due, false}, {SortKey::Title, false}});
    CHECK(ui::sortAfterClick(two, SortKey::Client, false) == QList<SortOrder>{{SortKey::Client, false}});
}
