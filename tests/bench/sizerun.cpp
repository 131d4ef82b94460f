// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/sizerun.h"

#include "tests/bench/child.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator.h"
#include "tests/bench/programcases.h"
#include "tests/bench/sharedcases.h"
#include "tests/bench/taskwarriorcases.h"

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <unistd.h>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStartRuns = 11;
constexpr int kColdRuns = 5;

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

/// Lets the pages of a file go that the system keeps in memory.
void forgetPages(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    fdatasync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
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
    QList<double> cold;
    for (int run = 0; run < kColdRuns; ++run) {
        forgetPages(u"bench.db"_s);
        const auto board = runCase(u"start"_s, tasks, u"bench.db"_s);
        if (!board)
            return false;
        cold.append(board->first.all().constFirst().value);
    }
    figures.add({.name = u"start, the database not in memory"_s,
                 .value = spreadOf(cold).median,
                 .unit = u"ms"_s,
                 .p95 = spreadOf(cold).p95,
                 .note = u"its pages alone; the program's own stay"_s});
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

/// A case that runs on bench.db in a process of its own.
bool addCase(const QString &name, int tasks, Figures &figures)
{
    const auto measured = runCase(name, tasks, u"bench.db"_s);
    if (measured)
        figures.add(measured->first);
    return measured.has_value();
}

/// The data of this size and day: made once and kept, with that of other days removed.
struct Data
{
    QString lines{};
    QString table{};
};

bool write(const QString &path, const std::function<void(QIODevice &)> &fill)
{
    if (QFile::exists(path))
        return true;
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    fill(file);
    file.close();
    return file.error() == QFileDevice::NoError && file.rename(path);
}

std::optional<Data> dataOf(int tasks)
{
    const QDate today = QDate::currentDate();
    const QString name = u"tasks-%1-%2"_s.arg(tasks).arg(today.toString(Qt::ISODate));
    const Data data{name + u".jsonl"_s, name + u".csv"_s};
    for (const QString &old : QDir::current().entryList({u"tasks-%1-*"_s.arg(tasks)})) {
        if (!old.startsWith(name))
            QFile::remove(old);
    }
    const bool isThere = write(data.lines, [&](QIODevice &file) { writeJsonLines(file, tasks, today); })
        && write(data.table, [&](QIODevice &file) { writeCsv(file, tasks, today); });
    return isThere ? std::optional(data) : std::nullopt;
}

} // namespace

bool measureSize(const SizeRun &run, Figures &figures)
{
    if (!QDir().mkpath(run.folder) || !QDir::setCurrent(run.folder))
        return false;
    QFile::remove(u"bench.db"_s);
    say(u"%1 tasks"_s.arg(run.tasks));
    const auto data = dataOf(run.tasks);
    if (!data)
        return false;
    bool isWhole = true;
    const auto stage = [&](const QString &name, const std::function<bool()> &take) {
        if (!isWhole)
            return;
        say(name);
        const qsizetype before = figures.all().size();
        isWhole = take();
        for (const Figure &figure : figures.all().sliced(before)) // a long run tells what it has
            say(u"  %1: %2 %3, p95 %4, yardstick %5, held %6"_s.arg(figure.name)
                    .arg(figure.value)
                    .arg(figure.unit)
                    .arg(figure.p95.value_or(0))
                    .arg(figure.yardstick.value_or(0))
                    .arg(figure.holdMs.value_or(0)));
    };
    stage(u"importing"_s, [&] { return measureImport(run.program, run.tasks, data->lines, data->table, figures); });
    stage(u"starting"_s, [&] { return measureStart(run.tasks, figures); });
    stage(u"exporting"_s, [&] { return measureExport(run.program, figures); });
    stage(u"asking by verbs"_s, [&] { return measureVerbs(run.program, figures); });
    stage(u"asking Taskwarrior"_s,
          [&] { return measureBesideTaskwarrior(run.program, data->lines, run.tasks, figures); });
    stage(u"using the window"_s, [&] { return measureUse(run.tasks, figures); });
    stage(u"behind a slow disk"_s, [&] { return addCase(u"slow-disk"_s, run.tasks, figures); });
    stage(u"behind a slow share"_s, [&] { return addCase(u"slow-share"_s, run.tasks, figures); });
    stage(u"eight writers"_s, [&] { return measureWriters(u"bench.db"_s, figures); });
    stage(u"waiting for reminders"_s, [&] { return addCase(u"reminders"_s, run.tasks, figures); });
    stage(u"resting in the tray"_s, [&] { return measureTray(run.program, figures); });
    return isWhole;
}

} // namespace bench
