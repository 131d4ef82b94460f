// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/remindercases.h"

#include "core/commands/createtasks.h"
#include "core/reminders/reminderscheduler.h"
#include "tests/bench/figures.h"
#include "tests/bench/windowprobe.h"

#include <algorithm>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kReminders = 15;
constexpr int kSecondsBetween = 1;
constexpr int kFirstAfter = 3; // seconds

} // namespace

int waitForReminders(const QString &database)
{
    const core::SystemClock clock;
    auto opened = core::Store::open({database, u"Напоминания Измерены"_s, false}, clock);
    if (!opened)
        return giveUp("the database cannot be opened");
    core::Store &store = **opened;
    core::ReminderScheduler scheduler(store);
    QList<double> late;
    QObject::connect(&scheduler, &core::ReminderScheduler::due, &store,
                     [&](const QList<core::DueReminder> &reminders, bool) {
                         const QDateTime now = clock.now();
                         for (const core::DueReminder &reminder : reminders)
                             late.append(static_cast<double>(reminder.firing.firesAt.msecsTo(now)));
                     });
    QList<core::Task> drafts;
    const QDateTime first = QDateTime::fromSecsSinceEpoch(clock.now().toSecsSinceEpoch() + kFirstAfter, Qt::UTC);
    for (int i = 0; i < kReminders; ++i) {
        core::Task draft;
        draft.title = u"Напомнить %1"_s.arg(i);
        draft.assignee = store.me();
        draft.reminders = {{.at = first.addSecs(qint64{i} * kSecondsBetween)}};
        drafts.append(draft);
    }
    store.run(std::make_shared<core::CreateTasks>(drafts));
    scheduler.start();
    if (!turnUntil([&] { return late.size() == kReminders; }))
        return giveUp("a reminder was not told");
    Figures figures;
    const Spread spread = spreadOf(late);
    figures.add({.name = u"reminder, from its moment until it is told"_s,
                 .value = spread.median,
                 .unit = u"ms"_s,
                 .p95 = spread.p95,
                 .goal = Goal{Goal::Of::P95, 1000},
                 .note = u"longest %1 ms, early %2"_s.arg(*std::ranges::max_element(late), 0, 'f', 0)
                             .arg(std::ranges::count_if(late, [](double ms) { return ms < 0; }))});
    return tell(figures);
}

} // namespace bench
