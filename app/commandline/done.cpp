// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "core/commands/edittasks.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

} // namespace

void declareDone(QCommandLineParser &options)
{
    options.addOption({QStringLiteral("result"), Words::tr("What came of it."), QStringLiteral("TEXT")});
}

ExitCode runDone(Invocation &invocation)
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
    QList<core::FieldEdit> edits;
    for (const core::TaskId id : ids) {
        edits.append({.task = id, .field = core::Field::Status, .value = core::statuses::kDone});
        if (invocation.options.isSet(QStringLiteral("result")))
            edits.append({.task = id,
                          .field = core::Field::Result,
                          .value = core::cleanedText(invocation.options.value(QStringLiteral("result")))});
    }
    const auto outcome = (*session)->run(core::EditTasks(edits, core::Intent::Kind::CompleteTasks));
    return outcome ? printTasks(console, **session, ids) : console.fail(ui::errorText(outcome.error()));
}

} // namespace app
