// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/createtasks.h"

#include "core/commands/tasksaving.h"
#include "core/commands/trashtasks.h"
#include "core/domain/taskcheck.h"
#include "core/storage/repositories.h"

#include <QUuid>

namespace core {

CreateTasks::CreateTasks(QList<Task> drafts) : m_drafts(std::move(drafts))
{
    for (Task &draft : m_drafts) { // made once, so that a repeated run adds nothing twice
        if (draft.uid.isEmpty())
            draft.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
}

Result<Outcome> CreateTasks::apply(Repositories &repositories, const CommandContext &context) const
{
    TaskSaver saver(repositories, context);
    const auto directory = saver.directory();
    if (!directory)
        return tl::unexpected(directory.error());
    QList<TaskId> created;
    for (const Task &draft : m_drafts) {
        const auto known = repositories.tasks.findByUid(draft.uid);
        if (!known)
            return tl::unexpected(known.error());
        if (known->isValid())
            continue;
        Task task = draft;
        clean(task);
        task.version = qMax<qint64>(1, draft.version);
        if ((*directory)->status(task.status) == nullptr)
            return failure(Error::Code::InvalidValue, keyOf(Field::Status));
        if (!task.creator.isValid())
            task.creator = context.actor;
        if (!task.created.isValid())
            task.created = context.now;
        if (!task.changed.isValid())
            task.changed = context.now;
        if ((*directory)->isClosed(task.status) && !task.completed.isValid())
            task.completed = context.now;
        if (!task.due.isNone() && !task.firstDueDay.isValid())
            task.firstDueDay = task.due.localDay(context.zone);
        for (Comment &comment : task.comments) {
            if (comment.uid.isEmpty())
                comment.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        }
        if (task.rank == 0) {
            const auto last = repositories.tasks.lastRank(task.status);
            if (!last)
                return tl::unexpected(last.error());
            task.rank = *last + kRankStep;
        }
        const auto id = saver.create(task);
        if (!id)
            return tl::unexpected(id.error());
        created << *id;
    }
    return saver.changes().map([&](const Changes &changes) {
        Outcome outcome{.changes = changes, .created = created};
        if (!created.isEmpty())
            outcome.undo = std::make_shared<TrashTasks>(created, TrashTasks::Direction::Delete);
        return outcome;
    });
}

Intent CreateTasks::intent() const
{
    return {.kind = Intent::Kind::CreateTasks,
            .count = static_cast<int>(m_drafts.size()),
            .title = m_drafts.size() == 1 ? m_drafts.first().title : QString()};
}

} // namespace core
