// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/piececompleter.h"

namespace core {
class Store;
}

namespace ui {

/// What the term before the cursor may become: fields, and behind a colon their values, with the clients, deals and
/// tags of @p store.
PieceCompleter::Source filterSource(core::Store &store);

} // namespace ui
