// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/datetext.h"

namespace core {
class Store;
}

namespace ui {

/// Whether 10/11 is the tenth of November in the language of the program.
bool isDayFirst();

/// What typed dates are read against: now, the order of day and month and the first day of the week in the language of
/// the program, and the working hours of whoever uses it.
core::DateContext dateContext(const core::Store &store);

} // namespace ui
