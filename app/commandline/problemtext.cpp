// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/problemtext.h"
#include "app/commandline/tasktable.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

using Reason = core::ImportProblem::Reason;

/// Reasons that refuse the whole file.
QString fileReason(const core::ImportProblem &problem)
{
    switch (problem.reason) {
    case Reason::UnclosedQuote: //: RU: «Кавычка, открытая здесь, нигде не закрыта. Закройте её и повторите.»
        return Words::tr("The quote opened here is never closed. Close it and import again.");
    case Reason::CellTooLong: //: RU: «Здесь начинается ячейка длиннее допустимого. Проверьте, нет ли незакрытой
                              //: кавычки.»
        return Words::tr("A cell that begins here is too long. Check whether a quote is left open.");
    case Reason::TooManyColumns: //: RU: «В строке больше 1000 столбцов. Похоже, это не таблица задач.»
        return Words::tr("There are more than 1000 columns. This does not look like a table of tasks.");
    case Reason::CutOff: //: RU: «Файл обрывается на середине. Выгрузите его заново.»
        return Words::tr("The file ends in the middle. Export it again.");
    case Reason::NotJson: //: RU: «Здесь не JSON. Проверьте это место или укажите --format csv.»
        return Words::tr("This is no JSON. Check this place, or say --format csv.");
    case Reason::RecordTooLong: //: RU: «Здесь начинается слишком длинная запись.»
        return Words::tr("A record that begins here is too long.");
    case Reason::NotOurFormat: //: RU: «Это файл в формате %1, а не followup.»
        return Words::tr("The file is of the format %1, not followup.").arg(problem.value);
    case Reason::NewerFormat: //: RU: «Файл записан версией формата %1: обновите Followup.»
        return Words::tr("The file is of version %1 of the format: update Followup.").arg(problem.value);
    case Reason::NoTitleColumn: //: %1: headers. RU: «Неясно, где название задачи. Есть столбцы: %1. Укажите: --map
                                //: СТОЛБЕЦ=title.»
        return Words::tr("No column is known as the title. There are: %1. Say which one with --map COLUMN=title.")
            .arg(problem.value);
    case Reason::NoHeader: //: %1: cells. RU: «Первая строка не похожа на заголовок: %1. Если это задача, назовите
                           //: столбцы по номерам: --map 1=title. Если заголовок — --map СТОЛБЕЦ=title.»
        return Words::tr("The first row looks like no header: %1. If it is a task, name the columns by their numbers:"
                         " --map 1=title. If it is a header: --map COLUMN=title.")
            .arg(problem.value);
    case Reason::NoSuchColumn: //: RU: «Столбца «%1» нет. Есть столбцы: %2.»
        return Words::tr("There is no column “%1”. There are: %2.").arg(problem.field, problem.value);
    case Reason::Empty: //: RU: «Файл пуст.»
        return Words::tr("The file is empty.");
    case Reason::ReadFailed: //: %1: the system's words. RU: «Файл не читается: %1»
        return Words::tr("The file cannot be read: %1").arg(problem.value);
    default:
        return {};
    }
}

