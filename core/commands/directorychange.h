// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// Notes in the change log that the directory is another one now, and tells so; @p undo takes it back.
Result<Outcome> directoryChanged(Repositories &repositories, const CommandContext &context, const CommandPtr &undo);

} // namespace core
