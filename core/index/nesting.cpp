// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/nesting.h"

#include <algorithm>
#include <limits>
#include <span>
#include <unordered_map>

namespace core {

namespace {

/// One group while its parts go below what they are parts of.
class Nest
{
public:
    Nest(std::span<quint32> rows, std::span<quint8> depths, const Columns &columns)
        : m_rows(rows), m_depths(depths), m_isWaiting(columns.rows())
    {
        for (const quint32 row : rows)
            m_isWaiting[row] = true;
        std::vector<bool> isPart(columns.rows());
        for (const quint32 row : rows) {
            const auto parent = columns.parentOf(row);
            isPart[row] = parent && m_isWaiting[*parent];
            if (isPart[row])
                m_parts[static_cast<quint32>(*parent)].push_back(row);
        }
        m_order.reserve(rows.size());
        for (const quint32 row : rows) {
            if (!isPart[row])
                place(row);
        }
        // Parts of each other, in a file of unknown origin, have no top.
        for (const quint32 row : rows)
            place(row);
        std::ranges::copy(m_order, m_rows.begin());
    }

private:
    /// With all that is below it; without recursion, because a file may be as deep as it likes.
    void place(quint32 top)
    {
        std::vector<std::pair<quint32, quint8>> next{{top, 0}};
        while (!next.empty()) {
            const auto [row, depth] = next.back();
            next.pop_back();
            if (!m_isWaiting[row])
                continue;
            m_isWaiting[row] = false;
            m_depths[m_order.size()] = depth;
            m_order.push_back(row);
            const auto parts = m_parts.find(row);
            if (parts == m_parts.end())
                continue;
            const quint8 below = depth == std::numeric_limits<quint8>::max() ? depth : static_cast<quint8>(depth + 1);
            std::for_each(parts->second.crbegin(), parts->second.crend(),
                          [&](quint32 part) { next.emplace_back(part, below); });
        }
    }

    std::span<quint32> m_rows;
    std::span<quint8> m_depths;
    std::vector<bool> m_isWaiting; ///< by row: of the group, and not placed yet
    std::unordered_map<quint32, std::vector<quint32>> m_parts{}; ///< of each row that has some
    std::vector<quint32> m_order{};
};

} // namespace

std::vector<quint8> nestedInGroups(std::vector<quint32> &rows, const QList<TaskGroup> &groups, const Columns &columns)
{
    std::vector<quint8> depths;
    const auto hasParent = [&](quint32 row) { return (columns.flags[row] & Columns::kHasParent) != 0; };
    for (const TaskGroup &group : groups) {
        const std::span<quint32> part(rows.begin() + group.first, static_cast<size_t>(group.count));
        if (std::ranges::none_of(part, hasParent))
            continue;
        depths.resize(rows.size());
        Nest(part, std::span(depths).subspan(static_cast<size_t>(group.first), part.size()), columns);
    }
    if (std::ranges::all_of(depths, [](quint8 depth) { return depth == 0; }))
        depths.clear();
    return depths;
}

} // namespace core
