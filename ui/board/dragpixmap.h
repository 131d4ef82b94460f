// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QPixmap>

namespace ui {

class LaneView;

/// What is seen under the mouse while cards are dragged: the pressed card at 96 %, a stack with their number when there
/// are several. The pressed card lies kDragPixmapMargin from the left and top of it.
QPixmap dragPixmap(LaneView &view, const QModelIndex &pressed, int count);

inline constexpr int kDragPixmapMargin = 12;

} // namespace ui
