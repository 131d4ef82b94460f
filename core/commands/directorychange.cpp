// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/directorychange.h"

#include "core/storage/repositories.h"

namespace core {

Result<Outcome> directoryChanged(Repositories &repositories, const CommandContext &context, const CommandPtr &undo)
{
    return repositories.log.add(ChangeLog::Kind::Directory, 0, context)
        .and_then([&] { return repositories.log.lastSequence(); })
        .map([&](qint64 sequence) {
            return Outcome{.changes = {.sequence = sequence, .directory = true}, .undo = undo};
        });
}

} // namespace core
