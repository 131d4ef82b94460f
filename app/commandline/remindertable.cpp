// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/remindertable.h"

#include "app/commandline/tasktable.h"
#include "core/exchange/jsontext.h"
#include "ui/text/duetext.h"
#include "ui/text/errortext.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

/// What it is at this moment: what came due while no window was open is due all the same.
core::FiringState stateNow(const core::Firing &firing, const Session &session)
{
    const bool isAhead = firing.state == core::FiringState::Planned || firing.state == core::FiringState::Snoozed;
    return isAhead && firing.firesAt <= session.now() ? core::FiringState::Due : firing.state;
}

QString stateText(core::FiringState state)
{
    switch (state) {
    case core::FiringState::Planned: //: State of a reminder in a table. RU: «запланировано»
        return Words::tr("planned");
    case core::FiringState::Due: //: State of a reminder in a table: its time has come. RU: «пора»
        return Words::tr("due");
    case core::FiringState::Shown: //: State of a reminder in a table. RU: «показано»
        return Words::tr("shown");
    case core::FiringState::Snoozed: //: State of a reminder in a table. RU: «отложено»
        return Words::tr("snoozed");
    case core::FiringState::Acknowledged: //: State of a reminder in a table: somebody dealt with it. RU: «закрыто»
        return Words::tr("acknowledged");
    case core::FiringState::Void:
        break;
    }
    //: State of a reminder in a table: its task was closed or moved. RU: «отменено»
    return Words::tr("void");
}

QByteArray recordOf(const ListedReminder &reminder, const Session &session)
{
    const core::Firing &firing = reminder.firing;
    const core::FiringState state = stateNow(firing, session);
    const bool isNotice = firing.kind == core::FiringKind::OverdueNotice;
    return core::JsonText()
        .number("id", firing.id.value())
        .number("task", reminder.task.id.value())
        .text("title", reminder.task.title)
        .text("kind", isNotice ? QStringLiteral("overdue") : QStringLiteral("reminder"))
        .text("state", core::keyOf(state))
        .instantOrNull("at", firing.firesAt)
        .instantOrNull("planned_at", reminder.plannedAt)
        .instantOrNull("snoozed_until", state == core::FiringState::Snoozed ? firing.firesAt : QDateTime())
        .instantOrNull("shown_at", firing.shownAt)
        .textOrNull("shown_where", firing.shownWhere)
        .object();
}

} // namespace

core::Result<QList<ListedReminder>> withTasks(const QList<core::Firing> &firings, Session &session)
{
    QSet<core::TaskId> ids;
    for (const core::Firing &firing : firings)
        ids.insert(firing.task);
    const auto rows = session.repositories().tasks.rows(ids.values());
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<core::TaskId, const core::TaskRow *> tasks;
    for (const core::TaskRow &row : *rows)
        tasks.insert(row.id, &row);
    QList<ListedReminder> reminders;
    for (const core::Firing &firing : firings) {
        const core::TaskRow *task = tasks.value(firing.task);
        if (task == nullptr)
            continue;
        const auto plannedAt = session.repositories().firings.plannedAt(firing.id);
        if (!plannedAt)
            return tl::unexpected(plannedAt.error());
        reminders.append({firing, *task, *plannedAt});
    }
    return reminders;
}

QStringList reminderTable(const QList<ListedReminder> &reminders, const Session &session)
{
    QList<TableLine> lines{{Words::tr("No."),
                            //: Heading of a column: when a reminder rings. RU: «Когда»
                            Words::tr("When"),
                            //: Heading of a column: what became of a reminder. RU: «Состояние»
                            Words::tr("State"),
                            //: Heading of a column: on which computer a reminder was shown. RU: «Где показано»
                            Words::tr("Shown on"),
                            //: Heading of a column with the number of a reminder's task. RU: «Задача»
                            Words::tr("Task"), ui::fieldName(core::Field::Title)}};
    for (const auto &[firing, task, plannedAt] : reminders)
        lines.append({QString::number(firing.id.value()), ui::momentText(firing.firesAt, session.now(), session.zone()),
                      stateText(stateNow(firing, session)), plainLine(firing.shownWhere),
                      QString::number(task.id.value()), plainLine(task.title)});
    return alignedLines(lines);
}

QByteArray reminderJson(const QList<ListedReminder> &reminders, const Session &session)
{
    QList<QByteArray> records;
    for (const ListedReminder &reminder : reminders)
        records.append(recordOf(reminder, session));
    return '[' + records.join(",\n") + "]\n";
}

ReminderReading readReminderIds(const QStringList &arguments)
{
    ReminderReading reading;
    for (const QString &part : arguments.join(u',').split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const core::FiringId id{part.trimmed().toLongLong(&isNumber)};
        if (!isNumber || !id.isValid())
            //: %1: what was typed. RU: ««%1» — не номер напоминания. Номера покажет «followup reminders».»
            return {.problem = Words::tr("“%1” is no number of a reminder. “followup reminders” tells the numbers.")
                                   .arg(plainLine(part)),
                    .code = ExitCode::Usage};
        if (std::ranges::find(reading.firings, id, &core::Firing::id) == reading.firings.end())
            reading.firings.append({.id = id});
    }
    if (reading.firings.isEmpty())
        //: RU: «Укажите номер напоминания: его покажет «followup reminders».»
        return {.problem = Words::tr("Give the number of a reminder: “followup reminders” tells it."),
                .code = ExitCode::Usage};
    return reading;
}

ReminderReading findReminders(const ReminderReading &named, Session &session)
{
    ReminderReading reading;
    for (const core::Firing &firing : named.firings) {
        const auto found = session.repositories().firings.load({firing.id});
        if (!found)
            return {.problem = ui::errorText(found.error()), .code = ExitCode::Refused};
        if (found->isEmpty() || found->constFirst().person != session.me())
            //: %1: a number. RU: «Напоминания № %1 у вас нет.»
            return {.problem = Words::tr("You have no reminder %1.").arg(firing.id.value()), .code = ExitCode::Refused};
        const core::FiringState state = found->constFirst().state;
        if (state == core::FiringState::Acknowledged || state == core::FiringState::Void)
            //: %1: a number. RU: «Напоминание № %1 уже закрыто.»
            return {.problem = Words::tr("Reminder %1 is over already.").arg(firing.id.value()),
                    .code = ExitCode::Refused};
        reading.firings.append(found->constFirst());
    }
    return reading;
}

ExitCode printReminders(const Console &console, Session &session, const QList<core::Firing> &firings)
{
    if (!console.isJson())
        return ExitCode::Done;
    QList<core::FiringId> ids;
    for (const core::Firing &firing : firings)
        ids.append(firing.id);
    const auto reminders = session.repositories().firings.load(ids).and_then(
        [&](const QList<core::Firing> &now) { return withTasks(now, session); });
    if (!reminders)
        return console.fail(ui::errorText(reminders.error()));
    console.write(reminderJson(*reminders, session));
    return ExitCode::Done;
}

} // namespace app
