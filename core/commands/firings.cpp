// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/firings.h"

#include "core/commands/tasksaving.h"
#include "core/storage/repositories.h"

#include <QHash>
#include <QSet>

namespace core {

namespace {

bool waits(FiringState state)
{
    return state != FiringState::Acknowledged && state != FiringState::Void;
}

/// What the history tells beside the state.
QString detailOf(const Firing &firing)
{
    if (firing.state == FiringState::Snoozed)
        return firing.firesAt.toString(Qt::ISODate);
    return firing.state == FiringState::Shown ? firing.shownWhere : QString();
}

bool isReminded(const TaskRow &task, const Firing &firing)
{
    const PersonId reminded = task.assignee.isValid() ? task.assignee : task.creator;
    const PersonId person = firing.kind == FiringKind::OverdueNotice ? task.creator : reminded;
    return firing.person == person && !task.isDeleted && !task.completed.isValid();
}

/// A ring as it is, with the act that led to that.
struct Entry
{
    Firing firing{};
    FiringRepository::Act act{};
};

/// Puts firings back as they were: the way back of a snooze.
class ReturnFirings final : public Command
{
public:
    ReturnFirings(QList<Entry> entries, Intent intent) : m_entries(std::move(entries)), m_intent(std::move(intent)) { }
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override { return m_intent; }

private:
    QList<Entry> m_entries;
    Intent m_intent;
};

/// Writes each firing as it shall be.
Result<Outcome> write(Repositories &repositories, const CommandContext &context, const QList<Entry> &before,
                      const QList<Entry> &after, const CommandPtr &undo)
{
    TaskSaver saver(repositories, context);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Firing &firing = after[i].firing;
        const FiringState former = before[i].firing.state;
        auto done = repositories.firings.setState(firing, after[i].act).and_then([&] {
            return saver.noteFiring(firing.task, former, firing.state, detailOf(firing));
        });
        if (done && waits(former) != waits(firing.state))
            done = repositories.tasks.refreshCounts(firing.task).and_then([&] { return saver.touch(firing.task); });
        if (!done)
            return tl::unexpected(done.error());
    }
    if (!after.isEmpty())
        saver.markReminders();
    return saver.changes().map([&](const Changes &changes) { return Outcome{.changes = changes, .undo = undo}; });
}

/// Firings with the acts that led to what they are now.
Result<QList<Entry>> withActs(const Repositories &repositories, const QList<Firing> &firings)
{
    QList<Entry> entries;
    for (const Firing &firing : firings) {
        const auto act = repositories.firings.lastAct(firing.id);
        if (!act)
            return tl::unexpected(act.error());
        entries << Entry{firing, *act};
    }
    return entries;
}

/// Those dealt with whose task is closed, gone or another's by now: nobody is to be reminded of it again.
Result<QSet<FiringId>> noMoreReminded(Repositories &repositories, const QList<Firing> &firings)
{
    QList<TaskId> tasks;
    for (const Firing &firing : firings) {
        if (firing.state == FiringState::Acknowledged)
            tasks << firing.task;
    }
    const auto rows = repositories.tasks.rows(tasks);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<TaskId, const TaskRow *> byId;
    for (const TaskRow &row : *rows)
        byId.insert(row.id, &row);
    QSet<FiringId> pointless;
    for (const Firing &firing : firings) {
        const TaskRow *row = byId.value(firing.task);
        if (firing.state == FiringState::Acknowledged && (row == nullptr || !isReminded(*row, firing)))
            pointless << firing.id;
    }
    return pointless;
}

Result<Outcome> ReturnFirings::apply(Repositories &repositories, const CommandContext &context) const
{
    QList<FiringId> ids;
    for (const Entry &entry : m_entries)
        ids << entry.firing.id;
    const auto current = repositories.firings.load(ids);
    if (!current)
        return tl::unexpected(current.error());
    if (current->size() != m_entries.size())
        return failure(Error::Code::NotFound);
    const auto acts = withActs(repositories, *current);
    if (!acts)
        return tl::unexpected(acts.error());
    const auto pointless = noMoreReminded(repositories, *current);
    if (!pointless)
        return tl::unexpected(pointless.error());
    // What became void meanwhile, because the due date was moved or the task closed, stays so.
    QList<Entry> before;
    QList<Entry> after;
    for (qsizetype i = 0; i < current->size(); ++i) {
        if (current->at(i).state == FiringState::Void || pointless->contains(current->at(i).id))
            continue;
        before << acts->at(i);
        after << m_entries[i];
    }
    return write(repositories, context, before, after, std::make_shared<ReturnFirings>(before, m_intent));
}

} // namespace

