// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/columns.h"
#include "core/index/dayline.h"
#include "core/index/sortkeys.h"
#include "core/query/filter.h"
#include "core/store/queries.h"

namespace core {

/// Divides ordered rows into groups: they come in the order of their headings, each group keeps the order of its rows.
class Grouper
{
public:
    Grouper(Grouping grouping, const Columns &columns, const FilterContext &context, const Directory &directory,
            const DirectoryRanks &ranks);

    /// Brings @p rows into the order of the groups and returns their headings.
    QList<TaskGroup> group(std::vector<quint32> &rows);

private:
    /// The place of a row's group among all that there could be.
    quint32 slot(quint32 row) const;
    quint32 dueSlot(quint32 row) const;
    quint32 daySlot(quint32 row) const;
    void findDays(const std::vector<quint32> &rows);
    qint64 localDay(PackedDate due) const;
    TaskGroup heading(quint32 row) const;

    Grouping m_grouping;
    const Columns &m_columns;
    const Directory &m_directory;
    const DirectoryRanks &m_ranks;
    struct Ends ///< of the due buckets that have a last moment: exclusive
    {
        qint64 seconds;
        qint64 day;
        DueBucket bucket;
    };
    std::vector<Ends> m_dueEnds{};
    std::vector<bool> m_isClosed{}; ///< by status
    mutable DayLine m_dayLine{};
    std::vector<qint64> m_days{}; ///< the numbers of the days that there are, ascending
};

} // namespace core
