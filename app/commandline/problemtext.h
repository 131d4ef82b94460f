// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importproblem.h"

#include <QString>

namespace app {

/// Where a problem is: "row 7", "line 12", "record 3".
QString problemPlace(const core::ImportProblem &problem);
/// What is wrong, and what to do about it, as a sentence.
QString problemReason(const core::ImportProblem &problem);

} // namespace app
