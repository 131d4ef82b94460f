// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/ordercache.h"

#include "core/index/mendorder.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t kMostOrders = 4; // four bytes a task each
// One row in so many is sorted by itself faster than it is picked from the order of all.
constexpr size_t kFew = 32;

std::vector<quint32> livingRows(const Columns &columns)
{
    std::vector<quint32> rows;
    rows.reserve(columns.rows());
    for (size_t row = 0; row < columns.rows(); ++row) {
        if (columns.isAlive(row))
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

} // namespace

void OrderCache::touch(quint32 row)
{
    for (Order &order : m_orders)
        order.touched.push_back(row);
}

OrderCache::Basis OrderCache::basisOf(const QList<SortOrder> &orders, const Columns &columns, const DayLine &days,
                                      const DirectoryRanks &ranks)
{
    Basis basis{orders};
    for (const SortOrder &order : orders) {
        if (order.key == SortKey::Due)
            basis.zone = days.zone().id();
        else if (order.key == SortKey::Status)
            basis.ranks.status = ranks.status;
        else if (order.key == SortKey::Assignee)
            basis.ranks.person = ranks.person;
        else if (order.key == SortKey::Client)
            basis.names += columns.clients.revision();
        else if (order.key == SortKey::Deal)
            basis.names += columns.deals.revision();
    }
    return basis;
}

std::vector<quint32> OrderCache::sorted(const QList<SortOrder> &orders, const Columns &columns, DayLine &days,
                                        const DirectoryRanks &ranks, const RowSet &wanted)
{
    std::vector<quint32> rows(wanted.count() + 1); // one more, so that each row can be written before it is judged
    size_t taken = 0;
    if (rows.size() <= columns.rows() / kFew) {
        wanted.each([&](size_t row) { rows[taken++] = static_cast<quint32>(row); });
        rows.resize(taken);
        SortKeys(columns, days, ranks).sort(orders, rows);
        return rows;
    }
    for (const quint32 row : whole(orders, columns, days, ranks)) {
        rows[taken] = row;
        taken += wanted.contains(row) ? 1U : 0U;
    }
    rows.resize(taken);
    return rows;
}

const std::vector<quint32> &OrderCache::whole(const QList<SortOrder> &orders, const Columns &columns, DayLine &days,
                                              const DirectoryRanks &ranks)
{
    const SortKeys keys(columns, days, ranks);
    const Basis basis = basisOf(orders, columns, days, ranks);
    const auto known = std::find_if(m_orders.begin(), m_orders.end(),
                                    [&](const Order &order) { return order.basis.orders == orders; });
    if (known != m_orders.end())
        m_orders.splice(m_orders.begin(), m_orders, known);
    else
        m_orders.emplace_front();
    if (m_orders.size() > kMostOrders)
        m_orders.pop_back();
    Order &order = m_orders.front();
    // Many changed rows are sorted anew faster than they find their places one by one.
    if (order.basis != basis || order.touched.size() > columns.rows() / 8) {
        order = {basis, livingRows(columns), {}};
        keys.sort(orders, order.rows);
    } else if (!order.touched.empty()) {
        repair(order, columns, keys);
    }
    return order.rows;
}

void OrderCache::repair(Order &order, const Columns &columns, const SortKeys &keys)
{
    mendOrder(
        order.rows, order.touched, columns.rows(), [&columns](quint32 row) { return columns.isAlive(row); },
        [&](quint32 left, quint32 right) { return keys.isBefore(order.basis.orders, left, right); });
}

} // namespace core
