// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>

namespace ui {

inline constexpr int kLaneMinWidth = 240;
inline constexpr int kLaneMaxWidth = 360;
inline constexpr int kLaneRailWidth = 40;
inline constexpr int kLaneGap = 12;
inline constexpr int kLanesMargin = 24; ///< before the first lane and behind the last one

/// How wide open lanes are, and how far apart.
struct LaneWidths
{
    int least = kLaneMinWidth;
    int most = kLaneMaxWidth;
    int gap = kLaneGap;
};

/// The room for lanes in a view of @p size: without the margins of the page.
QRect roomForLanes(const QSize &size);

/// Where the lanes of a board stand beside each other: open ones share the room equally within their limits, collapsed
/// ones are rails. Plain geometry, left to right.
struct BoardGeometry
{
    QList<QRect> lanes{};
    int width = 0; ///< of all lanes together; more than there is room for: the board scrolls

    /// @p room is what is there for lanes, @p collapsed says of each lane whether it is a rail; open lanes are
    /// @p textScale times as wide as they were designed, because the cards' texts are.
    static BoardGeometry within(const QRect &room, const QList<bool> &collapsed, qreal textScale = 1,
                                const LaneWidths &widths = {});
};

} // namespace ui
