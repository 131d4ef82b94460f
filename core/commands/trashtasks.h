// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// Moves tasks to the trash, or back out of it.
class TrashTasks final : public Command
{
public:
    enum class Direction { Delete, Restore };
    TrashTasks(QList<TaskId> tasks, Direction direction);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QList<TaskId> m_tasks;
    Direction m_direction;
};

/// Removes what has lain in the trash for longer than @p days; cannot be undone.
class PurgeTrash final : public Command
{
public:
    explicit PurgeTrash(int days = 30);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    int m_days;
};

} // namespace core
