// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// Adds tasks. Ids, version, rank (last in its column, unless one is given) and missing stamps are set here; a uid that
/// the draft brings makes a repeated run insert nothing twice. Clients, deals and tags that are not there yet are made.
class CreateTasks final : public Command
{
public:
    explicit CreateTasks(QList<Task> drafts);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QList<Task> m_drafts;
};

} // namespace core
