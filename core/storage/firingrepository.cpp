// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/firingrepository.h"

#include "core/storage/database.h"

#include <QSqlQuery>

namespace core {

namespace {

const QTime kWorkdayStart(9, 0);

const auto kOfTask = QStringLiteral("SELECT id, person_id, before_minutes, at_s, planned_at_s, state FROM firing"
                                    " WHERE task_id = ? ORDER BY id");
const auto kPlan
    = QStringLiteral("INSERT INTO firing (task_id, person_id, before_minutes, at_s, planned_at_s, fires_at_s,"
                     " state) VALUES (?, ?, ?, ?, ?, ?, 0)");
const auto kVoid = QStringLiteral("UPDATE firing SET state_before_void = state, state = 5 WHERE id = ?");
const auto kUnvoid = QStringLiteral("UPDATE firing SET state = coalesce(state_before_void, 0), state_before_void = NULL"
                                    " WHERE id = ?");
const auto kWaiting
    = QStringLiteral("SELECT id, task_id, person_id, before_minutes, at_s, fires_at_s, state, shown_at_s,"
                     " shown_where FROM firing WHERE person_id = ? AND fires_at_s <= ?"
                     " AND state IN (0, 1, 2, 4) ORDER BY fires_at_s, id LIMIT 1000");
const auto kNext = QStringLiteral("SELECT fires_at_s FROM firing WHERE person_id = ? AND state IN (0, 1, 2, 4)"
                                  " AND state IN (0, 4) ORDER BY fires_at_s LIMIT 1");
const auto kById = QStringLiteral("SELECT id, task_id, person_id, before_minutes, at_s, fires_at_s, state, shown_at_s,"
                                  " shown_where FROM firing WHERE id = ?");
const auto kSetState = QStringLiteral("UPDATE firing SET state = ?, fires_at_s = ?, shown_at_s = ?, shown_where = ?,"
                                      " acted_at_s = ?, acted_by = ? WHERE id = ?");

QVariant secondsOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime instantOf(const QVariant &seconds)
{
    return seconds.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

ReminderSpec specOf(const QVariant &beforeMinutes, const QVariant &at)
{
    ReminderSpec spec;
    if (!beforeMinutes.isNull())
        spec.beforeMinutes = beforeMinutes.toInt();
    else
        spec.at = instantOf(at);
    return spec;
}

struct LedgerRow
{
    qint64 id = 0;
    PlannedRing ring{};
    FiringState state = FiringState::Planned;
};

Result<QList<LedgerRow>> ledgerOf(const Database &database, TaskId task)
{
    auto rows = database.run(kOfTask, {task.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<LedgerRow> ledger;
    while (rows->next()) {
        ledger.append(
            {rows->value(0).toLongLong(),
             {PersonId{rows->value(1).toLongLong()}, specOf(rows->value(2), rows->value(3)), instantOf(rows->value(4))},
             static_cast<FiringState>(qBound(0, rows->value(5).toInt(), 5))});
    }
    return ledger;
}

} // namespace

QList<PlannedRing> plannedRings(const Task &task, bool isClosed, const QTimeZone &zone)
{
    const PersonId person = task.assignee.isValid() ? task.assignee : task.creator;
    if (isClosed || task.isDeleted || !person.isValid())
        return {};
    const QDateTime due
        = task.due.isAllDay() ? resolveLocalTime(task.due.day(), kWorkdayStart, zone) : task.due.instant();
    QList<PlannedRing> rings;
    for (const ReminderSpec &spec : task.reminders) {
        PlannedRing ring{person, spec, {}};
        if (spec.at)
            ring.at = *spec.at;
        else if (spec.beforeMinutes && due.isValid())
            ring.at = due.addSecs(-60LL * *spec.beforeMinutes);
        if (ring.at.isValid() && !rings.contains(ring))
            rings.append(ring);
    }
    return rings;
}

Result<bool> FiringRepository::plan(TaskId task, const QList<PlannedRing> &wanted)
{
    const auto ledger = ledgerOf(m_database, task);
    if (!ledger)
        return tl::unexpected(ledger.error());
    bool hasChanged = false;
    const auto change = [&](const QString &sql, const QVariantList &values) -> Result<> {
        hasChanged = true;
        return m_database.write(sql, values).map([](const Database::Written &) {});
    };
    QList<PlannedRing> missing = wanted;
    for (const LedgerRow &row : *ledger) {
        const bool isWanted = missing.removeOne(row.ring);
        Result<> done;
        if (isWanted && row.state == FiringState::Void)
            done = change(kUnvoid, {row.id});
        else if (!isWanted && row.state != FiringState::Void)
            done = change(kVoid, {row.id});
        if (!done)
            return tl::unexpected(done.error());
    }
    for (const PlannedRing &ring : std::as_const(missing)) {
        const QVariant before
            = ring.spec.beforeMinutes ? QVariant(*ring.spec.beforeMinutes) : QVariant(QMetaType::fromType<int>());
        const QVariant at = ring.spec.at ? secondsOrNull(*ring.spec.at) : QVariant(QMetaType::fromType<qint64>());
        const auto done = change(
            kPlan,
            {task.value(), ring.person.value(), before, at, ring.at.toSecsSinceEpoch(), ring.at.toSecsSinceEpoch()});
        if (!done)
            return tl::unexpected(done.error());
    }
    return hasChanged;
}

Result<QList<Firing>> FiringRepository::waitingUntil(PersonId person, const QDateTime &until) const
{
    return read(kWaiting, {person.value(), until.toSecsSinceEpoch()});
}

Result<QDateTime> FiringRepository::next(PersonId person) const
{
    return m_database.value(kNext, {person.value()}).map(instantOf);
}

Result<QList<Firing>> FiringRepository::load(const QList<FiringId> &ids) const
{
    QList<Firing> firings;
    for (const FiringId id : ids) {
        auto found = read(kById, {id.value()});
        if (!found)
            return found;
        firings += *found;
    }
    return firings;
}

Result<> FiringRepository::setState(const Firing &firing, PersonId actor, const QDateTime &now)
{
    const bool isAct = firing.state == FiringState::Acknowledged || firing.state == FiringState::Snoozed;
    const QVariant by = isAct && actor.isValid() ? QVariant(actor.value()) : QVariant(QMetaType::fromType<qint64>());
    return m_database
        .write(kSetState,
               {static_cast<int>(firing.state), firing.firesAt.toSecsSinceEpoch(), secondsOrNull(firing.shownAt),
                firing.shownWhere, secondsOrNull(isAct ? now : QDateTime()), by, firing.id.value()})
        .map([](const Database::Written &) {});
}

Result<QList<Firing>> FiringRepository::read(const QString &sql, const QVariantList &values) const
{
    auto rows = m_database.run(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Firing> firings;
    while (rows->next()) {
        Firing firing;
        firing.id = FiringId{rows->value(0).toLongLong()};
        firing.task = TaskId{rows->value(1).toLongLong()};
        firing.person = PersonId{rows->value(2).toLongLong()};
        firing.spec = specOf(rows->value(3), rows->value(4));
        firing.firesAt = instantOf(rows->value(5));
        firing.state = static_cast<FiringState>(qBound(0, rows->value(6).toInt(), 5));
        firing.shownAt = instantOf(rows->value(7));
        firing.shownWhere = rows->value(8).toString();
        firings.append(firing);
    }
    return firings;
}

} // namespace core
