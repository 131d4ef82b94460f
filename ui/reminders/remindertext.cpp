// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/remindertext.h"

#include "ui/text/duetext.h"

#include <algorithm>
#include <QCoreApplication>
#include <QTimeZone>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReminderText)
};

/// An instant later today, the way one says it just before.
QString soonText(qint64 minutes, const QString &time)
{
    const int hours = static_cast<int>(minutes / 60);
    const int rest = static_cast<int>(minutes % 60);
    if (minutes == 0)
        //: Due date in a reminder that rings at that minute; %1: the time. RU: «Сейчас, в %1»
        return Words::tr("Now, at %1").arg(time);
    if (hours == 0)
        //: Due date in a reminder; %1: the time. RU: «Через %n минут, в %1»
        return Words::tr("In %n minute(s), at %1", nullptr, rest).arg(time);
    if (rest == 0)
        //: Due date in a reminder; %1: the time. RU: «Через %n часов, в %1»
        return Words::tr("In %n hour(s), at %1", nullptr, hours).arg(time);
    //: Due date in a reminder; %1: hours, %2: minutes, %3: the time. RU: «Через %1 ч %2 мин, в %3»
    return Words::tr("In %1 h %2 min, at %3").arg(hours).arg(rest).arg(time);
}

constexpr qint64 kHour = 60; // minutes
constexpr qint64 kDay = 24 * kHour;

QString aheadText(qint64 minutes)
{
    const int hours = static_cast<int>(minutes / kHour);
    const int rest = static_cast<int>(minutes % kHour);
    if (minutes == 0)
        //: How far a due date is, in a row of the reminder window: this minute. RU: «сейчас»
        return Words::tr("now");
    if (minutes >= kDay)
        //: How far a due date is, in a row of the reminder window. RU: «через %n дня»
        return Words::tr("in %n day(s)", nullptr, static_cast<int>(minutes / kDay));
    if (hours == 0)
        //: How far a due date is, in a row of the reminder window. RU: «через %n минут»
        return Words::tr("in %n minute(s)", nullptr, rest);
    if (rest == 0)
        //: How far a due date is, in a row of the reminder window. RU: «через %n часа»
        return Words::tr("in %n hour(s)", nullptr, hours);
    //: How far a due date is, in a row of the reminder window; %1: hours, %2: minutes. RU: «через %1 ч %2 мин»
    return Words::tr("in %1 h %2 min").arg(hours).arg(rest);
}

QString agoText(qint64 minutes)
{
    const int hours = static_cast<int>(minutes / kHour);
    const int rest = static_cast<int>(minutes % kHour);
    if (minutes >= kDay)
        //: How long ago a due date passed, in a row of the reminder window. RU: «%n дня назад»
        return Words::tr("%n day(s) ago", nullptr, static_cast<int>(minutes / kDay));
    if (hours == 0)
        //: How long ago a due date passed, in a row of the reminder window. RU: «%n минуты назад»
        return Words::tr("%n minute(s) ago", nullptr, rest);
    if (rest == 0)
        //: How long ago a due date passed, in a row of the reminder window. RU: «%n часа назад»
        return Words::tr("%n hour(s) ago", nullptr, hours);
    //: How long ago a due date passed, in a row of the reminder window; %1: hours, %2: minutes.
    //: RU: «%1 ч %2 мин назад»
    return Words::tr("%1 h %2 min ago").arg(hours).arg(rest);
}

QString wholeDayText(qint64 days)
{
    if (days == 0)
        //: How far a whole day is that a task is due on, in a row of the reminder window. RU: «сегодня»
        return Words::tr("today");
    return days > 0 ? aheadText(days * kDay) : agoText(-days * kDay);
}

} // namespace

ReminderText reminderText(const core::DueReminder &reminder, const core::Directory &directory, const QDateTime &now,
                          const QTimeZone &zone)
{
    const core::TaskRow &task = reminder.task;
    return {.title = task.title,
            .due = reminderDueText(task.due, now, zone),
            .dueState = dueStateOf(task.due, false, now, zone),
            .client = reminderPartyText(reminder, directory),
            .time = timeText(reminder.firing.firesAt.toTimeZone(zone).time()),
            .isOfOther = reminder.firing.kind == core::FiringKind::OverdueNotice};
}

QString reminderPartyText(const core::DueReminder &reminder, const core::Directory &directory)
{
    const QString &client = reminder.task.clientName;
    if (reminder.firing.kind != core::FiringKind::OverdueNotice)
        return client;
    const core::Person *assignee = directory.person(reminder.task.assignee);
    //: In a notice to the one who gave the task: it is overdue. RU: «Просрочена, без ответственного»
    QString who = Words::tr("Overdue, assigned to nobody");
    if (assignee != nullptr)
        //: In a notice to the one who gave the task: it is overdue; %1: a person. RU: «Просрочена, ответственный: %1»
        who = Words::tr("Overdue, assigned to %1").arg(assignee->name);
    return client.isEmpty() ? who : Words::tr("%1 · %2").arg(who, client);
}

QString reminderDueText(const core::Due &due, const QDateTime &now, const QTimeZone &zone)
{
    const DueState state = dueStateOf(due, false, now, zone);
    if (state == DueState::None)
        return {};
    if (state != DueState::Today || !due.isInstant())
        return dueText(due, now, zone);
    const qint64 minutes = (*due.secondsUtc() - now.toSecsSinceEpoch() + 30) / 60;
    return soonText(minutes, timeText(due.instant().toTimeZone(zone).time()));
}

QString reminderWhenText(const core::Due &due, const QDateTime &now, const QTimeZone &zone)
{
    if (due.isAllDay())
        return wholeDayText(now.toTimeZone(zone).date().daysTo(due.day()));
    if (!due.isInstant())
        return {};
    const qint64 seconds = *due.secondsUtc() - now.toSecsSinceEpoch();
    // A timer that rings a moment late does not count a minute less.
    return seconds > -30 ? aheadText((seconds + 30) / 60) : agoText(std::max(qint64{1}, -seconds / 60));
}

QString reminderDetailText(const core::DueReminder &reminder, const core::Directory &directory, const QDateTime &now,
                           const QTimeZone &zone)
{
    const core::Due &due = reminder.task.due;
    const QString party = reminderPartyText(reminder, directory);
    if (party.isEmpty())
        return dateText(due, now, zone);
    //: The second line of a reminder; %1: the client, %2: the due date. RU: «%1 · %2»
    return Words::tr("%1 · %2").arg(party, dateText(due, now, zone, Place::Inside));
}

} // namespace ui
