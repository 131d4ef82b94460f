// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/trashtasks.h"

#include "core/commands/tasksaving.h"
#include "core/storage/repositories.h"

namespace core {

TrashTasks::TrashTasks(QList<TaskId> tasks, Direction direction) : m_tasks(std::move(tasks)), m_direction(direction) { }

Result<Outcome> TrashTasks::apply(Repositories &repositories, const CommandContext &context) const
{
    const bool isDelete = m_direction == Direction::Delete;
    TaskSaver saver(repositories, context);
    QList<TaskId> moved;
    for (const TaskId id : m_tasks) {
        const auto task = repositories.tasks.find(id);
        if (!task)
            return tl::unexpected(task.error());
        if (task->isDeleted == isDelete)
            continue;
        if (const auto done = saver.setDeleted(*task, isDelete); !done)
            return tl::unexpected(done.error());
        moved << id;
    }
    return saver.changes().map([&](const Changes &changes) {
        Outcome outcome{.changes = changes};
        if (!moved.isEmpty())
            outcome.undo = std::make_shared<TrashTasks>(moved, isDelete ? Direction::Restore : Direction::Delete);
        return outcome;
    });
}

Intent TrashTasks::intent() const
{
    return {.kind = m_direction == Direction::Delete ? Intent::Kind::DeleteTasks : Intent::Kind::RestoreTasks,
            .count = static_cast<int>(m_tasks.size())};
}

PurgeTrash::PurgeTrash(int days) : m_days(days) { }

Result<Outcome> PurgeTrash::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto gone = repositories.tasks.purge(context.now.addDays(-m_days));
    if (!gone)
        return tl::unexpected(gone.error());
    for (const TaskId id : *gone) {
        if (const auto done = repositories.log.add(ChangeLog::Kind::TaskGone, id.value(), context); !done)
            return tl::unexpected(done.error());
    }
    return repositories.log.lastSequence().map(
        [&](qint64 sequence) { return Outcome{.changes = {.sequence = sequence, .removed = *gone}}; });
}

Intent PurgeTrash::intent() const
{
    return {.kind = Intent::Kind::PurgeTasks};
}

} // namespace core
