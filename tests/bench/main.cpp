// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/child.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator.h"
#include "tests/bench/programcases.h"
#include "tests/bench/windowcases.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

using namespace bench;
using namespace Qt::Literals::StringLiterals;

constexpr int kStartRuns = 11;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stderr);
}

/// Runs itself anew for one case; its figures, and what the process cost.
std::optional<std::pair<Figures, Cost>> runCase(const QString &name, int tasks, const QString &database = {})
{
    const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
    const auto cost = runChild(
        QCoreApplication::applicationFilePath(),
        {u"--case"_s, name, u"--tasks"_s, QString::number(tasks), u"--started"_s, QString::number(now), database});
    if (!cost)
        return std::nullopt;
    return std::pair(Figures::ofJson(QJsonDocument::fromJson(cost->output).object()), *cost);
}

bool measureStart(int tasks, Figures &figures)
{
    QList<double> painted;
    QList<double> emptyPainted;
    QList<double> cpu;
    QList<double> emptyCpu;
    for (int run = 0; run < kStartRuns; ++run) { // side by side, so that both meet the same load
        const auto empty = runCase(u"empty"_s, tasks);
        const auto board = runCase(u"start"_s, tasks, u"bench.db"_s);
        if (!empty || !board)
            return false;
        emptyPainted.append(empty->first.all().constFirst().value);
        emptyCpu.append(empty->first.all().constLast().value);
        painted.append(board->first.all().constFirst().value);
        cpu.append(board->first.all().constLast().value);
    }
    const QString yardstick = u"an empty QMainWindow"_s;
    figures.add({.name = u"start to first painted board"_s,
                 .value = spreadOf(painted).median,
                 .unit = u"ms"_s,
                 .p95 = spreadOf(painted).p95,
                 .yardstick = spreadOf(emptyPainted).median,
                 .note = yardstick});
    figures.add({.name = u"start, processor time"_s,
                 .value = spreadOf(cpu).median,
                 .unit = u"ms"_s,
                 .p95 = spreadOf(cpu).p95,
                 .yardstick = spreadOf(emptyCpu).median,
                 .goal = Goal{Goal::Of::Ratio, 2.2},
                 .note = yardstick});
    return true;
}

bool measureUse(int tasks, Figures &figures)
{
    const auto used = runCase(u"use"_s, tasks, u"bench.db"_s);
    if (!used)
        return false;
    figures.add(used->first);
    figures.add({.name = u"window after all of it, peak memory"_s,
                 .value = used->second.peakMiB,
                 .unit = u"MiB"_s,
                 .goal = Goal{Goal::Of::Median,
                              tasks > 100'000      ? 180.
                                  : tasks > 10'000 ? 85.
                                                   : 70.}});
    return true;
}

int measure(int tasks, const QString &program, const QString &keptFolder, bool asJson)
{
    const QTemporaryDir passing;
    QDir::setCurrent(keptFolder.isEmpty() ? passing.path() : keptFolder);
    const QTemporaryDir settings; // the programs that are run keep theirs away from the user's
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", settings.path().toLocal8Bit());
    QFile::remove(u"bench.db"_s);
    QFile::remove(u"yardstick.db"_s);
    Figures figures;
    say(u"making %1 tasks"_s.arg(tasks));
    QFile lines(u"tasks.jsonl"_s);
    QFile table(u"tasks.csv"_s);
    if (!lines.open(QIODevice::WriteOnly) || !table.open(QIODevice::WriteOnly))
        return 1;
    const QDate today = QDate::currentDate();
    writeJsonLines(lines, tasks, today);
    writeCsv(table, tasks, today);
    lines.close();
    table.close();
    bool isWhole = true;
    const auto stage = [&](const QString &name, const std::function<bool()> &take) {
        if (!isWhole)
            return;
        say(name);
        const qsizetype before = figures.all().size();
        isWhole = take();
        for (const Figure &figure : figures.all().sliced(before)) // a long run tells what it has
            say(u"  %1: %2 %3, p95 %4, yardstick %5"_s.arg(figure.name)
                    .arg(figure.value)
                    .arg(figure.unit)
                    .arg(figure.p95.value_or(0))
                    .arg(figure.yardstick.value_or(0)));
    };
    stage(u"importing"_s, [&] { return measureImport(program, tasks, figures); });
    stage(u"starting"_s, [&] { return measureStart(tasks, figures); });
    stage(u"using the window"_s, [&] { return measureUse(tasks, figures); });
    stage(u"exporting"_s, [&] { return measureExport(program, figures); });
    stage(u"asking by verbs"_s, [&] { return measureVerbs(program, figures); });
    stage(u"resting in the tray"_s, [&] { return measureTray(program, figures); });
    const QString text = QStringLiteral("%1 tasks\n\n").arg(tasks) + figures.table();
    std::fputs(asJson ? QJsonDocument(figures.json(tasks)).toJson().constData() : qPrintable(text), stdout);
    return isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the program on a database made by its own import."_s);
    parser.addHelpOption();
    parser.addOptions({{u"tasks"_s, u"How many tasks."_s, u"number"_s, u"100000"_s},
                       {u"json"_s, u"Print JSON instead of a table."_s},
                       {u"program"_s, u"The program to import with."_s, u"file"_s, QStringLiteral(FOLLOWUP_PROGRAM)},
                       {u"folder"_s, u"Leave the files here; otherwise they are removed."_s, u"folder"_s},
                       {u"case"_s, u"Run one window in this process: empty, start or use."_s, u"name"_s},
                       {u"started"_s, u"When this process was started; for the cases."_s, u"nanoseconds"_s}});
    parser.addPositionalArgument(u"database"_s, u"For the cases."_s);
    parser.process(application);
    const QString database = parser.positionalArguments().value(0);
    const qint64 started = parser.value(u"started"_s).toLongLong();
    const QString name = parser.value(u"case"_s);
    if (name == u"empty"_s)
        return showEmptyWindow(started);
    if (name == u"start"_s)
        return startWithBoard(database, started);
    if (name == u"use"_s)
        return useWindow(database, parser.value(u"tasks"_s).toInt());
    return measure(parser.value(u"tasks"_s).toInt(), parser.value(u"program"_s), parser.value(u"folder"_s),
                   parser.isSet(u"json"_s));
}
