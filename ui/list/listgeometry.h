// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <QRect>
#include <QString>

namespace ui {

/// What can be done to the row under the pointer without opening it.
enum class RowAction { Done, Due, Snooze, More };

/// What an action does, as its tooltip says it, with its key.
QString nameOf(RowAction action);

inline constexpr int kListRow = 36;
inline constexpr int kListHeader = 32;
inline constexpr int kListRightMargin = 24; ///< right of the last column
inline constexpr int kRowActionCount = 4;

/// Where the parts of a title's cell are. Mirrored by the caller for right-to-left text.
struct TitleCell
{
    QRect text{};
    std::array<QRect, kRowActionCount> actions{}; ///< in the order of RowAction; empty when they are not shown

    static TitleCell within(const QRect &cell, bool hasActions);
    std::optional<RowAction> actionAt(const QPoint &position) const;
};

/// Where the parts of a group's heading are.
struct HeadingRow
{
    QRect chevron{};
    QRect icon{}; ///< empty without one
    QRect label{}; ///< up to the right margin; the count follows the words

    static HeadingRow within(const QRect &row, bool hasIcon);
};

/// The place of a status or priority glyph in its cell: at the end of it, the room before it is margin.
QRect glyphWithin(const QRect &cell);
/// The text of every other cell.
QRect cellTextWithin(const QRect &cell);
/// The dot of a change by others, in the margin of the row.
QRect freshDotWithin(const QRect &row);

} // namespace ui
