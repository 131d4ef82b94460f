// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/daydelegate.h"

#include "ui/deadlines/daymodel.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"
#include "ui/text/duetext.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr qreal kRadius = 6;
constexpr int kTop = 2; ///< above the weekday
constexpr int kDot = 4;
constexpr int kDotGap = 3;
constexpr int kDotBottom = 5; ///< below the dots
constexpr int kRingRoom = 4; ///< around the day, for the focus ring

/// Weekends and days that have passed without a task left on them are muted.
Token inkOf(const QModelIndex &index)
{
    const QDate day = index.data(DayModel::DateRole).toDate();
    if (index.data(DayModel::IsTodayRole).toBool())
        return Token::AccentText;
    const bool hasTasks = index.data(DayModel::CountRole).toInt() > 0;
    if (isWeekend(day))
        return Token::TextMuted;
    return hasTasks ? Token::TextPrimary : Token::TextSecondary;
}

void paintDots(QPainter &painter, const QRect &day, int count, int overdue)
{
    const int dots = std::min(count, DayDelegate::kMostDots);
    const int width = dots * kDot + std::max(0, dots - 1) * kDotGap;
    QRect dot(day.center().x() - width / 2 + 1, day.bottom() + 1 - kDotBottom - kDot, kDot, kDot);
    for (int place = 0; place < dots; ++place) {
        paintRounded(painter, dot, kDot / 2.0, color(place < overdue ? Token::DueOverdue : Token::Accent));
        dot.translate(kDot + kDotGap, 0);
    }
}

} // namespace

QRect DayDelegate::dayRect(const QRect &cell, int column, Qt::LayoutDirection direction)
{
    const int gap = column > 0 && column % kDaysOfWeek == 0 ? kWeekGap : 0;
    const QRect day = direction == Qt::LeftToRight ? cell.adjusted(gap, 0, 0, 0) : cell.adjusted(0, 0, -gap, 0);
    return day.adjusted(0, kRingRoom, 0, -kRingRoom);
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect day = dayRect(option.rect, index.column(), option.direction);
    const bool isToday = index.data(DayModel::IsTodayRole).toBool();
    const bool isTarget = index.column() == m_dropColumn;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isTarget || isToday || option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, day, kRadius,
                     color(isTarget      ? Token::BgSurface
                               : isToday ? Token::BgSelected
                                         : Token::BgHover));
    if (isTarget)
        paintEdge(*painter, day, kRadius, color(Token::Accent), 2);
    else if (isToday && needsHardEdges())
        paintEdge(*painter, day, kRadius, color(Token::TextPrimary));

    const QDate date = index.data(DayModel::DateRole).toDate();
    const QString weekday = QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
    QRect line(day.left(), day.top() + kTop, day.width(), lineHeight(TextStyle::Caption));
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(color(isToday ? Token::AccentText : Token::TextMuted));
    painter->drawText(line, Qt::AlignCenter | Qt::TextSingleLine, weekday.left(1).toUpper() + weekday.mid(1));
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight(TextStyle::Meta));
    const bool isStrong = isToday || index.data(DayModel::CountRole).toInt() > 0;
    painter->setFont(font(isStrong ? TextStyle::Section : TextStyle::Body));
    painter->setPen(color(inkOf(index)));
    painter->drawText(line, Qt::AlignCenter | Qt::TextSingleLine, index.data().toString());
    paintDots(*painter, day, index.data(DayModel::CountRole).toInt(), index.data(DayModel::OverdueRole).toInt());
    const QStyle::State keyboardFocus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & keyboardFocus) == keyboardFocus)
        paintFocusRing(*painter, day.adjusted(4, 0, -4, 0), kRadius);
    painter->restore();
}

} // namespace ui
