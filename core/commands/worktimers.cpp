// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/worktimers.h"

#include "core/commands/directorychange.h"
#include "core/commands/tasksaving.h"
#include "core/commands/together.h"
#include "core/storage/repositories.h"

namespace core {

namespace {

/// Puts somebody's timer as it was: running since then, or not at all.
class PutTimer final : public Command
{
public:
    PutTimer(PersonId person, std::optional<WorkTimer> timer, Intent intent)
        : m_person(person), m_timer(std::move(timer)), m_intent(std::move(intent))
    { }

    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override
    {
        const auto before = repositories.timers.of(m_person);
        if (!before)
            return tl::unexpected(before.error());
        if (m_timer) {
            const auto task = repositories.tasks.find(m_timer->task);
            if (!task)
                return tl::unexpected(task.error());
        }
        const auto done = m_timer ? repositories.timers.put(*m_timer) : repositories.timers.remove(m_person);
        if (!done)
            return tl::unexpected(done.error());
        return directoryChanged(repositories, context, std::make_shared<PutTimer>(m_person, *before, m_intent));
    }
    Intent intent() const override { return m_intent; }

private:
    PersonId m_person;
    std::optional<WorkTimer> m_timer;
    Intent m_intent;
};

/// Adds minutes to the time spent on a task.
class AddMinutes final : public Command
{
public:
    AddMinutes(TaskId task, int minutes, Intent intent) : m_task(task), m_minutes(minutes), m_intent(std::move(intent))
    { }

    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override
    {
        const auto before = repositories.tasks.find(m_task);
        if (!before)
            return tl::unexpected(before.error());
        Task after = *before;
        after.spentMinutes += m_minutes;
        TaskSaver saver(repositories, context);
        return saver.update(*before, after).and_then([&] { return saver.changes(); }).map([&](const Changes &changes) {
            const PutBack::Item item{{Field::SpentMinutes}, after, *before};
            return Outcome{.changes = changes, .undo = std::make_shared<PutBack>(QList{item}, m_intent)};
        });
    }
    Intent intent() const override { return m_intent; }

private:
    TaskId m_task;
    int m_minutes;
    Intent m_intent;
};

/// What ends the timer that runs, where one does.
QList<CommandPtr> bookings(const std::optional<WorkTimer> &running, const QDateTime &now, const Intent &intent)
{
    const int minutes = running ? minutesRun(*running, now) : 0;
    return minutes == 0 ? QList<CommandPtr>{}
                        : QList<CommandPtr>{std::make_shared<AddMinutes>(running->task, minutes, intent)};
}

} // namespace

StartTimer::StartTimer(TaskId task) : m_task(task) { }

Result<Outcome> StartTimer::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto task = repositories.tasks.find(m_task);
    if (!task)
        return tl::unexpected(task.error());
    const auto running = repositories.timers.of(context.actor);
    if (!running)
        return tl::unexpected(running.error());
    if (*running && (*running)->task == m_task)
        return Outcome{};
    Intent undone = intent();
    undone.title = task->title;
    QList<CommandPtr> commands = bookings(*running, context.now, undone);
    commands << std::make_shared<PutTimer>(context.actor, WorkTimer{context.actor, m_task, context.now}, undone);
    return Together(commands, undone).apply(repositories, context);
}

Intent StartTimer::intent() const
{
    return {.kind = Intent::Kind::StartTimer};
}

Result<Outcome> StopTimer::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto running = repositories.timers.of(context.actor);
    if (!running)
        return tl::unexpected(running.error());
    if (!*running)
        return Outcome{};
    QList<CommandPtr> commands = bookings(*running, context.now, intent());
    commands << std::make_shared<PutTimer>(context.actor, std::nullopt, intent());
    return Together(commands, intent()).apply(repositories, context);
}

Intent StopTimer::intent() const
{
    return {.kind = Intent::Kind::StopTimer};
}

} // namespace core
