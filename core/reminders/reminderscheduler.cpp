// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderscheduler.h"

#include "core/commands/firings.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

// A timer stands still while the computer sleeps and knows nothing of a moved clock: ask again at least this often.
constexpr std::chrono::milliseconds kLongestRest = std::chrono::seconds(15);

} // namespace

ReminderScheduler::ReminderScheduler(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one rings up to 5 % early
    connect(&m_timer, &QTimer::timeout, this, &ReminderScheduler::look);
    connect(&m_store, &Store::changed, this, [this](const Changes &changes) {
        if (changes.reminders || changes.everything || std::ranges::any_of(changes.tasks, [this](const TaskRow &row) {
                return std::ranges::find(m_waiting, row.id, [](const DueReminder &r) { return r.task.id; })
                    != m_waiting.end();
            }))
            lookAgain();
    });
}

void ReminderScheduler::start()
{
    m_isStarted = true;
    look();
}

void ReminderScheduler::lookAgain()
{
    if (!m_isStarted)
        return;
    if (m_isLooking)
        m_mustLookAgain = true;
    else
        look();
}

void ReminderScheduler::markShown(const QList<FiringId> &firings)
{
    if (!firings.isEmpty())
        m_store.run(ActOnFirings::show(firings));
}

void ReminderScheduler::acknowledge(const QList<FiringId> &firings)
{
    if (!firings.isEmpty())
        m_store.run(ActOnFirings::acknowledge(firings));
}

void ReminderScheduler::look()
{
    m_isLooking = true;
    m_mustLookAgain = false;
    m_timer.stop();
    m_lookedAt = m_store.clock().now();
    whenReady(m_store.firingsUntil(m_lookedAt), this, [this](const Result<QList<Firing>> &firings) {
        if (firings)
            takeFirings(*firings);
        else // the file is gone for now; the next look asks again
            finishLook({});
    });
}

void ReminderScheduler::takeFirings(const QList<Firing> &firings)
{
    if (firings.isEmpty()) {
        takeRows({}, {});
        return;
    }
    QList<TaskId> tasks;
    for (const Firing &firing : firings) {
        if (!tasks.contains(firing.task))
            tasks << firing.task;
    }
    whenReady(m_store.rows(tasks), this, [this, firings](const Result<QList<TaskRow>> &rows) {
        if (rows)
            takeRows(firings, *rows);
        else
            finishLook({});
    });
}

void ReminderScheduler::takeRows(const QList<Firing> &firings, const QList<TaskRow> &rows)
{
    QList<DueReminder> waiting;
    QList<DueReminder> fresh;
    QHash<FiringId, QDateTime> told;
    for (const Firing &firing : firings) {
        const auto row = std::ranges::find(rows, firing.task, &TaskRow::id);
        if (row == rows.end() || row->isDeleted)
            continue;
        waiting << DueReminder{firing, *row};
        if (m_told.value(firing.id) != firing.firesAt)
            fresh << waiting.last();
        told.insert(firing.id, firing.firesAt);
    }
    m_told = told;
    askForNext();
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
    if (!fresh.isEmpty())
        Q_EMIT due(fresh);
}

void ReminderScheduler::askForNext()
{
    whenReady(m_store.nextFiring(), this,
              [this](const Result<QDateTime> &next) { finishLook(next ? *next : QDateTime{}); });
}

void ReminderScheduler::finishLook(const QDateTime &next)
{
    m_isLooking = false;
    if (m_mustLookAgain) {
        look();
        return;
    }
    // One from before this look has been told: nothing to hurry for.
    const bool isAhead = next.isValid() && next > m_lookedAt;
    const auto rest = isAhead ? std::chrono::milliseconds(m_store.clock().now().msecsTo(next)) : kLongestRest;
    m_timer.start(std::clamp(rest, std::chrono::milliseconds(0), kLongestRest));
}

} // namespace core
