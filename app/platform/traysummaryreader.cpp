// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/traysummaryreader.h"

#include "core/reminders/reminderscheduler.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/reminders/quietmenu.h"

#include <chrono>

namespace app {

namespace {

constexpr int kNextShown = 2;

} // namespace

TraySummaryReader::TraySummaryReader(core::Store &store, const core::ReminderScheduler &scheduler, QObject *parent)
    : QObject(parent), m_store(store), m_scheduler(scheduler)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    connect(&m_soon, &QTimer::timeout, this, &TraySummaryReader::read);
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, &TraySummaryReader::read);
    const auto readSoon = [this] {
        if (!m_soon.isActive()) // a stream of changes must not put it off for ever
            m_soon.start();
    };
    connect(&m_store, &core::Store::changed, this, readSoon);
    connect(&m_store, &core::Store::indexReady, this, readSoon);
    connect(&m_scheduler, &core::ReminderScheduler::waitingChanged, this, readSoon);
    m_soon.start(0);
}

void TraySummaryReader::read()
{
    core::whenReady(m_store.agenda(kNextShown), this, [this](const core::Result<core::Agenda> &agenda) {
        if (!agenda) // the file is gone for now: what was told stays
            return;
        const TraySummary summary{.overdue = agenda->overdue,
                                  .today = agenda->dueToday,
                                  .waitingReminders = static_cast<int>(m_scheduler.waiting().size()),
                                  .quietUntil = ui::quietEnd(m_store),
                                  .next = agenda->next};
        if (std::exchange(m_summary, summary) != summary)
            Q_EMIT changed(m_summary);
    });
}

} // namespace app
