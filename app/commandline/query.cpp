// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/query.h"
#include "app/commandline/tasktable.h"
#include "core/query/filterparser.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

struct SortName
{
    QLatin1StringView name;
    core::SortKey key;
};
constexpr std::array kSortNames{
    SortName{QLatin1StringView("rank"), core::SortKey::Rank},
    SortName{QLatin1StringView("due"), core::SortKey::Due},
    SortName{QLatin1StringView("priority"), core::SortKey::Priority},
    SortName{QLatin1StringView("status"), core::SortKey::Status},
    SortName{QLatin1StringView("title"), core::SortKey::Title},
    SortName{QLatin1StringView("client"), core::SortKey::Client},
    SortName{QLatin1StringView("deal"), core::SortKey::Deal},
    SortName{QLatin1StringView("assignee"), core::SortKey::Assignee},
    SortName{QLatin1StringView("created"), core::SortKey::Created},
    SortName{QLatin1StringView("changed"), core::SortKey::Changed},
    SortName{QLatin1StringView("completed"), core::SortKey::Completed},
    SortName{QLatin1StringView("id"), core::SortKey::Number},
};

bool speaksOfTrash(const core::Filter &filter)
{
    return (filter.kind == core::Filter::Kind::Term && filter.field == core::FilterField::IsDeleted)
        || std::ranges::any_of(filter.parts, speaksOfTrash);
}

QString reasonOf(core::FilterProblem::Code code)
{
    using Code = core::FilterProblem::Code;
    switch (code) {
    case Code::UnknownField: //: RU: «такого поля нет»
        return Words::tr("there is no such field");
    case Code::UnknownValue: //: RU: «у этого поля нет такого значения»
        return Words::tr("the field has no such value");
    case Code::UnknownPerson: //: RU: «такого человека в базе нет»
        return Words::tr("nobody in the database has this name");
    case Code::MissingValue: //: RU: «после двоеточия нужно значение»
        return Words::tr("a value is missing after the colon");
    case Code::NoComparison: //: RU: «это поле нельзя сравнивать»
        return Words::tr("this field cannot be compared");
    case Code::MissingTerm: //: RU: «здесь не хватает условия»
        return Words::tr("a condition is missing here");
    case Code::OpenBracket: //: RU: «скобка не закрыта»
        return Words::tr("the bracket is not closed");
    case Code::StrayBracket: //: RU: «лишняя закрывающая скобка»
        return Words::tr("the bracket was never opened");
    case Code::TooLong: //: RU: «запрос слишком длинный»
        return Words::tr("the query is too long");
    case Code::TooDeep: //: RU: «слишком много скобок внутри скобок»
        return Words::tr("too many brackets within brackets");
    }
    return {};
}

} // namespace

QueryReading readQuery(const QStringList &words, const Session &session)
{
    const QString text = words.join(u' ');
    const auto parsed = core::parseFilter(text, session.directory());
    if (!parsed) {
        const core::FilterProblem &problem = parsed.error();
        //: %1: a number, %2: the piece of the query, %3: what is wrong. RU: «Запрос, знак %1, «%2»: %3.»
        return {.problem = Words::tr("Query, character %1, “%2”: %3.")
                               .arg(QString::number(problem.start + 1),
                                    plainLine(text.mid(problem.start, problem.length)), reasonOf(problem.code))};
    }
    if (speaksOfTrash(*parsed))
        return {.filter = *parsed};
    return {.filter = core::Filter::all({*parsed, core::Filter::term(core::FilterField::IsDeleted, false)})};
}

QList<core::SortOrder> readSort(const QString &text, QString &problem)
{
    QList<core::SortOrder> sort;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const bool isDescending = part.startsWith(u'-');
        const QString name = part.sliced(isDescending ? 1 : 0).trimmed();
        const auto known = std::ranges::find_if(
            kSortNames, [&](const SortName &entry) { return name.compare(entry.name, Qt::CaseInsensitive) == 0; });
        if (known == kSortNames.end()) {
            //: %1: what was typed. RU: «Сортировать по «%1» нельзя.»
            problem = Words::tr("There is no order by “%1”.").arg(plainLine(name));
            return {};
        }
        sort.append({.key = known->key, .isDescending = isDescending});
    }
    return sort;
}

} // namespace app
