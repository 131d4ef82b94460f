// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"
#include "tests/bench/remindercases.h"
#include "tests/bench/sharedcases.h"
#include "tests/bench/sizerun.h"
#include "tests/bench/slowcases.h"
#include "tests/bench/windowcases.h"

#include <cstdio>
#include <optional>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

using namespace bench;
using namespace Qt::Literals::StringLiterals;

constexpr DiskDelays kSlowDisk{.sync = std::chrono::milliseconds(100)};
constexpr DiskDelays kSlowShare{.roundTrip = std::chrono::milliseconds(20)};

/// One case, for which this process was started by another bench; its exit status.
std::optional<int> runOneCase(const QString &name, const QString &database, int tasks, qint64 startedNs)
{
    if (name == u"empty"_s)
        return showEmptyWindow(startedNs);
    if (name == u"start"_s)
        return startWithBoard(database, startedNs);
    if (name == u"use"_s)
        return useWindow(database, tasks);
    if (name == u"slow-disk"_s)
        return useSlowly(database, kSlowDisk, u"disk with 100 ms a sync"_s);
    if (name == u"slow-share"_s)
        return useSlowly(database, kSlowShare, u"share with 20 ms a round trip"_s);
    if (name == u"writer"_s || name == u"plain-writer"_s)
        return writeBeside(database, name == u"plain-writer"_s);
    if (name == u"reminders"_s)
        return waitForReminders(database);
    return std::nullopt;
}

int measure(const QStringList &sizes, const QString &program, const QString &folder, bool asJson)
{
    const QTemporaryDir settings; // the programs that are run keep theirs away from the user's
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", settings.path().toLocal8Bit());
    bool isWhole = true;
    QJsonArray json;
    const QDir root(folder);
    for (const QString &size : sizes) {
        const int tasks = size.toInt();
        Figures figures;
        isWhole = tasks > 0
            && measureSize({.tasks = tasks, .program = program, .folder = root.absoluteFilePath(size)}, figures)
            && isWhole;
        json.append(figures.json(tasks));
        if (!asJson)
            std::fputs(qPrintable(u"%1 tasks, %2\n\n"_s.arg(tasks).arg(QGuiApplication::platformName())
                                  + figures.table() + u'\n'),
                       stdout);
        std::fflush(stdout);
    }
    if (asJson)
        std::fputs(QJsonDocument(json).toJson().constData(), stdout);
    return isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString kept = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/followup-bench"_s;
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the program on a database made by its own import."_s);
    parser.addHelpOption();
    parser.addOptions({{u"tasks"_s, u"How many tasks, with commas."_s, u"numbers"_s, u"1000,10000,100000,1000000"_s},
                       {u"json"_s, u"Print JSON instead of tables."_s},
                       {u"program"_s, u"The program to import with."_s, u"file"_s, QStringLiteral(FOLLOWUP_PROGRAM)},
                       {u"folder"_s, u"Where the data is kept between runs."_s, u"folder"_s, kept},
                       {u"case"_s, u"Run one case in this process."_s, u"name"_s},
                       {u"started"_s, u"When this process was started; for the cases."_s, u"nanoseconds"_s}});
    parser.addPositionalArgument(u"database"_s, u"For the cases."_s);
    parser.process(application);
    const auto status = runOneCase(parser.value(u"case"_s), parser.positionalArguments().value(0),
                                   parser.value(u"tasks"_s).toInt(), parser.value(u"started"_s).toLongLong());
    return status ? *status
                  : measure(parser.value(u"tasks"_s).split(u',', Qt::SkipEmptyParts), parser.value(u"program"_s),
                            parser.value(u"folder"_s), parser.isSet(u"json"_s));
}
