// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// Several commands as one step: all of them or none, in their order, and taken back together.
class Together final : public Command
{
public:
    Together(QList<CommandPtr> commands, Intent intent);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override { return m_intent; }

private:
    QList<CommandPtr> m_commands;
    Intent m_intent;
};

} // namespace core
