// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/person.h"
#include "core/domain/status.h"
#include "ui/list/listcolumns.h"
#include "ui/list/listheader.h"
#include "ui/list/taskrowdelegate.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/duestate.h"

#include <algorithm>
#include <QPainter>
#include <QPaintEvent>

namespace ui {

namespace {

constexpr int kSkeletonRows = 8;
constexpr int kSkeletonBlock = 8; // height of a block
constexpr int kRing = 2;
constexpr int kSelectedEdge = 2; // in high contrast, where no ground tells what is selected
constexpr int kCountGap = 8; // between a heading and its count

} // namespace

QColor TaskTable::groundOf(int row) const
{
    if (selectionModel()->isSelected(m_model.index(row, 0)))
        return color(Token::BgSelected);
    return color(row == m_hoveredRow && !m_model.isHeading(row) ? Token::BgSunken : Token::BgWindow);
}

bool TaskTable::showsActions(int row) const
{
    return row >= 0 && row == m_hoveredRow && !m_isReadOnly && state() != EditingState
        && m_model.loaded(m_model.taskAt(row)) != nullptr;
}

bool TaskTable::isLast(int column) const
{
    for (int place = m_header->visualIndex(column) + 1; place < m_header->count(); ++place) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(place)))
            return false;
    }
    return true;
}

void TaskTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    // The ground of a whole row is laid before its cells; the style must not lay its own over the line below.
    option->palette.setBrush(QPalette::Highlight, Qt::NoBrush);
}

void TaskTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_isSkeleton) {
        paintSkeleton(painter);
        return;
    }
    const int first = rowAt(std::max(0, event->rect().top()));
    const int bottom = rowAt(event->rect().bottom());
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    for (int row = first; row >= 0 && row <= last; ++row) {
        paintGround(painter, row);
        if (m_model.isHeading(row))
            paintHeading(painter, row);
    }
    painter.end();
    QTableView::paintEvent(event);
    if (!m_isKeyboardUsed || !hasFocus() || !currentIndex().isValid())
        return;
    QPainter ring(viewport());
    ring.setRenderHint(QPainter::Antialiasing);
    // In high contrast it lies inside the edge of a selected row.
    const int inset = needsHardEdges() ? kSelectedEdge + kRing : kRing;
    const QRect row = rowRect(currentIndex().row()).adjusted(inset, inset - 1, -inset, -inset);
    paintEdge(ring, row, 4, color(Token::Focus), kRing);
}

void TaskTable::paintGround(QPainter &painter, int row) const
{
    const QRect rect = rowRect(row);
    painter.fillRect(rect, groundOf(row));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::BorderSubtle));
    if (needsHardEdges() && selectionModel()->isSelected(m_model.index(row, 0)))
        paintEdge(painter, rect.adjusted(0, 0, 0, -1), 0, color(Token::Accent), kSelectedEdge);
    if (!m_model.index(row, 0).data(TaskTableModel::IsFreshRole).toBool())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect, freshDotWithin(rect)));
    painter.restore();
}

bool TaskTable::headingHasIcon(const QModelIndex &index) const
{
    return index.data(TaskTableModel::DueStateRole).isValid() || index.data(TaskTableModel::StatusRole).isValid()
        || index.data(TaskTableModel::AssigneeRole).isValid();
}

void TaskTable::paintHeading(QPainter &painter, int row) const
{
    const QRect rect = rowRect(row).adjusted(0, 0, 0, -1);
    const QModelIndex index = m_model.index(row, static_cast<int>(ListColumn::Title));
    const bool isCollapsed = index.data(TaskTableModel::IsCollapsedRole).toBool();
    const HeadingRow parts = HeadingRow::within(rect, headingHasIcon(index));
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect, part); };
    const QString folded = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    paintIcon(painter, mirrored(parts.chevron), isCollapsed ? folded : QStringLiteral("chevron-down"),
              color(Token::TextSecondary));
    paintHeadingIcon(painter, mirrored(parts.icon), index);

    const QVariant due = index.data(TaskTableModel::DueStateRole);
    painter.setFont(ui::font(TextStyle::Section));
    painter.setPen(due.isValid() ? dueColors(static_cast<DueState>(due.toInt())).foreground
                                 : color(Token::TextPrimary));
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString count = locale().toString(index.data(TaskTableModel::GroupCountRole).toInt());
    const QFontMetrics metrics(painter.font());
    QRect label = parts.label;
    label.setRight(label.right() - QFontMetrics(ui::font(TextStyle::Meta)).horizontalAdvance(count) - kCountGap);
    m_delegate->drawElided(painter, mirrored(label), name);
    label.setLeft(label.left() + std::min(metrics.horizontalAdvance(name), label.width()) + kCountGap);
    label.setRight(parts.label.right());
    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(mirrored(label), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, count);
}

void TaskTable::paintHeadingIcon(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (rect.isEmpty())
        return;
    const QVariant due = index.data(TaskTableModel::DueStateRole);
    const QVariant status = index.data(TaskTableModel::StatusRole);
    if (due.isValid()) {
        const auto dueState = static_cast<DueState>(due.toInt());
        paintIcon(painter, rect, dueIcon(dueState), dueColors(dueState).foreground);
    } else if (status.isValid()) {
        paintStatusGlyph(painter, rect, status.value<core::Status>(), color(Token::BgWindow));
    } else {
        paintAvatar(painter, rect.adjusted(-2, -2, 2, 2),
                    index.data(TaskTableModel::AssigneeRole).value<core::Person>());
    }
}

void TaskTable::paintSkeleton(QPainter &painter) const
{
    for (int i = 0; i < kSkeletonRows; ++i) {
        const QRect row(0, i * rowHeightOfText(), viewport()->width(), rowHeightOfText());
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), color(Token::BorderSubtle));
        const int middle = row.center().y() - kSkeletonBlock / 2;
        const QRect text = HeadingRow::within(row, false).label;
        const QRect glyph(row.left() + HeadingRow::within(row, false).chevron.left(), middle - 4, 16, 16);
        const QRect block(text.left() + 36, middle, row.width() / 3 + i * 53 % std::max(1, row.width() / 6),
                          kSkeletonBlock);
        paintSkeletonBlock(painter, QStyle::visualRect(layoutDirection(), row, glyph));
        paintSkeletonBlock(painter, QStyle::visualRect(layoutDirection(), row, block));
    }
}

} // namespace ui
