// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A row of the command palette: icon, title, and at its end what it is.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole, IconNameRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
