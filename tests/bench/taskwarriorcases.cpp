// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/taskwarriorcases.h"

#include "tests/bench/child.h"
#include "tests/bench/figures.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRuns = 3;
constexpr int kMostTasks = 100'000; // its import takes 11 GiB at a million

/// A task of ours as `task import` takes it.
QJsonObject taskwarriorTask(const QJsonObject &ours)
{
    const auto stamp = [](const QString &moment) {
        return QDateTime::fromString(moment.left(10), Qt::ISODate).toString(u"yyyyMMdd'T'000000'Z'"_s);
    };
    const QString status = ours.value("status"_L1).toString();
    const bool isClosed = status == u"done"_s || status == u"cancelled"_s;
    QJsonObject task{{u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                     {u"description"_s, ours.value("title"_L1)},
                     {u"status"_s, isClosed ? u"completed"_s : u"pending"_s},
                     {u"entry"_s, stamp(ours.value("created"_L1).toString())}};
    if (isClosed)
        task.insert(u"end"_s, task.value("entry"_L1));
    if (const QString due = ours.value("due"_L1).toString(); !due.isEmpty())
        task.insert(u"due"_s, stamp(due));
    if (const QString client = ours.value("client"_L1).toString(); !client.isEmpty())
        task.insert(u"project"_s, client);
    return task;
}

bool writeForTaskwarrior(const QString &lines, const QString &path)
{
    QFile from(lines);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    while (!from.atEnd()) {
        const QJsonObject task = taskwarriorTask(QJsonDocument::fromJson(from.readLine()).object());
        to.write(QJsonDocument(task).toJson(QJsonDocument::Compact) + '\n');
    }
    return true;
}

struct Pair
{
    QString name;
    QStringList ours;
    QStringList theirs;
    double most; ///< of their time
};

std::optional<double> cpuOf(const QString &program, const QStringList &arguments)
{
    QList<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const auto cost = runChild(program, arguments);
        if (!cost)
            return std::nullopt;
        times.append(cost->cpuMs);
    }
    return spreadOf(times).median;
}

} // namespace

bool measureBesideTaskwarrior(const QString &program, const QString &lines, int tasks, Figures &figures)
{
    const QString other = QStandardPaths::findExecutable(u"task"_s);
    if (other.isEmpty() || tasks > kMostTasks)
        return true;
    const QString data = QDir::current().absoluteFilePath(u"taskwarrior"_s);
    QDir(data).removeRecursively();
    if (!QDir().mkpath(data) || !writeForTaskwarrior(lines, u"taskwarrior.json"_s))
        return false;
    const QStringList quiet{u"rc:/dev/null"_s, u"rc.data.location="_s + data, u"rc.verbose=nothing"_s,
                            u"rc.confirmation=no"_s, u"rc.gc=off"_s};
    if (!runChild(other, quiet + QStringList{u"import"_s, u"taskwarrior.json"_s}))
        return false;
    const QStringList database{u"--database"_s, u"bench.db"_s, u"--person"_s, u"Анна Белова"_s};
    // product.md §8: lists and searches a hundred times as fast, adding fifty times; at 100 000 tasks.
    const QList<Pair> pairs{
        {u"list"_s,
         {u"list"_s, u"status:open"_s, u"--limit"_s, u"25"_s, u"--sort"_s, u"due"_s},
         {u"limit:25"_s, u"list"_s},
         0.01},
        {u"search"_s,
         {u"list"_s, u"договор"_s, u"--limit"_s, u"25"_s, u"--sort"_s, u"due"_s},
         {u"limit:25"_s, u"/договор/"_s, u"list"_s},
         0.01},
        {u"add"_s, {u"add"_s, u"Позвонить завтра"_s}, {u"add"_s, u"Позвонить"_s, u"due:tomorrow"_s}, 0.02},
    };
    for (const Pair &pair : pairs) {
        const auto ours = cpuOf(program, database + pair.ours);
        const auto theirs = cpuOf(other, quiet + pair.theirs);
        if (!ours || !theirs)
            return false;
        figures.add({.name = u"beside Taskwarrior, processor time: "_s + pair.name,
                     .value = *ours,
                     .unit = u"ms"_s,
                     .yardstick = *theirs,
                     .goal = tasks == kMostTasks ? std::optional(Goal{Goal::Of::Ratio, pair.most}) : std::nullopt,
                     .note = u"Taskwarrior on the same tasks"_s});
    }
    return true;
}

} // namespace bench
