// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/filters/filterplace.h"

#include <optional>
#include <QAbstractListModel>
#include <QHash>

namespace ui {

/// The filters of the sidebar with how many tasks each has. A saved one can be dragged before another.
class SavedFilterModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< with the roles of ScopeModel
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void setPlaces(const QList<FilterPlace> &places);
    void setCount(const QString &key, int count);
    const FilterPlace &at(int row) const { return m_places.at(row); }
    const QList<FilterPlace> &places() const { return m_places; }
    QModelIndex indexOf(const QString &key) const;
    std::optional<int> countOf(const QString &key) const;

Q_SIGNALS:
    /// A saved filter is to stand before another; none: behind all.
    void moveRequested(core::SavedFilterId filter, core::SavedFilterId before);

private:
    QList<FilterPlace> m_places{};
    QHash<QString, int> m_counts{};
};

} // namespace ui
