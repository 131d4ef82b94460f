// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/together.h"

#include <algorithm>

namespace core {

namespace {

/// Takes in what a later command did: of a task that both touched, the later row counts.
void add(Changes &all, const Changes &later)
{
    for (const TaskRow &row : later.tasks)
        all.tasks.removeIf([&row](const TaskRow &earlier) { return earlier.id == row.id; });
    all.tasks += later.tasks;
    all.removed += later.removed;
    all.sequence = std::max(all.sequence, later.sequence);
    all.directory = all.directory || later.directory;
    all.reminders = all.reminders || later.reminders;
    all.everything = all.everything || later.everything;
}

} // namespace

Together::Together(QList<CommandPtr> commands, Intent intent)
    : m_commands(std::move(commands)), m_intent(std::move(intent))
{ }

Result<Outcome> Together::apply(Repositories &repositories, const CommandContext &context) const
{
    Outcome all;
    QList<CommandPtr> back;
    for (const CommandPtr &command : m_commands) {
        const auto done = command->apply(repositories, context);
        if (!done)
            return done;
        add(all.changes, done->changes);
        all.created += done->created;
        if (done->undo)
            back.prepend(done->undo);
    }
    if (!back.isEmpty())
        all.undo = std::make_shared<Together>(back, m_intent);
    return all;
}

} // namespace core
