// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/answercache.h"

#include "core/index/taskindex.h"
#include "tests/support/taskgen.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

TaskRow task(qint64 id, StatusId status, qint64 rank)
{
    TaskRow row;
    row.id = TaskId{id};
    row.title = u"Call"_s;
    row.status = status;
    row.rank = rank;
    return row;
}

std::vector<qint32> lane(const TaskIndex &index, StatusId status)
{
    const TaskQuery query{Filter::all({scopeFilter(Scope::All), Filter::term(FilterField::Status, status)}),
                          {{SortKey::Rank}}};
    return index.order(query, support::wednesday(), support::smallTeam()).ids;
}

} // namespace

TEST_CASE("an answer that was given before follows every change", "[taskindex]")
{
    TaskIndex index;
    for (qint64 id = 1; id <= 20; ++id)
        index.put(task(id, id <= 5 ? statuses::kNew : statuses::kDone, id * 10));
    CHECK(lane(index, statuses::kNew) == std::vector<qint32>{1, 2, 3, 4, 5});
    CHECK(lane(index, statuses::kInProgress).empty());

    SECTION("a row that leaves, and where it comes to")
    {
        index.put(task(2, statuses::kInProgress, 5));
        CHECK(lane(index, statuses::kNew) == std::vector<qint32>{1, 3, 4, 5});
        CHECK(lane(index, statuses::kInProgress) == std::vector<qint32>{2});
    }
    SECTION("a row that moves, changed more than once")
    {
        index.put(task(1, statuses::kNew, 15));
        index.put(task(1, statuses::kNew, 45));
        CHECK(lane(index, statuses::kNew) == std::vector<qint32>{2, 3, 4, 1, 5});
    }
    SECTION("a row that is removed")
    {
        index.remove(TaskId{3});
        CHECK(lane(index, statuses::kNew) == std::vector<qint32>{1, 2, 4, 5});
    }
    SECTION("rows that are added at the end and in the middle")
    {
        index.put(task(22, statuses::kNew, 1));
        CHECK(lane(index, statuses::kNew) == std::vector<qint32>{22, 1, 2, 3, 4, 5});
        index.put(task(21, statuses::kNew, 2));
        CHECK(lane(index, statuses::kNew) == std::vector<qint32>{22, 21, 1, 2, 3, 4, 5});
    }
    SECTION("so many rows that all are asked anew")
    {
        for (qint64 id = 100; id < 300; ++id)
            index.put(task(id, id % 2 == 0 ? statuses::kNew : statuses::kInProgress, id * 10));
        CHECK(lane(index, statuses::kNew).size() == 105);
        CHECK(lane(index, statuses::kInProgress).size() == 100);
    }
}

TEST_CASE("an answer that depends on the hour or on names is not kept", "[taskindex]")
{
    CHECK(AnswerCache::isLasting(scopeFilter(Scope::All)));
    CHECK(AnswerCache::isLasting(scopeFilter(Scope::Mine)));
    CHECK(AnswerCache::isLasting(scopeFilter(Scope::Delegated)));
    CHECK_FALSE(AnswerCache::isLasting(scopeFilter(Scope::Today)));
    CHECK_FALSE(AnswerCache::isLasting(Filter::text(u"call"_s)));
    CHECK_FALSE(AnswerCache::isLasting(Filter::term(FilterField::Client, u"Granite"_s)));
    CHECK_FALSE(AnswerCache::isLasting(Filter::term(FilterField::IsOverdue, true)));
}
