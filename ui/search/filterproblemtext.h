// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filterparser.h"

namespace ui {

/// What is wrong in a typed filter and what to write instead, in a sentence. @p text: the filter as typed.
QString problemText(const core::FilterProblem &problem, const QString &text);

} // namespace ui
