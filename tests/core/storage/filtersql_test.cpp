// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/filtersql.h"
#include "tests/support/taskgen.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Filter &filter)
{
    return sqlCondition(filter, support::wednesday(), support::smallTeam()).text;
}

} // namespace

TEST_CASE("every question mark of a condition has its value", "[filtersql]")
{
    rc::prop("as many values as marks", [] {
        const Filter filter = *support::someFilter();
        const SqlCondition condition = sqlCondition(filter, support::wednesday(), support::smallTeam());
        RC_ASSERT(condition.text.count(u'?') == condition.values.size());
    });
}

TEST_CASE("what was typed never becomes part of a condition's text", "[filtersql]")
{
    const QString attack = u"'; DROP TABLE task; --"_s;
    for (const FilterField field : {FilterField::Client, FilterField::Deal, FilterField::Tag, FilterField::Assignee})
        CHECK_FALSE(textOf(Filter::term(field, attack)).contains(u"drop"_s, Qt::CaseInsensitive));
    CHECK_FALSE(textOf(Filter::text(attack)).contains(u"drop"_s, Qt::CaseInsensitive));
}

TEST_CASE("scopes are written as the partial indexes of the file have it", "[filtersql]")
{
    const QString mine = textOf(scopeFilter(Scope::Mine));
    CHECK(mine == u"((deleted_at_s IS NULL AND assignee_id = ?) AND completed_at_s IS NULL)"_s);
}

TEST_CASE("words are searched by their beginnings and phone numbers in one piece", "[filtersql]")
{
    CHECK(matchExpression(Filter::text(u"Фёдоров, КП"_s)) == u"\"федоров\"* \"кп\"*"_s);
    CHECK(matchExpression(Filter::text(u"Холодный звонок"_s, true)) == u"\"холодный звонок\""_s);
    CHECK(matchExpression(Filter::text(u"Ада 8 916 123-45-67"_s))
          == u"(\"ада\"* \"8\"* \"916\"* \"123\"* \"45\"* \"67\"*) OR (\"ада\"* \"9161234567\"*)"_s);
    CHECK(matchExpression(Filter::text(u"— \" *"_s)).isEmpty());
}

TEST_CASE("an order is made of known terms and ends with the number", "[filtersql]")
{
    CHECK(sqlOrderBy({}) == u"due_key_s NULLS LAST, id"_s);
    CHECK(sqlOrderBy({{SortKey::Due, true}, {SortKey::Priority, true}}) == u"due_key_s DESC, priority DESC, id"_s);
    CHECK(sqlOrderBy({{SortKey::Rank}}) == u"rank, id"_s);
}
