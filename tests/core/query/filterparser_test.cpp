// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterparser.h"
#include "tests/support/taskgen.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;
using Code = FilterProblem::Code;

namespace {

bool means(const QString &text, const Filter &expected)
{
    const auto parsed = parseFilter(text, support::smallTeam());
    return parsed && *parsed == expected;
}

bool fails(const QString &text, Code code, qsizetype start, qsizetype length)
{
    const auto parsed = parseFilter(text, support::smallTeam());
    return !parsed && parsed.error() == FilterProblem{code, start, length};
}

Filter term(FilterField field, FilterValue value, Comparison comparison = Comparison::Equal)
{
    return Filter::term(field, std::move(value), comparison);
}

} // namespace

TEST_CASE("no text is everything", "[filterparser]")
{
    CHECK(means({}, Filter::everything()));
    CHECK(means(u"  \t "_s, Filter::everything()));
    CHECK(means(u"—"_s, Filter::everything()));
}

TEST_CASE("words side by side are one search and quotes make a phrase", "[filterparser]")
{
    CHECK(means(u"позвонить  Фёдорову"_s, Filter::text(u"позвонить Фёдорову"_s)));
    CHECK(means(u"\"холодный звонок\" завтра"_s,
                Filter::all({Filter::text(u"холодный звонок"_s, true), Filter::text(u"завтра"_s)})));
    CHECK(means(u"«холодный звонок»"_s, Filter::text(u"холодный звонок"_s, true)));
    CHECK(means(u"\"холодный зво"_s, Filter::text(u"холодный зво"_s)));
    CHECK(means(u"e-mail 15:00 https://example.org"_s, Filter::text(u"e-mail 15:00 https://example.org"_s)));
    CHECK(means(u"КП - Север"_s, Filter::text(u"КП Север"_s)));
    CHECK(means(u"call -\""_s, Filter::text(u"call"_s)));
}

TEST_CASE("the brackets of a phone number are no grouping", "[filterparser]")
{
    CHECK(means(u"8 (916) 123-45-67"_s, Filter::text(u"8 (916) 123-45-67"_s)));
    CHECK(means(u"Ада +7(916)1234567"_s, Filter::text(u"Ада +7(916)1234567"_s)));
    CHECK(means(u"8 (916) 1234567 7д"_s, Filter::text(u"8 (916) 1234567 7д"_s)));
}

TEST_CASE("terms are read in both languages", "[filterparser]")
{
    CHECK(means(u"status:in_progress"_s, term(FilterField::Status, statuses::kInProgress)));
    CHECK(means(u"статус:\"в работе\""_s, term(FilterField::Status, statuses::kInProgress)));
    CHECK(means(u"статус:ждём"_s, term(FilterField::Status, statuses::kWaiting)));
    CHECK(means(u"status:open"_s, term(FilterField::Category, StatusCategory::Open)));
    CHECK(means(u"статус:закрытые"_s, term(FilterField::Category, StatusCategory::Closed)));
    CHECK(means(u"priority:>=high"_s, term(FilterField::Priority, Priority::High, Comparison::GreaterOrEqual)));
    CHECK(means(u"приоритет:>=высокий"_s, term(FilterField::Priority, Priority::High, Comparison::GreaterOrEqual)));
    CHECK(means(u"assignee:me"_s, term(FilterField::Assignee, Me{})));
    CHECK(means(u"исполнитель:я"_s, term(FilterField::Assignee, Me{})));
    CHECK(means(u"assignee:none"_s, term(FilterField::Assignee, Nobody{})));
    CHECK(means(u"автор:\"анна белова\""_s, term(FilterField::Creator, PersonId{2})));
    CHECK(means(u"person:елкина"_s, term(FilterField::Person, PersonId{3})));
    CHECK(means(u"client:\"Снаб Полюс\""_s, term(FilterField::Client, u"Снаб Полюс"_s)));
    CHECK(means(u"сделка:нет"_s, term(FilterField::Deal, Nobody{})));
    CHECK(means(u"тег:#повторная"_s, term(FilterField::Tag, u"повторная"_s)));
    CHECK(means(u"тип:КП"_s, term(FilterField::Type, types::kOffer)));
    CHECK(means(u"type:call"_s, term(FilterField::Type, types::kCall)));
    CHECK(means(u"id:17"_s, term(FilterField::Id, qint64{17})));
    CHECK(means(u"is:overdue"_s, term(FilterField::IsOverdue, true)));
    CHECK(means(u"это:удалено"_s, term(FilterField::IsDeleted, true)));
    CHECK(means(u"is:mine"_s, term(FilterField::Assignee, Me{})));
    CHECK(means(u"has:reminder"_s, term(FilterField::HasReminder, true)));
    CHECK(means(u"есть:чек-лист"_s, term(FilterField::HasChecklist, true)));
}

