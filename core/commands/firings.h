// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// Writes down what became of firings: shown (where and when), acknowledged, or snoozed until a moment.
class ActOnFirings final : public Command
{
public:
    static CommandPtr show(QList<FiringId> firings);
    static CommandPtr acknowledge(QList<FiringId> firings);
    static CommandPtr snooze(QList<FiringId> firings, const QDateTime &until);

    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    ActOnFirings(QList<FiringId> firings, FiringState state, QDateTime until);
    QList<FiringId> m_firings;
    FiringState m_state;
    QDateTime m_until;
};

} // namespace core
