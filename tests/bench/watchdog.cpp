// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/watchdog.h"

#include <chrono>

namespace bench {

namespace {

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace

Watchdog::Watchdog(QObject *parent) : QObject(parent), m_thread([this] { watch(); }) { }

Watchdog::~Watchdog()
{
    m_isOver = true;
    m_thread.join();
}

void Watchdog::restart()
{
    m_longest = 0;
    if (m_askedAt != 0)
        m_askedAt = nowNs();
}

double Watchdog::longestHoldMs() const
{
    const qint64 asked = m_askedAt;
    const qint64 lasting = asked == 0 ? 0 : nowNs() - asked;
    return static_cast<double>(qMax<qint64>(m_longest, lasting)) / 1e6;
}

double Watchdog::p99Ms() const
{
    qint64 all = 0;
    for (const auto &waits : m_waits)
        all += waits;
    qint64 behind = all / 100;
    size_t bucket = kBuckets - 1;
    while (bucket > 0 && (behind -= m_waits[bucket]) >= 0)
        --bucket;
    return static_cast<double>(bucket + 1);
}

void Watchdog::take(qint64 waitedNs)
{
    m_longest = qMax<qint64>(m_longest, waitedNs);
    m_longestEver = qMax<qint64>(m_longestEver, waitedNs);
    ++m_waits[qMin(static_cast<size_t>(waitedNs / 1'000'000), kBuckets - 1)];
}

void Watchdog::watch()
{
    while (!m_isOver) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (m_askedAt != 0)
            continue;
        m_askedAt = nowNs();
        QMetaObject::invokeMethod(
            this,
            [this] {
                take(nowNs() - m_askedAt);
                m_askedAt = 0;
            },
            Qt::QueuedConnection);
    }
}

} // namespace bench
