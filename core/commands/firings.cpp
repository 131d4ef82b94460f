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
        auto done = repositories.firings.setState(after[i], context.actor, context.now);
        if (done && waits(before[i].state) != waits(after[i].state))
            done
                = repositories.tasks.refreshDerived(after[i].task).and_then([&] { return saver.touch(after[i].task); });
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
    return write(repositories, context, *current, m_firings, std::make_shared<ReturnFirings>(*current, m_intent));
}

} // namespace

ActOnFirings::ActOnFirings(QList<FiringId> firings, FiringState state, QDateTime until)
    : m_firings(std::move(firings)), m_state(state), m_until(std::move(until))
{ }

CommandPtr ActOnFirings::show(QList<FiringId> firings)
{
    return CommandPtr(new ActOnFirings(std::move(firings), FiringState::Shown, {}));
}

CommandPtr ActOnFirings::acknowledge(QList<FiringId> firings)
{
    return CommandPtr(new ActOnFirings(std::move(firings), FiringState::Acknowledged, {}));
}

CommandPtr ActOnFirings::snooze(QList<FiringId> firings, const QDateTime &until)
{
    return CommandPtr(new ActOnFirings(std::move(firings), FiringState::Snoozed, until));
}

Result<Outcome> ActOnFirings::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto found = repositories.firings.load(m_firings);
    if (!found)
        return tl::unexpected(found.error());
    QList<Firing> before;
    QList<Firing> after;
    for (Firing firing : *found) {
        if (!waits(firing.state)) // somebody was faster
            continue;
        before << firing;
        firing.state = m_state;
        if (m_state == FiringState::Shown) {
            firing.shownAt = context.now;
            firing.shownWhere = context.seat;
        } else if (m_state == FiringState::Snoozed) {
            firing.firesAt = m_until;
        }
        after << firing;
    }
    CommandPtr undo;
    if (m_state == FiringState::Snoozed && !before.isEmpty())
        undo = std::make_shared<ReturnFirings>(before, intent());
    return write(repositories, context, before, after, undo);
}

Intent ActOnFirings::intent() const
{
    return {.kind = m_state == FiringState::Snoozed ? Intent::Kind::Snooze : Intent::Kind::Acknowledge,
            .count = static_cast<int>(m_firings.size())};
}

} // namespace core
