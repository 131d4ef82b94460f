// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filtercompletion.h"

#include "core/query/filterparser.h"
#include "core/query/filterplace.h"
#include "tests/support/taskgen.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const FilterNames kNames{{u"СнабПолюс"_s, u"Acme"_s, u"ООО \"Ромашка\""_s, u"Ёлка и Ко"_s, u"Нет"_s},
                         {u"Пробный период"_s, u"Поставка"_s, u"Renewal"_s},
                         {u"повторная"_s, u"vip"_s, u"Ещё раз"_s}};

/// Completions of a text whose cursor is where a bar stands.
QList<FilterCompletion> completions(const QString &marked, FilterLanguage language = FilterLanguage::Russian)
{
    const qsizetype cursor = marked.indexOf(u'|');
    return filterCompletions(QString(marked).remove(cursor, 1), cursor, support::smallTeam(), kNames, language);
}

QStringList inserts(const QString &marked, FilterLanguage language = FilterLanguage::Russian)
{
    QStringList inserts;
    for (const FilterCompletion &completion : completions(marked, language))
        inserts.append(completion.insert);
    return inserts;
}

/// The text after the first completion is taken.
QString completed(const QString &marked)
{
    const QList<FilterCompletion> offered = completions(marked);
    if (offered.isEmpty())
        return {};
    QString text = QString(marked).remove(u'|');
    return text.replace(offered.constFirst().start, offered.constFirst().length, offered.constFirst().insert);
}

} // namespace

TEST_CASE("the fields are offered where a word begins", "[filtercompletion]")
{
    CHECK(inserts(u"|"_s, FilterLanguage::English)
          == QStringList{u"status:"_s, u"assignee:"_s, u"due:"_s, u"priority:"_s, u"client:"_s, u"deal:"_s, u"tag:"_s,
                         u"type:"_s, u"is:"_s, u"has:"_s, u"creator:"_s, u"person:"_s});
    CHECK(inserts(u"срок:сегодня |"_s).mid(0, 3) == QStringList{u"статус:"_s, u"исполнитель:"_s, u"срок:"_s});
    CHECK(inserts(u"(|"_s).size() == kMostCompletions);
    CHECK(inserts(u"-|"_s).size() == kMostCompletions);
    CHECK(inserts(u"(a |)"_s).size() == kMostCompletions);
    CHECK(inserts(u"a | b"_s).size() == kMostCompletions);
    CHECK(inserts(u"|call"_s).isEmpty());
    CHECK(inserts(u"call |status:new"_s).isEmpty());
    CHECK(inserts(u"(a)|"_s).isEmpty());
}

TEST_CASE("fields begin with what is typed in its language", "[filtercompletion]")
{
    CHECK(inserts(u"с|"_s, FilterLanguage::English)
          == QStringList{u"статус:"_s, u"срок:"_s, u"сделка:"_s, u"создана:"_s});
    CHECK(inserts(u"СОЗДАНО|"_s) == QStringList{u"создано:"_s});
    CHECK(inserts(u"от|"_s) == QStringList{u"ответственный:"_s});
    CHECK(inserts(u"звонок c|"_s)
          == QStringList{u"client:"_s, u"creator:"_s, u"created:"_s, u"changed:"_s, u"completed:"_s, u"category:"_s});
    CHECK(inserts(u"-st|"_s) == QStringList{u"status:"_s, u"start:"_s});
    CHECK(inserts(u"call|"_s).isEmpty());
    CHECK(inserts(u"e-|"_s).isEmpty());
    CHECK(inserts(u"15|"_s).isEmpty());
    CHECK(inserts(u"\\st|"_s).isEmpty());
    CHECK(completions(u"a st|"_s).constFirst() == FilterCompletion{2, 2, u"status:"_s, FilterCompletion::Kind::Field});
}

TEST_CASE("a field that has its colon is replaced with it", "[filtercompletion]")
{
    CHECK(completed(u"sta|tus:new"_s) == u"status:new"_s);
    CHECK(completed(u"due:today sta|tsu:new"_s) == u"due:today status:new"_s);
    CHECK(completed(u"st|all"_s) == u"status:all"_s);
}

