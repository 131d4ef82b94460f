// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <QObject>
#include <thread>

namespace bench {

/// Measures from a thread of its own how long the event loop of the thread it was made in keeps others waiting: every
/// millisecond it asks for a sign of life and takes the time until it comes.
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    explicit Watchdog(QObject *parent = nullptr);
    ~Watchdog() override;

    /// Forgets what was measured so far.
    void restart();
    /// The longest wait since restart(), in milliseconds; one that still lasts counts as well.
    double longestHoldMs() const;

    /// All that was measured since the watchdog was made, restart() or not: the longest wait, and the one that 99 of
    /// 100 signs of life came within. In milliseconds.
    double longestEverMs() const { return static_cast<double>(m_longestEver) / 1e6; }
    double p99Ms() const;

private:
    static constexpr size_t kBuckets = 1024; // a millisecond each; the last one takes what is longer

    void watch();
    void take(qint64 waitedNs);

    std::atomic<bool> m_isOver = false;
    std::atomic<qint64> m_askedAt = 0; ///< nanoseconds; 0 while no answer is awaited
    std::atomic<qint64> m_longest = 0; ///< nanoseconds
    std::atomic<qint64> m_longestEver = 0; ///< nanoseconds
    std::array<std::atomic<int>, kBuckets> m_waits{}; ///< how many signs of life took so long
    std::thread m_thread;
};

} // namespace bench
