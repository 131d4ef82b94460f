// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

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

private:
    void watch();

    std::atomic<bool> m_isOver = false;
    std::atomic<qint64> m_askedAt = 0; ///< nanoseconds; 0 while no answer is awaited
    std::atomic<qint64> m_longest = 0; ///< nanoseconds
    std::thread m_thread;
};

} // namespace bench
