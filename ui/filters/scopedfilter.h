// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"

namespace ui {

/// A scope and the conditions in it as one filter that can be saved: whose tasks, then what is asked of them. The scope
/// of all adds nothing; that the trash is no part of it goes without saying.
core::Filter savedForm(core::Scope scope, const core::Filter &conditions);

/// What a list shows of a scope under @p filter: open tasks, unless the filter itself speaks of their status or end.
core::Filter shownTasks(core::Scope scope, const core::Filter &filter);

} // namespace ui
