// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderscheduler.h"

#include <QObject>

namespace ui {

/// What is snoozed, and what was dismissed in the last week, read from the file when asked for.
class DealtReminders : public QObject
{
    Q_OBJECT

public:
    explicit DealtReminders(core::Store &store, QObject *parent = nullptr);

    /// Reads both anew.
    void read();
    /// The next to come back first.
    const QList<core::DueReminder> &snoozed() const { return m_snoozed; }
    /// The latest first.
    const QList<core::DueReminder> &dismissed() const { return m_dismissed; }

Q_SIGNALS:
    void changed();

private:
    using List = QList<core::DueReminder> DealtReminders::*;
    void take(const QList<core::Firing> &firings, List list);

    core::Store &m_store;
    QList<core::DueReminder> m_snoozed{};
    QList<core::DueReminder> m_dismissed{};
};

} // namespace ui
