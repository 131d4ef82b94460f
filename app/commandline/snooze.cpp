// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "app/commandline/remindertable.h"
#include "app/commandline/tasktable.h"
#include "core/capture/momenttext.h"
#include "core/commands/firings.h"
#include "core/commands/together.h"
#include "ui/text/duetext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QMap>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

/// When one of them shall ring again; invalid where the words count from a due date that its task does not have.
core::Result<QDateTime> momentFor(const core::Firing &firing, const core::MomentReading &reading,
                                  const core::WorkingHours &hours, Session &session)
{
    if (!reading.beforeDue)
        return reading.at;
    return session.repositories().tasks.find(firing.task).map([&](const core::Task &task) {
        return core::ringsAt(*reading.beforeDue, task.due, session.zone(), hours);
    });
}

} // namespace

void declareSnooze(QCommandLineParser &options)
{
    options.setApplicationDescription(
        //: Above the options of “followup snooze”. RU: «КОГДА — момент или время отсюда: 2026-10-16T09:00Z, 15:00, «пт
        //: 11:00», завтра, «15 мин», «2 часа», «через 2 рабочих дня», «за 10 минут» до срока.»
        Words::tr("WHEN is a moment or a span: 2026-10-16T09:00Z, 15:00, “fri 11:00”, tomorrow, “15 min”, “2 hours”, "
                  "“in 2 working days”, “10 min before” due."));
}

ExitCode runSnooze(Invocation &invocation)
{
    const Console &console = invocation.console;
    const QStringList arguments = invocation.arguments();
    const ReminderReading named = readReminderIds(arguments.mid(0, 1));
    const QString words = arguments.mid(1).join(u' ').simplified();
    if (!named.problem.isEmpty())
        return console.fail(named.problem, named.code);
    if (words.isEmpty())
        //: RU: «Укажите, когда напомнить: followup snooze НОМЕР КОГДА»
        return console.fail(Words::tr("Say when to be reminded: followup snooze ID WHEN"), ExitCode::Usage);
    const auto session = Session::open(invocation.options, Session::Access::Write);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    const ReminderReading found = findReminders(named, **session);
    if (!found.problem.isEmpty())
        return console.fail(found.problem, found.code);
    const core::Person *me = (*session)->directory().person((*session)->me());
    const core::WorkingHours hours = me == nullptr ? core::WorkingHours() : me->settings.hours;
    const core::MomentReading reading = core::readMomentText(words, dateContext(**session));
    if (reading.problem != core::DateReading::Problem::None)
        return console.fail(Words::tr("“%1” is no date or time.").arg(plainLine(words)), ExitCode::Usage);
    QMap<QDateTime, QList<core::FiringId>> moments;
    for (const core::Firing &firing : found.firings) {
        const auto moment = momentFor(firing, reading, hours, **session);
        if (!moment)
            return console.fail(ui::errorText(moment.error()));
        if (!moment->isValid())
            //: %1: the number of a reminder. RU: «У задачи напоминания %1 нет срока, от которого отсчитать.»
            return console.fail(
                Words::tr("The task of reminder %1 has no due date to count from.").arg(firing.id.value()));
        if (*moment <= (*session)->now())
            //: %1: a moment, like "today, 9:00". RU: «Этот момент уже прошёл: %1.»
            return console.fail(
                Words::tr("That moment has passed: %1.")
                    .arg(ui::momentText(*moment, (*session)->now(), (*session)->zone(), ui::Place::Inside)));
        moments[QDateTime::fromSecsSinceEpoch(moment->toSecsSinceEpoch(), Qt::UTC)].append(firing.id);
    }
    QList<core::CommandPtr> commands;
    for (auto it = moments.cbegin(); it != moments.cend(); ++it)
        commands.append(core::ActOnFirings::snooze(it.value(), it.key()));
    const auto outcome = (*session)->run(core::Together(commands, {.kind = core::Intent::Kind::Snooze}));
    return outcome ? printReminders(console, **session, found.firings) : console.fail(ui::errorText(outcome.error()));
}

} // namespace app
