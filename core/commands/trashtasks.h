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
    static constexpr int kKeptDays = 30; ///< product.md §1, "Trash"
    static constexpr int kAll = -1; ///< what was deleted in this second too

    explicit PurgeTrash(int days = kKeptDays);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    int m_days;
};

} // namespace core