TEST_CASE("every term that the product names is read in both languages", "[filterparser]")
{
    const QStringList english{u"status:in_progress"_s,
                              u"status:open"_s,
                              u"priority:>=high"_s,
                              u"assignee:me"_s,
                              u"assignee:none"_s,
                              u"creator:me"_s,
                              u"person:анна"_s,
                              u"client:Acme"_s,
                              u"deal:Renewal"_s,
                              u"tag:vip"_s,
                              u"type:call"_s,
                              u"process:none"_s,
                              u"due:today"_s,
                              u"due:<2026-12-01"_s,
                              u"due:this-week"_s,
                              u"due:none"_s,
                              u"created:today"_s,
                              u"changed:today"_s,
                              u"completed:today"_s,
                              u"is:overdue"_s,
                              u"is:mine"_s,
                              u"is:delegated"_s,
                              u"is:recurring"_s,
                              u"is:deleted"_s,
                              u"has:reminder"_s,
                              u"has:comments"_s,
                              u"id:17"_s};
    const QStringList russian{u"статус:\"в работе\""_s,
                              u"статус:открытые"_s,
                              u"приоритет:>=высокий"_s,
                              u"исполнитель:я"_s,
                              u"исполнитель:нет"_s,
                              u"постановщик:я"_s,
                              u"участник:анна"_s,
                              u"клиент:acme"_s,
                              u"сделка:renewal"_s,
                              u"тег:VIP"_s,
                              u"тип:звонок"_s,
                              u"процесс:нет"_s,
                              u"срок:сегодня"_s,
                              u"срок:<2026-12-01"_s,
                              u"срок:эта-неделя"_s,
                              u"срок:нет"_s,
                              u"создана:сегодня"_s,
                              u"изменена:сегодня"_s,
                              u"завершена:сегодня"_s,
                              u"это:просрочена"_s,
                              u"это:моя"_s,
                              u"это:поручена"_s,
                              u"это:повторяется"_s,
                              u"это:удалена"_s,
                              u"есть:напоминание"_s,
                              u"есть:комментарии"_s,
                              u"номер:17"_s};
    const Directory team = support::smallTeam();
    for (qsizetype i = 0; i < english.size(); ++i) {
        INFO(english.at(i).toStdString() << " = " << russian.at(i).toStdString());
        const auto first = parseFilter(english.at(i), team);
        const auto second = parseFilter(russian.at(i), team);
        REQUIRE(first);
        REQUIRE(second);
        CHECK((*first == *second || std::holds_alternative<QString>(first->value)));
    }
}

TEST_CASE("no task is in a process and none recurs yet", "[filterparser]")
{
    CHECK(means(u"process:продажа"_s, term(FilterField::Process, u"продажа"_s)));
    CHECK(means(u"процесс:нет"_s, term(FilterField::Process, Nobody{})));
    CHECK(means(u"is:recurring"_s, term(FilterField::IsRecurring, true)));
}

TEST_CASE("in quotes a name is nothing but a name", "[filterparser]")
{
    CHECK(means(u"client:none"_s, term(FilterField::Client, Nobody{})));
    CHECK(means(u"client:\"none\""_s, term(FilterField::Client, u"none"_s)));
    CHECK(means(u"client:#17"_s, term(FilterField::Client, ClientId{17})));
    CHECK(means(u"client:\"#17\""_s, term(FilterField::Client, u"#17"_s)));
    CHECK(means(u"assignee:#3 status:#7 type:#2"_s,
                Filter::all({term(FilterField::Assignee, PersonId{3}), term(FilterField::Status, StatusId{7}),
                             term(FilterField::Type, TypeId{2})})));
    CHECK(means(u"assignee:\"я\""_s, term(FilterField::Assignee, PersonId{3})));
    CHECK(fails(u"tag:#"_s, Code::UnknownValue, 4, 1));
}

