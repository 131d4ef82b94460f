// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/sortkeys.h"

#include <list>

namespace core {

/// The whole order of all tasks for the sortings that were asked for last. A filter picks from it, so a keystroke sorts
/// nothing. Rows that changed are taken out and put back in when the order is asked for again.
class OrderCache
{
public:
    /// What an order depends on besides the rows.
    struct Basis
    {
        QList<SortOrder> orders{};
        QByteArray zone{}; ///< only where days and instants are sorted together
        DirectoryRanks ranks{}; ///< only where statuses or people are sorted
        quint64 names = 0; ///< revision of the table that is sorted by
        bool operator==(const Basis &) const = default;
    };
    static Basis basisOf(const QList<SortOrder> &orders, const Columns &columns, const DayLine &days,
                         const DirectoryRanks &ranks);

    void clear() { m_orders.clear(); }
    /// A row was added, changed or removed.
    void touch(quint32 row);
    /// The rows of @p wanted by @p orders.
    std::vector<quint32> sorted(const QList<SortOrder> &orders, const Columns &columns, DayLine &days,
                                const DirectoryRanks &ranks, const RowSet &wanted);

private:
    struct Order
    {
        Basis basis{};
        std::vector<quint32> rows{};
        std::vector<quint32> touched{};
    };

    /// All living rows by @p orders.
    const std::vector<quint32> &whole(const QList<SortOrder> &orders, const Columns &columns, DayLine &days,
                                      const DirectoryRanks &ranks);
    static void repair(Order &order, const Columns &columns, const SortKeys &keys);

    std::list<Order> m_orders; ///< the one asked for last in front
};

} // namespace core
