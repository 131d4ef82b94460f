// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/traysummaryreader.h"

#include "core/reminders/reminderscheduler.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <chrono>

namespace app {

namespace {

constexpr int kNextShown = 2;

/// My open tasks with a due date that has not passed, the next one first.
core::TaskQuery nextTasks()
{
    using core::Filter;
    using core::FilterField;
    return {.filter = Filter::all({
                core::scopeFilter(core::Scope::Mine),
                Filter::term(FilterField::Due, core::RelativeDay::Today, core::Comparison::GreaterOrEqual),
                Filter::negation(Filter::term(FilterField::IsOverdue, true)),
            }),
            .sort = {{core::SortKey::Due, false}},
            .grouping = core::Grouping::None};
}

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
    core::whenReady(m_store.counts(), this, [this](const core::Result<core::ScopeCounts> &counts) {
        if (!counts) // the file is gone for now: what was told stays
            return;
        m_reading = {.overdue = counts->overdue,
                     .today = counts->dueToday,
                     .waitingReminders = static_cast<int>(m_scheduler.waiting().size())};
        readNext();
    });
}

void TraySummaryReader::readNext()
{
    core::whenReady(m_store.order(nextTasks()), this, [this](const core::Result<core::TaskOrder> &order) {
        QList<core::TaskId> ids;
        for (std::size_t i = 0; order && i < order->ids.size() && ids.size() < kNextShown; ++i)
            ids << core::TaskId(order->ids[i]);
        readRows(ids);
    });
}

void TraySummaryReader::readRows(const QList<core::TaskId> &ids)
{
    core::whenReady(m_store.rows(ids), this, [this](const core::Result<QList<core::TaskRow>> &rows) {
        m_reading.next = rows ? *rows : QList<core::TaskRow>{};
        if (std::exchange(m_summary, m_reading) != m_reading)
            Q_EMIT changed(m_summary);
    });
}

} // namespace app
