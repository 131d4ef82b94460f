// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filtertext.h"

#include "core/query/filterparser.h"
#include "tests/support/taskgen.h"

#include <algorithm>
#include <array>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kLanguages{FilterLanguage::Russian, FilterLanguage::English};

Filter term(FilterField field, FilterValue value, Comparison comparison = Comparison::Equal)
{
    return Filter::term(field, std::move(value), comparison);
}

QString english(const Filter &filter, const Directory &directory = support::smallTeam())
{
    return filterText(filter, directory, FilterLanguage::English);
}

QString russian(const Filter &filter, const Directory &directory = support::smallTeam())
{
    return filterText(filter, directory, FilterLanguage::Russian);
}

/// Whether both languages give the filter back as it was.
bool isReadBack(const Filter &filter, const Directory &directory = support::smallTeam())
{
    return std::ranges::all_of(kLanguages, [&](FilterLanguage language) {
        const QString text = filterText(filter, directory, language);
        const auto read = parseFilter(text, directory);
        UNSCOPED_INFO(text.toStdString());
        return read && *read == filter;
    });
}

} // namespace

TEST_CASE("a filter is written with the words of its language", "[filtertext]")
{
    const Filter filter
        = Filter::all({term(FilterField::Category, StatusCategory::Open), term(FilterField::Assignee, Me{}),
                       term(FilterField::Due, QDate(2026, 12, 1), Comparison::Less),
                       Filter::any({term(FilterField::Tag, u"vip"_s), term(FilterField::Tag, u"опт"_s)}),
                       Filter::negation(term(FilterField::Client, u"Acme"_s)), Filter::text(u"точная фраза"_s, true)});
    CHECK(english(filter) == u"status:open assignee:me due:<2026-12-01 tag:vip,опт -client:Acme \"точная фраза\""_s);
    CHECK(russian(filter)
          == u"статус:открытые исполнитель:я срок:<2026-12-01 тег:vip,опт -клиент:Acme \"точная фраза\""_s);
    CHECK(isReadBack(filter));
    CHECK(english(Filter::everything()).isEmpty());
}

TEST_CASE("brackets stand where they are needed and alternatives of one field make a list", "[filtertext]")
{
    const Filter a = term(FilterField::Status, statuses::kNew);
    const Filter b = term(FilterField::IsOverdue, true);
    const Filter c = Filter::text(u"call Ada"_s);
    CHECK(english(Filter::any({a, Filter::all({b, c})})) == u"status:new or is:overdue call Ada"_s);
    CHECK(english(Filter::all({Filter::any({a, b}), c})) == u"(status:new or is:overdue) call Ada"_s);
    CHECK(english(Filter::negation(c)) == u"-(call Ada)"_s);
    CHECK(english(Filter::negation(Filter::negation(a))) == u"--status:new"_s);
    CHECK(russian(Filter::any({a, term(FilterField::Status, statuses::kInProgress), b}))
          == u"статус:новая,в_работе или это:просрочена"_s);
    CHECK(english(Filter::all({a, Filter::all({b, Filter::any({c, Filter::any({a, b})})})}))
          == u"status:new is:overdue (call Ada or status:new or is:overdue)"_s);
}

TEST_CASE("what the conditions above the list make can be written and is read back", "[filtertext]")
{
    const Filter days = Filter::all({term(FilterField::Created, QDate(2026, 10, 1), Comparison::GreaterOrEqual),
                                     term(FilterField::Created, QDate(2026, 10, 14), Comparison::LessOrEqual)});
    CHECK(english(days) == u"created:2026-10-01..2026-10-14"_s);
    CHECK(isReadBack(days));
    const Filter due = Filter::any({term(FilterField::IsOverdue, true), term(FilterField::Due, RelativeDay::Today),
                                    term(FilterField::Due, Nobody{}),
                                    term(FilterField::Due, QDate(2026, 10, 14), Comparison::LessOrEqual)});
    CHECK(russian(due) == u"это:просрочена или срок:сегодня,нет или срок:<=2026-10-14"_s);
    CHECK(isReadBack(due));
    const Filter recent = term(FilterField::Changed, DaysAgo{7}, Comparison::GreaterOrEqual);
    CHECK(english(recent) == u"changed:>=-7d"_s);
    CHECK(russian(term(FilterField::Due, DaysAgo{-3}, Comparison::LessOrEqual)) == u"срок:<=+3д"_s);
    CHECK(isReadBack(Filter::all({days, due, recent})));
    const Filter waiting = term(FilterField::Category, StatusCategory::Waiting);
    CHECK(english(waiting) == u"category:waiting"_s);
    CHECK(russian(waiting) == u"статус:ожидание"_s);
    CHECK(isReadBack(waiting));
    CHECK(isReadBack(term(FilterField::Client, ClientId{17})));
}

