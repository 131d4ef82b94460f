// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/queries.h"

#include <optional>
#include <QAbstractListModel>

namespace ui {

/// Open tasks of one scope.
int countOf(const core::ScopeCounts &counts, core::Scope scope);

/// The name of a scope's icon.
QString scopeIcon(core::Scope scope);

/// The rows of the sidebar: the four scopes with how many open tasks each has.
class ScopeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ScopeRole = Qt::UserRole, ///< int of core::Scope
        IconRole, ///< the name of its icon
        CountRole, ///< open tasks; no value while it is not known
        AlarmRole, ///< whether the count is to be dealt with
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setCounts(const core::ScopeCounts &counts);
    /// The language has changed.
    void retranslate();
    QModelIndex indexOf(core::Scope scope) const;
    core::Scope scopeAt(const QModelIndex &index) const;

private:
    QString spoken(core::Scope scope) const;
    int overdueOf(core::Scope scope) const;

    std::optional<core::ScopeCounts> m_counts{};
};

} // namespace ui
