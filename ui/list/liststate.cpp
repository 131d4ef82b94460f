// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/liststate.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kMaxSortKeys = 2;

QString orderKey()
{
    return QStringLiteral("order");
}
QString shownKey()
{
    return QStringLiteral("shown");
}
QString widthsKey()
{
    return QStringLiteral("widths");
}
QString sortKey()
{
    return QStringLiteral("sort");
}
QString groupingKey()
{
    return QStringLiteral("grouping");
}

/// Groupings by their place in the enumeration.
QStringList groupingKeys()
{
    return {QStringLiteral("none"),     QStringLiteral("due"),    QStringLiteral("status"),
            QStringLiteral("assignee"), QStringLiteral("client"), QStringLiteral("day")};
}

QString textOf(const core::SortOrder &sort)
{
    for (const ListColumn column : allListColumns()) {
        if (specOf(column).sortKey == sort.key)
            return (sort.isDescending ? QStringLiteral("-") : QString()) + keyOf(column);
    }
    return {};
}

std::optional<core::SortOrder> sortOf(const QString &text)
{
    const bool isDescending = text.startsWith(QLatin1Char('-'));
    const auto column = listColumnOf(isDescending ? text.mid(1) : text);
    if (!column || !specOf(*column).sortKey)
        return std::nullopt;
    return core::SortOrder{*specOf(*column).sortKey, isDescending};
}

QList<ListColumn> columnsOf(const QStringList &keys)
{
    QList<ListColumn> columns;
    for (const QString &key : keys) {
        if (const auto column = listColumnOf(key); column && !columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

QStringList keysOf(const QList<ListColumn> &columns)
{
    QStringList keys;
    for (const ListColumn column : columns)
        keys.append(keyOf(column));
    return keys;
}

} // namespace

ListState ListState::usual(core::Scope scope)
{
    ListState state;
    const bool isOnePerson = !core::isTeamScope(scope);
    for (const ListColumn column : allListColumns()) {
        if (specOf(column).isShown && !(isOnePerson && column == ListColumn::Assignee))
            state.shown.append(column);
    }
    return state;
}

ListState ListState::restored(const QVariantMap &saved, core::Scope scope)
{
    ListState state = usual(scope);
    const QList<ListColumn> order = columnsOf(saved.value(orderKey()).toStringList());
    if (order.size() == kListColumnCount && order.at(0) == ListColumn::Status && order.at(1) == ListColumn::Priority)
        state.order = order;
    if (const QList<ListColumn> shown = columnsOf(saved.value(shownKey()).toStringList());
        shown.contains(ListColumn::Title))
        state.shown = shown;
    const QVariantMap widths = saved.value(widthsKey()).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const auto column = listColumnOf(it.key());
        if (column && it.value().toInt() >= specOf(*column).minWidth)
            state.widths.insert(*column, it.value().toInt());
    }
    QList<core::SortOrder> sort;
    const QStringList sortTexts = saved.value(sortKey()).toStringList();
    for (const QString &text : sortTexts) {
        if (const auto key = sortOf(text))
            sort.append(*key);
    }
    if (!sort.isEmpty())
        state.sort = sort.mid(0, kMaxSortKeys);
    if (const qsizetype grouping = groupingKeys().indexOf(saved.value(groupingKey()).toString()); grouping >= 0)
        state.grouping = static_cast<core::Grouping>(grouping);
    return state;
}

QVariantMap ListState::saved() const
{
    QVariantMap columnWidths;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        columnWidths.insert(keyOf(it.key()), it.value());
    QStringList sortTexts;
    for (const core::SortOrder &key : sort)
        sortTexts.append(textOf(key));
    return {{orderKey(), keysOf(order)},
            {shownKey(), keysOf(shown)},
            {widthsKey(), columnWidths},
            {sortKey(), sortTexts},
            {groupingKey(), groupingKeys().at(static_cast<qsizetype>(grouping))}};
}

QList<core::SortOrder> sortAfterClick(QList<core::SortOrder> sort, core::SortKey key, bool isAdded)
{
    const auto it
        = std::find_if(sort.begin(), sort.end(), [&](const core::SortOrder &order) { return order.key == key; });
    const bool isThere = it != sort.end();
    if (isThere && (isAdded || it == sort.begin())) {
        it->isDescending = !it->isDescending;
        return isAdded ? sort : QList<core::SortOrder>{*it};
    }
    if (!isAdded)
        return {{key, false}};
    if (sort.size() >= kMaxSortKeys)
        sort.removeLast();
    sort.append({key, false});
    return sort;
}

} // namespace ui
