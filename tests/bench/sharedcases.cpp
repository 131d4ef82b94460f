// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/sharedcases.h"

#include "core/commands/createtasks.h"
#include "core/storage/repositories.h"
#include "tests/bench/figures.h"
#include "tests/bench/windowprobe.h"

#include <algorithm>
#include <memory>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <sqlite3.h>
#include <vector>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWriters = 8;
constexpr int kWrites = 30; // of each
constexpr int kPatienceMs = 120'000;

/// One task added the program's way, or in a transaction that waits by SQLite's own timeout.
bool addTask(core::Database &database, core::Repositories &repositories, const core::CreateTasks &command, bool isPlain)
{
    const core::CommandContext context{
        .actor = {}, .now = QDateTime::currentDateTimeUtc(), .zone = QTimeZone::systemTimeZone(), .seat = u"bench"_s};
    if (!isPlain) {
        auto transaction = core::Transaction::begin(database);
        return transaction && command.apply(repositories, context) && transaction->commit();
    }
    const auto run
        = [&](const char *sql) { return sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK; };
    if (!run("BEGIN IMMEDIATE"))
        return false;
    if (command.apply(repositories, context) && run("COMMIT"))
        return true;
    run("ROLLBACK");
    return false;
}

qint64 countTasks(const QString &path)
{
    const auto database = core::Database::open(path, core::Database::Mode::ReadOnly);
    return database ? (*database)->value(u"SELECT count(*) FROM task"_s).value_or(QVariant()).toLongLong() : -1;
}

struct Together
{
    double worstMs = 0;
    double failures = 0;
    qint64 lost = 0;
};

std::optional<Together> writeTogether(const QString &database, const QString &way)
{
    const qint64 before = countTasks(database);
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < kWriters; ++i) {
        auto &writer = writers.emplace_back(std::make_unique<QProcess>());
        writer->start(QCoreApplication::applicationFilePath(), {u"--case"_s, way, database});
    }
    Together sum;
    for (const auto &writer : writers) {
        if (!writer->waitForFinished(kPatienceMs) || writer->exitCode() != 0)
            return std::nullopt;
        const Figures own = Figures::ofJson(QJsonDocument::fromJson(writer->readAllStandardOutput()).object());
        sum.worstMs = std::max(sum.worstMs, own.all().constFirst().value);
        sum.failures += own.all().constLast().value;
    }
    sum.lost = before + qint64{kWriters} * kWrites - countTasks(database);
    return sum;
}

} // namespace

bool measureWriters(const QString &database, Figures &figures)
{
    const auto queued = writeTogether(database, u"writer"_s);
    const auto plain = writeTogether(database, u"plain-writer"_s);
    if (!queued || !plain)
        return false;
    const QString work = u"%1 processes, %2 tasks each"_s.arg(kWriters).arg(kWrites);
    figures.add({.name = u"8 writers, longest wait for one commit"_s,
                 .value = queued->worstMs,
                 .unit = u"ms"_s,
                 .yardstick = plain->worstMs,
                 .goal = Goal{Goal::Of::Ratio, 0.5},
                 .note = work + u"; busy timeout alone: %1 failed"_s.arg(plain->failures)});
    figures.add({.name = u"8 writers, tasks lost or refused"_s,
                 .value = static_cast<double>(queued->lost),
                 .unit = QString(),
                 .goal = Goal{Goal::Of::Median, 0},
                 .note = work});
    return true;
}

int writeBeside(const QString &path, bool isPlain)
{
    const auto opened = core::Database::open(path, core::Database::Mode::ReadWrite);
    if (!opened)
        return giveUp("the database cannot be opened");
    core::Database &database = **opened;
    core::Repositories repositories(database);
    double worst = 0;
    int failures = 0;
    for (int i = 0; i < kWrites; ++i) {
        core::Task draft;
        draft.title = u"Записано рядом %1"_s.arg(i);
        const core::CreateTasks command({draft});
        const qint64 start = nowNs();
        if (!addTask(database, repositories, command, isPlain))
            ++failures;
        worst = std::max(worst, msBetween(start, nowNs()));
    }
    Figures figures;
    figures.add({.name = u"longest"_s, .value = worst, .unit = u"ms"_s});
    figures.add({.name = u"failures"_s, .value = static_cast<double>(failures), .unit = QString()});
    return tell(figures);
}

} // namespace bench
