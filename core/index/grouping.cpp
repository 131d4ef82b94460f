// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/grouping.h"

#include "core/query/datebounds.h"

#include <algorithm>

namespace core {

Grouper::Grouper(Grouping grouping, const Columns &columns, const FilterContext &context, const Directory &directory,
                 const DirectoryRanks &ranks)
    : m_grouping(grouping), m_columns(columns), m_directory(directory), m_ranks(ranks)
{
    m_dayLine.setZone(context.zone);
    if (grouping != Grouping::Due)
        return;
    const qint64 today = dayNumberOf(todayOf(context));
    m_dueEnds.push_back({context.now.toSecsSinceEpoch(), today, DueBucket::Overdue});
    const auto until = [&](const FilterValue &day, DueBucket bucket) {
        const auto bounds = boundsOf(day, Comparison::LessOrEqual, context);
        m_dueEnds.push_back({bounds->toSeconds, bounds->toDay, bucket});
    };
    until(RelativeDay::Today, DueBucket::Today);
    until(RelativeDay::Tomorrow, DueBucket::Tomorrow);
    until(RelativeDay::ThisWeek, DueBucket::Week);
    for (const Status &status : directory.statuses) {
        const auto place = static_cast<size_t>(status.id.value());
        m_isClosed.resize(std::max(m_isClosed.size(), place + 1));
        m_isClosed[place] = status.category == StatusCategory::Closed;
    }
}

QList<TaskGroup> Grouper::group(std::vector<quint32> &rows)
{
    if (m_grouping == Grouping::None)
        return {};
    if (m_grouping == Grouping::Day)
        findDays(rows);
    std::vector<quint32> slots(rows.size());
    std::transform(rows.cbegin(), rows.cend(), slots.begin(), [this](quint32 row) { return slot(row); });
    // Slots are small numbers, but for one that means "after all others".
    quint32 last = 0;
    for (const quint32 slot : slots)
        last = slot == DirectoryRanks::kLast ? last : std::max(last, slot);
    for (quint32 &slot : slots)
        slot = std::min(slot, last + 1);
    std::vector<int> counts(last + size_t{2}, 0);
    for (const quint32 slot : slots)
        ++counts[slot];
    std::vector<int> places(counts.size(), 0);
    for (size_t i = 1; i < places.size(); ++i)
        places[i] = places[i - 1] + counts[i - 1];
    const std::vector<int> firsts = places;
    std::vector<quint32> grouped(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        grouped[static_cast<size_t>(places[slots[i]]++)] = rows[i];
    rows.swap(grouped);
    QList<TaskGroup> groups;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        groups.append(heading(rows[static_cast<size_t>(firsts[i])]));
        groups.back().first = firsts[i];
        groups.back().count = counts[i];
    }
    return groups;
}

quint32 Grouper::slot(quint32 row) const
{
    switch (m_grouping) {
    case Grouping::Due:
        return dueSlot(row);
    case Grouping::Status:
        return m_ranks.ofStatus(m_columns.status[row]);
    case Grouping::Assignee:
        return m_ranks.ofPerson(m_columns.assignee[row]);
    case Grouping::Client:
        return m_columns.clients.ranks()[m_columns.client[row]];
    case Grouping::Day:
        return daySlot(row);
    case Grouping::None:
        break;
    }
    return 0;
}

quint32 Grouper::dueSlot(quint32 row) const
{
    if (const size_t status = m_columns.status[row]; status < m_isClosed.size() && m_isClosed[status])
        return static_cast<quint32>(DueBucket::Closed);
    const PackedDate due = m_columns.due[row];
    if (due.isNone())
        return static_cast<quint32>(DueBucket::None);
    for (const Ends &ends : m_dueEnds) {
        if (due.value() < (due.isDay() ? ends.day : ends.seconds))
            return static_cast<quint32>(ends.bucket);
    }
    return static_cast<quint32>(DueBucket::Later);
}

void Grouper::findDays(const std::vector<quint32> &rows)
{
    for (const quint32 row : rows) {
        if (const PackedDate due = m_columns.due[row]; !due.isNone())
            m_days.push_back(localDay(due));
    }
    std::ranges::sort(m_days);
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
}

/// The number of the day on which a date falls where the user is.
qint64 Grouper::localDay(PackedDate due) const
{
    if (due.isDay())
        return due.value();
    constexpr qint64 kDay = qint64{24} * 60 * 60;
    // No zone is a whole day away from UTC.
    qint64 day = due.value() / kDay - (due.value() % kDay < 0 ? 1 : 0);
    if (due.value() < m_dayLine.start(day))
        --day;
    else if (due.value() >= m_dayLine.start(day + 1))
        ++day;
    return day;
}

quint32 Grouper::daySlot(quint32 row) const
{
    const PackedDate due = m_columns.due[row];
    if (due.isNone())
        return DirectoryRanks::kLast;
    return static_cast<quint32>(std::ranges::lower_bound(m_days, localDay(due)) - m_days.begin());
}

TaskGroup Grouper::heading(quint32 row) const
{
    TaskGroup group;
    switch (m_grouping) {
    case Grouping::Due:
        group.key = dueSlot(row);
        break;
    case Grouping::Status:
        group.key = m_columns.status[row];
        break;
    case Grouping::Assignee:
        // A person whom the directory does not know is shown as none, and sorted there.
        group.key = slot(row) == DirectoryRanks::kLast ? 0 : m_columns.people.key(m_columns.assignee[row]);
        break;
    case Grouping::Client:
        group.key = m_columns.clients.key(m_columns.client[row]);
        group.label = m_columns.clients.name(m_columns.client[row]);
        break;
    case Grouping::Day:
        if (const PackedDate due = m_columns.due[row]; !due.isNone())
            group.key = QDate(1970, 1, 1).addDays(localDay(due)).toJulianDay();
        break;
    case Grouping::None:
        break;
    }
    return group;
}

} // namespace core
