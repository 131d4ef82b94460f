// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/queries.h"

#include <optional>
#include <QList>
#include <QString>

namespace ui {

/// The columns of the list; the value is the logical section of its header.
enum class ListColumn {
    Status,
    Priority,
    Title,
    Client,
    Due,
    Assignee,
    Deal,
    Tags,
    Checklist,
    Created,
    Changed,
    Number,
};

inline constexpr int kListColumnCount = 12;
inline constexpr int kTitleColumn = static_cast<int>(ListColumn::Title);

/// What the design fixes of a column, in pixels at the usual font size.
struct ListColumnSpec
{
    int width = 0;
    int minWidth = 0;
    bool isShown = false; ///< unless the person chose otherwise
    bool isFixed = false; ///< cannot be hidden, moved or resized
    std::optional<core::SortKey> sortKey{}; ///< none: a click on its header does nothing
};

const ListColumnSpec &specOf(ListColumn column);

/// Every column, in the order of the enumeration.
const QList<ListColumn> &allListColumns();

/// The name of a column, as its header and the columns menu show it.
QString nameOf(ListColumn column);

/// A word that stays the same in every language and version: the key of saved states.
QString keyOf(ListColumn column);
std::optional<ListColumn> listColumnOf(const QString &key);

} // namespace ui
