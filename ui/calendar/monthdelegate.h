// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QStyledItemDelegate>

namespace ui {

class MonthTable;

/// Paints a day of the calendar: its number, its tasks by due date, and how many there are beside. Owned by its table.
class MonthDelegate final : public QStyledItemDelegate
{
public:
    explicit MonthDelegate(MonthTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintNumber(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintTask(QPainter &painter, const QRect &rect, const core::TaskRow &task) const;

    MonthTable &m_table;
};

} // namespace ui
