// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/firingrepository.h"

#include "core/storage/database.h"

#include <algorithm>
#include <QSqlQuery>

namespace core {

namespace {

const auto kOfTask = QStringLiteral("SELECT id, person_id, before_minutes, at_s, planned_at_s, state, kind,"
                                    " before_workdays, state_before_void FROM firing WHERE task_id = ? ORDER BY id");
const auto kPlan
    = QStringLiteral("INSERT INTO firing (task_id, person_id, before_minutes, at_s, planned_at_s, fires_at_s,"
                     " kind, before_workdays, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)");
// Who shows it stays: when it comes back it is on the same screen as before, and not told anew.
const auto kVoid = QStringLiteral("UPDATE firing SET state_before_void = state, state = 5 WHERE id = ?");
const auto kReplan = QStringLiteral("UPDATE firing SET planned_at_s = ? WHERE id = ?");
const auto kUnvoid = QStringLiteral("UPDATE firing SET state = coalesce(state_before_void, 0), state_before_void = NULL"
                                    " WHERE id = ?");
const auto kColumns
    = QStringLiteral("SELECT id, task_id, person_id, before_minutes, at_s, fires_at_s, state, shown_at_s,"
                     " shown_where, kind, before_workdays, claimed_by, claimed_at_s FROM firing ");
// What was shown stays, even when the clock was set back to before it.
const auto kWaiting = kColumns
    + QStringLiteral("WHERE id IN (SELECT id FROM firing WHERE person_id = ? AND fires_at_s <= ?"
                     " AND state IN (0, 1, 2, 4) UNION SELECT id FROM firing WHERE person_id = ? AND state IN (1, 2))"
                     " ORDER BY fires_at_s, id");
const auto kSnoozed
    = kColumns + QStringLiteral("WHERE person_id = ? AND state IN (0, 1, 2, 4) AND state = 4 ORDER BY fires_at_s, id");
const auto kOpen
    = kColumns + QStringLiteral("WHERE person_id = ? AND state IN (0, 1, 2, 4) ORDER BY fires_at_s, id LIMIT ?");
const auto kAcknowledged
    = kColumns
    + QStringLiteral(
          "WHERE person_id = ? AND acted_at_s >= ? AND state = 3 AND EXISTS (SELECT 1 FROM task WHERE task.id ="
          " firing.task_id AND deleted_at_s IS NULL AND completed_at_s IS NULL AND firing.person_id ="
          " CASE kind WHEN 1 THEN creator_id ELSE coalesce(assignee_id, creator_id) END)"
          " ORDER BY acted_at_s DESC, id DESC LIMIT 200");
const auto kNext = QStringLiteral("SELECT fires_at_s FROM firing WHERE person_id = ? AND fires_at_s > ?"
                                  " AND state IN (0, 1, 2, 4) ORDER BY fires_at_s LIMIT 1");
const auto kPlannedAt = QStringLiteral("SELECT planned_at_s FROM firing WHERE id = ?");
const auto kLastAct = QStringLiteral("SELECT acted_by, acted_at_s FROM firing WHERE id = ?");
const auto kById = kColumns + QStringLiteral("WHERE id = ?");
// Due (1) is what a claimed ring is until it is shown: its claimant may have died before. Who takes it over shows it
// anew, and says so. Only as it was seen: it may have been snoozed, dealt with or claimed since.
const auto kClaim
    = QStringLiteral("UPDATE firing SET state = CASE WHEN state = 2 AND claimed_by IS ? THEN 2 ELSE 1 END,"
                     " claimed_by = ?, claimed_at_s = ?"
                     " WHERE id = ? AND state = ? AND fires_at_s = ? AND claimed_by IS ? AND claimed_at_s IS ?");
const auto kRelease = QStringLiteral("UPDATE firing SET claimed_by = NULL, claimed_at_s = NULL WHERE claimed_by = ?");
const auto kSetState = QStringLiteral("UPDATE firing SET state = ?, fires_at_s = ?, shown_at_s = ?, shown_where = ?,"
                                      " acted_at_s = ?, acted_by = ?, claimed_by = ?, claimed_at_s = ? WHERE id = ?");

QVariant secondsOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(text);
}

QDateTime instantOf(const QVariant &seconds)
{
    return seconds.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

ReminderSpec specOf(const QVariant &beforeMinutes, const QVariant &at, const QVariant &beforeWorkdays)
{
    ReminderSpec spec;
    if (!beforeMinutes.isNull())
        spec.beforeMinutes = beforeMinutes.toInt();
    else if (!beforeWorkdays.isNull())
        spec.beforeWorkdays = beforeWorkdays.toInt();
    else if (!at.isNull())
        spec.at = instantOf(at);
    return spec;
}

FiringState stateOf(const QVariant &number)
{
    return static_cast<FiringState>(qBound(0, number.toInt(), 5));
}

FiringKind kindOf(const QVariant &number)
{
    return number.toInt() == static_cast<int>(FiringKind::OverdueNotice) ? FiringKind::OverdueNotice
                                                                         : FiringKind::Reminder;
}

struct LedgerRow
{
    qint64 id = 0;
    PlannedRing ring{};
    FiringState state = FiringState::Planned;
    FiringState stateBeforeVoid = FiringState::Planned;
};

Result<QList<LedgerRow>> ledgerOf(const Database &database, TaskId task)
{
    auto rows = database.run(kOfTask, {task.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<LedgerRow> ledger;
    while (rows->next()) {
        ledger.append({rows->value(0).toLongLong(),
                       {PersonId{rows->value(1).toLongLong()}, kindOf(rows->value(6)),
                        specOf(rows->value(2), rows->value(3), rows->value(7)), instantOf(rows->value(4))},
                       stateOf(rows->value(5)),
                       stateOf(rows->value(8))});
    }
    return ledger;
}

QTimeZone zoneOf(const Person &person, const QTimeZone &otherwise)
{
    if (person.settings.zoneId.isEmpty())
        return otherwise;
    const QTimeZone zone(person.settings.zoneId);
    return zone.isValid() ? zone : otherwise; // a zone that this computer does not know
}

bool isSameRing(const PlannedRing &one, const PlannedRing &other)
{
    return one.person == other.person && one.kind == other.kind && one.spec == other.spec;
}

/// Whether one that was dealt with is of an earlier due time: another ring stands for the reminder now.
bool isPast(const LedgerRow &row, const QList<LedgerRow> &ledger)
{
    return row.state == FiringState::Acknowledged && std::ranges::any_of(ledger, [&row](const LedgerRow &other) {
               return other.state != FiringState::Acknowledged && other.state != FiringState::Void
                   && isSameRing(other.ring, row.ring);
           });
}

} // namespace

QList<PlannedRing> plannedRings(const Task &task, const Directory &directory, const QTimeZone &zone)
{
    const PersonId person = task.assignee.isValid() ? task.assignee : task.creator;
    if (directory.isClosed(task.status) || task.isDeleted)
        return {};
    QList<PlannedRing> rings;
    const Person *reminded = directory.person(person);
    for (const ReminderSpec &spec : task.reminders) {
        if (reminded == nullptr)
            break;
        const PlannedRing ring{.person = person,
                               .spec = spec,
                               .at = ringsAt(spec, task.due, zoneOf(*reminded, zone), reminded->settings.hours)};
        if (ring.at.isValid() && !rings.contains(ring))
            rings.append(ring);
    }
    const Person *creator = directory.person(task.creator);
    if (creator != nullptr && task.creator != person && creator->settings.overdueNoticeHours && !task.due.isNone()) {
        rings.append({.person = task.creator,
                      .kind = FiringKind::OverdueNotice,
                      .at = overdueFrom(task.due, zoneOf(*creator, zone))
                                .addSecs(qint64{3600} * *creator->settings.overdueNoticeHours)});
    }
    return rings;
}

Result<FiringRepository::Planned> FiringRepository::plan(TaskId task, const QList<PlannedRing> &wanted, Moved moved)
{
    const auto ledger = ledgerOf(m_database, task);
    if (!ledger)
        return tl::unexpected(ledger.error());
    Planned planned;
    const auto change = [&](const QString &sql, const QVariantList &values) -> Result<> {
        planned.hasChanged = true;
        return m_database.write(sql, values).map([](const Database::Written &) {});
    };
    QList<PlannedRing> missing = wanted;
    QList<bool> areWanted;
    for (const LedgerRow &row : *ledger)
        areWanted << missing.removeOne(row.ring);
    for (qsizetype i = 0; i < ledger->size(); ++i) {
        const LedgerRow &row = ledger->at(i);
        const bool isWanted = areWanted.at(i);
        Result<> done;
        const auto elsewhen
            = std::ranges::find_if(missing, [&row](const PlannedRing &ring) { return isSameRing(ring, row.ring); });
        const bool hasRung = row.state != FiringState::Planned && row.state != FiringState::Void;
        if (!isWanted && moved == Moved::Keep && hasRung && elsewhen != missing.end() && !isPast(row, *ledger)) {
            done = change(kReplan, {elsewhen->at.toSecsSinceEpoch(), row.id});
            missing.erase(elsewhen);
        } else if (isWanted && row.state == FiringState::Void) {
            done = change(kUnvoid, {row.id});
            planned.revived << row.stateBeforeVoid;
        } else if (!isWanted && row.state != FiringState::Void && row.state != FiringState::Acknowledged) {
            done = change(kVoid, {row.id});
            planned.voided << row.state;
        }
        if (!done)
            return tl::unexpected(done.error());
    }
    for (const PlannedRing &ring : std::as_const(missing)) {
        const QVariant none(QMetaType::fromType<qint64>());
        const QVariant before = ring.spec.beforeMinutes ? QVariant(*ring.spec.beforeMinutes) : none;
        const QVariant workdays = ring.spec.beforeWorkdays ? QVariant(*ring.spec.beforeWorkdays) : none;
        const QVariant at = ring.spec.at ? secondsOrNull(*ring.spec.at) : none;
        const auto done = change(kPlan,
                                 {task.value(), ring.person.value(), before, at, ring.at.toSecsSinceEpoch(),
                                  ring.at.toSecsSinceEpoch(), static_cast<int>(ring.kind), workdays});
        if (!done)
            return tl::unexpected(done.error());
    }
    return planned;
}

Result<QList<Firing>> FiringRepository::waitingUntil(PersonId person, const QDateTime &until) const
{
    return read(kWaiting, {person.value(), until.toSecsSinceEpoch(), person.value()});
}

Result<QDateTime> FiringRepository::nextAfter(PersonId person, const QDateTime &moment) const
{
    return m_database.value(kNext, {person.value(), moment.toSecsSinceEpoch()}).map(instantOf);
}

Result<QList<Firing>> FiringRepository::snoozed(PersonId person) const
{
    return read(kSnoozed, {person.value()});
}

Result<QList<Firing>> FiringRepository::acknowledgedSince(PersonId person, const QDateTime &since) const
{
    return read(kAcknowledged, {person.value(), since.toSecsSinceEpoch()});
}

Result<QList<Firing>> FiringRepository::open(PersonId person, int limit) const
{
    return read(kOpen, {person.value(), limit});
}

Result<> FiringRepository::claim(const QList<Firing> &asSeen, const QString &claimant, const QDateTime &now)
{
    for (const Firing &firing : asSeen) {
        const auto done = m_database.write(kClaim,
                                           {claimant, claimant, now.toSecsSinceEpoch(), firing.id.value(),
                                            static_cast<int>(firing.state), firing.firesAt.toSecsSinceEpoch(),
                                            textOrNull(firing.claimedBy), secondsOrNull(firing.claimedAt)});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> FiringRepository::release(const QString &claimant)
{
    return m_database.write(kRelease, {claimant}).map([](const Database::Written &) {});
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

Result<QDateTime> FiringRepository::plannedAt(FiringId firing) const
{
    return m_database.value(kPlannedAt, {firing.value()}).map(instantOf);
}

Result<FiringRepository::Act> FiringRepository::lastAct(FiringId firing) const
{
    auto rows = m_database.run(kLastAct, {firing.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? Act{PersonId{rows->value(0).toLongLong()}, instantOf(rows->value(1))} : Act{};
}

Result<> FiringRepository::setState(const Firing &firing, const Act &act)
{
    const QVariant by = act.by.isValid() ? QVariant(act.by.value()) : QVariant(QMetaType::fromType<qint64>());
    return m_database
        .write(kSetState,
               {static_cast<int>(firing.state), firing.firesAt.toSecsSinceEpoch(), secondsOrNull(firing.shownAt),
                firing.shownWhere, secondsOrNull(act.at), by, textOrNull(firing.claimedBy),
                secondsOrNull(firing.claimedAt), firing.id.value()})
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
        firing.spec = specOf(rows->value(3), rows->value(4), rows->value(10));
        firing.firesAt = instantOf(rows->value(5));
        firing.state = stateOf(rows->value(6));
        firing.shownAt = instantOf(rows->value(7));
        firing.shownWhere = rows->value(8).toString();
        firing.kind = kindOf(rows->value(9));
        firing.claimedBy = rows->value(11).toString();
        firing.claimedAt = instantOf(rows->value(12));
        firings.append(firing);
    }
    return firings;
}

} // namespace core
