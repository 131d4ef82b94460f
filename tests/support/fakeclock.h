// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/clock.h"

#include <atomic>
#include <chrono>

namespace support {

/// A clock that stands still until a test turns it. May be read from any thread.
class FakeClock final : public core::Clock
{
public:
    explicit FakeClock(const QDateTime &now = QDateTime(QDate(2026, 10, 14), QTime(11, 45), Qt::UTC),
                       const QTimeZone &zone = QTimeZone("Europe/Moscow"))
        : m_msecs(now.toMSecsSinceEpoch()), m_zone(zone)
    { }

    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    QTimeZone zone() const override { return m_zone; }

    void set(const QDateTime &now) { m_msecs = now.toMSecsSinceEpoch(); }
    /// To be turned on the GUI thread alone.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void advance(std::chrono::milliseconds by) { m_msecs += by.count(); }

private:
    std::atomic<qint64> m_msecs;
    QTimeZone m_zone;
};

} // namespace support