ActOnFirings::ActOnFirings(QList<FiringId> firings, Act act) : m_firings(std::move(firings)), m_act(std::move(act)) { }

CommandPtr ActOnFirings::show(QList<FiringId> firings, const QString &claimant)
{
    return CommandPtr(new ActOnFirings(std::move(firings), {.state = FiringState::Shown, .claimant = claimant}));
}

CommandPtr ActOnFirings::acknowledge(QList<FiringId> firings)
{
    return CommandPtr(new ActOnFirings(std::move(firings), {.state = FiringState::Acknowledged}));
}

CommandPtr ActOnFirings::snooze(QList<FiringId> firings, const QDateTime &until)
{
    return CommandPtr(new ActOnFirings(std::move(firings), {.state = FiringState::Snoozed, .until = until}));
}

CommandPtr ActOnFirings::bringBack(QList<FiringId> firings, const QString &claimant)
{
    return CommandPtr(
        new ActOnFirings(std::move(firings), {.state = FiringState::Shown, .claimant = claimant, .isReturn = true}));
}

/// Somebody may have been faster; what is on the screen already is not shown again.
bool ActOnFirings::concerns(const Firing &firing, const QDateTime &now) const
{
    if (m_act.isReturn)
        return firing.state == FiringState::Acknowledged;
    if (!waits(firing.state) || m_act.state != FiringState::Shown)
        return waits(firing.state);
    const bool isMine = firing.claimedBy == m_act.claimant;
    const bool isAhead = firing.state == FiringState::Snoozed && firing.firesAt > now;
    return !isAhead && (isMine ? firing.state != FiringState::Shown : firing.claimedBy.isEmpty());
}

Result<Outcome> ActOnFirings::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto found = repositories.firings.load(m_firings);
    if (!found)
        return tl::unexpected(found.error());
    const auto pointless = noMoreReminded(repositories, *found);
    if (!pointless)
        return tl::unexpected(pointless.error());
    const auto acts = withActs(repositories, *found);
    if (!acts)
        return tl::unexpected(acts.error());
    const bool isAct = m_act.state != FiringState::Shown;
    const FiringRepository::Act act
        = isAct ? FiringRepository::Act{context.actor, context.now} : FiringRepository::Act{};
    QList<Entry> before;
    QList<Entry> after;
    for (const Entry &entry : *acts) {
        Firing firing = entry.firing;
        if (!concerns(firing, context.now) || pointless->contains(firing.id))
            continue;
        before << entry;
        firing.state = m_act.state;
        firing.claimedBy = m_act.claimant;
        firing.claimedAt = m_act.claimant.isEmpty() ? QDateTime() : context.now;
        if (m_act.state == FiringState::Shown) {
            firing.shownAt = context.now;
            firing.shownWhere = context.seat;
        } else if (m_act.state == FiringState::Snoozed) {
            firing.firesAt = m_act.until;
        }
        after << Entry{firing, act};
    }
    CommandPtr undo;
    if (m_act.state != FiringState::Shown && !before.isEmpty())
        undo = std::make_shared<ReturnFirings>(before, intent());
    return write(repositories, context, before, after, undo);
}

Intent ActOnFirings::intent() const
{
    return {.kind = m_act.state == FiringState::Snoozed ? Intent::Kind::Snooze : Intent::Kind::Acknowledge,
            .count = static_cast<int>(m_firings.size())};
}

ClaimFirings::ClaimFirings(QList<Firing> asSeen, QString claimant)
    : m_asSeen(std::move(asSeen)), m_claimant(std::move(claimant))
{ }

Result<Outcome> ClaimFirings::apply(Repositories &repositories, const CommandContext &context) const
{
    return repositories.firings.claim(m_asSeen, m_claimant, context.now).map([] { return Outcome{}; });
}

Intent ClaimFirings::intent() const
{
    return {.kind = Intent::Kind::Acknowledge, .count = static_cast<int>(m_asSeen.size())};
}

ReleaseFirings::ReleaseFirings(QString claimant) : m_claimant(std::move(claimant)) { }

Result<Outcome> ReleaseFirings::apply(Repositories &repositories, const CommandContext &context) const
{
    return repositories.firings.release(m_claimant)
        .and_then([&] { return repositories.log.add(ChangeLog::Kind::Firings, 0, context); })
        .map([] { return Outcome{}; });
}

Intent ReleaseFirings::intent() const
{
    return {.kind = Intent::Kind::Acknowledge};
}

} // namespace core
