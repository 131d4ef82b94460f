// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "core/result.h"

#include <memory>
#include <QString>

namespace core {

class Database;

/// Whether the path of an open database no longer leads to it: the file was deleted, renamed or replaced.
bool hasMoved(const Database &database);

/// Opens what stands at the path now. Refused as Unreachable unless it is a copy of the same file, as a restored backup
/// is, that knows @p me.
Result<std::unique_ptr<Database>> openedAgain(const Database &database, const QString &fileUid, PersonId me);

} // namespace core
