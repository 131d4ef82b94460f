// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/worktimer.h"

namespace core {

/// Lets the actor's time run on a task. What ran on another one until now is added to that one's time spent.
class StartTimer final : public Command
{
public:
    explicit StartTimer(TaskId task);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    TaskId m_task;
};

/// Ends the actor's timer and adds what has run to the time spent on its task; nothing when none runs.
class StopTimer final : public Command
{
public:
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;
};

} // namespace core
