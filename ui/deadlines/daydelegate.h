// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ui {

inline constexpr int kWeekGap = 10; ///< before each Monday but the first

/// Paints one day of the ribbon: weekday, number and up to four dots, from the roles of DayModel.
class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kMostDots = 4;

    /// The column that a drag is over; -1 for none.
    void setDropColumn(int column) { m_dropColumn = column; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The day in the rectangle of its cell.
    static QRect dayRect(const QRect &cell, int column, Qt::LayoutDirection direction);

private:
    int m_dropColumn = -1;
};

} // namespace ui
