// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/linesmodel.h"

#include "core/domain/taskcheck.h"
#include "core/store/store.h"
#include "ui/capture/taskwords.h"
#include "ui/style/plainlabel.h"

#include <algorithm>

namespace ui {

LinesModel::LinesModel(core::Store &store, UsualReminder usualReminder, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_usualReminder(std::move(usualReminder))
{ }

LinesModel::Line LinesModel::lineOf(const QString &text) const
{
    Line line{.text = text, .task = newTask(readLine(text, m_store).draft, m_store, m_scope, m_usualReminder)};
    line.isWanted = core::checkTask(line.task).has_value();
    return line;
}

void LinesModel::setLines(core::Scope scope, const QStringList &lines)
{
    beginResetModel();
    m_scope = scope;
    m_lines.clear();
    for (const QString &text : lines.first(std::min(lines.size(), kMostLines)))
        m_lines.append(lineOf(text));
    endResetModel();
    Q_EMIT checkedChanged();
}

QList<core::Task> LinesModel::tasks() const
{
    QList<core::Task> tasks;
    for (const Line &line : m_lines) {
        if (line.isWanted)
            tasks.append(line.task);
    }
    return tasks;
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const bool isTitle = index.column() == Title;
    switch (role) {
    case Qt::DisplayRole:
        return isTitle ? line.task.title : taskSummary(line.task, m_store.directory(), m_store.clock());
    case Qt::EditRole:
        return isTitle ? line.text : QVariant();
    case Qt::ToolTipRole:
        return isTitle ? plainToolTip(line.text) : QVariant();
    case Qt::CheckStateRole:
        return isTitle ? QVariant(line.isWanted ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

/// Typed anew, the line is read anew.
bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Title)
        return false;
    Line &line = m_lines[index.row()];
    if (role == Qt::EditRole)
        line = lineOf(core::cleanedTitle(value.toString()));
    else if (role == Qt::CheckStateRole)
        line.isWanted = value.toInt() == Qt::Checked && core::checkTask(line.task).has_value();
    else
        return false;
    Q_EMIT dataChanged(index, index.siblingAtColumn(Summary));
    Q_EMIT checkedChanged();
    return true;
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Heads of the table of pasted lines: what each becomes, and what else was understood. RU: «Задача», «Понято»
    return section == Title ? tr("Task") : tr("Understood");
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Title ? flags | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : flags;
}

} // namespace ui

#include "moc_linesmodel.cpp"
