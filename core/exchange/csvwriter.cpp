// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/csvwriter.h"
#include "core/exchange/csvimport.h"
#include "core/exchange/taskjson.h"

namespace core {

namespace {

const QString kBetween = QStringLiteral("; ");

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

QString nameOf(PersonId id, const Directory &directory)
{
    const Person *person = directory.person(id);
    return person == nullptr ? QString() : person->name;
}

/// Names in one cell; the mark at the end keeps a comma in the only name from parting it.
QString joined(const QStringList &names)
{
    const bool isOneWithComma = names.size() == 1 && names.constFirst().contains(u',');
    return isOneWithComma ? names.constFirst() + u';' : names.join(kBetween);
}

QString namesOf(const QList<PersonId> &ids, const Directory &directory)
{
    QStringList names;
    for (const PersonId id : ids)
        names.append(nameOf(id, directory));
    return joined(names);
}

QString remindersOf(const Task &task)
{
    QStringList list;
    for (const ReminderSpec &reminder : task.reminders)
        list.append(reminder.at ? instantText(*reminder.at) : specText(reminder));
    return list.join(kBetween);
}

QString checklistOf(const Task &task)
{
    QStringList lines;
    for (const ChecklistItem &item : task.checklist)
        lines.append((item.isDone ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + item.text);
    return lines.join(u'\n');
}

QString linksOf(const Task &task)
{
    QStringList lines;
    for (const Link &link : task.links)
        lines.append(link.name.isEmpty() ? link.url : QStringLiteral("%1 <%2>").arg(link.name, link.url));
    return lines.join(u'\n');
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = guardedCell(cell);
        const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
            || text.contains(u'\r') || text.contains(u';') || text.startsWith(u' ') || text.endsWith(u' ');
        quoted.append(needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHeader()
{
    return "id,uid,title,description,status,priority,type,creator,assignee,participants,observers,client,deal,tags,"
           "start,due,all_day,reminders,checklist,links,result,estimate_minutes,spent_minutes,created,changed,"
           "completed,version,source,external_id\r\n";
}

QByteArray csvTask(const Task &task, const Directory &directory)
{
    const Status *status = directory.status(task.status);
    const TaskType *type = directory.type(task.type);
    return csvLine({QString::number(task.id.value()),
                    task.uid,
                    task.title,
                    task.description,
                    status == nullptr ? QString() : status->key,
                    keyOf(task.priority),
                    type == nullptr ? QString() : type->key,
                    nameOf(task.creator, directory),
                    nameOf(task.assignee, directory),
                    namesOf(task.participants, directory),
                    namesOf(task.observers, directory),
                    task.clientName,
                    task.dealName,
                    joined(task.tags),
                    isoText(task.start),
                    isoText(task.due),
                    task.due.isAllDay() ? QStringLiteral("true") : QStringLiteral("false"),
                    remindersOf(task),
                    checklistOf(task),
                    linksOf(task),
                    task.result,
                    QString::number(task.estimateMinutes),
                    QString::number(task.spentMinutes),
                    instantText(task.created),
                    instantText(task.changed),
                    instantText(task.completed),
                    QString::number(task.version),
                    task.source,
                    task.externalId});
}

} // namespace core
