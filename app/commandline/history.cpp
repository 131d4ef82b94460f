// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/jsontext.h"
#include "ui/text/duetext.h"
#include "ui/text/errortext.h"
#include "ui/text/historytext.h"

namespace app {

namespace {

QByteArray entryJson(const core::HistoryEntry &entry, const core::Directory &directory)
{
    const core::Person *person = directory.person(entry.person);
    return core::JsonText()
        .instantOrNull("at", entry.at)
        .textOrNull("person", person == nullptr ? QString() : person->name)
        .text("field", entry.field)
        .text("from", entry.from)
        .text("to", entry.to)
        .object();
}

} // namespace

ExitCode runHistory(Invocation &invocation)
{
    const Console &console = invocation.console;
    QString problem;
    const QList<core::TaskId> ids = readIds(invocation.arguments(), problem);
    if (!problem.isEmpty())
        return console.fail(problem, ExitCode::Usage);
    const auto opened = Session::open(invocation.options, Session::Access::Read);
    if (!opened)
        return console.fail(openingText(opened.error(), invocation.options));
    Session &session = **opened;
    if (const QString missing = firstMissing(session, ids); !missing.isEmpty())
        return console.fail(missing);
    QList<QByteArray> records;
    for (const core::TaskId id : ids) {
        const auto entries = session.repositories().log.history(id);
        if (!entries)
            return console.fail(ui::errorText(entries.error()));
        for (const core::HistoryEntry &entry : *entries) {
            records.append(entryJson(entry, session.directory()));
            if (!console.isJson())
                console.line(plainLine(QStringLiteral("%1  %2").arg(
                    ui::momentText(entry.at, session.now(), session.zone()),
                    ui::historySentence(entry, session.directory(), session.now(), session.zone()))));
        }
    }
    if (console.isJson())
        console.write('[' + records.join(",\n") + "]\n");
    return ExitCode::Done;
}

} // namespace app
