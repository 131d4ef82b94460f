// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/counter.h"

#include "core/query/datebounds.h"

namespace core {

Counter::Counter(const Columns &columns, const FilterContext &context, const Directory &directory)
    : m_columns(columns),
      m_me(columns.people.knownCode(context.me.value())),
      m_now(context.now.toSecsSinceEpoch()),
      m_today(dayNumberOf(todayOf(context))),
      m_tomorrow(startOfDay(m_today + 1, context.zone))
{
    for (const Status &status : directory.statuses) {
        const auto column = static_cast<quint16>(status.id.value());
        if (m_isClosed.size() <= column)
            m_isClosed.resize(column + size_t{1}, false);
        m_isClosed[column] = status.category == StatusCategory::Closed;
    }
}

ScopeCounts Counter::counts() const
{
    ScopeCounts counts;
    for (size_t row = 0; row < m_columns.rows(); ++row) {
        if ((m_columns.flags[row] & (Columns::kDead | Columns::kDeleted)) != 0)
            continue;
        ++counts.total;
        const quint16 status = m_columns.status[row];
        if (status >= m_isClosed.size() || !m_isClosed[status])
            countOpen(row, counts);
    }
    return counts;
}

void Counter::countOpen(size_t row, ScopeCounts &counts) const
{
    ++counts.all;
    if (m_me == 0)
        return;
    const NameTable::Code assignee = m_columns.assignee[row];
    if (assignee == m_me) {
        ++counts.mine;
        countDue(m_columns.due[row], counts);
    } else if (assignee != 0 && m_columns.creator[row] == m_me) {
        ++counts.delegated;
    }
}

void Counter::countDue(PackedDate due, ScopeCounts &counts) const
{
    if (due.isNone())
        return;
    const bool isOverdue = due.value() < (due.isDay() ? m_today : m_now);
    const bool isToday = !isOverdue && (due.isDay() ? due.value() == m_today : due.value() < m_tomorrow);
    counts.overdue += isOverdue ? 1 : 0;
    counts.dueToday += isToday ? 1 : 0;
    counts.today += isOverdue || isToday ? 1 : 0;
}

} // namespace core
