// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthcell.h"

#include "ui/style/typography.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kPadding = 4;
constexpr int kNumber = 22;
constexpr int kTask = 20;
constexpr int kGap = 2;

} // namespace

MonthCell MonthCell::within(const QRect &cell, int count, int read)
{
    const QRect inner = cell.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int number = std::max(scaled(kNumber), lineHeight(TextStyle::Chip));
    const int task = std::max(scaled(kTask), lineHeight(TextStyle::Meta) + 4);
    MonthCell parts;
    parts.number = QRect(inner.left(), inner.top(), inner.width(), number);
    const int top = parts.number.bottom() + 1 + kGap;
    const int room = std::max(0, (inner.bottom() + 1 - top + kGap) / (task + kGap));
    const int shown = count <= room ? std::min(count, read) : std::min(read, std::max(0, room - 1));
    const auto line = [&](int place) { return QRect(inner.left(), top + place * (task + kGap), inner.width(), task); };
    for (int place = 0; place < shown; ++place)
        parts.tasks.append(line(place));
    if (count > shown) // in a day without any room its number stands beside that of the day
        parts.more = room > 0 ? line(shown) : QRect(inner.left() + number, inner.top(), inner.width() - number, number);
    return parts;
}

} // namespace ui
