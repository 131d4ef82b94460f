// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/tasktext.h"

#include "core/store/preferences.h"
#include "ui/text/duetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::TaskText)
};

QString builtInStatus(const QString &key)
{
    if (key == u"new") //: Status of one task. RU: «Новая»
        return Words::tr("New", "status");
    if (key == u"in_progress") //: Status. RU: «В работе»
        return Words::tr("In progress");
    if (key == u"waiting") //: Status: the client has to answer. RU: «Ждём ответа»
        return Words::tr("Waiting");
    if (key == u"done") //: Status. RU: «Готово»
        return Words::tr("Done", "status");
    if (key == u"cancelled") //: Status of one task. RU: «Отменена»
        return Words::tr("Cancelled", "status");
    return key;
}

QString builtInType(const QString &key)
{
    if (key == u"call") //: Kind of task. RU: «Звонок»
        return Words::tr("Call");
    if (key == u"meeting") //: Kind of task. RU: «Встреча»
        return Words::tr("Meeting");
    if (key == u"email") //: Kind of task. RU: «Письмо»
        return Words::tr("Email");
    if (key == u"offer") //: Kind of task: a commercial offer. RU: «КП»
        return Words::tr("Offer");
    if (key == u"other") //: Kind of task: none of the others. RU: «Другое»
        return Words::tr("Other");
    return key;
}

QString dueSentence(const core::TaskRow &task, bool isClosed, const QDateTime &now, const QTimeZone &zone)
{
    if (isClosed && task.completed.isValid())
        //: Part of a task as a screen reader tells it. %1: a moment. RU: «Закрыта: %1.»
        return Words::tr("Closed: %1.").arg(momentText(task.completed, now, zone, Place::Inside));
    if (task.due.isNone())
        return {};
    const QString date = dateText(task.due, now, zone, Place::Inside);
    if (!isClosed && core::isOverdue(task.due, now, zone))
        //: Part of a task as a screen reader tells it. %1: a date. RU: «Срок: %1, просрочено.»
        return Words::tr("Due: %1, overdue.").arg(date);
    //: Part of a task as a screen reader tells it. %1: a date. RU: «Срок: %1.»
    return Words::tr("Due: %1.").arg(date.endsWith(u'.') ? date.chopped(1) : date); // a short month has one of its own
}

} // namespace

QString statusName(const core::Status &status)
{
    return status.name.isEmpty() ? builtInStatus(status.key) : status.name;
}

QString statusName(core::StatusId status, const core::Directory &directory)
{
    const core::Status *found = directory.status(status);
    return found != nullptr ? statusName(*found) : QString();
}

QString laneTitle(const core::Status &status)
{
    if (status.name.isEmpty() && status.key == u"new") //: Heading of a lane: new tasks. RU: «Новые»
        return Words::tr("New", "lane");
    if (status.name.isEmpty() && status.key == u"cancelled") //: Heading of a lane: cancelled tasks. RU: «Отменённые»
        return Words::tr("Cancelled", "lane");
    return statusName(status);
}

QString priorityName(core::Priority priority)
{
    switch (priority) {
    case core::Priority::Urgent: //: Priority. RU: «Срочный»
        return Words::tr("Urgent");
    case core::Priority::High: //: Priority. RU: «Высокий»
        return Words::tr("High");
    case core::Priority::Low: //: Priority. RU: «Низкий»
        return Words::tr("Low");
    case core::Priority::Normal:
        break;
    }
    //: Priority. RU: «Обычный»
    return Words::tr("Normal");
}

QString typeName(const core::TaskType &type)
{
    return type.name.isEmpty() ? builtInType(type.key) : type.name;
}

QString typeName(core::TypeId type, const core::Directory &directory)
{
    const core::TaskType *found = directory.type(type);
    return found != nullptr ? typeName(*found) : QString();
}

QString personName(core::PersonId person, const core::Directory &directory)
{
    if (!person.isValid()) //: In place of an assignee. RU: «Не назначен»
        return Words::tr("Nobody");
    const core::Person *found = directory.person(person);
    return found != nullptr ? found->name : QString();
}

QString bucketName(core::DueBucket bucket)
{
    switch (bucket) {
    case core::DueBucket::Overdue: //: Heading of overdue tasks. RU: «Просрочено»
        return Words::tr("Overdue");
    case core::DueBucket::Today: //: Heading of tasks due today. RU: «Сегодня»
        return Words::tr("Today", "due");
    case core::DueBucket::Tomorrow: //: Heading of tasks due tomorrow. RU: «Завтра»
        return Words::tr("Tomorrow");
    case core::DueBucket::Week: //: Heading of tasks due this week. RU: «На этой неделе»
        return Words::tr("This week");
    case core::DueBucket::Later: //: Heading of tasks due after this week. RU: «Позже»
        return Words::tr("Later");
    case core::DueBucket::Closed: //: Heading of closed tasks in a list by due date. RU: «Закрытые»
        return Words::tr("Closed", "tasks");
    case core::DueBucket::None:
        break;
    }
    //: Heading of tasks without a due date. RU: «Без срока»
    return Words::tr("No date");
}

