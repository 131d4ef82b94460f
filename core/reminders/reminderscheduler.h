// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"
#include "core/domain/task.h"
#include "core/reminders/claimant.h"
#include "core/reminders/claimwatch.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
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
/// latest after 15 seconds, and the wall clock decides, so that neither a sleep nor a moved clock loses one. Before one
/// is told it is claimed in the file, so that of several programs of one person exactly one shows it; the claim of a
/// program that died goes to another. Lives on the GUI thread beside its store.
class ReminderScheduler : public QObject
{
    Q_OBJECT

public:
    explicit ReminderScheduler(Store &store, QObject *parent = nullptr);
    /// For tests: another name than this process's, and a shorter lease.
    ReminderScheduler(Store &store, QString claimant, ReminderLease lease, QObject *parent = nullptr);
    /// Gives up what it has claimed: another program of this person goes on at once.
    ~ReminderScheduler() override;

    /// Begins to look; what came due before, and was not dealt with, is told at once.
    void start();
    /// Looks now: after a wake-up, or a change of the clock or the zone.
    void lookAgain();
    /// What came due and waits for an act, shown or not, here or elsewhere, earliest first.
    const QList<DueReminder> &waiting() const { return m_waiting; }
    /// Whether this program shows it, and not another one.
    bool isMine(FiringId firing) const { return m_mine.contains(firing); }
    /// Whether reminders gather in silence: do not disturb (PersonSettings::quietUntil).
    bool isQuiet() const;
    const QString &claimant() const { return m_claimant; }

    /// Writes down that these were put before the user's eyes; they keep waiting for an act.
    void markShown(const QList<FiringId> &firings);
    /// Writes down that the user has dealt with these.
    void acknowledge(const QList<FiringId> &firings);

Q_SIGNALS:
    /// These came due since the last time; each is told once a run, and again when it was snoozed. One that an undo
    /// brings back among those shown here is only among those that wait. @p wasAway: they are
    /// what gathered while nobody looked, because the program was off, the computer slept, or she was not to be
    /// disturbed.
    void due(const QList<core::DueReminder> &reminders, bool wasAway);
    void waitingChanged();

private:
    void tellZone();
    void look();
    void claim(const QList<Firing> &firings);
    QList<Firing> toClaim(const QList<Firing> &firings) const;
    void readClaimed();
    void takeFirings(const QList<Firing> &firings);
    bool isStale() const;
    void takeRows(const QList<Firing> &firings, const QList<TaskRow> &rows);
    void tell(const QList<DueReminder> &fresh);
    void askForNext();
    void finishLook(const QDateTime &next);
    void retryLook();

    Store &m_store;
    const QString m_claimant;
    const ReminderLease m_lease;
    ClaimWatch m_claims;
    QTimer m_timer;
    QList<DueReminder> m_waiting{};
    QSet<FiringId> m_mine{};
    QHash<FiringId, QDateTime> m_told{}; ///< the moments that were told
    QDateTime m_lookedAt{}; ///< the moment the look under way asks about
    QDateTime m_lastLook{}; ///< the one before; invalid: none yet
    QByteArray m_toldZone{}; ///< where the file was told that this person is
    bool m_hasClaimed = false; ///< ever
    bool m_cannotClaim = false; ///< in the look under way
    bool m_isRepeated = false; ///< the look under way stands for one that took too long
    bool m_wasQuiet = false;
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_mustLookAgain = false; ///< something changed while a look was under way
};

} // namespace core
