// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/store/changes.h"

#include <QAbstractTableModel>
#include <vector>

namespace core {
class Store;
}

namespace ui {

/// The tasks in the trash, the last one thrown away first; rows are read by page as the view comes to them.
class TrashModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Client, Deleted, ColumnCount };

    explicit TrashModel(core::Store &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    core::TaskId taskAt(int row) const { return m_rows.at(row).id; }
    /// How many tasks lie there, read or not.
    qsizetype total() const { return static_cast<qsizetype>(m_order.size()); }

Q_SIGNALS:
    /// The number of tasks is known, or is another.
    void counted();

private:
    void request();
    void takeChanges(const core::Changes &changes);

    core::Store &m_store;
    std::vector<qint32> m_order{};
    QList<core::TaskRow> m_rows{}; ///< of the first tasks of the order
    bool m_isReading = false;
    int m_question = 0; ///< answers to earlier ones are dropped
};

} // namespace ui
