// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace app {

/// Has a window shown on every virtual desktop, each time it comes, where the system lets a program ask for that (X11).
/// It asks while the window is made, so call it before the window is shown.
void showOnAllDesktops(QWidget &window);

} // namespace app
