// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ui {

/// Draws a row of the reminder window: what it is about, how far it is, and room for the buttons of the open one.
class ReminderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row that is open, with room for buttons; its owner lays the rows out anew.
    void setOpenRow(const QModelIndex &index) { m_open = index; }
    QModelIndex openRow() const { return m_open; }

    /// The height of a closed row, and of the open one.
    static int rowHeight();
    static int openRowHeight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the buttons of an open row stand in it.
    static QRect buttonsWithin(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index);

private:
    void paintHeading(QPainter &painter, const QRect &band, const QString &text) const;
    void paintTexts(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    QPersistentModelIndex m_open{};
};

} // namespace ui
