// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

/// How tasks look; the order is that of the switcher and of Ctrl+1 to Ctrl+4.
enum class Layout { Board, List, Deadlines, Calendar };

} // namespace ui
