// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/mendorder.h"

#include "core/index/rowset.h"

#include <algorithm>

namespace core {

namespace {

/// Removes some rows (ascending) from an order.
void takeOut(std::vector<quint32> &order, const std::vector<quint32> &some, size_t rows)
{
    if (some.size() == 1) { // the usual edit: to find it is faster than to move all the others
        if (const auto place = std::find(order.begin(), order.end(), some.front()); place != order.end())
            order.erase(place);
        return;
    }
    RowSet gone(rows);
    for (const quint32 row : some)
        gone.insert(row);
    order.erase(std::remove_if(order.begin(), order.end(), [&gone](quint32 row) { return gone.contains(row); }),
                order.end());
}

} // namespace

void mendOrder(std::vector<quint32> &order, std::vector<quint32> &changed, size_t rows,
               const std::function<bool(quint32)> &belongs, const std::function<bool(quint32, quint32)> &isBefore)
{
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    takeOut(order, changed, rows);
    changed.erase(std::remove_if(changed.begin(), changed.end(), [&](quint32 row) { return !belongs(row); }),
                  changed.end());
    std::sort(changed.begin(), changed.end(), isBefore);
    // From behind, so that each of the others moves once.
    size_t from = order.size();
    order.resize(from + changed.size());
    for (size_t left = changed.size(); left > 0; --left) {
        const auto begin = order.begin();
        const auto end = begin + static_cast<std::ptrdiff_t>(from);
        const auto place = std::upper_bound(begin, end, changed[left - 1], isBefore);
        std::move_backward(place, end, end + static_cast<std::ptrdiff_t>(left));
        from = static_cast<size_t>(place - begin);
        order[from + left - 1] = changed[left - 1];
    }
    changed.clear();
}

} // namespace core
