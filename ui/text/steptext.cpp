// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/steptext.h"

#include "ui/text/tasktext.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::StepText)
};

QString movedText(const core::Intent &step, const core::Directory &directory)
{
    const core::Status *lane = directory.status(step.target);
    if (lane == nullptr) //: A message: tasks have a new place in their lane. RU: «Перемещено задач: %n»
        return Words::tr("%n task(s) moved", nullptr, step.count);
    if (step.count == 1) //: A message. %1: the heading of a lane. RU: «Задача перенесена в «%1»»
        return Words::tr("Task moved to “%1”").arg(laneTitle(*lane));
    //: A message. %1: the heading of a lane. RU: «%n задачи перенесены в «%1»»
    return Words::tr("%n task(s) moved to “%1”", nullptr, step.count).arg(laneTitle(*lane));
}

QString editedText(const core::Intent &step)
{
    if (step.count > 1) //: A message. %1: a field. RU: «Поле «%1» изменено у %n задач»
        return Words::tr("“%1” changed in %n task(s)", nullptr, step.count).arg(fieldName(step.field));
    switch (step.field) {
    case core::Field::Title: //: A message. RU: «Задача переименована»
        return Words::tr("Task renamed");
    case core::Field::Due: //: A message. RU: «Срок изменён»
        return Words::tr("Due date changed");
    case core::Field::Assignee: //: A message. RU: «Ответственный изменён»
        return Words::tr("Assignee changed");
    case core::Field::Priority: //: A message. RU: «Приоритет изменён»
        return Words::tr("Priority changed");
    case core::Field::Status: //: A message. RU: «Статус изменён»
        return Words::tr("Status changed");
    default: //: A message. %1: a field. RU: «Поле «%1» изменено»
        return Words::tr("“%1” changed").arg(fieldName(step.field));
    }
}

} // namespace

QString stepText(const core::Intent &step, const core::Directory &directory)
{
    using Kind = core::Intent::Kind;
    switch (step.kind) {
    case Kind::CreateTasks: //: A message. RU: «Задача создана», «%n задачи созданы»
        return Words::tr("%n task(s) created", nullptr, step.count);
    case Kind::EditField:
        return editedText(step);
    case Kind::MoveTasks:
        return movedText(step, directory);
    case Kind::CompleteTasks:
        if (step.count == 1 && !step.title.isEmpty()) //: A message. %1: a task. RU: ««%1» — готово»
            return Words::tr("“%1” is done").arg(step.title);
        //: A message. RU: «Задача выполнена», «%n задачи выполнены»
        return Words::tr("%n task(s) done", nullptr, step.count);
    case Kind::ReopenTasks: //: A message. RU: «Задача снова открыта», «%n задачи снова открыты»
        return Words::tr("%n task(s) reopened", nullptr, step.count);
    case Kind::DeleteTasks: //: A message. RU: «Задача в корзине», «%n задачи в корзине»
        return Words::tr("%n task(s) moved to the trash", nullptr, step.count);
    case Kind::RestoreTasks: //: A message. RU: «Задача возвращена из корзины»
        return Words::tr("%n task(s) taken out of the trash", nullptr, step.count);
    case Kind::PurgeTasks: //: A message. RU: «Удалено навсегда: %n»
        return Words::tr("%n task(s) deleted for good", nullptr, step.count);
    case Kind::AddComment: //: A message. RU: «Комментарий добавлен»
        return Words::tr("Comment added");
    case Kind::EditComment: //: A message. RU: «Комментарий изменён»
        return Words::tr("Comment changed");
    case Kind::DeleteComment: //: A message. RU: «Комментарий удалён»
        return Words::tr("Comment deleted");
    case Kind::Snooze: //: A message. RU: «Напоминание отложено», «%n напоминания отложены»
        return Words::tr("%n reminder(s) snoozed", nullptr, step.count);
    case Kind::Acknowledge: //: A message. RU: «Напоминание закрыто», «%n напоминания закрыты»
        return Words::tr("%n reminder(s) closed", nullptr, step.count);
    case Kind::Import: //: A message. RU: «Загружена %n задача», «Загружено %n задач»
        return Words::tr("%n task(s) imported", nullptr, step.count);
    case Kind::EditDirectory:
        if (!step.title.isEmpty()) //: A message. %1: a person or a status. RU: «Изменено: %1»
            return Words::tr("Changed: %1").arg(step.title);
        //: A message. RU: «Настройки базы изменены»
        return Words::tr("Database settings changed");
    case Kind::EditFilters:
        if (!step.title.isEmpty()) //: A message. %1: a saved filter. RU: «Фильтр изменён: %1»
            return Words::tr("Filter changed: %1").arg(step.title);
        //: A message: their order, or several of them. RU: «Фильтры изменены»
        return Words::tr("Filters changed");
    case Kind::StartTimer:
        if (!step.title.isEmpty()) //: A message. %1: a task. RU: «Время идёт: «%1»»
            return Words::tr("The time runs: “%1”").arg(step.title);
        //: A message: the time that is spent on a task is counted now. RU: «Время идёт»
        return Words::tr("The time runs");
    case Kind::StopTimer: //: A message: the time was added to a task. RU: «Время записано»
        return Words::tr("Time noted");
    case Kind::ClearDue: //: A message. RU: «Срок и напоминания от него сняты у %n задач»
        return Words::tr("Due date and its reminders removed from %n task(s)", nullptr, step.count);
    }
    return {};
}