TEST_CASE("values of each field are offered behind its colon", "[filtercompletion]")
{
    CHECK(inserts(u"status:|"_s)
          == QStringList{u"waiting"_s, u"new"_s, u"in_progress"_s, u"cancelled"_s, u"done"_s, u"open"_s, u"closed"_s});
    CHECK(inserts(u"статус:|"_s).mid(0, 3) == QStringList{u"ждём"_s, u"новая"_s, u"в_работе"_s});
    CHECK(inserts(u"category:|"_s) == QStringList{u"open"_s, u"waiting"_s, u"closed"_s});
    CHECK(inserts(u"priority:>=|"_s) == QStringList{u"urgent"_s, u"high"_s, u"normal"_s, u"low"_s});
    CHECK(inserts(u"исполнитель:|"_s)
          == QStringList{u"я"_s, u"нет"_s, u"\"Игорь Кравцов\""_s, u"\"Анна Белова\""_s, u"\"Яна Ёлкина\""_s});
    CHECK(inserts(u"type:|"_s) == QStringList{u"call"_s, u"meeting"_s, u"email"_s, u"offer"_s, u"other"_s});
    CHECK(inserts(u"due:|"_s)
          == QStringList{u"today"_s, u"tomorrow"_s, u"yesterday"_s, u"this-week"_s, u"next-week"_s, u"this-month"_s,
                         u"none"_s});
    CHECK(inserts(u"срок:<н|"_s) == QStringList{u"на-этой-неделе"_s, u"на-следующей-неделе"_s});
    CHECK(inserts(u"is:|"_s) == QStringList{u"overdue"_s, u"mine"_s, u"delegated"_s, u"recurring"_s, u"deleted"_s});
    CHECK(inserts(u"есть:|"_s) == QStringList{u"напоминание"_s, u"комментарии"_s, u"чек-лист"_s});
    CHECK(
        inserts(u"клиент:|"_s)
        == QStringList{u"нет"_s, u"СнабПолюс"_s, u"Acme"_s, u"«ООО \"Ромашка\"»"_s, u"\"Ёлка и Ко\""_s, u"\"Нет\""_s});
    CHECK(inserts(u"process:|"_s) == QStringList{u"none"_s});
    CHECK(inserts(u"id:|"_s).isEmpty());
}

TEST_CASE("values go on from what is typed by beginnings of words", "[filtercompletion]")
{
    CHECK(inserts(u"status:в ра|"_s).isEmpty()); // that is a word of its own
    CHECK(inserts(u"status:\"в ра|"_s) == QStringList{u"в_работе"_s});
    CHECK(inserts(u"статус:ЖДЕМ|"_s) == QStringList{u"ждём"_s});
    CHECK(inserts(u"статус:op|"_s) == QStringList{u"open"_s});
    CHECK(inserts(u"due:this-w|"_s) == QStringList{u"this-week"_s});
    CHECK(inserts(u"срок:нед|"_s) == QStringList{u"эта-неделя"_s, u"следующая-неделя"_s});
    CHECK(inserts(u"assignee:ел|"_s) == QStringList{u"\"Яна Ёлкина\""_s});
    CHECK(inserts(u"assignee:я|"_s) == QStringList{u"я"_s, u"\"Яна Ёлкина\""_s});
    CHECK(inserts(u"клиент:ко|"_s) == QStringList{u"\"Ёлка и Ко\""_s});
    CHECK(inserts(u"клиент:\"елка и к|"_s) == QStringList{u"\"Ёлка и Ко\""_s});
    CHECK(inserts(u"deal:п|"_s) == QStringList{u"\"Пробный период\""_s, u"Поставка"_s});
    CHECK(inserts(u"тег:#еще|"_s) == QStringList{u"\"Ещё раз\""_s});
    CHECK(inserts(u"тег:!|"_s).isEmpty());
    CHECK(inserts(u"status:new,d|"_s) == QStringList{u"done"_s});
}

TEST_CASE("a value is replaced whole and a quote that is open up to the cursor", "[filtercompletion]")
{
    CHECK(completed(u"client:ac|xx due:today"_s) == u"client:Acme due:today"_s);
    CHECK(completed(u"client:\"ел| due:today"_s) == u"client:\"Ёлка и Ко\" due:today"_s);
    CHECK(completed(u"client:\"ел|\" due:today"_s) == u"client:\"Ёлка и Ко\" due:today"_s);
    CHECK(completed(u"status:\"op|"_s) == u"status:open"_s);
    CHECK(completed(u"status:new,c|,done"_s) == u"status:new,cancelled,done"_s);
    CHECK(completions(u"due:<=то|"_s).isEmpty());
    CHECK(completions(u"due:<=to|"_s).constFirst()
          == FilterCompletion{6, 2, u"today"_s, FilterCompletion::Kind::Value});
}