TEST_CASE("quotes hold quotes of another kind and a backslash holds any", "[filterparser]")
{
    CHECK(means(u"client:\"ООО «Ёлка»\""_s, term(FilterField::Client, u"ООО «Ёлка»"_s)));
    CHECK(means(u"client:«ООО \"Ёлка\"»"_s, term(FilterField::Client, u"ООО \"Ёлка\""_s)));
    CHECK(means(u"client:\"a \\\"b\\\\\""_s, term(FilterField::Client, u"a \"b\\"_s)));
    CHECK(means(u"client:\"C:\\dir\""_s, term(FilterField::Client, u"C:\\dir"_s)));
    CHECK(means(u"„холодный звонок“ “ещё”"_s,
                Filter::all({Filter::text(u"холодный звонок"_s, true), Filter::text(u"ещё"_s, true)})));
    CHECK(means(u"«холодный звонок\" завтра"_s,
                Filter::all({Filter::text(u"холодный звонок"_s, true), Filter::text(u"завтра"_s)})));
}

TEST_CASE("a backslash makes a word plain", "[filterparser]")
{
    CHECK(means(u"\\or \\-5 \\status:new"_s, Filter::text(u"or -5 status:new"_s)));
    CHECK(means(u"call \\ Ada"_s, Filter::text(u"call Ada"_s)));
    CHECK(means(u"-\\или"_s, Filter::negation(Filter::text(u"или"_s))));
}

TEST_CASE("tasks outside the trash are asked for without a negation", "[filterparser]")
{
    CHECK(means(u"-is:deleted"_s, term(FilterField::IsDeleted, false)));
    CHECK(means(u"--это:удалена"_s, term(FilterField::IsDeleted, true)));
}

TEST_CASE("a category can be told from a status of the same name", "[filterparser]")
{
    CHECK(means(u"status:waiting"_s, term(FilterField::Status, statuses::kWaiting)));
    CHECK(means(u"category:waiting"_s, term(FilterField::Category, StatusCategory::Waiting)));
    CHECK(means(u"категория:ожидание"_s, term(FilterField::Category, StatusCategory::Waiting)));
    CHECK(
        means(u"status:new,closed or is:overdue"_s,
              Filter::any({term(FilterField::Status, statuses::kNew),
                           term(FilterField::Category, StatusCategory::Closed), term(FilterField::IsOverdue, true)})));
}

TEST_CASE("dates may be days or words or stretches", "[filterparser]")
{
    CHECK(means(u"due:today"_s, term(FilterField::Due, RelativeDay::Today)));
    CHECK(means(u"срок:сегодня"_s, term(FilterField::Due, RelativeDay::Today)));
    CHECK(means(u"due:<2026-12-01"_s, term(FilterField::Due, QDate(2026, 12, 1), Comparison::Less)));
    CHECK(means(u"срок:<=1.12.2026"_s, term(FilterField::Due, QDate(2026, 12, 1), Comparison::LessOrEqual)));
    CHECK(means(u"due:this-week"_s, term(FilterField::Due, RelativeDay::ThisWeek)));
    CHECK(means(u"срок:\"на этой неделе\""_s, term(FilterField::Due, RelativeDay::ThisWeek)));
    CHECK(means(u"due:none"_s, term(FilterField::Due, Nobody{})));
    CHECK(means(u"completed:>=7d"_s, term(FilterField::Completed, DaysAgo{7}, Comparison::GreaterOrEqual)));
    CHECK(means(u"changed:>=-7д"_s, term(FilterField::Changed, DaysAgo{7}, Comparison::GreaterOrEqual)));
    CHECK(means(u"due:<=+3d"_s, term(FilterField::Due, DaysAgo{-3}, Comparison::LessOrEqual)));
    CHECK(fails(u"due:-d"_s, Code::UnknownValue, 4, 2));
    CHECK(fails(u"due:+-3d"_s, Code::UnknownValue, 4, 4));
    CHECK(means(u"created:2026-10-01..2026-10-14"_s,
                Filter::all({term(FilterField::Created, QDate(2026, 10, 1), Comparison::GreaterOrEqual),
                             term(FilterField::Created, QDate(2026, 10, 14), Comparison::LessOrEqual)})));
}

