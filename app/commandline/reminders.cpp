// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/remindertable.h"
#include "ui/text/errortext.h"

#include <limits>
#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

} // namespace

void declareReminders(QCommandLineParser &options)
{
    options.addOption(
        {QStringLiteral("limit"), Words::tr("At most so many, the earliest first."), QStringLiteral("N")});
    options.setApplicationDescription(
        //: Above the options of “followup reminders”. RU: «Показывает ваши напоминания: запланированные, пришедшие и
        //: отложенные. С --json — массив объектов:»
        Words::tr("Lists your reminders that are planned, due, shown or snoozed. With --json, an array of:")
        + QStringLiteral("\n{\"id\", \"task\", \"title\", \"kind\": \"reminder\"|\"overdue\","
                         " \"state\": \"planned\"|\"due\"|\"shown\"|\"snoozed\",\n"
                         " \"at\", \"planned_at\", \"snoozed_until\", \"shown_at\", \"shown_where\"}"));
}

ExitCode runReminders(Invocation &invocation)
{
    const Console &console = invocation.console;
    if (!invocation.arguments().isEmpty())
        //: RU: «Лишнее слово: followup reminders [--json]»
        return console.fail(Words::tr("There is a word too many: followup reminders [--json]"), ExitCode::Usage);
    int limit = std::numeric_limits<int>::max();
    if (invocation.options.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        limit = invocation.options.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || limit < 0)
            //: RU: «--limit: укажите число.»
            return console.fail(Words::tr("--limit takes a number."), ExitCode::Usage);
    }
    const auto session = Session::open(invocation.options, Session::Access::Read);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    const auto reminders
        = (*session)
              ->repositories()
              .firings.open((*session)->me(), limit)
              .and_then([&](const QList<core::Firing> &firings) { return withTasks(firings, **session); });
    if (!reminders)
        return console.fail(ui::errorText(reminders.error()));
    if (console.isJson()) {
        console.write(reminderJson(*reminders, **session));
        return ExitCode::Done;
    }
    for (const QString &line : reminderTable(*reminders, **session))
        console.line(line);
    return ExitCode::Done;
}

} // namespace app
