// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "core/commands/trashtasks.h"
#include "ui/text/errortext.h"

namespace app {

ExitCode runDelete(Invocation &invocation)
{
    const Console &console = invocation.console;
    QString problem;
    const QList<core::TaskId> ids = readIds(invocation.arguments(), problem);
    if (!problem.isEmpty())
        return console.fail(problem, ExitCode::Usage);
    const auto session = Session::open(invocation.options, Session::Access::Write);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    if (const QString missing = firstMissing(**session, ids); !missing.isEmpty())
        return console.fail(missing);
    const auto outcome = (*session)->run(core::TrashTasks(ids, core::TrashTasks::Direction::Delete));
    return outcome ? printTasks(console, **session, ids) : console.fail(ui::errorText(outcome.error()));
}

} // namespace app
