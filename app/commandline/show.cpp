// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/taskjson.h"
#include "ui/text/errortext.h"

namespace app {

ExitCode runShow(Invocation &invocation)
{
    const Console &console = invocation.console;
    QString problem;
    const QList<core::TaskId> ids = readIds(invocation.arguments(), problem);
    if (!problem.isEmpty())
        return console.fail(problem, ExitCode::Usage);
    const auto session = Session::open(invocation.options, Session::Access::Read);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    for (const core::TaskId id : ids) {
        const auto task = (*session)->repositories().tasks.find(id);
        if (!task)
            return console.fail(missingTask(id, task.error()));
        if (console.isJson()) {
            console.write(core::taskJson(*task, (*session)->directory()) + '\n');
            continue;
        }
        for (const QString &line : taskSheet(*task, **session))
            console.line(line);
        if (id != ids.constLast())
            console.line({});
    }
    return ExitCode::Done;
}

} // namespace app
