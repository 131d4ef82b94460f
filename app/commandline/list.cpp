// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/query.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/taskjson.h"
#include "core/storage/exchangequeries.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

constexpr qsizetype kPage = 500;

/// An array, page by page.
ExitCode printJson(const Console &console, Session &session, const QList<core::TaskId> &ids)
{
    console.write("[");
    for (qsizetype first = 0; first < ids.size(); first += kPage) {
        const auto tasks = session.repositories().tasks.load(ids.mid(first, kPage));
        if (!tasks)
            return console.fail(ui::errorText(tasks.error()));
        QByteArray bytes;
        for (qsizetype i = 0; i < tasks->size(); ++i)
            bytes += (first + i > 0 ? ",\n" : "") + core::taskJson(tasks->at(i), session.directory());
        if (!console.write(bytes))
            return ExitCode::Done; // the reader has seen enough
    }
    console.write("]\n");
    return ExitCode::Done;
}

} // namespace

void declareList(QCommandLineParser &options)
{
    options.addOptions({
        {QStringLiteral("sort"), Words::tr("The order, for example: due,-priority"), QStringLiteral("KEYS")},
        {QStringLiteral("limit"), Words::tr("At most so many tasks."), QStringLiteral("N")},
    });
}

ExitCode runList(Invocation &invocation)
{
    const Console &console = invocation.console;
    QString problem;
    core::TaskQuery query{.sort = readSort(invocation.options.value(QStringLiteral("sort")), problem)};
    bool isNumber = true;
    const int limit = invocation.options.isSet(QStringLiteral("limit"))
        ? invocation.options.value(QStringLiteral("limit")).toInt(&isNumber)
        : -1;
    if (!isNumber || (invocation.options.isSet(QStringLiteral("limit")) && limit < 0))
        //: RU: «После --limit нужно число.»
        problem = Words::tr("--limit takes a number.");
    if (!problem.isEmpty())
        return console.fail(problem, ExitCode::Usage);
    const auto opened = Session::open(invocation.options, Session::Access::Read);
    if (!opened)
        return console.fail(openingText(opened.error(), invocation.options));
    Session &session = **opened;
    const QueryReading reading = readQuery(invocation.arguments(), session);
    if (!reading.problem.isEmpty())
        return console.fail(reading.problem, ExitCode::Usage);
    query.filter = reading.filter;
    const auto ids = core::queryTasks(session.database(), query, session.filterContext(), session.directory(), limit);
    if (!ids)
        return console.fail(ui::errorText(ids.error()));
    if (console.isJson())
        return printJson(console, session, *ids);
    const auto rows = session.repositories().tasks.rows(*ids);
    if (!rows)
        return console.fail(ui::errorText(rows.error()));
    if (rows->isEmpty())
        //: RU: «Таких задач нет.»
        console.note(Words::tr("There are no such tasks."));
    else
        console.write(taskTable(*rows, session).join(u'\n').toUtf8() + '\n');
    return ExitCode::Done;
}

} // namespace app