/// Reasons that leave a record out.
QString recordReason(const core::ImportProblem &problem)
{
    switch (problem.reason) {
    case Reason::TooManyCells: //: %1: how many, of how many. RU: «Ячеек больше, чем столбцов (%1). Проверьте кавычки.»
        return Words::tr("There are more cells than columns (%1). Check the quotes.").arg(problem.value);
    case Reason::NulCharacter: //: RU: «Внутри нулевой символ: файл повреждён или не текстовый.»
        return Words::tr("It holds a NUL character: the file is damaged, or no text.");
    case Reason::BadBytes: //: RU: «Байты не в той кодировке, что весь файл. Сохраните файл в UTF-8.»
        return Words::tr("Its bytes are not in the encoding of the file. Save the file as UTF-8.");
    case Reason::NotATask: //: %1: what it says it is. RU: «Это «%1», а не задача.»
        return Words::tr("It is “%1”, not a task.").arg(problem.value);
    case Reason::TooDeep: //: RU: «Слишком много вложенных уровней.»
        return Words::tr("It is nested too deeply.");
    case Reason::MalformedRecord: //: %1: the parser's words. RU: «Это не JSON: %1.»
        return Words::tr("It is no JSON: %1.").arg(problem.value);
    case Reason::NotAnObject: //: RU: «Это не объект JSON.»
        return Words::tr("It is no JSON object.");
    case Reason::NoTitle: //: RU: «Нет названия.»
        return Words::tr("It has no title.");
    case Reason::TitleTooLong: //: RU: «Название длиннее 500 знаков: «%1»»
        return Words::tr("The title is longer than 500 characters: “%1”").arg(problem.value);
    case Reason::TextTooLong: //: RU: «Текст больше 1 МБ.»
        return Words::tr("A text is larger than 1 MB.");
    case Reason::LineTooLong: //: %1: a column or key. RU: «%1: имя, ссылка или пункт чек-листа длиннее 4000 знаков.»
        return Words::tr("%1: a name, a link or a checklist item is longer than 4000 characters.").arg(problem.field);
    case Reason::BadValue: //: %1: a column or key, %2: what stands there. RU: «%1: «%2» не подходит. Исправьте или
                           //: укажите --map %1=ignore.»
        if (problem.place == core::ImportProblem::Place::Row)
            return Words::tr("%1: “%2” cannot be understood. Correct it; a column is left out with --map %1=ignore.")
                .arg(problem.field, problem.value);
        //: The same in a file that has no columns. RU: «%1: «%2» не подходит. Исправьте и загрузите снова.»
        return Words::tr("%1: “%2” cannot be understood. Correct it and import again.")
            .arg(problem.field, problem.value);
    case Reason::WrongType: //: %1: a key. RU: «%1: значение не того вида.»
        return Words::tr("%1: the value is of the wrong kind.").arg(problem.field);
    case Reason::NumberTooLarge: //: RU: «%1: число %2 вне допустимого.»
        return Words::tr("%1: the number %2 is out of range.").arg(problem.field, problem.value);
    case Reason::NoName: //: RU: «Нет имени.»
        return Words::tr("It has no name.");
    case Reason::UnknownStatus: //: RU: «Статуса «%1» в этой базе нет.»
        return Words::tr("This database has no status “%1”.").arg(problem.value);
    default:
        return {};
    }
}

} // namespace

QString problemPlace(const core::ImportProblem &problem)
{
    QString place;
    switch (problem.place) {
    case core::ImportProblem::Place::File: //: where a problem is. RU: «файл»
        place = Words::tr("file");
        break;
    case core::ImportProblem::Place::Row: //: of a table. RU: «строка таблицы %1»
        place = Words::tr("row %1").arg(problem.number);
        break;
    case core::ImportProblem::Place::Line: //: of a text file. RU: «строка файла %1»
        place = Words::tr("line %1").arg(problem.number);
        break;
    case core::ImportProblem::Place::Record:
        place = problem.list.isEmpty()
            //: RU: «запись %1»
            ? Words::tr("record %1").arg(problem.number)
            //: of one of the lists in a file; %1: its key, like "clients", %2: a number. RU: «%1, запись %2»
            : Words::tr("%1, record %2").arg(problem.list).arg(problem.number);
        break;
    case core::ImportProblem::Place::Columns: //: RU: «столбцы»
        place = Words::tr("columns");
        break;
    }
    return problem.file.isEmpty() ? place : QStringLiteral("%1, %2").arg(plainLine(problem.file), place);
}

QString problemReason(const core::ImportProblem &problem)
{
    switch (problem.reason) {
    case Reason::UnknownKeys: //: %1: names. RU: «Неизвестные ключи пропущены: %1.»
        return Words::tr("Unknown keys are left out: %1.").arg(problem.value);
    case Reason::UnknownColumns: //: %1: names. RU: «Незнакомые столбцы пропущены: %1. Их можно взять с --map
                                 //: СТОЛБЕЦ=ПОЛЕ.»
        return Words::tr("Unknown columns are left out: %1. Take one with --map COLUMN=FIELD.").arg(problem.value);
    case Reason::NotKeptYet: //: %1: a key. RU: «%1: эта версия такого ещё не хранит, пропущено.»
        return Words::tr("%1: this version cannot keep it yet, it is left out.").arg(problem.field);
    case Reason::NoSuchParent: //: %1: a number. RU: «Родительской задачи %1 в файле нет.»
        return Words::tr("The parent task %1 is not in the file.").arg(problem.value);
    case Reason::ParentBelow: //: %1: a number. RU: «Родительская задача %1 — подзадача этой же, связь пропущена.»
        return Words::tr("The parent task %1 is a part of this one, the link is left out.").arg(problem.value);
    case Reason::InTrash: //: %1: a number. RU: «Это задача %1 из корзины. Вернуть её: followup set %1 deleted=false»
        return Words::tr("It is task %1 in the trash. To have it back: followup set %1 deleted=false")
            .arg(problem.value);
    default:
        break;
    }
    const QString refused = recordReason(problem);
    return refused.isEmpty() ? fileReason(problem) : refused;
}

} // namespace app
