// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/followupstyle.h"

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

/// The pieces that FollowupStyle draws, a family a file; nothing outside the style calls them.
namespace ui::parts {

inline constexpr qreal kControlRadius = 6;
inline constexpr int kIconSize = 16;
inline constexpr int kRing = 4; ///< of keyboard focus: 2 px of gap, 2 px of ring

ButtonKind kindOf(const QWidget *button);
ButtonSize sizeOf(const QWidget *button);

// stylebuttons.cpp
void drawButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawToolButtonGround(QPainter &painter, const QStyleOptionToolButton &option);
void drawCheck(QPainter &painter, const QStyleOption &option);
void drawRadio(QPainter &painter, const QStyleOption &option);

// stylefields.cpp
void drawField(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

// stylemenus.cpp
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option);

// stylebars.cpp
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);

} // namespace ui::parts
