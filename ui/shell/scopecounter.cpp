// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/scopecounter.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

namespace ui {

ScopeCounter::ScopeCounter(core::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &core::Store::changed, this, &ScopeCounter::ask);
    connect(&store, &core::Store::indexReady, this, &ScopeCounter::ask);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        ask();
        waitForNextMinute();
    });
    waitForNextMinute();
    ask();
}

void ScopeCounter::ask()
{
    if (!m_store.isIndexReady())
        return; // indexReady() asks again; nothing is counted before the first frame
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    core::whenReady(m_store.counts(), this, [this](const core::Result<core::ScopeCounts> &counts) {
        m_isAsking = false;
        if (counts && m_counts != *counts) {
            m_counts = *counts;
            Q_EMIT changed(*m_counts);
        }
        if (std::exchange(m_isStale, false))
            ask();
    });
}

void ScopeCounter::waitForNextMinute()
{
    constexpr int kMinute = 60000; // ms
    const qint64 intoMinute = m_store.clock().now().toMSecsSinceEpoch() % kMinute;
    m_minute.start(static_cast<int>(kMinute - intoMinute));
}

} // namespace ui

#include "moc_scopecounter.cpp"
