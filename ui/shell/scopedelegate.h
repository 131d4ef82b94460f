// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a row of the sidebar: icon, name, open count; in the rail the icon alone.
class ScopeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool isRail) { m_isRail = isRail; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCounts(QPainter &painter, QRect &rest, const QModelIndex &index, bool isSelected) const;

    bool m_isRail = false;
};

} // namespace ui
