// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "core/result.h"

namespace core {

class Database;

/// Whether @p task is @p ancestor or lies below it.
Result<bool> isWithin(const Database &database, TaskId task, TaskId ancestor);

} // namespace core
