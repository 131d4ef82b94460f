// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/columns.h"
#include "core/index/dayline.h"
#include "core/store/directory.h"
#include "core/store/queries.h"

#include <vector>

namespace core {

/// The place of each status and person in lists, by what a column holds; what is unknown or none comes last.
struct DirectoryRanks
{
    std::vector<quint32> status{}; ///< by row key
    std::vector<quint32> person{}; ///< by code
    static DirectoryRanks of(const Directory &directory, const NameTable &people);
    quint32 ofStatus(quint16 status_) const { return status_ < status.size() ? status[status_] : kLast; }
    quint32 ofPerson(quint32 code) const { return code < person.size() ? person[code] : kLast; }
    static constexpr quint32 kLast = ~quint32{0};
    bool operator==(const DirectoryRanks &) const = default;
};

/// What rows are sorted by: numbers that compare as the values do. Rows without a value come last, whatever the
/// direction; equal ones in the order of their row keys.
class SortKeys
{
public:
    SortKeys(const Columns &columns, DayLine &days, const DirectoryRanks &ranks)
        : m_columns(columns), m_days(days), m_ranks(ranks)
    { }

    /// Sorts rows (ascending on entry) by all keys.
    void sort(const QList<SortOrder> &orders, std::vector<quint32> &rows) const;
    /// Whether @p left stands before @p right.
    bool isBefore(const QList<SortOrder> &orders, quint32 left, quint32 right) const;

private:
    quint64 key(const SortOrder &order, quint32 row) const;
    quint64 ascending(SortKey key, quint32 row) const;
    void sortByTitle(bool isDescending, std::vector<quint32> &rows) const;

    const Columns &m_columns;
    DayLine &m_days;
    const DirectoryRanks &m_ranks;
};

} // namespace core
