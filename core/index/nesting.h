// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/columns.h"
#include "core/store/queries.h"

namespace core {

/// Puts the parts of a task right below it where both stand in one of @p groups; parts keep their order among each
/// other. Gives how deep each place of @p rows stands now, at most 255; empty when nothing was moved below another.
std::vector<quint8> nestedInGroups(std::vector<quint32> &rows, const QList<TaskGroup> &groups, const Columns &columns);

} // namespace core
