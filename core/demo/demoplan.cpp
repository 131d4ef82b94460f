// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/demo/demoplan.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QUuid>

namespace core {

namespace {

constexpr int kFirst = 0; ///< whose board the first screens show
constexpr int kLead = 1;
constexpr int kPeople = 7;
constexpr int kTasks = 400;
constexpr int kCancelled = 9;
constexpr int kDaysBack = 75;

TypeId typeOf(const QString &key)
{
    constexpr std::array kTypes{QLatin1StringView("call"), QLatin1StringView("meeting"), QLatin1StringView("email"),
                                QLatin1StringView("offer"), QLatin1StringView("other")};
    return TypeId{std::distance(kTypes.begin(), std::find(kTypes.begin(), kTypes.end(), key)) + 1};
}

StatusId statusOf(const QString &key)
{
    if (key == QLatin1String("in_progress"))
        return statuses::kInProgress;
    if (key == QLatin1String("waiting"))
        return statuses::kWaiting;
    return key == QLatin1String("done") ? statuses::kDone : statuses::kNew;
}

QString uidOf(const QString &name)
{
    const QUuid space(QStringLiteral("{5d2f5a3e-7c0e-4f0e-9a43-6d1a3b0c8e11}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

} // namespace

DemoPlan::DemoPlan(const DemoText &text, const DemoCalendar &calendar)
    : m_text(text),
      m_calendar(calendar),
      m_open{{2, 3, 5, 2, 1}, {0, 1, 3, 4, 1}, {1, 2, 5, 5, 2}, {3, 2, 6, 4, 2},
             {2, 1, 4, 3, 2}, {0, 2, 4, 4, 1}, {1, 0, 3, 4, 1}},
      m_openStatuses{31, 28, 27},
      m_doneThisWeek{12, 3, 7, 4, 6, 6, 4}
{
    takeNamed();
    addOpen();
    addClosed();
    for (qsizetype i = 0; i < m_tasks.size(); ++i) {
        Task &draft = m_tasks[i].draft;
        draft.uid = uidOf(QStringLiteral("task %1").arg(i));
        for (qsizetype item = 0; item < draft.checklist.size(); ++item)
            draft.checklist[item].uid = uidOf(QStringLiteral("task %1 item %2").arg(i).arg(item));
    }
}

int DemoPlan::random(int below)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(below));
}

QTime DemoPlan::workTime()
{
    return {9 + random(9), 30 * random(2)};
}

void DemoPlan::takeNamed()
{
    for (const auto &entry : m_text.all.value(QLatin1String("tasks")).toArray()) {
        const QJsonObject object = entry.toObject();
        m_tasks.append(named(object));
        countNamed(m_tasks.constLast(), object);
    }
}

DemoTask DemoPlan::named(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    const auto dueOf = [&](const QString &due) {
        if (due.isEmpty())
            return Due();
        return due.contains(u' ') ? Due::at(m_calendar.at(due)) : Due::onDay(m_calendar.today.addDays(due.toInt()));
    };
    DemoTask task;
    task.draft.title = text("title");
    task.draft.description = text("description");
    task.draft.clientName = m_text.list("clients").at(object.value(QLatin1String("client")).toInt());
    task.draft.dealName = text("deal");
    task.draft.priority = priorityOf(text("priority")).value_or(Priority::Normal);
    task.draft.type = typeOf(text("type"));
    task.draft.due = dueOf(text("due"));
    for (const auto &tag : object.value(QLatin1String("tags")).toArray())
        task.draft.tags.append(tag.toString());
    for (const auto &item : object.value(QLatin1String("checklist")).toArray())
        task.draft.checklist.append({.text = item.toObject().value(QLatin1String("text")).toString(),
                                     .isDone = item.toObject().value(QLatin1String("done")).toBool()});
    for (const auto &reminder : object.value(QLatin1String("reminders")).toArray())
        task.draft.reminders.append(reminder.isString() ? ReminderSpec{.at = m_calendar.at(reminder.toString())}
                                                        : ReminderSpec{.beforeMinutes = reminder.toInt()});
    for (const auto &comment : object.value(QLatin1String("comments")).toArray()) {
        const QJsonObject given = comment.toObject();
        task.comments.append({.who = given.value(QLatin1String("who")).toInt(),
                              .at = m_calendar.at(given.value(QLatin1String("at")).toString()),
                              .text = given.value(QLatin1String("text")).toString()});
    }
    task.creator = object.value(QLatin1String("by")).toInt();
    task.assignee = object.value(QLatin1String("who")).toInt();
    const int createdDay = object.value(QLatin1String("created")).toInt();
    task.created = m_calendar.at(m_calendar.today.addDays(createdDay), workTime());
    task.status = statusOf(text("status"));
    if (task.status != statuses::kNew)
        task.started = m_calendar.at(m_calendar.today.addDays(createdDay / 2), QTime(18, 12));
    if (!text("movedFrom").isEmpty()) {
        task.movedTo = task.draft.due;
        task.moved = m_calendar.at(m_calendar.today, QTime(10, 31));
        task.draft.due = dueOf(text("movedFrom"));
    }
    if (!text("completed").isEmpty())
        task.closed = m_calendar.at(text("completed"));
    task.result = text("result");
    return task;
}

void DemoPlan::countNamed(const DemoTask &task, const QJsonObject &object)
{
    m_used.append(task.draft.title + u'\n' + task.draft.clientName);
    if (task.status == statuses::kDone) {
        --m_doneThisWeek[task.assignee];
        return;
    }
    --m_openStatuses[static_cast<qsizetype>(task.status.value() - 1)];
    const QString due = object.value(QLatin1String("due")).toString();
    const int day = due.section(u' ', 0, 0).toInt();
    const bool hasPassedToday = day == 0 && due.section(u' ', 1) < QLatin1String("10") && due.contains(u' ');
    const Bucket bucket = due.isEmpty() ? None
        : day < 0 || hasPassedToday     ? Overdue
        : day == 0                      ? Today
        : day <= 2                      ? Week
                                        : Later;
    --m_open[task.assignee][bucket];
    if (task.creator != task.assignee)
        --(task.creator == kLead ? m_delegatedByLead : m_delegatedByFirst);
}

Due DemoPlan::dueIn(Bucket bucket)
{
    QDate day;
    switch (bucket) {
    case Overdue:
        day = m_calendar.workday(-1 - random(5));
        break;
    case Today:
        day = m_calendar.today;
        break;
    case Week:
        day = m_calendar.today.addDays(1 + random(2));
        break;
    case Later:
        day = m_calendar.workday(5 + random(16));
        break;
    case None:
    case BucketCount:
        return {};
    }
    // Nothing of today has passed yet by the afternoon.
    return chance(50) ? Due::onDay(day)
                      : Due::at(m_calendar.at(day, bucket == Today ? QTime(16 + random(3), 0) : workTime()));
}

StatusId DemoPlan::nextOpenStatus()
{
    const int left = m_openStatuses.at(0) + m_openStatuses.at(1) + m_openStatuses.at(2);
    int pick = random(std::max(1, left));
    for (qsizetype i = 0; i < m_openStatuses.size(); ++i) {
        pick -= m_openStatuses.at(i);
        if (pick < 0) {
            --m_openStatuses[i];
            return StatusId{i + 1};
        }
    }
    return statuses::kNew;
}

int DemoPlan::nextCreator(int assignee)
{
    if (assignee != kFirst && m_delegatedByFirst > 0 && chance(10)) {
        --m_delegatedByFirst;
        return kFirst;
    }
    if (assignee != kLead && m_delegatedByLead > 0 && chance(40)) {
        --m_delegatedByLead;
        return kLead;
    }
    return assignee;
}

DemoTask DemoPlan::made(int assignee)
{
    static const QStringList types{QStringLiteral("call"),  QStringLiteral("call"),  QStringLiteral("meeting"),
                                   QStringLiteral("email"), QStringLiteral("offer"), QStringLiteral("other")};
    DemoTask task;
    QString mark;
    do {
        const QString type = oneOf(types);
        task.draft.type = typeOf(type);
        task.draft.title = oneOf(m_text.titles(type));
        task.draft.clientName = oneOf(m_text.list("clients"));
        mark = task.draft.title + u'\n' + task.draft.clientName;
    } while (m_used.contains(mark));
    m_used.append(mark);
    task.assignee = assignee;
    task.creator = assignee;
    if (chance(55))
        task.draft.dealName = oneOf(m_text.list("deals"));
    const int priority = random(100);
    task.draft.priority = priority < 3 ? Priority::Urgent
        : priority < 13                ? Priority::High
        : priority < 23                ? Priority::Low
                                       : Priority::Normal;
    return task;
}

void DemoPlan::addDetails(DemoTask &task, const QDateTime &until)
{
    if (chance(25))
        task.draft.tags.append(oneOf(m_text.list("tags")));
    if (chance(12))
        task.observers.append((task.assignee + 1 + random(kPeople - 1)) % kPeople);
    if (chance(20)) {
        const QStringList items = m_text.list("checklist");
        const int count = 2 + random(4);
        for (int i = 0; i < count; ++i)
            task.draft.checklist.append({.text = items.at(i), .isDone = task.closed.isValid() || chance(40)});
    }
    if (chance(15))
        task.draft.estimateMinutes = 15 * (1 + random(8));
    const qint64 span = task.created.secsTo(until);
    const int comments = chance(35) ? 1 + random(3) : 0;
    for (int i = 0; i < comments; ++i) {
        task.comments.append({.who = chance(70) ? task.assignee : kLead,
                              .at = task.created.addSecs(span * (i + 1) / (comments + 1)),
                              .text = oneOf(m_text.list("comments"))});
    }
}

void DemoPlan::addOpen()
{
    for (int person = 0; person < kPeople; ++person) {
        for (int bucket = 0; bucket < BucketCount; ++bucket) {
            for (int left = m_open.at(person).at(bucket); left > 0; --left) {
                DemoTask task = made(person);
                task.creator = nextCreator(person);
                task.status = nextOpenStatus();
                task.draft.due = dueIn(static_cast<Bucket>(bucket));
                const int age = bucket == Overdue ? 7 + random(8) : 1 + random(12);
                task.created = m_calendar.at(m_calendar.workday(-age), workTime());
                const QDateTime lately = m_calendar.at(m_calendar.today.addDays(-1), QTime(18, 30));
                if (task.status != statuses::kNew)
                    task.started = task.created.addSecs(std::max<qint64>(60, task.created.secsTo(lately) / 2));
                if (task.draft.due.isInstant() && bucket != Overdue && chance(40))
                    task.draft.reminders.append(ReminderSpec{.beforeMinutes = chance(50) ? 15 : 60});
                addDetails(task, std::max(lately, task.created.addSecs(3600)));
                m_tasks.append(task);
            }
        }
    }
}

DemoTask DemoPlan::closedTask(int assignee, int daysAgo, StatusId status)
{
    DemoTask task = made(assignee);
    task.creator = chance(30) ? kLead : assignee;
    task.status = status;
    // The beginning of a working day is past at whatever hour of today the team is made.
    const QDate day = m_calendar.workday(-daysAgo);
    task.closed = m_calendar.at(day, daysAgo == 0 ? QTime(8, 5 * random(12)) : workTime());
    task.created = m_calendar.at(m_calendar.workday(-daysAgo - 2 - random(10)), QTime(8, 5 * random(12)));
    task.started = task.created.addSecs(task.created.secsTo(task.closed) / 2);
    task.draft.due = Due::onDay(day.addDays(random(4) - 1));
    if (chance(25)) {
        task.movedTo = Due::onDay(task.draft.due.day().addDays(1 + random(5)));
        task.moved = task.started.addSecs(600);
    }
    task.result = status == statuses::kDone && chance(70) ? oneOf(m_text.list("results")) : QString();
    addDetails(task, task.closed);
    return task;
}

void DemoPlan::addClosed()
{
    for (int person = 0; person < kPeople; ++person) {
        for (int left = m_doneThisWeek.at(person); left > 0; --left)
            m_tasks.append(closedTask(person, 1 + random(5), statuses::kDone));
    }
    for (int i = 0; i < kCancelled; ++i)
        m_tasks.append(closedTask(i < 4 ? kFirst : 2 + i % 5, 1 + random(20), statuses::kCancelled));
    while (m_tasks.size() < kTasks)
        m_tasks.append(closedTask(random(kPeople), 8 + random(kDaysBack - 8), statuses::kDone));
}

} // namespace core
