// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/newtask.h"

#include <QAbstractTableModel>

namespace ui {

/// Pasted lines and the tasks that they would become; those that are wanted are checked.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Summary };
    static constexpr int kColumns = Summary + 1;
    static constexpr qsizetype kMostLines = 1000; ///< what comes behind is left out

    /// @p store outlives it.
    LinesModel(core::Store &store, UsualReminder usualReminder, QObject *parent = nullptr);

    void setLines(core::Scope scope, const QStringList &lines);
    /// The tasks of the checked lines.
    QList<core::Task> tasks() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Line
    {
        QString text{};
        core::Task task{};
        bool isWanted = true;
    };

    Line lineOf(const QString &text) const;

    core::Store &m_store;
    UsualReminder m_usualReminder;
    core::Scope m_scope = core::Scope::All;
    QList<Line> m_lines{};
};

} // namespace ui
