// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// Filters are written and read back, whatever they ask for and whatever the names in them are.
#include "core/query/filterparser.h"
#include "core/query/filtertext.h"
#include "core/query/textfold.h"
#include "tests/support/taskgen.h"

#include <array>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kLanguages{FilterLanguage::Russian, FilterLanguage::English};

Filter term(FilterField field, FilterValue value, Comparison comparison = Comparison::Equal)
{
    return Filter::term(field, std::move(value), comparison);
}

/// A team whose names are words of the language, signs and parts of each other.
Directory hostileTeam()
{
    Directory team = support::smallTeam();
    const QStringList people{u"Я"_s,         u"none"_s, u"Анна"_s,      u"Алёна"_s,
                             u"Алена"_s,     u"#4"_s,   u"О\"Нил \\"_s, u"«Ёж» \"и\" (прочие), ООО"_s,
                             u"<Шеф> или"_s, u"-5"_s};
    for (const QString &name : people)
        team.people.append({PersonId{team.people.size() + 1}, name, name, {}, false, true});
    const QStringList names{u"open"_s, u"Закрытые"_s, u"done"_s, u"#2"_s, u"в работе"_s, u">\"» \\ “x”"_s};
    for (const QString &name : names) {
        const qint64 id = team.statuses.size() + 1;
        team.statuses.append({StatusId{id}, u"own-%1"_s.arg(id), name, StatusCategory::Waiting, {}, int(id), 0});
        team.types.append({TypeId{id}, u"own-%1"_s.arg(id), name, int(id)});
    }
    team.statuses.first().name = u"Ждём клиента"_s;
    return team;
}

rc::Gen<QString> someName()
{
    return rc::gen::map(
        rc::gen::oneOf(support::anyText(),
                       rc::gen::element(u"нет"_s, u"None"_s, u"#2"_s, u"ООО \"Ромашка\""_s, u"«Ёлка» \"и\" Ко"_s,
                                        u"a,b"_s, u"x \\"_s, u"=5"_s, u"me"_s, u"\\\"\\"_s)),
        [](const QString &text) {
            const QString name = text.simplified();
            return name.isEmpty() ? u"Acme"_s : name;
        });
}

/// Words as the parser gives them: no brackets, quotes or signs alone, single blanks.
rc::Gen<QString> someWords()
{
    const auto word
        = rc::gen::map(rc::gen::oneOf(support::anyText(),
                                      rc::gen::element(u"or"_s, u"ИЛИ"_s, u"-5"_s, u"status:new"_s, u"x:y"_s,
                                                       u"https://a.b"_s, u"\\or"_s, u"client:/"_s, u"abc:"_s, u"*a"_s)),
                       [](QString text) {
                           text.removeIf([](QChar c) { return c.isSpace() || u"()\"«»“”„"_s.contains(c); });
                           return foldedWords(text).isEmpty() ? u"call"_s : text;
                       });
    return rc::gen::map(
        rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(word)),
        [](const std::vector<QString> &words) { return QStringList(words.cbegin(), words.cend()).join(u' '); });
}

FilterValue someDate()
{
    return *rc::gen::oneOf(
        rc::gen::map(rc::gen::inRange(-900, 900),
                     [](int days) { return FilterValue(QDate(2026, 10, 14).addDays(days)); }),
        rc::gen::map(rc::gen::inRange(0, 6), [](int day) { return FilterValue(static_cast<RelativeDay>(day)); }),
        rc::gen::map(rc::gen::inRange(-400, 400), [](int days) { return FilterValue(DaysAgo{days}); }));
}

/// Any term that the parser can give.
Filter someTerm(const Directory &team)
{
    const auto field = static_cast<FilterField>(*rc::gen::inRange(0, static_cast<int>(FilterField::IsRecurring) + 1));
    const auto comparison = static_cast<Comparison>(*rc::gen::inRange(0, 5));
    const bool isNone = *rc::gen::inRange(0, 4) == 0;
    switch (field) {
    case FilterField::Status: // some are not there
        return term(field, StatusId{*rc::gen::inRange<qint64>(1, team.statuses.size() + 4)});
    case FilterField::Type:
        return term(field, TypeId{*rc::gen::inRange<qint64>(1, team.types.size() + 4)});
    case FilterField::Category:
        return term(field, static_cast<StatusCategory>(*rc::gen::inRange(0, 3)));
    case FilterField::Priority:
        return term(field, static_cast<Priority>(*rc::gen::inRange(0, 4)), comparison);
    case FilterField::Assignee:
    case FilterField::Creator:
    case FilterField::Person:
        return term(field,
                    isNone ? *rc::gen::element(FilterValue(Me{}), FilterValue(Nobody{}))
                           : FilterValue(PersonId{*rc::gen::inRange<qint64>(1, team.people.size() + 4)}));
    case FilterField::Client:
        return term(field,
                    isNone ? *rc::gen::element(FilterValue(ClientId{7}), FilterValue(Nobody{}))
                           : FilterValue(*someName()));
    case FilterField::Deal:
    case FilterField::Tag:
    case FilterField::Process:
        return term(field, isNone ? FilterValue(Nobody{}) : FilterValue(*someName()));
    case FilterField::Due:
    case FilterField::Start:
    case FilterField::Created:
    case FilterField::Changed:
    case FilterField::Completed:
        return isNone ? term(field, Nobody{}) : term(field, someDate(), comparison);
    case FilterField::Id:
        return term(field, *rc::gen::inRange<qint64>(1, 40), comparison);
    case FilterField::IsDeleted:
        return term(field, isNone);
    default:
        return term(field, true);
    }
}

