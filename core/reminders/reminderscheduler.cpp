// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderscheduler.h"

#include "core/commands/editdirectory.h"
#include "core/commands/firings.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <algorithm>
#include <chrono>
#include <QLoggingCategory>

namespace core {

namespace {

// Which reminder was told when, for whoever looks for one that did not come; off unless asked for.
Q_LOGGING_CATEGORY(lcReminders, "followup.reminders", QtWarningMsg)

// A timer stands still while the computer sleeps and knows nothing of a moved clock: ask again at least this often.
constexpr std::chrono::milliseconds kLongestRest = std::chrono::seconds(15);
// A look this late has slept, or the clock was moved.
constexpr qint64 kAwaySeconds = 60;
// The file did not answer: somebody holds it, or the share is away for a moment.
constexpr std::chrono::milliseconds kRetryAfter = std::chrono::seconds(1);

} // namespace

ReminderScheduler::ReminderScheduler(Store &store, QObject *parent)
    : ReminderScheduler(store, claimantOfThisProcess(), {}, parent)
{ }

ReminderScheduler::ReminderScheduler(Store &store, QString claimant, ReminderLease lease, QObject *parent)
    : QObject(parent), m_store(store), m_claimant(std::move(claimant)), m_lease(lease), m_claims(m_claimant, lease)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one rings up to 5 % early
    connect(&m_timer, &QTimer::timeout, this, &ReminderScheduler::look);
    connect(&m_store, &Store::changed, this, [this](const Changes &changes) {
        const auto isWaiting = [this](const TaskRow &row) {
            return std::ranges::find(m_waiting, row.id, [](const DueReminder &r) { return r.task.id; })
                != m_waiting.end();
        };
        if (changes.reminders || changes.directory || changes.everything
            || std::ranges::any_of(changes.tasks, isWaiting))
            lookAgain();
    });
}

ReminderScheduler::~ReminderScheduler()
{
    if (m_hasClaimed) // of a task that is closed or in the trash for now as well
        m_store.run(std::make_shared<ReleaseFirings>(m_claimant));
}

bool ReminderScheduler::isQuiet() const
{
    const Person *me = m_store.directory().person(m_store.me());
    return me != nullptr && me->settings.quietUntil.isValid() && me->settings.quietUntil > m_store.clock().now();
}

/// Reminders of whole days ring by the hours of where their person is, whoever plans them. Told once for each zone, so
/// that two computers in two zones do not take turns.
void ReminderScheduler::tellZone()
{
    const QByteArray zone = m_store.clock().zone().id();
    const Person *me = m_store.directory().person(m_store.me());
    if (m_store.isReadOnly() || me == nullptr || zone.isEmpty() || std::exchange(m_toldZone, zone) == zone
        || me->settings.zoneId == zone)
        return;
    PersonSettings settings = me->settings;
    settings.zoneId = zone;
    m_store.run(std::make_shared<PutPersonSettings>(me->id, settings));
}

void ReminderScheduler::start()
{
    m_isStarted = true;
    look();
}

void ReminderScheduler::lookAgain()
{
    if (!m_isStarted)
        return;
    if (m_isLooking)
        m_mustLookAgain = true;
    else
        look();
}

void ReminderScheduler::markShown(const QList<FiringId> &firings)
{
    if (!firings.isEmpty())
        m_store.run(ActOnFirings::show(firings, m_claimant));
}

void ReminderScheduler::acknowledge(const QList<FiringId> &firings)
{
    if (!firings.isEmpty())
        m_store.run(ActOnFirings::acknowledge(firings));
}

void ReminderScheduler::look()
{
    m_isLooking = true;
    m_mustLookAgain = false;
    m_timer.stop();
    m_lookedAt = m_store.clock().now();
    tellZone();
    whenReady(m_store.firingsUntil(m_lookedAt), this, [this](const Result<QList<Firing>> &firings) {
        if (firings)
            claim(*firings);
        else
            retryLook();
    });
}

void ReminderScheduler::claim(const QList<Firing> &firings)
{
    m_claims.look(firings, m_lookedAt);
    m_cannotClaim = m_store.isReadOnly();
    const QList<Firing> wanted = toClaim(firings);
    if (wanted.isEmpty() || m_cannotClaim) {
        takeFirings(firings);
        return;
    }
    const auto claim = std::make_shared<ClaimFirings>(wanted, m_claimant);
    whenReady(m_store.run(claim), this, [this](const Result<Outcome> &outcome) {
        // A file that cannot be written, for a full disk or a lock that stays, is shown as it is: twice is better than
        // not at all.
        m_cannotClaim = !outcome;
        readClaimed();
    });
}

