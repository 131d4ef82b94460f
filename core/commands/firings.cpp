// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/firings.h"

#include "core/commands/tasksaving.h"
#include "core/storage/repositories.h"

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

/// Puts firings back as they were: the way back of a snooze.
class ReturnFirings final : public Command
{
public:
    ReturnFirings(QList<Firing> firings, Intent intent) : m_firings(std::move(firings)), m_intent(std::move(intent)) { }
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override { return m_intent; }

private:
    QList<Firing> m_firings;
    Intent m_intent;
};

/// Writes each firing as it shall be; gives how they were.
Result<Outcome> write(Repositories &repositories, const CommandContext &context, const QList<Firing> &before,
                      const QList<Firing> &after, const CommandPtr &undo)
{
    TaskSaver saver(repositories, context);
    for (qsizetype i = 0; i < after.size(); ++i) {
        auto done = repositories.firings.setState(after[i], context.actor, context.now).and_then([&] {
            return saver.noteFiring(after[i].task, before[i].state, after[i].state, detailOf(after[i]));
        });
        if (done && waits(before[i].state) != waits(after[i].state))
            done = repositories.tasks.refreshCounts(after[i].task).and_then([&] { return saver.touch(after[i].task); });
        if (!done)
            return tl::unexpected(done.error());
    }
    if (!after.isEmpty())
        saver.markReminders();
    return saver.changes().map([&](const Changes &changes) { return Outcome{.changes = changes, .undo = undo}; });
}

Result<Outcome> ReturnFirings::apply(Repositories &repositories, const CommandContext &context) const
{
    QList<FiringId> ids;
    for (const Firing &firing : m_firings)
        ids << firing.id;
    const auto current = repositories.firings.load(ids);
    if (!current)
        return tl::unexpected(current.error());
    if (current->size() != m_firings.size())
        return failure(Error::Code::NotFound);
    // What became void meanwhile, because the due date was moved or the task closed, stays so.
    QList<Firing> before;
    QList<Firing> after;
    for (qsizetype i = 0; i < current->size(); ++i) {
        if (current->at(i).state == FiringState::Void)
            continue;
        before << current->at(i);
        after << m_firings[i];
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
    QList<Firing> before;
    QList<Firing> after;
    for (Firing firing : *found) {
        if (!concerns(firing, context.now))
            continue;
        before << firing;
        firing.state = m_act.state;
        firing.claimedBy = m_act.claimant;
        firing.claimedAt = m_act.claimant.isEmpty() ? QDateTime() : context.now;
        if (m_act.state == FiringState::Shown) {
            firing.shownAt = context.now;
            firing.shownWhere = context.seat;
        } else if (m_act.state == FiringState::Snoozed) {
            firing.firesAt = m_act.until;
        }
        after << firing;
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
