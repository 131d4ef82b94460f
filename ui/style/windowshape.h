// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace ui {

/// Lets a window that paints a rounded ground itself have no corners, from now on: where nobody composes the windows of
/// the desktop they would be black, so they are cut off there.
void roundCorners(QWidget &window, int radius);

/// Keeps a window out of the task bar and the pager, from its next showing on. Its type does not say so to all of them.
void keepOutOfTaskBar(QWidget &window);

} // namespace ui
