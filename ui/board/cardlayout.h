// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace ui {

/// Heights and gaps of a card, as designed for text of 13 px.
struct CardMetrics
{
    int padding = 12;
    int bottomPadding = 10;
    int titleLine = 18;
    int titleGap = 4; ///< between title and client line
    int clientLine = 16;
    int metaGap = 8; ///< above the meta row
    int metaRow = 24;
    int chip = 20; ///< the due chip, centred in the meta row
    int glyph = 16; ///< priority, status
    int icon = 14; ///< bell, checklist, comments
    int avatar = 24;
    int gap = 8; ///< between the parts of a row

    /// The designed sizes for text that is @p scale times as large.
    static CardMetrics scaledBy(qreal scale);
};

/// What a card has to show, measured: the widths that its parts ask for.
struct CardContent
{
    int titleLines = 1;
    bool hasStatus = false; ///< its glyph stands before the title, and all else below the title
    bool hasPriority = false;
    bool hasClient = false;
    int dueWidth = 0;
    bool hasBell = false;
    int checklistWidth = 0; ///< 0: none
    int commentsWidth = 0; ///< 0: none
    bool hasAvatar = false;
    bool hasMeta = true; ///< the row of the due date; left out where there is nothing in it
};

/// Where the parts of a card stand; an empty rectangle is not shown. Plain geometry, left to right, shared by
/// sizeHint() and paint().
struct CardLayout
{
    QRect title{};
    QRect status{};
    QRect priority{};
    QRect client{};
    QRect due{}; ///< all the room there is for the chip
    QRect bell{};
    QRect checklist{};
    QRect comments{};
    QRect avatar{};

    static int heightOf(const CardContent &content, const CardMetrics &metrics);
    /// The room of one title line on a card of @p width.
    static int titleWidth(int width, bool hasPriority, const CardMetrics &metrics, bool hasStatus = false);
    /// When it gets narrow comments go first, then the checklist, then the bell; never due or avatar.
    static CardLayout within(const QRect &card, const CardContent &content, const CardMetrics &metrics);
};

} // namespace ui
