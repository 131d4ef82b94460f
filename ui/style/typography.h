// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace ui {

/// The type scale of the design.
enum class TextStyle {
    Initials, ///< of avatars
    Caption, ///< shortcuts, the sidebar's second line
    Meta, ///< client line, counters, labels, headers
    Chip,
    Body, ///< rows, fields
    Button,
    CardTitle,
    Section, ///< lane name, heading inside a panel
    PageSection,
    NoticeTitle, ///< what a pop-up tells
    PanelTitle,
    PageTitle, ///< page, dialog
    TaskTitle, ///< task window, first run
    QuickInput,
    Figure, ///< large numbers
};

/// How much larger than designed the boxes around text are: the application font against 13 px, between 1 and 1.6.
qreal textScale();
/// The application font in a style, scaled between 0.92 and 1.6; nothing but initials gets below 11 px.
QFont font(TextStyle style);
/// The height of one line of a style, scaled.
int lineHeight(TextStyle style);
/// A length that grows with the text: paddings do not, boxes around text do.
int scaled(int pixels);

} // namespace ui