TEST_CASE("every scope is read back", "[filtertext]")
{
    CHECK(english(scopeFilter(Scope::Today)) == u"-is:deleted assignee:me due:<=today -status:closed"_s);
    for (const Scope scope : {Scope::Today, Scope::Mine, Scope::Delegated, Scope::All}) {
        const Filter filter = scopeFilter(scope);
        Filter flat = filter;
        flat.parts = scopeOwnership(scope).kind == Filter::Kind::And ? scopeOwnership(scope).parts
                                                                     : QList<Filter>{scopeOwnership(scope)};
        flat.parts.append(filter.parts.constLast());
        CHECK(isReadBack(flat));
        for (const FilterLanguage language : kLanguages)
            CHECK(filterText(filter, support::smallTeam(), language)
                  == filterText(flat, support::smallTeam(), language));
    }
}

TEST_CASE("names are quoted where they have to be", "[filtertext]")
{
    const auto client = [](const QString &name) { return english(term(FilterField::Client, name)); };
    CHECK(client(u"Acme"_s) == u"client:Acme"_s);
    CHECK(client(u"Babbage & Sons"_s) == u"client:\"Babbage & Sons\""_s);
    CHECK(client(u"ООО «Ёлка»"_s) == u"client:\"ООО «Ёлка»\""_s);
    CHECK(client(u"ООО \"Ёлка\""_s) == u"client:«ООО \"Ёлка\"»"_s);
    CHECK(client(u"«a» \"b\" \\"_s) == u"client:\"«a» \\\"b\\\" \\\\\""_s);
    CHECK(client(u"none"_s) == u"client:\"none\""_s);
    CHECK(client(u"#17"_s) == u"client:\"#17\""_s);
    CHECK(english(term(FilterField::Client, ClientId{17})) == u"client:#17"_s);
    CHECK(english(term(FilterField::Assignee, PersonId{2})) == u"assignee:\"Анна Белова\""_s);
    CHECK(english(term(FilterField::Assignee, PersonId{9})) == u"assignee:#9"_s);
}

TEST_CASE("plain words that would mean something else have a backslash", "[filtertext]")
{
    CHECK(english(Filter::text(u"or -5 status:new x: https://a.b \\o"_s))
          == u"\\or \\-5 \\status:new \\x: https://a.b \\\\o"_s);
    CHECK(english(Filter::text(u"a (b) «c» — 8 (916) 123-45-67"_s)) == u"a b c 8 (916) 123-45-67"_s);
    CHECK(english(Filter::negation(Filter::text(u"+7(916)1234567"_s))) == u"-+7(916)1234567"_s);
    CHECK(isReadBack(Filter::negation(Filter::text(u"8 (916) 123-45-67"_s))));
    for (const QString &word : {u"7"_s, u"7д"_s})
        CHECK(isReadBack(Filter::all({Filter::text(u"8 (916) 1234567"_s), Filter::negation(Filter::text(word))})));
    CHECK(isReadBack(Filter::text(u"8 (916) 1234567 -7д"_s)));
    CHECK(isReadBack(Filter::text(u"or -5 status:new x: https://a.b \\o"_s)));
}

TEST_CASE("all or nothing inside of a filter is worked out", "[filtertext]")
{
    const Filter a = term(FilterField::Status, statuses::kNew);
    const Filter sign = Filter::text(u"—"_s);
    CHECK(english(sign).isEmpty());
    CHECK(english(Filter::any({a, sign})).isEmpty());
    CHECK(english(Filter::all({a, sign})) == u"status:new"_s);
    CHECK(english(Filter::negation(sign)) == u"id:0"_s);
    CHECK(english(Filter::any({a, Filter::negation(sign)})) == u"status:new"_s);
    CHECK(english(term(FilterField::Due, Nobody{}, Comparison::Less)) == u"id:0"_s);
    CHECK(english(term(FilterField::HasComments, false)) == u"-has:comments"_s);
}