QString stepName(const core::Intent &step)
{
    using Kind = core::Intent::Kind;
    switch (step.kind) {
    case Kind::CreateTasks: //: After "Undo:" or "Redo:". RU: «новая задача», «%n новые задачи»
        return Words::tr("%n new task(s)", nullptr, step.count);
    case Kind::EditField: //: After "Undo:" or "Redo:". %1: a field. RU: «изменение поля «%1»»
        return Words::tr("change of “%1”").arg(fieldName(step.field));
    case Kind::MoveTasks: //: After "Undo:" or "Redo:". RU: «перенос задачи», «перенос %n задач»
        return Words::tr("move of %n task(s)", nullptr, step.count);
    case Kind::CompleteTasks: //: After "Undo:" or "Redo:". RU: «закрытие задачи», «закрытие %n задач»
        return Words::tr("completion of %n task(s)", nullptr, step.count);
    case Kind::ReopenTasks: //: After "Undo:" or "Redo:". RU: «возврат задачи в работу»
        return Words::tr("reopening of %n task(s)", nullptr, step.count);
    case Kind::DeleteTasks:
    case Kind::PurgeTasks: //: After "Undo:" or "Redo:". RU: «удаление задачи», «удаление %n задач»
        return Words::tr("deletion of %n task(s)", nullptr, step.count);
    case Kind::RestoreTasks: //: After "Undo:" or "Redo:". RU: «возврат задачи из корзины»
        return Words::tr("return of %n task(s) from the trash", nullptr, step.count);
    case Kind::AddComment: //: After "Undo:" or "Redo:". RU: «новый комментарий»
        return Words::tr("new comment");
    case Kind::EditComment: //: After "Undo:" or "Redo:". RU: «правка комментария»
        return Words::tr("change of a comment");
    case Kind::DeleteComment: //: After "Undo:" or "Redo:". RU: «удаление комментария»
        return Words::tr("deletion of a comment");
    case Kind::Snooze: //: After "Undo:" or "Redo:". RU: «откладывание напоминания»
        return Words::tr("snooze of %n reminder(s)", nullptr, step.count);
    case Kind::Acknowledge: //: After "Undo:" or "Redo:". RU: «закрытие напоминания»
        return Words::tr("closing of %n reminder(s)", nullptr, step.count);
    case Kind::Import: //: After "Undo:" or "Redo:". RU: «загрузка %n задач»
        return Words::tr("import of %n task(s)", nullptr, step.count);
    case Kind::EditDirectory:
        if (!step.title.isEmpty()) //: After "Undo:" or "Redo:". %1: a person or a status. RU: «%1»
            return Words::tr("“%1”").arg(step.title);
        //: After "Undo:" or "Redo:". RU: «настройки базы»
        return Words::tr("database settings");
    case Kind::EditFilters:
        if (!step.title.isEmpty()) //: After "Undo:" or "Redo:". %1: a saved filter. RU: «фильтр «%1»»
            return Words::tr("filter “%1”").arg(step.title);
        //: After "Undo:" or "Redo:". RU: «порядок фильтров»
        return Words::tr("order of the filters");
    case Kind::StartTimer: //: After "Undo:" or "Redo:". RU: «начало отсчёта времени»
        return Words::tr("start of the timer");
    case Kind::StopTimer: //: After "Undo:" or "Redo:". RU: «запись времени»
        return Words::tr("noting of time");
    case Kind::ClearDue: //: After "Undo:" or "Redo:". RU: «снятие срока у %n задач»
        return Words::tr("removal of the due date of %n task(s)", nullptr, step.count);
    }
    return {};
}

QString turnedText(const core::Intent &step, bool isUndo)
{
    if (isUndo) //: A message after Ctrl+Z. %1: what was taken back ("move of a task"). RU: «Отменено: %1»
        return Words::tr("Undone: %1").arg(stepName(step));
    //: A message after Ctrl+Shift+Z. %1: what was done again ("move of a task"). RU: «Возвращено: %1»
    return Words::tr("Redone: %1").arg(stepName(step));
}

} // namespace ui
