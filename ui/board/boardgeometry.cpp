// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/boardgeometry.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kBottomMargin = 16;

} // namespace

QRect roomForLanes(const QSize &size)
{
    return {kLanesMargin, 0, size.width() - 2 * kLanesMargin, std::max(0, size.height() - kBottomMargin)};
}

BoardGeometry BoardGeometry::within(const QRect &room, const QList<bool> &collapsed, qreal textScale,
                                    const LaneWidths &widths)
{
    BoardGeometry geometry;
    if (collapsed.isEmpty())
        return geometry;
    const int rails = int(collapsed.count(true));
    const int open = int(collapsed.size()) - rails;
    const int free = room.width() - rails * kLaneRailWidth - (int(collapsed.size()) - 1) * widths.gap;
    const int least = qRound(widths.least * textScale);
    const int most = qRound(widths.most * textScale);
    const int share = open > 0 ? std::clamp(free / open, least, most) : 0;
    // What the division leaves over goes to the first lanes, one pixel each.
    int spare = share > least && share < most ? free - share * open : 0;
    int x = room.left();
    for (const bool isRail : collapsed) {
        const int extra = !isRail && spare > 0 ? 1 : 0;
        const int width = isRail ? kLaneRailWidth : share + extra;
        spare -= extra;
        geometry.lanes.append(QRect(x, room.top(), width, room.height()));
        x += width + widths.gap;
    }
    geometry.width = x - widths.gap - room.left();
    return geometry;
}

} // namespace ui
