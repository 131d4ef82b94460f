// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/filterproblemtext.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FilterProblem)
};

constexpr qsizetype kMostShown = 40;

} // namespace

QString problemText(const core::FilterProblem &problem, const QString &text)
{
    using Code = core::FilterProblem::Code;
    QString piece = text.mid(problem.start, problem.length).simplified();
    if (piece.size() > kMostShown)
        piece = piece.left(kMostShown) + u'…';
    switch (problem.code) {
    case Code::UnknownField:
        //: Under the search field; %1: what was typed before a colon. RU: «Условия «%1» нет. Чтобы искать сам текст,
        //: возьмите его в кавычки.»
        return Words::tr("There is no condition “%1”. To search for the text itself, put it in quotes.").arg(piece);
    case Code::UnknownValue:
        //: Under the search field; %1: what was typed behind a colon. RU: «Значение «%1» здесь не подходит.»
        return Words::tr("The value “%1” does not fit here.").arg(piece);
    case Code::UnknownPerson:
        //: Under the search field; %1: a name. RU: «Человека «%1» в базе нет.»
        return Words::tr("Nobody in the database is called “%1”.").arg(piece);
    case Code::MissingValue:
        //: Under the search field. RU: «Напишите значение после двоеточия.»
        return Words::tr("Write a value after the colon.");
    case Code::NoComparison:
        //: Under the search field; %1: the sign. RU: «Здесь нельзя сравнивать: уберите «%1».»
        return Words::tr("This cannot be compared: take out “%1”.").arg(piece);
    case Code::MissingTerm:
        //: Under the search field. RU: «Здесь не хватает условия.»
        return Words::tr("A condition is missing here.");
    case Code::OpenBracket:
        //: Under the search field. RU: «Скобка не закрыта.»
        return Words::tr("The bracket is not closed.");
    case Code::StrayBracket:
        //: Under the search field. RU: «Лишняя закрывающая скобка.»
        return Words::tr("The bracket was never opened.");
    case Code::TooLong:
        //: Under the search field. RU: «Запрос слишком длинный.»
        return Words::tr("The query is too long.");
    case Code::TooDeep:
        //: Under the search field. RU: «Слишком много скобок внутри скобок.»
        return Words::tr("There are too many brackets within brackets.");
    }
    return {};
}

} // namespace ui
