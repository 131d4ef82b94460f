// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// Puts tasks into a column, in the given order, right after @p after (or first when it is not valid): what a drop on a
/// lane does. Neighbours are renumbered only where no room is left between them.
class MoveTasks final : public Command
{
public:
    MoveTasks(QList<TaskId> tasks, StatusId target, TaskId after);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QList<TaskId> m_tasks;
    StatusId m_target;
    TaskId m_after;
};

} // namespace core
