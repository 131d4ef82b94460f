// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "core/domain/taskcheck.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)
};

/// A sentence with the place or the reason in it, where there is one.
QString detailed(const core::Error &error, const QString &plain, const QString &withDetail)
{
    return error.detail.isEmpty() ? plain : withDetail.arg(error.detail);
}

} // namespace

QString errorSentence(const core::Error &error)
{
    using Code = core::Error::Code;
    switch (error.code) {
    case Code::FileNotFound: //: RU: «Такого файла нет.»
        return Words::tr("There is no such file.");
    case Code::FolderNotFound: //: RU: «Такой папки нет.»
        return Words::tr("There is no such folder.");
    case Code::IsFolder: //: RU: «Это папка, а не файл.»
        return Words::tr("This is a folder, not a file.");
    case Code::FolderReadOnly: //: RU: «В эту папку нельзя записать файл.»
        return Words::tr("No file can be written to this folder.");
    case Code::NotADatabase: //: RU: «Этот файл — не база Followup.»
        return Words::tr("This file is not a Followup database.");
    case Code::OtherProgramsDatabase: //: RU: «Это база другой программы.»
        return Words::tr("This is the database of another program.");
    case Code::OlderVersion: //: RU: «Файл создан более старой версией Followup, а изменить его нельзя.»
        return Words::tr("This file was made by an older version of Followup and cannot be changed.");
    case Code::NewerVersion: //: RU: «Файл создан более новой версией Followup.»
        return Words::tr("This file was made by a newer version of Followup.");
    case Code::Damaged: //: RU: «Файл базы повреждён. Он не изменён.»
        return Words::tr("The database file is damaged. It was not changed.");
    case Code::CannotOpen: //: RU: «Файл не открывается.»
        return Words::tr("The file cannot be opened.");
    case Code::ReadOnly: //: RU: «База открыта только для чтения, ничего не изменено.»
        return Words::tr("The database can only be read, nothing was changed.");
    case Code::DiskFull: //: RU: «На диске нет места, ничего не изменено.»
        return Words::tr("The disk is full, nothing was changed.");
    case Code::Busy: //: RU: «База занята другим изменением, ничего не изменено.»
        return Words::tr("The database is busy with another change, nothing was changed.");
    case Code::Unreachable: //: RU: «База недоступна, ничего не изменено.»
        return Words::tr("The database cannot be reached, nothing was changed.");
    case Code::Storage: //: RU: «База не смогла это сделать, ничего не изменено.»
        return detailed(
            error, Words::tr("The database could not do this, nothing was changed."),
            //: %1: the words of the database itself. RU: «База не смогла это сделать, ничего не изменено: %1.»
            Words::tr("The database could not do this, nothing was changed: %1."));
    case Code::NotFound: //: RU: «Этой задачи больше нет.»
        return Words::tr("This task is no longer there.");
    case Code::Conflict: //: RU: «Это поле уже изменил кто-то другой, ваше изменение не записано.»
        return Words::tr("Somebody else has changed this meanwhile, your change was not saved.");
    case Code::TitleEmpty: //: RU: «У задачи должно быть название.»
        return Words::tr("A task needs a title.");
    case Code::TitleTooLong: //: RU: «Название длиннее 500 знаков.»
        return Words::tr("The title is longer than 500 characters.");
    case Code::TextTooLong:
        if (core::isOfLine(error)) //: RU: «Имя, ссылка или пункт чек-листа длиннее 4000 знаков.»
            return Words::tr("A name, a link or a checklist item is longer than 4000 characters.");
        //: RU: «Текст больше 1 МБ.»
        return Words::tr("The text is larger than 1 MB.");
    case Code::InvalidValue: //: RU: «Такое значение не подходит.»
        return detailed(error, Words::tr("This value does not fit."),
                        //: %1: the field and what is wrong. RU: «Такое значение не подходит: %1.»
                        Words::tr("This value does not fit: %1."));
    case Code::CannotRead: //: RU: «Файл не читается.»
        return detailed(error, Words::tr("The file cannot be read."),
                        //: %1: a file or a reason. RU: «Файл не читается: %1.»
                        Words::tr("The file cannot be read: %1."));
    case Code::CannotWrite: //: RU: «Файл не записывается.»
        return detailed(error, Words::tr("The file cannot be written."),
                        //: %1: a file or a reason. RU: «Файл не записывается: %1.»
                        Words::tr("The file cannot be written: %1."));
    case Code::Malformed: //: RU: «Файл не разобрать.»
        return detailed(error, Words::tr("The file cannot be understood."),
                        //: %1: a place in the file. RU: «Файл не разобрать: %1.»
                        Words::tr("The file cannot be understood: %1."));
    case Code::TooLarge: //: RU: «Файл слишком большой.»
        return Words::tr("The file is too large.");
    case Code::Cancelled: //: RU: «Остановлено, ничего не изменено.»
        return Words::tr("Stopped, nothing was changed.");
    }
    return {};
}

