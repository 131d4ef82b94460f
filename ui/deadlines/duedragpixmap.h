// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QPixmap>

namespace core {
class Store;
}

namespace ui {

inline constexpr int kDragOffset = 12; ///< between the mouse and the picture beside it

/// What is seen under the mouse while a card of the deadlines is dragged: its title in one line, and its due date; with
/// @p target also the one it would get. Several tasks have their number on it.
QPixmap dueDragPixmap(const core::TaskRow &task, const core::Due &target, int count, const core::Store &store,
                      qreal ratio);

} // namespace ui