QString scopeName(core::Scope scope)
{
    switch (scope) {
    case core::Scope::Today: //: Section of the sidebar: my tasks that are overdue or due today. RU: «Сегодня»
        return Words::tr("Today", "scope");
    case core::Scope::Mine: //: Section of the sidebar. RU: «Мои задачи»
        return Words::tr("My tasks");
    case core::Scope::Delegated: //: Section of the sidebar: created by me for another. RU: «Поручено мной»
        return Words::tr("Delegated");
    case core::Scope::All:
        break;
    }
    //: Section of the sidebar. RU: «Все задачи»
    return Words::tr("All tasks");
}

QString fieldName(core::Field field)
{
    switch (field) {
    case core::Field::Title: //: Field of a task. RU: «Название»
        return Words::tr("Title");
    case core::Field::Description: //: Field of a task. RU: «Описание»
        return Words::tr("Description");
    case core::Field::Status: //: Field of a task. RU: «Статус»
        return Words::tr("Status");
    case core::Field::Priority: //: Field of a task. RU: «Приоритет»
        return Words::tr("Priority");
    case core::Field::Type: //: Field of a task. RU: «Тип»
        return Words::tr("Type");
    case core::Field::Creator: //: Field of a task: who set it. RU: «Постановщик»
        return Words::tr("Creator");
    case core::Field::Assignee: //: Field of a task: who does it. RU: «Ответственный»
        return Words::tr("Assignee");
    case core::Field::Participants: //: Field of a task. RU: «Соисполнители»
        return Words::tr("Participants");
    case core::Field::Observers: //: Field of a task. RU: «Наблюдатели»
        return Words::tr("Observers");
    case core::Field::Client: //: Field of a task. RU: «Клиент»
        return Words::tr("Client");
    case core::Field::Deal: //: Field of a task. RU: «Сделка»
        return Words::tr("Deal");
    case core::Field::Tags: //: Field of a task. RU: «Теги»
        return Words::tr("Tags");
    case core::Field::Start: //: Field of a task: when to begin. RU: «Начало»
        return Words::tr("Start");
    case core::Field::Due: //: Field of a task: when to finish. RU: «Срок»
        return Words::tr("Due");
    case core::Field::Reminders: //: Field of a task. RU: «Напоминания»
        return Words::tr("Reminders");
    case core::Field::Checklist: //: Field of a task. RU: «Чек-лист»
        return Words::tr("Checklist");
    case core::Field::Links: //: Field of a task. RU: «Ссылки»
        return Words::tr("Links");
    case core::Field::Result: //: Field of a task: what came of it. RU: «Итог»
        return Words::tr("Result");
    case core::Field::EstimateMinutes: //: Field of a task: time expected. RU: «Оценка времени»
        return Words::tr("Estimate");
    case core::Field::SpentMinutes: //: Field of a task. RU: «Затрачено времени»
        return Words::tr("Time spent");
    case core::Field::Parent: //: Field of a task: the one it is a part of. RU: «Родительская задача»
        return Words::tr("Parent task");
    case core::Field::Rank: //: Field of a task: its place in a column. RU: «Порядок»
        return Words::tr("Order");
    case core::Field::Completed: //: Field of a task: when it was closed. RU: «Закрыта»
        return Words::tr("Closed");
    }
    return {};
}

QString databaseName(const core::Directory &directory, const QString &path)
{
    if (!directory.name.isEmpty())
        return directory.name;
    if (path == core::preferences::defaultDatabase())
        //: Name of the database that each person has on their own computer. RU: «Личная база»
        return Words::tr("Personal database");
    return QFileInfo(path).completeBaseName();
}

QString taskSentence(const core::TaskRow &task, const core::Directory &directory, const QDateTime &now,
                     const QTimeZone &zone)
{
    const bool isClosed = directory.isClosed(task.status);
    // Each is a sentence of its own; a blank between sentences is the same in every language.
    QStringList sentences{task.title + u'.', statusName(task.status, directory) + u'.'};
    if (task.priority != core::Priority::Normal)
        sentences += priorityName(task.priority) + u'.';
    sentences += dueSentence(task, isClosed, now, zone);
    if (!task.clientName.isEmpty()) //: Part of a task as a screen reader tells it. RU: «Клиент: %1.»
        sentences += Words::tr("Client: %1.").arg(task.clientName);
    if (task.assignee.isValid()) //: Part of a task as a screen reader tells it. RU: «Ответственный: %1.»
        sentences += Words::tr("Assignee: %1.").arg(personName(task.assignee, directory));
    if (task.checklistTotal > 0) //: Part of a task as a screen reader tells it. RU: «Чек-лист %1 из %2.»
        sentences += Words::tr("Checklist %1 of %2.").arg(task.checklistDone).arg(task.checklistTotal);
    if (task.subtasks > 0) //: Part of a task as a screen reader tells it. RU: «Подзадачи: закрыто %1 из %2.»
        sentences += Words::tr("Subtasks closed: %1 of %2.").arg(task.subtasksDone).arg(task.subtasks);
    sentences.removeAll(QString());
    sentences.removeAll(QStringLiteral("."));
    return sentences.join(u' ');
}

} // namespace ui
