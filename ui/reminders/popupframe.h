// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <Qt>

class QPainter;

namespace ui {

inline constexpr int kPopupWidth = 368;

/// Of windows that show something and leave the focus where it is.
Qt::WindowFlags popupWindowFlags();

/// The rounded ground and edge of a floating window of ours.
void paintPopupFrame(QPainter &painter, const QRect &rect);

} // namespace ui