TEST_CASE("terms combine by side and by or with minus and brackets", "[filterparser]")
{
    const Filter a = term(FilterField::Status, statuses::kNew);
    const Filter b = term(FilterField::Due, RelativeDay::Today);
    const Filter c = Filter::text(u"call"_s);
    CHECK(means(u"status:new due:today"_s, Filter::all({a, b})));
    CHECK(means(u"status:new due:today or call"_s, Filter::any({Filter::all({a, b}), c})));
    CHECK(means(u"status:new (due:today ИЛИ call)"_s, Filter::all({a, Filter::any({b, c})})));
    CHECK(means(u"-status:new -(due:today call)"_s,
                Filter::all({Filter::negation(a), Filter::negation(Filter::all({b, c}))})));
    CHECK(means(u"status:new,done"_s, Filter::any({a, term(FilterField::Status, statuses::kDone)})));
    CHECK(means(u"\"or\" orange"_s, Filter::all({Filter::text(u"or"_s, true), Filter::text(u"orange"_s)})));
}

TEST_CASE("a part of several names means each of those people", "[filterparser]")
{
    CHECK(means(u"assignee:вцов"_s, term(FilterField::Assignee, PersonId{1})));
    CHECK(means(u"assignee:а"_s,
                Filter::any({term(FilterField::Assignee, PersonId{1}), term(FilterField::Assignee, PersonId{2}),
                             term(FilterField::Assignee, PersonId{3})})));
}

TEST_CASE("a mistake is told with its place", "[filterparser]")
{
    CHECK(fails(u"call statsu:new"_s, Code::UnknownField, 5, 6));
    CHECK(fails(u"status:novel"_s, Code::UnknownValue, 7, 5));
    CHECK(fails(u"status:new,novel"_s, Code::UnknownValue, 11, 5));
    CHECK(fails(u"due:2026-02-30"_s, Code::UnknownValue, 4, 10));
    CHECK(fails(u"assignee:\"Пётр\""_s, Code::UnknownPerson, 9, 6));
    CHECK(fails(u"status: new"_s, Code::MissingValue, 7, 0));
    CHECK(fails(u"client:\"\""_s, Code::MissingValue, 7, 2));
    CHECK(fails(u"status:>new"_s, Code::NoComparison, 7, 1));
    CHECK(fails(u"call or "_s, Code::MissingTerm, 7, 1));
    CHECK(fails(u"or call"_s, Code::MissingTerm, 0, 0));
    CHECK(fails(u"call -"_s, Code::MissingTerm, 5, 1));
    CHECK(fails(u"call ()"_s, Code::MissingTerm, 6, 0));
    CHECK(fails(u"call (due:today"_s, Code::OpenBracket, 5, 1));
    CHECK(fails(u"call) now"_s, Code::StrayBracket, 4, 1));
}

TEST_CASE("depth and length have limits", "[filterparser]")
{
    const auto deep = [](int depth) { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    CHECK(means(deep(40), Filter::text(u"a"_s)));
    CHECK(fails(deep(2000), Code::TooDeep, 51, 1));
    CHECK(fails(QString(5000, u'-') + u'a', Code::TooDeep, 51, 1));
    CHECK(fails(QString(10'001, u'a'), Code::TooLong, 10'000, 1));
}

TEST_CASE("any text is read or refused at a place inside it", "[filterparser]")
{
    const auto piece
        = rc::gen::oneOf(rc::gen::element(u"status:"_s, u"срок:"_s, u"due:<"_s, u"id:"_s, u"is:"_s, u"("_s, u")"_s,
                                          u"-"_s, u" "_s, u" or "_s, u"\""_s, u"«"_s, u","_s, u".."_s, u"today"_s,
                                          u"new"_s, u"7d"_s, u"2026-10-14"_s, u"8 (916) 12"_s, u":"_s),
                         support::anyText());
    rc::prop("places fit and filters work", [&] {
        const auto pieces = *rc::gen::container<std::vector<QString>>(piece);
        const QString text = QStringList(pieces.cbegin(), pieces.cend()).join(QString());
        const auto parsed = parseFilter(text, support::smallTeam());
        if (parsed) {
            support::takes(*parsed, TaskRow{}, support::wednesday(), support::smallTeam());
        } else {
            RC_ASSERT(parsed.error().start >= 0);
            RC_ASSERT(parsed.error().length >= 0);
            RC_ASSERT(parsed.error().start + parsed.error().length <= text.size());
        }
    });
}
