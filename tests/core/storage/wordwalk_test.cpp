// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/wordwalk.h"

#include "core/storage/database.h"
#include "core/storage/exchangequeries.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;
using support::aTask;
using support::TestStore;

namespace {

constexpr int kFew = 2;

struct Walked
{
    Walked()
    {
        store.add(aTask("Договор с ООО «Орёл»").due(Due::onDay({2026, 10, 20})));
        store.add(aTask("Без срока").described("Проверить договоры и счёт"));
        store.add(aTask("Переговоры").due(Due::onDay({2026, 10, 1}))); // inside a word only
        store.add(aTask("Call Ada").client("Договорной отдел").due(Due::onDay({2026, 10, 5})));
        store.add(aTask("Договор закрыт").in(statuses::kDone).due(Due::onDay({2026, 10, 6})));
        database = *Database::open(store.path(), Database::Mode::ReadOnly);
    }

    std::optional<QList<TaskId>> walk(const Filter &filter, int limit = 25, const QList<SortOrder> &sort = {})
    {
        const TaskQuery query{.filter = filter, .sort = sort};
        return walkedByDue(*database, query, store->filterContext(), store->directory(), limit, kFew).value();
    }
    QList<TaskId> sorted(const Filter &filter, int limit = 25)
    {
        return queryTasks(*database, {.filter = filter}, store->filterContext(), store->directory(), limit).value();
    }

    TestStore store;
    std::unique_ptr<Database> database;
};

} // namespace

TEST_CASE("a walk along the due dates finds what the text index finds, in the same order", "[storage]")
{
    Walked walked;
    const Filter open = Filter::negation(Filter::term(FilterField::Category, StatusCategory::Closed));
    for (const QString &words : {u"договор"_s, u"ДОГОВ"_s, u"договор орел"_s, u"счет догов"_s}) {
        INFO(words.toStdString());
        for (const Filter &filter : {Filter::text(words), Filter::all({open, Filter::text(words)})}) {
            const auto found = walked.walk(filter);
            if (found)
                CHECK(*found == walked.sorted(filter));
        }
    }
    REQUIRE(walked.walk(Filter::text(u"договор"_s)));
    CHECK(walked.walk(Filter::text(u"договор"_s))->size() == 4);
    CHECK(*walked.walk(Filter::text(u"договор"_s), 2) == walked.sorted(Filter::text(u"договор"_s), 2));
}

TEST_CASE("nothing is walked for what a walk cannot tell or does not make faster", "[storage]")
{
    Walked walked;
    CHECK_FALSE(walked.walk(Filter::text(u"орел"_s))); // few
    CHECK_FALSE(walked.walk(Filter::text(u"договор"_s), -1));
    CHECK_FALSE(walked.walk(Filter::text(u"договор"_s), 25, {{SortKey::Title}}));
    CHECK_FALSE(walked.walk(Filter::term(FilterField::IsOverdue, true)));
    CHECK_FALSE(walked.walk(Filter::any({Filter::text(u"договор"_s), Filter::term(FilterField::IsOverdue, true)})));
    Filter phrase = Filter::text(u"договор с"_s);
    phrase.isPhrase = true;
    CHECK_FALSE(walked.walk(phrase));
}
