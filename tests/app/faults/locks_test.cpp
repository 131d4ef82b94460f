// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"

#include "core/commands/createtasks.h"
#include "core/storage/database.h"
#include "tests/support/teststore.h"

#include <algorithm>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <vector>

using support::Program;
using support::Ran;

namespace {

/// Holds the whole file for itself, as a program that thinks over an edit does.
struct Lock
{
    explicit Lock(const QString &path)
        : database(std::move(*core::Database::open(path, core::Database::Mode::ReadWrite)))
    {
        REQUIRE(database->run(QStringLiteral("BEGIN EXCLUSIVE")));
    }
    std::unique_ptr<core::Database> database;
};

} // namespace

TEST_CASE("eight programs write one file and nothing is lost and none complains", "[faults]")
{
    const Program program;
    REQUIRE(program.call("add first").code == 0);
    constexpr int kSeats = 8;
    constexpr int kEdits = 20;
    std::vector<std::unique_ptr<QProcess>> seats;
    for (int seat = 0; seat < kSeats; ++seat) {
        auto process = std::make_unique<QProcess>();
        program.prepare(*process);
        process->start(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral("i=0; while [ $i -lt %2 ]; do '%3' add \"seat %1 edit $i #s%1\" >/dev/null || echo failed; "
                            "'%3' set 1 spent_minutes=$i >/dev/null || echo failed; i=$((i+1)); done")
                 .arg(seat)
                 .arg(kEdits)
                 .arg(QStringLiteral(FOLLOWUP_PROGRAM))});
        seats.push_back(std::move(process));
    }
    for (const auto &seat : seats) {
        REQUIRE(seat->waitForFinished(300'000));
        CHECK(seat->readAllStandardOutput().isEmpty());
        CHECK(seat->readAllStandardError().isEmpty());
    }
    CHECK(program.call("list --json").array().size() == 1 + kSeats * kEdits);
    for (int seat = 0; seat < kSeats; ++seat)
        CHECK(program.run({QStringLiteral("list"), QStringLiteral("tag:s%1").arg(seat), QStringLiteral("--json")})
                  .array()
                  .size()
              == kEdits);
    CHECK(program.call("check --json").object().value(QLatin1String("sound")).toBool());
}

TEST_CASE("a verb waits for a lock and says so when it lasts", "[faults]")
{
    const Program program;
    REQUIRE(program.call("add first").code == 0);
    {
        const Lock lock(program.file("tasks.db"));
        for (const char *call : {"add second --json", "set 1 title=x --json", "list --json", "export --json"}) {
            INFO(call);
            const Ran ran = program.call(call);
            CHECK(ran.code == 1);
            CHECK(ran.error().startsWith(QStringLiteral("The database is busy")));
        }
    }
    CHECK(program.call("add second").code == 0);
    CHECK(program.call("list --json").array().size() == 2);
}

TEST_CASE("a short lock is waited for without a word", "[faults]")
{
    const Program program;
    REQUIRE(program.call("add first").code == 0);
    auto lock = std::make_unique<Lock>(program.file("tasks.db"));
    QProcess process;
    program.prepare(process);
    process.start(QStringLiteral(FOLLOWUP_PROGRAM), {QStringLiteral("add"), QStringLiteral("second")});
    CHECK_FALSE(process.waitForFinished(2'000)); // it waits
    lock.reset();
    REQUIRE(process.waitForFinished(30'000));
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardError().isEmpty());
}

TEST_CASE("an open store answers while the file is locked for half a minute and goes on after", "[faults]")
{
    support::TestStore store{support::aTask("before")};
    store.loadIndex();
    auto lock = std::make_unique<Lock>(store.path());
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = std::max(longest, sinceTurn.restart()); });
    sinceTurn.start();
    beat.start(10);
    core::Task task;
    task.title = QStringLiteral("while locked");
    auto future = store->run(std::make_shared<core::CreateTasks>(QList<core::Task>{task}));
    CHECK(store->pendingWrites() == 1);
    QElapsedTimer held;
    held.start();
    while (held.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(longest < 1'000); // the window is not held; a busy machine may take its time
    REQUIRE(future.isFinished());
    REQUIRE_FALSE(future.result());
    CHECK(future.result().error().code == core::Error::Code::Busy);
    CHECK(store->state() == core::Store::State::Open);
    lock.reset();
    CHECK(store.task(store.add(task)).title == task.title);
}
