// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

namespace core {

/// A checklist that two people changed at once, item by item: @p expected is what @p wanted was made from, @p current
/// what another made of it meanwhile. Ticks, words, places, additions and removals of both come together. An item that
/// both worded anew stays with both wordings, and one that was removed here and worded anew there stays.
QList<ChecklistItem> mergedChecklist(const QList<ChecklistItem> &current, const QList<ChecklistItem> &expected,
                                     const QList<ChecklistItem> &wanted);

} // namespace core
