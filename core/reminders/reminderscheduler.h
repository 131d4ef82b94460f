// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"
#include "core/domain/task.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace core {

class Store;

/// A firing that has come due, with the task it speaks of.
struct DueReminder
{
    Firing firing{};
    TaskRow task{};
    bool operator==(const DueReminder &) const = default;
};

/// Tells when my reminders come due. Reminders are rows of the file: the timer only says when to ask again, at the
/// latest after 15 seconds, and the wall clock decides, so that neither a sleep nor a moved clock loses one. Lives on
/// the GUI thread beside its store.
class ReminderScheduler : public QObject
{
    Q_OBJECT

public:
    explicit ReminderScheduler(Store &store, QObject *parent = nullptr);

    /// Begins to look; what came due before, and was not dealt with, is told at once.
    void start();
    /// Looks now: after a wake-up, or a change of the clock or the zone.
    void lookAgain();
    /// What came due and waits for an act, shown or not, earliest first.
    const QList<DueReminder> &waiting() const { return m_waiting; }

    /// Writes down that these were put before the user's eyes; they keep waiting for an act.
    void markShown(const QList<FiringId> &firings);
    /// Writes down that the user has dealt with these.
    void acknowledge(const QList<FiringId> &firings);

Q_SIGNALS:
    /// These came due since the last time; each is told once a run, and again when it was snoozed.
    void due(const QList<core::DueReminder> &reminders);
    void waitingChanged();

private:
    void look();
    void takeFirings(const QList<Firing> &firings);
    void takeRows(const QList<Firing> &firings, const QList<TaskRow> &rows);
    void askForNext();
    void finishLook(const QDateTime &next);

    Store &m_store;
    QTimer m_timer;
    QList<DueReminder> m_waiting{};
    QHash<FiringId, QDateTime> m_told{}; ///< the moments that were told
    QDateTime m_lookedAt{}; ///< the moment the look under way asks about
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_mustLookAgain = false; ///< something changed while a look was under way
};

} // namespace core
