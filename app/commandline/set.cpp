// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "core/commands/edittasks.h"
#include "core/commands/together.h"
#include "core/commands/trashtasks.h"
#include "core/exchange/taskjson.h"
#include "ui/text/errortext.h"

#include <optional>
#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

/// Whether a task goes to the trash or comes back: "deleted" is no field of it, but its place.
std::optional<core::TrashTasks::Direction> trashDirection(const QString &assignment)
{
    if (assignment == QLatin1String("deleted=true"))
        return core::TrashTasks::Direction::Delete;
    return assignment == QLatin1String("deleted=false") ? std::optional(core::TrashTasks::Direction::Restore)
                                                        : std::nullopt;
}

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
        return console.fail(openingText(session.error(), invocation.options));
    if (const QString missing = firstMissing(**session, ids); !missing.isEmpty())
        return console.fail(missing);
    QList<core::FieldEdit> edits;
    QList<core::CommandPtr> commands;
    for (const QString &argument : arguments.sliced(1)) {
        if (const auto direction = trashDirection(argument)) {
            commands.append(std::make_shared<core::TrashTasks>(ids, *direction));
            continue;
        }
        const FieldReading reading = readField(argument, **session);
        if (!reading.problem.isEmpty())
            return console.fail(reading.problem);
        for (const core::TaskId id : ids)
            edits.append({.task = id, .field = reading.field, .value = reading.value});
    }
    if (!edits.isEmpty())
        commands.prepend(std::make_shared<core::EditTasks>(edits));
    const auto outcome = (*session)->run(core::Together(commands, commands.constFirst()->intent()));
    return outcome ? printTasks(console, **session, ids) : console.fail(ui::errorText(outcome.error()));
}

} // namespace app
