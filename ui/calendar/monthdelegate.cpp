// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthdelegate.h"

#include "core/query/filter.h"
#include "core/store/store.h"
#include "ui/calendar/monthcell.h"
#include "ui/calendar/monthtable.h"
#include "ui/deadlines/daymodel.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"
#include "ui/text/duetext.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kRadius = 4;
constexpr int kPadding = 6; // of a task's text

} // namespace

MonthDelegate::MonthDelegate(MonthTable &table) : QStyledItemDelegate(&table), m_table(table) { }

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QDate day = index.data(DayModel::DateRole).toDate();
    const QRect cell = option.rect;
    const bool isTarget = index == m_table.dropIndex();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isOther = day.month() != m_table.month().month();
    painter->fillRect(cell, color(isTarget ? Token::BgLaneDrop : isOther ? Token::BgSunken : Token::BgWindow));
    const QRect edge = cell.adjusted(0, 0, -1, -1);
    painter->setPen(color(Token::BorderSubtle));
    painter->drawLine(edge.bottomLeft(), edge.bottomRight());
    painter->drawLine(edge.topRight(), edge.bottomRight());
    const auto tasks = index.data(DayModel::TasksRole).value<QList<core::TaskRow>>();
    const int count = index.data(DayModel::CountRole).toInt();
    const MonthCell parts = MonthCell::within(cell, count, static_cast<int>(tasks.size()));
    paintNumber(*painter, parts.number, index);
    for (qsizetype place = 0; place < parts.tasks.size(); ++place)
        paintTask(*painter, QStyle::visualRect(option.direction, cell, parts.tasks.at(place)), tasks.at(place));
    if (!parts.more.isEmpty()) {
        painter->setFont(font(TextStyle::Meta));
        painter->setPen(color(Token::TextSecondary));
        painter->drawText(parts.more.adjusted(kPadding, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          m_table.moreText(count - static_cast<int>(parts.tasks.size())));
    }
    const bool hasRing = option.state.testFlag(QStyle::State_HasFocus) && !m_table.task().isValid();
    if (hasRing)
        paintFocusRing(*painter, cell.adjusted(4, 4, -5, -5), kRadius);
    painter->restore();
}

void MonthDelegate::paintNumber(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QDate day = index.data(DayModel::DateRole).toDate();
    const bool isToday = index.data(DayModel::IsTodayRole).toBool();
    // The first of a month says which one.
    const QString text = day.day() == 1 ? QLocale().toString(day, QStringLiteral("d MMM")) : QString::number(day.day());
    painter.setFont(font(isToday ? TextStyle::Chip : TextStyle::Meta));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * kPadding;
    const QRect disc(rect.left(), rect.top(), std::max(width, rect.height()), rect.height());
    if (isToday)
        paintRounded(painter, disc, disc.height() / 2.0, color(Token::Accent));
    const bool isQuiet = isWeekend(day) || day.month() != m_table.month().month();
    painter.setPen(color(isToday ? Token::TextOnAccent : isQuiet ? Token::TextMuted : Token::TextPrimary));
    painter.drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void MonthDelegate::paintTask(QPainter &painter, const QRect &rect, const core::TaskRow &task) const
{
    const core::Store &store = m_table.store();
    const core::FilterContext now = store.filterContext();
    const bool isClosed = store.directory().isClosed(task.status);
    const DueState state = dueStateOf(task.due, isClosed, now.now, now.zone);
    const bool isSelected = m_table.isSelected(task.id);
    const GlyphColors colors = dueColors(state);
    const bool isMarked = state == DueState::Overdue || state == DueState::Today;
    const QColor ground = isSelected ? color(Token::BgSelected)
        : isMarked                   ? colors.background
                                     : color(Token::BgSurface);
    paintRounded(painter, rect, kRadius, ground);
    if (isSelected || !isMarked || needsHardEdges())
        paintEdge(painter, rect, kRadius, color(isSelected ? Token::Accent : Token::BorderDefault));
    QString text = task.title;
    if (task.due.isInstant())
        text = timeText(task.due.instant().toTimeZone(now.zone).time()) + u' ' + text;
    painter.setFont(font(TextStyle::Meta));
    painter.setPen(isMarked && !isSelected ? colors.foreground
                                           : color(isClosed ? Token::TextSecondary : Token::TextPrimary));
    const QRect inner = rect.adjusted(kPadding, 0, -kPadding, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    if (m_table.hasFocus() && task.id == m_table.task())
        paintFocusRing(painter, rect.adjusted(2, 2, -2, -2), kRadius);
}

} // namespace ui