/// What nobody has, and what is mine and to be renewed. While she is not to be disturbed nobody takes anything new.
QList<Firing> ReminderScheduler::toClaim(const QList<Firing> &firings) const
{
    QList<Firing> wanted;
    for (const Firing &firing : firings) {
        if (m_claims.mustRenew(firing) || (!isQuiet() && m_claims.isFree(firing)))
            wanted << firing;
    }
    return wanted;
}

void ReminderScheduler::readClaimed()
{
    whenReady(m_store.firingsUntil(m_lookedAt), this, [this](const Result<QList<Firing>> &firings) {
        if (firings)
            takeFirings(*firings);
        else
            retryLook();
    });
}

void ReminderScheduler::takeFirings(const QList<Firing> &firings)
{
    if (firings.isEmpty()) {
        takeRows({}, {});
        return;
    }
    QSet<TaskId> tasks; // thousands after a month off
    for (const Firing &firing : firings)
        tasks << firing.task;
    whenReady(m_store.rows(tasks.values()), this, [this, firings](const Result<QList<TaskRow>> &rows) {
        if (rows)
            takeRows(firings, *rows);
        else
            retryLook();
    });
}

/// Whether this look took so long, because the program was stopped or the computer slept, that another program may have
/// taken over what this one has claimed.
bool ReminderScheduler::isStale() const
{
    return m_lookedAt.secsTo(m_store.clock().now()) >= m_lease.renewal.count();
}

void ReminderScheduler::takeRows(const QList<Firing> &firings, const QList<TaskRow> &rows)
{
    if (isStale() && !std::exchange(m_isRepeated, true)) {
        look();
        return;
    }
    m_isRepeated = false;
    QHash<TaskId, const TaskRow *> tasks;
    for (const TaskRow &row : rows)
        tasks.insert(row.id, &row);
    const bool mayTell = !isQuiet();
    QList<DueReminder> waiting;
    QList<DueReminder> fresh;
    QHash<FiringId, QDateTime> told;
    m_mine.clear();
    for (const Firing &firing : firings) {
        const TaskRow *row = tasks.value(firing.task);
        if (row == nullptr || row->isDeleted)
            continue;
        waiting << DueReminder{firing, *row};
        if (firing.claimedBy != m_claimant && !(m_cannotClaim && m_claims.isFree(firing)))
            continue;
        m_mine << firing.id;
        m_hasClaimed = true;
        // One that comes back by an undo stands as this program has shown it, and is not told anew.
        const bool isShownHere
            = firing.state == FiringState::Shown && firing.claimedBy == m_claimant && m_lastLook.isValid();
        const bool isTold = isShownHere || m_told.value(firing.id) == firing.firesAt;
        if (!isTold && mayTell)
            fresh << waiting.last();
        if (isTold || mayTell)
            told.insert(firing.id, firing.firesAt);
    }
    m_told = told;
    askForNext();
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
    tell(fresh);
}

void ReminderScheduler::tell(const QList<DueReminder> &fresh)
{
    const bool wasAway = m_wasQuiet || !m_lastLook.isValid() || m_lastLook.secsTo(m_lookedAt) > kAwaySeconds;
    m_wasQuiet = isQuiet();
    m_lastLook = m_lookedAt;
    if (fresh.isEmpty())
        return;
    for (const DueReminder &reminder : fresh)
        qCInfo(lcReminders).noquote() << "told" << reminder.firing.id.value() << "of"
                                      << reminder.firing.firesAt.toString(Qt::ISODate) << "at"
                                      << m_store.clock().now().toString(Qt::ISODateWithMs);
    Q_EMIT due(fresh, wasAway);
}

void ReminderScheduler::askForNext()
{
    whenReady(m_store.nextFiringAfter(m_lookedAt), this,
              [this](const Result<QDateTime> &next) { finishLook(next ? *next : QDateTime{}); });
}

void ReminderScheduler::finishLook(const QDateTime &next)
{
    m_isLooking = false;
    if (m_mustLookAgain) {
        look();
        return;
    }
    const QDateTime now = m_store.clock().now();
    auto rest = std::min(kLongestRest, std::chrono::milliseconds(m_lease.renewal));
    if (next.isValid())
        rest = std::min(rest, std::chrono::milliseconds(now.msecsTo(next)));
    const Person *me = m_store.directory().person(m_store.me());
    if (me != nullptr && isQuiet())
        rest = std::min(rest, std::chrono::milliseconds(now.msecsTo(me->settings.quietUntil)));
    m_timer.start(std::max(rest, std::chrono::milliseconds(0)));
}

void ReminderScheduler::retryLook()
{
    m_isLooking = false;
    m_timer.start(kRetryAfter);
}

} // namespace core
