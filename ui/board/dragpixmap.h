// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QModelIndex>
#include <QPixmap>
#include <QPoint>

namespace ui {

class LaneView;

/// What is seen under the mouse while cards are dragged.
struct DragPixmap
{
    QPixmap pixmap{};
    QPoint card{}; ///< where the pressed card begins in it
    std::optional<QPoint> hotSpot{}; ///< where the mouse holds it, of one that is no picture of the card
};

/// The pressed card at 96 %; a stack with their number when there are several.
DragPixmap dragPixmap(LaneView &view, const QModelIndex &pressed, int count);

} // namespace ui
