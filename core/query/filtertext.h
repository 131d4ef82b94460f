// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filterwords.h"
#include "core/store/directory.h"

#include <QString>

namespace core {

/// Writes @p filter in the filter language, with the words of @p language and the names of @p directory. parseFilter()
/// reads the same filter back, up to form: an And in an And and an Or in an Or are one list, words side by side are
/// searched together, signs alone are left out, and a part of a person's name stands for whoever has it. A filter that
/// no task can pass is written as id:0.
QString filterText(const Filter &filter, const Directory &directory, FilterLanguage language);

} // namespace core