QString errorNextStep(const core::Error &error)
{
    using Code = core::Error::Code;
    switch (error.code) {
    case Code::FileNotFound: //: RU: «Проверьте имя файла или создайте новую базу.»
        return Words::tr("Check the name, or create a new database.");
    case Code::IsFolder: //: RU: «Выберите в ней файл базы.»
        return Words::tr("Choose the file of a database in it.");
    case Code::FolderReadOnly:
    case Code::FolderNotFound: //: RU: «Укажите другую папку.»
        return Words::tr("Choose another folder.");
    case Code::NotADatabase:
    case Code::OtherProgramsDatabase: //: RU: «Выберите другой файл.»
        return Words::tr("Choose another file.");
    case Code::OlderVersion: //: RU: «Откройте его один раз там, где его можно изменить.»
        return Words::tr("Open it once where it can be changed.");
    case Code::NewerVersion: //: RU: «Обновите Followup или откройте другой файл.»
        return Words::tr("Update Followup, or open another file.");
    case Code::Damaged: //: RU: «Откройте резервную копию.»
        return Words::tr("Open a backup.");
    case Code::CannotOpen: //: RU: «Проверьте права на файл и его папку.»
        return Words::tr("Check the permissions of the file and its folder.");
    case Code::ReadOnly: //: RU: «Попросите право записи в файл и его папку.»
        return Words::tr("Ask for the right to write to the file and its folder.");
    case Code::DiskFull: //: RU: «Освободите место и повторите.»
        return Words::tr("Free some space and try again.");
    case Code::Unreachable: //: RU: «Проверьте сетевой диск и повторите.»
        return Words::tr("Check the network drive and try again.");
    case Code::Busy:
    case Code::Storage:
    case Code::Cancelled: //: RU: «Повторите.»
        return Words::tr("Try again.");
    case Code::NotFound: //: RU: «Поищите её в корзине.»
        return Words::tr("Look for it in the trash.");
    case Code::Conflict: //: RU: «Посмотрите новое значение и решите, нужно ли ваше.»
        return Words::tr("Look at the new value and decide whether yours is still needed.");
    case Code::TitleEmpty: //: RU: «Напишите хотя бы слово.»
        return Words::tr("Write at least one word.");
    case Code::TitleTooLong: //: RU: «Перенесите часть в описание.»
        return Words::tr("Move a part of it to the description.");
    case Code::TextTooLong:
        if (core::isOfLine(error)) //: RU: «Сократите или перенесите часть в описание.»
            return Words::tr("Shorten it, or move a part of it to the description.");
        //: RU: «Сократите текст или приложите ссылку на файл.»
        return Words::tr("Shorten it, or add a link to a file.");
    case Code::InvalidValue: //: RU: «Исправьте его.»
        return Words::tr("Correct it.");
    case Code::CannotRead: //: RU: «Проверьте, что файл есть и его можно читать.»
        return Words::tr("Check that the file is there and can be read.");
    case Code::CannotWrite: //: RU: «Укажите другое место.»
        return Words::tr("Choose another place.");
    case Code::Malformed: //: RU: «Исправьте это место или выгрузите файл заново.»
        return Words::tr("Correct that place, or export the file anew.");
    case Code::TooLarge: //: RU: «Разделите его на части.»
        return Words::tr("Split it into parts.");
    }
    return {};
}

QString errorText(const core::Error &error)
{
    // Two whole sentences, one after the other, in every language.
    return errorSentence(error) + u' ' + errorNextStep(error);
}

} // namespace ui