Filter someRange()
{
    const auto field = *rc::gen::element(FilterField::Due, FilterField::Start, FilterField::Created);
    return Filter::all(
        {term(field, someDate(), Comparison::GreaterOrEqual), term(field, someDate(), Comparison::LessOrEqual)});
}

bool arePlainWords(const Filter &filter)
{
    return filter.kind == Filter::Kind::Words && !filter.isPhrase;
}

Filter someReadable(int depth, const Directory &team);

/// Parts of an And or an Or, in the form that the parser gives them.
QList<Filter> someParts(Filter::Kind kind, int depth, const Directory &team)
{
    QList<Filter> parts;
    for (int i = *rc::gen::inRange(2, 5); i > 0; --i) {
        Filter part = someReadable(depth - 1, team);
        const bool isJoined
            = kind == Filter::Kind::And && arePlainWords(part) && !parts.isEmpty() && arePlainWords(parts.constLast());
        if (part.kind != kind && !isJoined)
            parts.append(part);
    }
    return parts.size() < 2 ? QList<Filter>{someTerm(team), Filter::text(u"звонок"_s)} : parts;
}

Filter someReadable(int depth, const Directory &team)
{
    switch (depth == 0 ? *rc::gen::inRange(0, 5) : *rc::gen::inRange(3, 9)) {
    case 0:
        return Filter::text(*someWords());
    case 1:
        return Filter::text(u"Ёлка "_s + *support::anyText(), true);
    case 2:
        return someRange();
    case 5:
    case 6:
        return Filter::all(someParts(Filter::Kind::And, depth, team));
    case 7:
        return Filter::any(someParts(Filter::Kind::Or, depth, team));
    case 8: {
        const Filter part = someReadable(depth - 1, team);
        return part.kind == Filter::Kind::Term && part.field == FilterField::IsDeleted ? part : Filter::negation(part);
    }
    default:
        return someTerm(team);
    }
}

} // namespace

TEST_CASE("names that are words of the language are told from them", "[filtertext]")
{
    const Directory team = hostileTeam();
    const auto english = [&](FilterField field, FilterValue value) {
        return filterText(term(field, std::move(value)), team, FilterLanguage::English);
    };
    CHECK(english(FilterField::Assignee, PersonId{4}) == u"assignee:\"Я\""_s);
    CHECK(english(FilterField::Assignee, PersonId{7}) == u"assignee:Алёна"_s);
    CHECK(english(FilterField::Assignee, PersonId{8}) == u"assignee:Алена"_s);
    CHECK(english(FilterField::Status, statuses::kWaiting) == u"status:\"Ждём клиента\""_s);
    CHECK(english(FilterField::Category, StatusCategory::Open) == u"category:open"_s);
    CHECK(english(FilterField::Category, StatusCategory::Closed) == u"status:closed"_s);
}

TEST_CASE("a filter that the parser can give is read back as it was", "[filtertext]")
{
    const Directory team = hostileTeam();
    rc::prop("the same in both languages", [&] {
        const Filter filter = someReadable(3, team);
        for (const FilterLanguage language : kLanguages) {
            const QString text = filterText(filter, team, language);
            const auto read = parseFilter(text, team);
            RC_LOG() << text.toStdString() << '\n';
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == filter);
        }
    });
}

TEST_CASE("any filter that is written and read takes the same tasks", "[filtertext]")
{
    const Directory team = support::smallTeam();
    rc::prop("the same tasks and the same text", [&] {
        const QList<TaskRow> tasks = *support::someTasks();
        for (int question = 0; question < 5; ++question) {
            const Filter filter = *support::someFilter();
            for (const FilterLanguage language : kLanguages) {
                const QString text = filterText(filter, team, language);
                RC_LOG() << text.toStdString() << '\n';
                const auto read = parseFilter(text, team);
                RC_ASSERT(read.has_value());
                for (const TaskRow &task : tasks)
                    RC_ASSERT(support::takes(*read, task, support::wednesday(), team)
                              == support::takes(filter, task, support::wednesday(), team));
                RC_ASSERT(parseFilter(filterText(*read, team, language), team) == *read);
            }
        }
    });
}

TEST_CASE("whatever is typed can be written anew", "[filtertext]")
{
    const Directory team = hostileTeam();
    const auto piece = rc::gen::oneOf(
        rc::gen::element(u"status:"_s, u"срок:"_s, u"due:<"_s, u"id:"_s, u"is:"_s, u"("_s, u")"_s, u"-"_s, u" "_s,
                         u" or "_s, u"\""_s, u"«"_s, u","_s, u".."_s, u"today"_s, u"done"_s, u"+7d"_s, u"2026-10-14"_s,
                         u"8 (916) 1234567"_s, u"\\"_s, u"client:"_s, u"#2"_s, u"deleted"_s, u" Ада "_s, u"-7д"_s),
        someName());
    rc::prop("the text is read as what was typed", [&] {
        const auto pieces = *rc::gen::container<std::vector<QString>>(piece);
        const auto typed = parseFilter(QStringList(pieces.cbegin(), pieces.cend()).join(QString()), team);
        if (!typed)
            return;
        for (const FilterLanguage language : kLanguages) {
            const QString text = filterText(*typed, team, language);
            RC_LOG() << text.toStdString() << '\n';
            const auto read = parseFilter(text, team);
            RC_ASSERT(read.has_value());
            RC_ASSERT(filterText(*read, team, language) == text);
        }
    });
}
