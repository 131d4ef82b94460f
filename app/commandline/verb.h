// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/console.h"

#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace app {

/// What a verb is called with: its own options are declared first, then parsed.
struct Invocation
{
    Console console;
    QCommandLineParser options{};

    QStringList arguments() const { return options.positionalArguments(); }
};

/// One verb of the command line. Each lives in a file of its own.
struct Verb
{
    const char *name;
    /// Its arguments, for the help.
    const char *usage;
    /// Declares the options that only this verb has.
    void (*declare)(QCommandLineParser &options);
    ExitCode (*run)(Invocation &invocation);
    /// Whether its words may begin with a dash: "-tag:cold" is a term of a query.
    bool takesQuery = false;
};

ExitCode runAdd(Invocation &invocation);
ExitCode runList(Invocation &invocation);
ExitCode runShow(Invocation &invocation);
ExitCode runSet(Invocation &invocation);
ExitCode runDone(Invocation &invocation);
ExitCode runDelete(Invocation &invocation);
ExitCode runHistory(Invocation &invocation);
ExitCode runImport(Invocation &invocation);
ExitCode runExport(Invocation &invocation);
ExitCode runBackup(Invocation &invocation);
ExitCode runRestore(Invocation &invocation);
ExitCode runCheck(Invocation &invocation);
ExitCode runDemo(Invocation &invocation);
ExitCode runReminders(Invocation &invocation);
ExitCode runSnooze(Invocation &invocation);
ExitCode runAcknowledge(Invocation &invocation);

void declareAdd(QCommandLineParser &options);
void declareList(QCommandLineParser &options);
void declareDone(QCommandLineParser &options);
void declareImport(QCommandLineParser &options);
void declareExport(QCommandLineParser &options);
void declareReminders(QCommandLineParser &options);
void declareSnooze(QCommandLineParser &options);

/// The verb of that name; null when there is none.
const Verb *verbNamed(const QString &name);

} // namespace app
