// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/queries.h"
#include "ui/list/listcolumns.h"

#include <QHash>
#include <QVariantMap>

namespace ui {

/// How a person has the list: remembered for each database and scope.
struct ListState
{
    QList<ListColumn> order = allListColumns(); ///< left to right
    QList<ListColumn> shown{};
    QHash<ListColumn, int> widths{}; ///< of those that were resized, at the usual font size
    QList<core::SortOrder> sort{{core::SortKey::Due, false}};
    core::Grouping grouping = core::Grouping::Due;

    /// As the design has it: who does a task is left out where it is always the same person.
    static ListState usual(core::Scope scope);
    /// What was saved; anything that is missing or not understood is as usual.
    static ListState restored(const QVariantMap &saved, core::Scope scope);
    QVariantMap saved() const;
    bool operator==(const ListState &) const = default;
};

/// The sort after a click on a header: the other way round, another key, or with @p isAdded a second key.
QList<core::SortOrder> sortAfterClick(QList<core::SortOrder> sort, core::SortKey key, bool isAdded);

} // namespace ui
