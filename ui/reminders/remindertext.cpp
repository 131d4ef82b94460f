// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/remindertext.h"

#include "ui/text/duetext.h"

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

} // namespace

ReminderText reminderText(const core::DueReminder &reminder, const QDateTime &now, const QTimeZone &zone)
{
    const core::TaskRow &task = reminder.task;
    return {.title = task.title,
            .due = reminderDueText(task.due, now, zone),
            .dueState = dueStateOf(task.due, false, now, zone),
            .client = task.clientName,
            .time = timeText(reminder.firing.firesAt.toTimeZone(zone).time())};
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

} // namespace ui
