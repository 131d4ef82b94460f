// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "core/commands/edittasks.h"
#include "core/exchange/taskjson.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

} // namespace

ExitCode printTasks(const Console &console, Session &session, const QList<core::TaskId> &ids)
{
    if (!console.isJson())
        return ExitCode::Done;
    const auto tasks = session.repositories().tasks.load(ids);
    if (!tasks)
        return console.fail(ui::errorText(tasks.error()));
    QList<QByteArray> records;
    for (const core::Task &task : *tasks)
        records.append(core::taskJson(task, session.directory()));
    console.write('[' + records.join(",\n") + "]\n");
    return ExitCode::Done;
}

QString missingTask(core::TaskId id, const core::Error &error)
{
    return error.code == core::Error::Code::NotFound
        //: %1: a number. RU: «Задачи № %1 нет.»
        ? Words::tr("There is no task %1.").arg(id.value())
        : ui::errorText(error);
}

QString firstMissing(Session &session, const QList<core::TaskId> &ids)
{
    for (const core::TaskId id : ids) {
        if (const auto task = session.repositories().tasks.find(id); !task)
            return missingTask(id, task.error());
    }
    return {};
}

ExitCode runSet(Invocation &invocation)
{
    const Console &console = invocation.console;
    const QStringList arguments = invocation.arguments();
    QString problem;
    const QList<core::TaskId> ids = readIds(arguments.first(std::min<qsizetype>(1, arguments.size())), problem);
    if (problem.isEmpty() && arguments.size() < 2)
        //: RU: «Укажите, что изменить: followup set НОМЕР ПОЛЕ=ЗНАЧЕНИЕ»
        problem = Words::tr("Say what to change: followup set ID FIELD=VALUE");
    if (!problem.isEmpty())
        return console.fail(problem, ExitCode::Usage);
    const auto session = Session::open(invocation.options, Session::Access::Write);
    if (!session)
        return console.fail(ui::errorText(session.error()));
    if (const QString missing = firstMissing(**session, ids); !missing.isEmpty())
        return console.fail(missing);
    QList<core::FieldEdit> edits;
    for (const QString &argument : arguments.sliced(1)) {
        const FieldReading reading = readField(argument, **session);
        if (!reading.problem.isEmpty())
            return console.fail(reading.problem);
        for (const core::TaskId id : ids)
            edits.append({.task = id, .field = reading.field, .value = reading.value});
    }
    const auto outcome = (*session)->run(core::EditTasks(edits));
    return outcome ? printTasks(console, **session, ids) : console.fail(ui::errorText(outcome.error()));
}

} // namespace app
