// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/dealtreminders.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <algorithm>
#include <QHash>
#include <QSet>
#include <utility>

namespace ui {

namespace {

constexpr int kKeptDays = 7;

} // namespace

DealtReminders::DealtReminders(core::Store &store, QObject *parent) : QObject(parent), m_store(store) { }

void DealtReminders::read()
{
    using Answer = core::Result<QList<core::Firing>>;
    core::whenReady(m_store.snoozedFirings(), this, [this](const Answer &firings) {
        if (firings) // otherwise the file is gone for now: what was read stays
            take(*firings, &DealtReminders::m_snoozed);
    });
    const QDateTime since = m_store.clock().now().addDays(-kKeptDays);
    core::whenReady(m_store.acknowledgedFirings(since), this, [this](const Answer &firings) {
        if (firings)
            take(*firings, &DealtReminders::m_dismissed);
    });
}

void DealtReminders::take(const QList<core::Firing> &firings, List list)
{
    QSet<core::TaskId> tasks;
    for (const core::Firing &firing : firings)
        tasks.insert(firing.task);
    core::whenReady(m_store.rows({tasks.begin(), tasks.end()}), this,
                    [this, firings, list](const core::Result<QList<core::TaskRow>> &rows) {
                        if (!rows)
                            return;
                        QHash<core::TaskId, const core::TaskRow *> byId;
                        for (const core::TaskRow &row : *rows)
                            byId.insert(row.id, &row);
                        QList<core::DueReminder> reminders;
                        for (const core::Firing &firing : firings) {
                            if (const core::TaskRow *row = byId.value(firing.task); row != nullptr && !row->isDeleted)
                                reminders << core::DueReminder{firing, *row};
                        }
                        if (std::exchange(this->*list, reminders) != reminders)
                            Q_EMIT changed();
                    });
}

} // namespace ui

#include "moc_dealtreminders.cpp"
