// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filterwords.h"
#include "ui/style/piececompleter.h"

namespace core {
class Store;
}

namespace ui {

/// The language in which filters are written for the user.
core::FilterLanguage filterLanguage();

/// What the term before the cursor may become: fields, and behind a colon their values, with the clients, deals and
/// tags of @p store.
PieceCompleter::Source filterSource(core::Store &store);

} // namespace ui
