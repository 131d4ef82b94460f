// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filter.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("the words of a filter are named once wherever they stand", "[filter]")
{
    const Filter call = Filter::text(QStringLiteral("call"));
    const Filter phrase = Filter::text(QStringLiteral("call"), true);
    const Filter filter = Filter::all({scopeFilter(Scope::Mine), call, Filter::negation(Filter::any({phrase, call}))});
    CHECK((wordsOf(filter) == QList<Filter>{call, phrase}));
    CHECK(wordsOf(Filter::everything()).isEmpty());
}

TEST_CASE("a filter tells whether it speaks of the trash", "[filter]")
{
    CHECK(mentions(scopeFilter(Scope::All), FilterField::IsDeleted));
    CHECK(mentions(scopeFilter(Scope::All), FilterField::Category));
    CHECK_FALSE(mentions(Filter::text(QStringLiteral("deleted")), FilterField::IsDeleted));
}

TEST_CASE("filters are equal when all their parts are", "[filter]")
{
    CHECK((scopeFilter(Scope::Today) == scopeFilter(Scope::Today)));
    CHECK_FALSE((scopeFilter(Scope::Mine) == scopeFilter(Scope::Delegated)));
}
