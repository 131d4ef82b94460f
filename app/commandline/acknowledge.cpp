// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/remindertable.h"
#include "core/commands/firings.h"
#include "ui/text/errortext.h"

namespace app {

ExitCode runAcknowledge(Invocation &invocation)
{
    const Console &console = invocation.console;
    const ReminderReading named = readReminderIds(invocation.arguments());
    if (!named.problem.isEmpty())
        return console.fail(named.problem, named.code);
    const auto session = Session::open(invocation.options, Session::Access::Write);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    const ReminderReading found = findReminders(named, **session);
    if (!found.problem.isEmpty())
        return console.fail(found.problem, found.code);
    QList<core::FiringId> ids;
    for (const core::Firing &firing : found.firings)
        ids.append(firing.id);
    const auto outcome = (*session)->run(*core::ActOnFirings::acknowledge(ids));
    return outcome ? printReminders(console, **session, found.firings) : console.fail(ui::errorText(outcome.error()));
}

} // namespace app
