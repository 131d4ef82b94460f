// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/createtasks.h"
#include "core/commands/firings.h"
#include "core/reminders/reminderscheduler.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <functional>
#include <QEventLoop>
#include <QHash>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

/// How many minutes have a reminder each: a day, unless FOLLOWUP_REMINDER_MINUTES says more (a year has 525600).
int minutesToLive()
{
    bool isNumber = false;
    const int minutes = qEnvironmentVariableIntValue("FOLLOWUP_REMINDER_MINUTES", &isNumber);
    return isNumber ? minutes : 24 * 60;
}

/// A task for each minute of a day from @p from on, each with one reminder at its minute.
QList<core::Task> aDay(const QDateTime &from, int minutes, core::PersonId person)
{
    QList<core::Task> tasks;
    for (int minute = 0; minute < minutes; ++minute) {
        core::Task task;
        task.title = QStringLiteral("Minute %1").arg(minute);
        task.assignee = person;
        task.creator = person;
        task.due = core::Due::at(from.addSecs(60LL * minute + 900));
        task.reminders = {{.beforeMinutes = 15}};
        tasks.append(task);
    }
    return tasks;
}

/// Turns the event loop until reminders were told and @p holds, and not a moment longer: there are half a million.
void waitForDue(core::ReminderScheduler &scheduler, const std::function<bool()> &holds)
{
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&scheduler, &core::ReminderScheduler::due, &loop, [&] {
        if (holds())
            loop.quit();
    });
    patience.start(5s);
    if (!holds())
        loop.exec();
}

} // namespace

TEST_CASE("a reminder a minute in fast time loses none and doubles none", "[year][.slow]")
{
    support::TestStore store;
    core::ReminderScheduler scheduler(store);
    QHash<core::FiringId, int> told;
    int early = 0;
    QList<core::FiringId> fresh;
    QObject::connect(&scheduler, &core::ReminderScheduler::due, &scheduler,
                     [&](const QList<core::DueReminder> &reminders) {
                         for (const core::DueReminder &reminder : reminders) {
                             ++told[reminder.firing.id];
                             early += reminder.firing.firesAt > store.clock().now() ? 1 : 0;
                             fresh << reminder.firing.id;
                         }
                     });
    scheduler.start();
    const int all = minutesToLive();
    for (int minute = 0; minute < all; ++minute) {
        if (minute % (24 * 60) == 0)
            store.run(std::make_shared<core::CreateTasks>(
                aDay(store.clock().now().addSecs(60), std::min(24 * 60, all - minute), store.me())));
        store.clock().advance(1min);
        scheduler.lookAgain();
        waitForDue(scheduler, [&] { return told.size() == minute + 1; });
        REQUIRE(told.size() == minute + 1);
        if (fresh.size() == 16 || minute + 1 == all) // a person deals with a few at a time
            store.run(core::ActOnFirings::acknowledge(std::exchange(fresh, {})));
    }
    CHECK(told.size() == all);
    CHECK(std::all_of(told.cbegin(), told.cend(), [](int times) { return times == 1; }));
    CHECK(early == 0);
    CHECK(store.answer(store->openFirings(10)).isEmpty());
}