TEST_CASE("nothing is offered inside of phrases and numbers and behind quotes", "[filtercompletion]")
{
    CHECK(inserts(u"\"st|"_s).isEmpty());
    CHECK(inserts(u"«st| x»"_s).isEmpty());
    CHECK(inserts(u"\"a\"|"_s).isEmpty());
    CHECK(inserts(u"client:\"Acme\"|"_s).isEmpty());
    CHECK(inserts(u"due:|<today"_s).isEmpty());
    CHECK(inserts(u"8 (916) 12|3-45-67"_s).isEmpty());
    CHECK(filterCompletions(QString(10'001, u' '), 3, support::smallTeam(), kNames, FilterLanguage::English).isEmpty());
}

TEST_CASE("there are at most twelve completions and beginnings go first", "[filtercompletion]")
{
    FilterNames many;
    for (int i = 0; i < 30; ++i)
        many.clients += {u"Beta Alfa %1"_s.arg(i), u"Alfa %1"_s.arg(i)};
    const auto offered = filterCompletions(u"client:alf"_s, 10, support::smallTeam(), many, FilterLanguage::English);
    REQUIRE(offered.size() == kMostCompletions);
    CHECK(std::ranges::all_of(offered, [](const FilterCompletion &one) { return one.insert.startsWith(u"\"Alfa"_s); }));
}

TEST_CASE("names of a team come before its keys and the inactive last", "[filtercompletion]")
{
    Directory team = support::smallTeam();
    team.statuses.first().name = u"Ждём клиента"_s;
    team.people.first().isActive = false;
    const auto first = [&](const QString &text) {
        return filterCompletions(text, text.size(), team, {}, FilterLanguage::English).constFirst().insert;
    };
    CHECK(first(u"status:"_s) == u"\"Ждём клиента\""_s);
    CHECK(first(u"status:wai"_s) == u"waiting"_s);
    CHECK(first(u"status:клиен"_s) == u"\"Ждём клиента\""_s);
    CHECK(filterCompletions(u"assignee:"_s, 9, team, {}, FilterLanguage::English).constLast().insert
          == u"\"Игорь Кравцов\""_s);
}

TEST_CASE("whatever is typed its completions fit and are read", "[filtercompletion]")
{
    const auto piece = rc::gen::oneOf(rc::gen::element(u"status:"_s, u"срок:"_s, u"due:<"_s, u"is:"_s, u"("_s, u")"_s,
                                                       u"-"_s, u" "_s, u" or "_s, u"\""_s, u"«"_s, u","_s, u"с"_s,
                                                       u"client:"_s, u"a"_s, u"8 (916) 12"_s, u":"_s, u"\\"_s),
                                      support::anyText());
    rc::prop("each replaces a place around the cursor with a value that means something", [&] {
        const auto pieces = *rc::gen::container<std::vector<QString>>(piece);
        const QString text = QStringList(pieces.cbegin(), pieces.cend()).join(QString());
        const auto cursor = *rc::gen::inRange<qsizetype>(-1, text.size() + 2);
        const auto place = filterPlaceAt(text, cursor);
        for (const FilterCompletion &one :
             filterCompletions(text, cursor, support::smallTeam(), kNames, FilterLanguage::Russian)) {
            RC_ASSERT(place.has_value());
            RC_ASSERT(one.start >= 0);
            RC_ASSERT(one.length >= 0);
            RC_ASSERT(one.start + one.length <= text.size());
            RC_ASSERT(one.start <= std::clamp(cursor, qsizetype{0}, text.size()));
            const bool isField = one.kind == FilterCompletion::Kind::Field;
            RC_ASSERT(isField == one.insert.endsWith(u':'));
            const QString term = isField ? one.insert : filterWordFor(*place->key, place->language) + u':' + one.insert;
            const auto read = parseFilter(term, support::smallTeam());
            RC_ASSERT((isField ? read.error().code == FilterProblem::Code::MissingValue : read.has_value()));
        }
    });
}
