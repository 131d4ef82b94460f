// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/createtasks.h"
#include "core/reminders/reminderscheduler.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

#include <chrono>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

namespace office {

/// One program of Ada on the common file.
struct Program
{
    Program(const QString &path, const core::Clock &clock, const QString &name)
    {
        auto opened
            = core::Store::open({.path = path, .personName = QStringLiteral("Ada"), .createIfMissing = true}, clock);
        REQUIRE(opened);
        store = std::move(*opened);
        start(name);
    }

    void start(const QString &name)
    {
        const core::ReminderLease lease{.renewal = std::chrono::seconds(60), .expiry = std::chrono::seconds(180)};
        scheduler = std::make_unique<core::ReminderScheduler>(*store, name, lease);
        QObject::connect(scheduler.get(), &core::ReminderScheduler::due, scheduler.get(),
                         [this](const QList<core::DueReminder> &reminders, bool isCatchUp) {
                             told += reminders;
                             wasAway = isCatchUp;
                         });
        scheduler->start();
    }

    bool waitForTold(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return told.size() >= count; });
    }
    /// Looks, and waits until what was asked before and after is answered.
    void look()
    {
        scheduler->lookAgain();
        settle();
    }
    /// Each answer that a look waits for is behind at most one of these.
    void settle()
    {
        constexpr int kStepsOfALook = 5;
        for (int step = 0; step < 2 * kStepsOfALook; ++step) {
            while (store->pendingWrites() > 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QEventLoop loop;
            core::whenReady(store->openFirings(1), &loop, [&loop](const auto &) { loop.quit(); });
            loop.exec();
        }
    }
    core::Outcome run(const core::CommandPtr &command)
    {
        auto done = store->run(command);
        REQUIRE(QTest::qWaitFor([&done] { return done.isFinished(); }));
        REQUIRE(done.result());
        return *done.result();
    }
    QList<core::Firing> open()
    {
        auto asked = store->openFirings(100);
        REQUIRE(QTest::qWaitFor([&asked] { return asked.isFinished(); }));
        REQUIRE(asked.result());
        return *asked.result();
    }

    std::unique_ptr<core::Store> store;
    std::unique_ptr<core::ReminderScheduler> scheduler;
    QList<core::DueReminder> told;
    bool wasAway = false;
};

/// The file, and a task of Ada's that is due in half an hour and reminds a quarter of an hour before.
struct Office
{
    Office() : first(path(), clock, QStringLiteral("first"))
    {
        core::Task call;
        call.title = QStringLiteral("Call Ivan");
        call.assignee = first.store->me();
        call.due = core::Due::at(clock.now().addSecs(1800));
        call.reminders = {{.beforeMinutes = 15}};
        task = first.run(std::make_shared<core::CreateTasks>(QList<core::Task>{call})).created.value(0);
    }

    QString path() const { return folder.filePath(QStringLiteral("team.db")); }

    QTemporaryDir folder;
    support::FakeClock clock;
    Program first;
    core::TaskId task;
};

} // namespace office
