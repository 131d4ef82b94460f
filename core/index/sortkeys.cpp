// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/sortkeys.h"

#include "core/query/textfold.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core {

namespace {

constexpr quint64 kNoValue = std::numeric_limits<quint64>::max();

/// A signed number as an unsigned one that sorts the same.
quint64 biased(qint64 value)
{
    return static_cast<quint64>(value) ^ (quint64{1} << 63);
}

quint64 rankOrNone(quint32 rank)
{
    return rank == DirectoryRanks::kLast ? kNoValue : rank;
}

template <typename Key>
struct Keyed
{
    Key key;
    quint32 row;
};

constexpr int kDigitBits = 11;
constexpr size_t kDigits = size_t{1} << kDigitBits;

/// Least digit first; stable, and faster than comparing from a few thousand rows on.
template <typename Key>
void radixSort(std::vector<Keyed<Key>> &items, Key largest)
{
    std::vector<Keyed<Key>> sorted(items.size());
    for (int shift = 0; shift < std::numeric_limits<Key>::digits && (largest >> shift) != 0; shift += kDigitBits) {
        std::array<size_t, kDigits> places{};
        const auto digit = [shift](Key key) { return static_cast<size_t>(key >> shift) & (kDigits - 1); };
        for (const Keyed<Key> &item : items)
            ++places[digit(item.key)];
        size_t sum = 0;
        for (size_t &place : places)
            sum += std::exchange(place, sum);
        for (const Keyed<Key> &item : items)
            sorted[places[digit(item.key)]++] = item;
        items.swap(sorted);
    }
}

template <typename Key>
void sortBy(const std::vector<quint64> &keys, quint64 smallest, quint64 largest, std::vector<quint32> &rows)
{
    std::vector<Keyed<Key>> items(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        items[i] = {static_cast<Key>(keys[i] - smallest), rows[i]};
    radixSort(items, static_cast<Key>(largest - smallest));
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = items[i].row;
}

/// Sorts rows by their keys, which are in the order of the rows; rows without a value go behind the rest.
void stableSort(std::vector<quint64> &keys, std::vector<quint32> &rows)
{
    quint64 smallest = kNoValue;
    quint64 largest = 0;
    for (const quint64 key : keys) {
        smallest = std::min(smallest, key);
        if (key != kNoValue)
            largest = std::max(largest, key);
    }
    if (smallest >= largest && std::find(keys.cbegin(), keys.cend(), kNoValue) == keys.cend())
        return;
    // Behind the largest, so that the keys stay few digits long.
    const quint64 none = largest == kNoValue - 1 ? kNoValue : largest + 1;
    std::replace(keys.begin(), keys.end(), kNoValue, none);
    smallest = std::min(smallest, none);
    if (none - smallest <= std::numeric_limits<quint32>::max())
        sortBy<quint32>(keys, smallest, none, rows);
    else
        sortBy<quint64>(keys, smallest, none, rows);
}

} // namespace

DirectoryRanks DirectoryRanks::of(const Directory &directory, const NameTable &people)
{
    DirectoryRanks ranks;
    QList<Status> statuses = directory.statuses;
    std::stable_sort(statuses.begin(), statuses.end(), [](const Status &a, const Status &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    quint32 place = 0;
    for (const Status &status : std::as_const(statuses)) {
        const auto column = static_cast<quint16>(status.id.value());
        if (ranks.status.size() <= column)
            ranks.status.resize(column + size_t{1}, kLast);
        ranks.status[column] = place++;
    }
    QList<std::pair<QString, PersonId>> names;
    for (const Person &person : directory.people)
        names.append({comparedName(person.name), person.id});
    std::sort(names.begin(), names.end());
    ranks.person.assign(people.size(), kLast);
    place = 0;
    for (const auto &name : std::as_const(names)) {
        if (const NameTable::Code code = people.knownCode(name.second.value()); code != 0)
            ranks.person[code] = place;
        ++place;
    }
    return ranks;
}

void SortKeys::sort(const QList<SortOrder> &orders, std::vector<quint32> &rows) const
{
    // Each pass is stable, so the last key goes first.
    // NOLINTNEXTLINE(modernize-loop-convert): a range-based loop cannot go backwards here
    for (auto order = orders.crbegin(); order != orders.crend(); ++order) {
        if (order->key == SortKey::Title) {
            sortByTitle(order->isDescending, rows);
            continue;
        }
        std::vector<quint64> keys(rows.size());
        std::transform(rows.cbegin(), rows.cend(), keys.begin(), [&](quint32 row) { return key(*order, row); });
        stableSort(keys, rows);
    }
}

void SortKeys::sortByTitle(bool isDescending, std::vector<quint32> &rows) const
{
    std::vector<Keyed<quint64>> items(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        items[i] = {m_columns.titles.prefixKey(rows[i]), rows[i]};
    std::stable_sort(items.begin(), items.end(), [&](const Keyed<quint64> &left, const Keyed<quint64> &right) {
        const auto &[a, b] = isDescending ? std::tie(right, left) : std::tie(left, right);
        return a.key != b.key ? a.key < b.key : m_columns.titles.compare(a.row, b.row) < 0;
    });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = items[i].row;
}

bool SortKeys::isBefore(const QList<SortOrder> &orders, quint32 left, quint32 right) const
{
    for (const SortOrder &order : orders) {
        if (order.key == SortKey::Title) {
            const auto compared = m_columns.titles.compare(left, right);
            if (compared != 0)
                return (compared < 0) != order.isDescending;
            continue;
        }
        const quint64 a = key(order, left);
        const quint64 b = key(order, right);
        if (a != b)
            return a < b;
    }
    return left < right;
}

quint64 SortKeys::key(const SortOrder &order, quint32 row) const
{
    const quint64 value = ascending(order.key, row);
    return order.isDescending && value != kNoValue ? kNoValue - 1 - value : value;
}

quint64 SortKeys::ascending(SortKey key, quint32 row) const
{
    const auto stamp = [row](const std::vector<quint32> &stamps) { return stamps[row] == 0 ? kNoValue : stamps[row]; };
    switch (key) {
    case SortKey::Rank:
        return biased(m_columns.rank[row]);
    case SortKey::Due: {
        const PackedDate due = m_columns.due[row];
        if (due.isNone())
            return kNoValue;
        return biased(due.isDay() ? m_days.start(due.value() + 1) - 1 : due.value());
    }
    case SortKey::Priority:
        return m_columns.priority[row];
    case SortKey::Status:
        return rankOrNone(m_ranks.ofStatus(m_columns.status[row]));
    case SortKey::Title:
        return m_columns.titles.prefixKey(row);
    case SortKey::Client:
        return rankOrNone(m_columns.clients.ranks()[m_columns.client[row]]);
    case SortKey::Deal:
        return rankOrNone(m_columns.deals.ranks()[m_columns.deal[row]]);
    case SortKey::Assignee:
        return rankOrNone(m_ranks.ofPerson(m_columns.assignee[row]));
    case SortKey::Created:
        return stamp(m_columns.created);
    case SortKey::Changed:
        return stamp(m_columns.changed);
    case SortKey::Completed:
        return stamp(m_columns.completed);
    case SortKey::Number:
        return static_cast<quint64>(m_columns.ids[row]);
    }
    return kNoValue;
}

} // namespace core
