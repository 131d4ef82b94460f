// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/listgeometry.h"

#include "ui/style/typography.h"

#include <algorithm>
#include <QCoreApplication>

namespace ui {

namespace {

constexpr int kGlyph = 16;
constexpr int kGlyphCell = 24;
constexpr int kAction = 24;
constexpr int kTitlePadding = 4;
constexpr int kCellPadding = 8;
constexpr int kHeadingMargin = 20;
constexpr int kHeadingStep = 24; // from the chevron to what follows
constexpr int kHeadingIconGap = 6;
constexpr int kDot = 6;
constexpr int kDotMargin = 8;

/// Glyphs grow with large text; with small text they stay as drawn.
int grown(int pixels)
{
    return std::max(pixels, scaled(pixels));
}

QRect squareIn(const QRect &row, int left, int side)
{
    return {left, row.top() + (row.height() - side) / 2, side, side};
}

} // namespace

QString nameOf(RowAction action)
{
    switch (action) {
    case RowAction::Done:
        //: Tooltip of a button in a row of the list; Space is its key. RU: «Готово (Пробел)»
        return QCoreApplication::translate("TaskTable", "Done (Space)");
    case RowAction::Due:
        //: Tooltip of a button in a row of the list; D is its key. RU: «Срок (D)»
        return QCoreApplication::translate("TaskTable", "Due date (D)");
    case RowAction::Snooze:
        //: Tooltip of a button in a row of the list: choose when to be reminded; R is its key. RU: «Напомнить (R)»
        return QCoreApplication::translate("TaskTable", "Remind me (R)");
    case RowAction::More:
        //: Tooltip of a button in a row of the list: opens the task menu. RU: «Действия (Shift+F10)»
        return QCoreApplication::translate("TaskTable", "Actions (Shift+F10)");
    }
    return {};
}

TitleCell TitleCell::within(const QRect &cell, bool hasActions)
{
    TitleCell parts;
    parts.text = cell.adjusted(kTitlePadding, 0, -kCellPadding, 0);
    if (!hasActions)
        return parts;
    int left = cell.right() + 1 - kRowActionCount * grown(kAction);
    parts.text.setRight(left - 1);
    for (QRect &action : parts.actions) {
        action = squareIn(cell, left, grown(kAction));
        left += grown(kAction);
    }
    return parts;
}

std::optional<RowAction> TitleCell::actionAt(const QPoint &position) const
{
    const auto it = std::find_if(actions.cbegin(), actions.cend(),
                                 [&](const QRect &action) { return action.contains(position); });
    return it == actions.cend() ? std::nullopt : std::optional(static_cast<RowAction>(it - actions.cbegin()));
}

HeadingRow HeadingRow::within(const QRect &row, bool hasIcon)
{
    HeadingRow parts;
    int left = row.left() + kHeadingMargin;
    parts.chevron = squareIn(row, left, grown(kGlyph));
    left += grown(kHeadingStep);
    if (hasIcon) {
        parts.icon = squareIn(row, left, grown(kGlyph));
        left += grown(kGlyph) + kHeadingIconGap;
    }
    parts.label = row;
    parts.label.setLeft(left);
    parts.label.setRight(std::max(left, row.right() - kListRightMargin));
    return parts;
}

QRect glyphWithin(const QRect &cell)
{
    const int margin = (grown(kGlyphCell) - grown(kGlyph)) / 2;
    return squareIn(cell, cell.right() + 1 - margin - grown(kGlyph), grown(kGlyph));
}

QRect cellTextWithin(const QRect &cell)
{
    return cell.adjusted(kCellPadding, 0, -kCellPadding, 0);
}

QRect freshDotWithin(const QRect &row)
{
    return squareIn(row, row.left() + kDotMargin, kDot);
}

} // namespace ui
