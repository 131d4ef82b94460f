// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/movetasks.h"

#include "core/commands/tasksaving.h"
#include "core/storage/repositories.h"

#include <algorithm>
#include <limits>
#include <QSet>

namespace core {

namespace {

using Ranked = TaskRepository::Ranked;

/// The tasks of a column behind a place, without those that are moved; at most @p wanted of them.
Result<QList<Ranked>> followers(const Repositories &repositories, StatusId column, const Ranked &place,
                                const QSet<TaskId> &moved, int wanted)
{
    const auto rows
        = repositories.tasks.rankedAfter(column, place.rank, place.id, wanted + static_cast<int>(moved.size()));
    return rows.map([&](QList<Ranked> found) {
        found.removeIf([&moved](const Ranked &row) { return moved.contains(row.id); });
        return found.mid(0, wanted);
    });
}

} // namespace

MoveTasks::MoveTasks(QList<TaskId> tasks, StatusId target, TaskId after)
    : m_tasks(std::move(tasks)), m_target(target), m_after(after)
{ }

Result<Outcome> MoveTasks::apply(Repositories &repositories, const CommandContext &context) const
{
    TaskSaver saver(repositories, context);
    const auto directory = saver.directory();
    if (!directory)
        return tl::unexpected(directory.error());
    if ((*directory)->status(m_target) == nullptr)
        return failure(Error::Code::InvalidValue, keyOf(Field::Status));
    auto tasks = repositories.tasks.load(m_tasks);
    if (!tasks)
        return tl::unexpected(tasks.error());
    tasks->removeIf([](const Task &task) { return task.isDeleted; }); // by somebody else, while they were dragged
    if (tasks->isEmpty())
        return failure(Error::Code::NotFound);

    Ranked place{{}, std::numeric_limits<qint64>::min()};
    if (m_after.isValid() && !m_tasks.contains(m_after)) {
        const auto after = repositories.tasks.find(m_after);
        if (after && after->status == m_target)
            place = {after->id, after->rank};
    }
    const QSet<TaskId> moved(m_tasks.cbegin(), m_tasks.cend());
    const auto next = followers(repositories, m_target, place, moved, 1);
    if (!next)
        return tl::unexpected(next.error());
    const auto count = static_cast<qint64>(tasks->size());
    const bool isFirst = !place.id.isValid();
    qint64 step = kRankStep;
    qint64 rank = isFirst ? 0 : place.rank;
    if (!next->isEmpty() && isFirst)
        rank = next->first().rank - step * (count + 1);
    else if (!next->isEmpty())
        step = std::min(kRankStep, (next->first().rank - place.rank) / (count + 1));
    const bool isTight = step < 1;
    step = std::max<qint64>(1, step);

    QList<PutBack::Item> back;
    for (const Task &before : *tasks) {
        Task after = before;
        after.status = m_target;
        after.rank = rank += step;
        applyStatus(before, after, **directory, context.now);
        if (const auto done = saver.update(before, after); !done)
            return tl::unexpected(done.error());
        back << PutBack::Item{{Field::Status, Field::Completed, Field::Rank}, after, before};
    }
    if (isTight) { // push the neighbours on, as far as there is no room
        constexpr int kMany = 1'000'000;
        const auto rest = followers(repositories, m_target, place, moved, kMany);
        if (!rest)
            return tl::unexpected(rest.error());
        for (const Ranked &neighbour : *rest) {
            if (neighbour.rank > rank)
                break;
            const auto before = repositories.tasks.find(neighbour.id);
            if (!before)
                return tl::unexpected(before.error());
            Task after = *before;
            after.rank = rank += kRankStep;
            if (const auto done = saver.update(*before, after); !done)
                return tl::unexpected(done.error());
        }
    }
    Intent undone = intent();
    undone.title = tasks->size() == 1 ? tasks->first().title : QString();
    return saver.changes().map([&](const Changes &changes) {
        return Outcome{.changes = changes, .undo = std::make_shared<PutBack>(back, undone)};
    });
}

Intent MoveTasks::intent() const
{
    return {.kind = Intent::Kind::MoveTasks,
            .field = Field::Status,
            .count = static_cast<int>(m_tasks.size()),
            .target = m_target};
}

} // namespace core
