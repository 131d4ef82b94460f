// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/storage/firingrepository.h"
#include "core/store/directory.h"

#include <QSet>

namespace core {

class Repositories;

/// A value as the history and JSON write it.
QString historyText(const Task &task, Field field, const Directory &directory);

/// Sets or clears the completed instant where a status was changed.
void applyStatus(const Task &before, Task &after, const Directory &directory, const QDateTime &now);

/// Writes tasks inside a command's transaction, with all that follows from it: history, planned reminders, the change
/// log. Gathers what was touched.
class TaskSaver
{
public:
    TaskSaver(Repositories &repositories, const CommandContext &context);

    /// Adds a task that is whole; gives its key.
    Result<TaskId> create(const Task &task);
    /// Writes what differs; nothing when nothing does.
    Result<> update(const Task &before, Task after);
    Result<> setDeleted(const Task &task, bool isDeleted);
    /// Notes a task whose other rows were changed; @p what and the texts are its line of history, unless empty.
    Result<> touch(TaskId task, const QString &what = {}, const QString &from = {}, const QString &to = {});
    Result<> note(TaskId task, const QString &what, const QString &from, const QString &to);
    /// Notes in the task's history what became of a ring; @p detail is where it was shown, or until when it is snoozed.
    Result<> noteFiring(TaskId task, FiringState from, FiringState to, const QString &detail = {});
    /// Plans a task's rings anew after something beside it has changed: whom it is for works at other hours, or
    /// elsewhere. What was due already does not ring again for that.
    Result<> replan(const Task &task);
    void markReminders() { m_hasReminders = true; }

    Result<const Directory *> directory();
    /// What was touched, read as it is now.
    Result<Changes> changes();

private:
    Result<> plan(const Task &task, FiringRepository::Moved moved = FiringRepository::Moved::Rearm);
    Result<> checkParent(TaskId task, TaskId parent);
    Result<> endTimers(Task &closed);
    Result<> touchParents(const Task &before, const Task &after);

    Repositories &m_repositories;
    const CommandContext &m_context;
    std::optional<Directory> m_directory{};
    QList<TaskId> m_touched{}; ///< in the order of the first time
    QSet<TaskId> m_isTouched{};
    bool m_hasReminders = false;
    bool m_hasTimers = false; ///< one was ended
};

/// Takes tasks from one state back to another, in some of their fields: the way back of every edit. Refuses where a
/// field is not as it was left.
class PutBack final : public Command
{
public:
    struct Item
    {
        QList<Field> fields{};
        Task from{};
        Task to{};
    };
    PutBack(QList<Item> items, Intent intent);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override { return m_intent; }
    /// Joins two ways back of one task, where the second begins in each field as the first ends.
    std::optional<CommandPtr> followedBy(const Command &next) const override;

private:
    QList<Item> m_items;
    Intent m_intent;
};

} // namespace core
