// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <Qt>

class QPainter;
class QWidget;

namespace ui {

inline constexpr int kPopupWidth = 368;

/// Of windows that show something and leave the focus where it is.
Qt::WindowFlags popupWindowFlags();

/// Lets such a window have no corners beyond its ground.
void roundPopup(QWidget &popup);

/// The rounded ground and edge of a floating window of ours.
void paintPopupFrame(QPainter &painter, const QRect &rect);

} // namespace ui
