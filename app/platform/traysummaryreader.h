// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/platform/trayicon.h"

namespace core {
class ReminderScheduler;
class Store;
} // namespace core

namespace app {

/// Reads what the tray tells of one open database: after each change, and each minute, since time makes tasks overdue.
class TraySummaryReader : public QObject
{
    Q_OBJECT

public:
    TraySummaryReader(core::Store &store, const core::ReminderScheduler &scheduler, QObject *parent = nullptr);

    const TraySummary &summary() const { return m_summary; }

Q_SIGNALS:
    void changed(const app::TraySummary &summary);

private:
    void read();

    core::Store &m_store;
    const core::ReminderScheduler &m_scheduler;
    QTimer m_soon; ///< gathers changes that come close together
    QTimer m_minute;
    TraySummary m_summary{};
};

} // namespace app
