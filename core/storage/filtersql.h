// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/directory.h"
#include "core/store/queries.h"

#include <QString>
#include <QVariantList>

namespace core {

/// A condition on rows of the table task, for a WHERE clause of a query on that table alone: text that is put together
/// from constants, and the values of its question marks in order.
struct SqlCondition
{
    QString text{};
    QVariantList values{};
};

/// What @p filter means in SQL; the index in memory (core/index) takes the same tasks. Words are asked of the full-text
/// table alone, which knows the beginnings of words, not their insides.
SqlCondition sqlCondition(const Filter &filter, const FilterContext &context, const Directory &directory);

/// What the full-text table is asked for a Words filter: each word by its beginning, a phrase as it stands, a phone
/// number in one piece too. Empty when there is nothing to search for, which every task matches.
QString matchExpression(const Filter &words);

/// The terms of an ORDER BY for a first page; by due when @p sort is empty, and by number at last. Titles go by their
/// letters as they are, and instants and days stand together as in UTC: the exact order comes from the index in memory.
QString sqlOrderBy(const QList<SortOrder> &sort);

} // namespace core
