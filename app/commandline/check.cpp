// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/session.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/jsontext.h"
#include "core/storage/exchangequeries.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

} // namespace

ExitCode runCheck(Invocation &invocation)
{
    const Console &console = invocation.console;
    if (!invocation.arguments().isEmpty())
        //: RU: «Команде check аргументы не нужны, базу задаёт --database.»
        return console.fail(Words::tr("“check” takes no arguments; --database names the database."), ExitCode::Usage);
    const auto session = Session::open(invocation.options, Session::Access::Read);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    core::Repositories &repositories = (*session)->repositories();
    const auto problems = (*session)->database().integrityProblems();
    if (!problems)
        return console.fail(ui::errorText(problems.error()));
    const auto wrong = core::tasksWithWrongCounts((*session)->database());
    if (!wrong)
        return console.fail(ui::errorText(wrong.error()));
    const auto tasks = repositories.tasks.allIds(true);
    if (!tasks)
        return console.fail(ui::errorText(tasks.error()));
    QStringList all = *problems;
    for (const core::TaskId id : *wrong)
        //: %1: a task's number. RU: «Счётчики задачи № %1 расходятся с её строками.»
        all.append(Words::tr("The counts of task %1 do not match its rows.").arg(id.value()));
    if (console.isJson()) {
        console.write(
            core::JsonText().flag("sound", all.isEmpty()).number("tasks", tasks->size()).texts("problems", all).object()
            + '\n');
    } else {
        for (const QString &problem : std::as_const(all))
            console.line(plainLine(problem));
        if (all.isEmpty())
            //: RU: «База цела, задач: %n.»
            console.line(Words::tr("The database is sound, it holds %n task(s).", "", static_cast<int>(tasks->size())));
    }
    if (all.isEmpty())
        return ExitCode::Done;
    //: RU: «В базе %n ошибка.» …
    return console.fail(Words::tr("The database has %n fault(s).", "", static_cast<int>(all.size())));
}

} // namespace app
