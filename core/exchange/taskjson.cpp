// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/taskjson.h"
#include "core/exchange/directoryjson.h"
#include "core/exchange/jsontext.h"

namespace core {

namespace {

QString nameOf(PersonId id, const Directory &directory)
{
    const Person *person = directory.person(id);
    return person == nullptr ? QString() : person->name;
}

QStringList namesOf(const QList<PersonId> &ids, const Directory &directory)
{
    QStringList names;
    for (const PersonId id : ids)
        names.append(nameOf(id, directory));
    return names;
}

QByteArray remindersOf(const Task &task)
{
    QList<QByteArray> list;
    for (const ReminderSpec &reminder : task.reminders) {
        if (reminder.beforeMinutes)
            list.append(JsonText().number("before_minutes", *reminder.beforeMinutes).object());
        else if (reminder.beforeWorkdays)
            list.append(JsonText().number("before_working_days", *reminder.beforeWorkdays).object());
        else
            list.append(JsonText().instantOrNull("at", reminder.at.value_or(QDateTime())).object());
    }
    return JsonText::array(list);
}

QByteArray checklistOf(const Task &task)
{
    QList<QByteArray> list;
    for (const ChecklistItem &item : task.checklist)
        list.append(JsonText().text("text", item.text).flag("done", item.isDone).object());
    return JsonText::array(list);
}

QByteArray commentsOf(const Task &task, const Directory &directory)
{
    QList<QByteArray> list;
    for (const Comment &comment : task.comments) {
        list.append(JsonText()
                        .textOrNull("author", nameOf(comment.author, directory))
                        .instantOrNull("at", comment.at)
                        .text("text", comment.text)
                        .object());
    }
    return JsonText::array(list);
}

QByteArray linksOf(const Task &task)
{
    QList<QByteArray> list;
    for (const Link &link : task.links)
        list.append(JsonText().text("name", link.name).text("url", link.url).object());
    return JsonText::array(list);
}

QByteArray lines(const QList<QByteArray> &records)
{
    return records.isEmpty() ? QByteArrayLiteral("[]") : "[\n" + records.join(",\n") + "\n]";
}

} // namespace

QString isoText(const Due &due)
{
    if (due.isAllDay())
        return due.day().toString(Qt::ISODate);
    return due.isInstant() ? due.instant().toString(Qt::ISODate) : QString();
}

QByteArray taskJson(const Task &task, const Directory &directory)
{
    const Status *status = directory.status(task.status);
    const TaskType *type = directory.type(task.type);
    JsonText json;
    json.number("id", task.id.value())
        .text("uid", task.uid)
        .text("title", task.title)
        .text("description", task.description)
        .text("status", status == nullptr ? QString() : status->key)
        .text("priority", keyOf(task.priority))
        .text("type", type == nullptr ? QString() : type->key)
        .textOrNull("creator", nameOf(task.creator, directory))
        .textOrNull("assignee", nameOf(task.assignee, directory))
        .texts("participants", namesOf(task.participants, directory))
        .texts("observers", namesOf(task.observers, directory))
        .textOrNull("client", task.clientName)
        .textOrNull("deal", task.dealName)
        .texts("tags", task.tags)
        .textOrNull("start", isoText(task.start))
        .textOrNull("due", isoText(task.due))
        .flag("all_day", task.due.isAllDay())
        .raw("reminders", remindersOf(task))
        .null("recurrence")
        .raw("checklist", checklistOf(task))
        .raw("comments", commentsOf(task, directory))
        .raw("links", linksOf(task))
        .text("result", task.result)
        .number("estimate_minutes", task.estimateMinutes)
        .number("spent_minutes", task.spentMinutes)
        .null("process")
        .null("step");
    task.parent.isValid() ? json.number("parent", task.parent.value()) : json.null("parent");
    json.instantOrNull("created", task.created)
        .instantOrNull("changed", task.changed)
        .instantOrNull("completed", task.completed)
        .number("version", task.version)
        .text("source", task.source)
        .text("external_id", task.externalId)
        .flag("deleted", task.isDeleted);
    return json.object();
}

QByteArray documentHead(const Directory &directory, const QList<QByteArray> &clients, const QList<QByteArray> &deals)
{
    QList<QByteArray> people;
    for (const Person &person : directory.people)
        people.append(personJson(person));
    QList<QByteArray> statuses;
    for (const Status &status : directory.statuses)
        statuses.append(statusJson(status));
    return R"({"format":"followup","version":1,"people":)" + lines(people) + ",\n\"clients\":" + lines(clients)
        + ",\n\"deals\":" + lines(deals) + ",\n\"statuses\":" + lines(statuses) + ",\n\"processes\":[],\n\"tasks\":[\n";
}

QByteArray documentTail()
{
    return "\n]}\n";
}

} // namespace core
