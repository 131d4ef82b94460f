// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/columns.h"
#include "core/query/filter.h"
#include "core/store/directory.h"
#include "core/store/queries.h"

namespace core {

/// Counts the tasks of all scopes in one walk over the columns; they are asked for after every change. Takes the same
/// tasks as the filters of the scopes do.
class Counter
{
public:
    Counter(const Columns &columns, const FilterContext &context, const Directory &directory);
    ScopeCounts counts() const;

private:
    void countOpen(size_t row, ScopeCounts &counts) const;
    void countDue(PackedDate due, ScopeCounts &counts) const;

    const Columns &m_columns;
    NameTable::Code m_me; ///< 0 for nobody
    std::vector<bool> m_isClosed; ///< by status
    qint64 m_now; ///< seconds
    qint64 m_today; ///< number of the day
    qint64 m_tomorrow; ///< its first second
};

} // namespace core
