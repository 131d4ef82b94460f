// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/scopemodel.h"

#include "ui/text/tasktext.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Entry
{
    core::Scope scope;
    const char *icon;
};
constexpr std::array kEntries{Entry{core::Scope::Today, "today"}, Entry{core::Scope::Mine, "my-tasks"},
                              Entry{core::Scope::Delegated, "delegated"}, Entry{core::Scope::All, "all-tasks"}};

} // namespace

int countOf(const core::ScopeCounts &counts, core::Scope scope)
{
    switch (scope) {
    case core::Scope::Today:
        return counts.today;
    case core::Scope::Mine:
        return counts.mine;
    case core::Scope::Delegated:
        return counts.delegated;
    case core::Scope::All:
        break;
    }
    return counts.all;
}

QString scopeIcon(core::Scope scope)
{
    const auto entry = std::ranges::find(kEntries, scope, &Entry::scope);
    return QString::fromLatin1(entry->icon);
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kEntries.size());
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = kEntries.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return scopeName(entry.scope);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(entry.scope);
    case ScopeRole:
        return static_cast<int>(entry.scope);
    case IconRole:
        return QString::fromLatin1(entry.icon);
    case CountRole:
        return m_counts ? QVariant(countOf(*m_counts, entry.scope)) : QVariant();
    default:
        return {};
    }
}

void ScopeModel::setCounts(const core::ScopeCounts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void ScopeModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

QModelIndex ScopeModel::indexOf(core::Scope scope) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (kEntries.at(static_cast<size_t>(row)).scope == scope)
            return index(row);
    }
    return {};
}

core::Scope ScopeModel::scopeAt(const QModelIndex &index) const
{
    return kEntries.at(static_cast<size_t>(index.row())).scope;
}

QString ScopeModel::spoken(core::Scope scope) const
{
    if (!m_counts)
        return scopeName(scope);
    //: RU: «задач: %n». Spoken and shown in a tooltip after the name of a scope: how many open tasks it has.
    const QString open = tr("%n open tasks", nullptr, countOf(*m_counts, scope));
    const int overdue = overdueOf(scope);
    if (overdue == 0) {
        //: RU: «%1, %2». A scope and how many tasks it has, for example “My tasks, 13 open tasks”.
        return tr("%1, %2").arg(scopeName(scope), open);
    }
    //: RU: «просрочено: %n». How many of the tasks are overdue; follows the number of open tasks.
    const QString late = tr("%n overdue", nullptr, overdue);
    //: RU: «%1, %2, %3». A scope, how many tasks it has, how many are overdue.
    return tr("%1, %2, %3").arg(scopeName(scope), open, late);
}

/// Overdue tasks are told once, where they are to be dealt with.
int ScopeModel::overdueOf(core::Scope scope) const
{
    return m_counts && scope == core::Scope::Today ? m_counts->overdue : 0;
}

} // namespace ui
