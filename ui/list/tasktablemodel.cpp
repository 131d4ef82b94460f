// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/tasktablemodel.h"

#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/list/listcolumns.h"
#include "ui/list/tablesteps.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kReadDelay = 0; // ms: all rows that one repaint misses are read together
constexpr int kFreshFor = 10'000; // ms that a change by others is marked
constexpr int kFreshCheck = 1000; // ms
constexpr qsizetype kNamedRows = 64; // beyond it everything is repainted at once
constexpr qsizetype kKeptChanges = 256; // changed rows taken into the cache without being asked for

qint32 keyOf(core::TaskId task)
{
    return static_cast<qint32>(task.value());
}

} // namespace

TaskTableModel::TaskTableModel(core::Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(kReadDelay);
    m_freshTimer.setInterval(kFreshCheck);
    connect(&m_readTimer, &QTimer::timeout, this, &TaskTableModel::readWanted);
    connect(&m_freshTimer, &QTimer::timeout, this, &TaskTableModel::forgetFresh);
    connect(&store, &core::Store::changed, this, &TaskTableModel::takeIn);
    connect(&store, &core::Store::indexReady, this, &TaskTableModel::refresh);
}

void TaskTableModel::setQuery(const core::TaskQuery &query)
{
    if ((m_isKnown || m_isAsking) && query == m_query)
        return;
    if (query.grouping != m_query.grouping)
        m_collapsed.clear();
    m_query = query;
    m_isAsked = true;
    m_isReset = true;
    ask();
    setLoading(true);
}

void TaskTableModel::refresh()
{
    if (m_isResting)
        return;
    if (m_isAsking)
        m_isStale = true;
    else if (m_isAsked)
        ask();
}

void TaskTableModel::followTime()
{
    repaint(QList<qint32>(kNamedRows + 1, 0));
    refresh();
}

void TaskTableModel::ask()
{
    m_isAsking = true;
    m_isStale = false;
    core::whenReady(m_store.order(m_query), this, [this, epoch = ++m_epoch](core::Result<core::TaskOrder> order) {
        if (epoch == m_epoch)
            receive(std::move(order));
    });
}

void TaskTableModel::receive(core::Result<core::TaskOrder> order)
{
    if (!order) {
        finish();
        Q_EMIT failed(order.error());
        return;
    }
    if (!m_isReset) {
        patch(std::move(*order));
        finish();
        return;
    }
    // The first page is read before the old rows go, so that nothing empty is ever painted.
    Keys keys = keysOf(*order);
    keys.resize(std::min<size_t>(keys.size(), RowCache::kPageSize));
    QList<core::TaskId> missing;
    for (const qint32 key : keys) {
        if (key > 0 && !m_cache.contains(key))
            missing.append(core::TaskId{key});
    }
    if (missing.isEmpty()) {
        reset(std::move(*order));
        finish();
        return;
    }
    core::whenReady(
        m_store.rows(missing), this,
        [this, epoch = m_epoch, answer = std::move(*order)](const core::Result<QList<core::TaskRow>> &rows) {
            if (epoch != m_epoch)
                return;
            for (const core::TaskRow &row : rows.value_or(QList<core::TaskRow>{}))
                m_cache.put(row);
            reset(answer);
            finish();
        });
}

void TaskTableModel::finish()
{
    m_isAsking = false;
    setLoading(false);
    if (m_isStale)
        ask();
    else
        m_touched.clear();
}

void TaskTableModel::setLoading(bool isLoading)
{
    if (std::exchange(m_isLoading, isLoading) != isLoading)
        Q_EMIT loadingChanged(isLoading);
}

void TaskTableModel::reset(core::TaskOrder order)
{
    beginResetModel();
    m_isReset = false;
    useOrder(std::move(order));
    m_rows = keysOf(m_order);
    endResetModel();
    Q_EMIT taskCountChanged(taskCount());
}

void TaskTableModel::patch(core::TaskOrder order)
{
    const QList<core::TaskGroup> before = m_order.groups;
    const int count = taskCount();
    Keys keys = keysOf(order);
    useOrder(std::move(order));
    patchRows(std::move(keys));
    QList<qint32> headings;
    for (const core::TaskGroup &group : std::as_const(m_order.groups)) {
        if (!before.contains(group))
            headings.append(codeOf(group.key));
    }
    repaint(headings);
    if (taskCount() != count)
        Q_EMIT taskCountChanged(taskCount());
}

void TaskTableModel::patchRows(Keys keys)
{
    const auto steps = tableStepsBetween(m_rows, keys, m_touched);
    if (!steps) {
        layOutAnew(std::move(keys));
        return;
    }
    for (const TableStep &step : *steps)
        doStep(step);
}

void TaskTableModel::doStep(const TableStep &step)
{
    const int last = step.row + step.count - 1;
    switch (step.kind) {
    case TableStep::Kind::Remove:
        beginRemoveRows({}, step.row, last);
        take(m_rows, step);
        endRemoveRows();
        break;
    case TableStep::Kind::Insert:
        beginInsertRows({}, step.row, last);
        take(m_rows, step);
        endInsertRows();
        break;
    case TableStep::Kind::Move:
        beginMoveRows({}, step.row, last, {}, step.target);
        take(m_rows, step);
        endMoveRows();
        break;
    }
}

void TaskTableModel::layOutAnew(Keys keys)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qint32> kept; // the key of each persistent index
    QHash<qint32, int> places;
    kept.reserve(before.size());
    for (const QModelIndex &index : before) {
        kept.append(m_rows[static_cast<size_t>(index.row())]);
        places.insert(kept.constLast(), -1);
    }
    m_rows = std::move(keys);
    for (size_t row = 0; row < m_rows.size() && !places.isEmpty(); ++row) {
        const auto it = places.find(m_rows[row]);
        if (it != places.end())
            *it = static_cast<int>(row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = places.value(kept.at(i));
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TaskTableModel::useOrder(core::TaskOrder order)
{
    m_order = std::move(order);
    m_isKnown = true;
    m_groups.clear();
    for (qsizetype place = 0; place < m_order.groups.size(); ++place)
        m_groups.insert(codeOf(m_order.groups.at(place).key), place);
    m_depths.clear();
    for (size_t place = 0; place < m_order.depths.size(); ++place) {
        if (const int depth = m_order.depths[place]; depth > 0)
            m_depths.insert(m_order.ids[place], depth);
    }
}

/// Where the tasks of a group begin and end; an answer that is not complete has fewer than it counts.
std::pair<int, int> TaskTableModel::placesOf(const core::TaskGroup &group, const core::TaskOrder &order)
{
    const int size = static_cast<int>(order.ids.size());
    const int first = std::min(group.first, size);
    return {first, std::min(first + group.count, size)};
}

TaskTableModel::Keys TaskTableModel::keysOf(const core::TaskOrder &order) const
{
    if (order.groups.isEmpty())
        return order.ids;
    Keys keys;
    keys.reserve(order.ids.size() + static_cast<size_t>(order.groups.size()));
    for (const core::TaskGroup &group : order.groups) {
        keys.push_back(codeOf(group.key));
        if (m_collapsed.contains(group.key))
            continue;
        const auto [first, end] = placesOf(group, order);
        keys.insert(keys.cend(), order.ids.cbegin() + first, order.ids.cbegin() + end);
    }
    return keys;
}

void TaskTableModel::setCollapsed(int headingRow, bool isCollapsed)
{
    if (!isHeading(headingRow))
        return;
    const core::TaskGroup group = *groupOf(m_rows[static_cast<size_t>(headingRow)]);
    if (m_collapsed.contains(group.key) == isCollapsed)
        return;
    if (isCollapsed)
        m_collapsed.insert(group.key);
    else
        m_collapsed.remove(group.key);
    const auto [first, end] = placesOf(group, m_order);
    const TableStep step{isCollapsed ? TableStep::Kind::Remove : TableStep::Kind::Insert, headingRow + 1, end - first,
                         0, isCollapsed ? Keys{} : Keys(m_order.ids.cbegin() + first, m_order.ids.cbegin() + end)};
    if (step.count > 0)
        doStep(step);
    Q_EMIT dataChanged(index(headingRow, 0), index(headingRow, kListColumnCount - 1));
}

void TaskTableModel::openAll()
{
    for (int row = rowCount() - 1; row >= 0 && !m_collapsed.isEmpty(); --row) {
        if (isHeading(row))
            setCollapsed(row, false);
    }
}

void TaskTableModel::reveal(core::TaskId task)
{
    const auto it = std::find(m_order.ids.cbegin(), m_order.ids.cend(), keyOf(task));
    if (it == m_order.ids.cend())
        return;
    const int place = static_cast<int>(it - m_order.ids.cbegin());
    for (const core::TaskGroup &group : std::as_const(m_order.groups)) {
        if (place < group.first || place >= group.first + group.count)
            continue;
        const auto row = std::find(m_rows.cbegin(), m_rows.cend(), codeOf(group.key));
        setCollapsed(static_cast<int>(row - m_rows.cbegin()), false);
        return;
    }
}

void TaskTableModel::takeIn(const core::Changes &changes)
{
    if (changes.everything)
        m_cache.clear();
    QList<qint32> keys;
    for (const core::TaskRow &row : changes.tasks) {
        const qint32 key = keyOf(row.id);
        keys.append(key);
        m_touched.insert(key);
        if (m_cache.contains(key) || changes.tasks.size() <= kKeptChanges)
            m_cache.put(row);
        if (changes.origin == core::Changes::Origin::Foreign)
            m_fresh.insert(key, QDeadlineTimer(kFreshFor));
    }
    for (const core::TaskId task : changes.removed) {
        m_cache.remove(keyOf(task));
        m_touched.insert(keyOf(task));
    }
    if (!m_fresh.isEmpty() && !m_freshTimer.isActive())
        m_freshTimer.start();
    if (changes.everything || changes.directory)
        repaint(QList<qint32>(kNamedRows + 1, 0));
    else
        repaint(keys);
    if (changes.everything || changes.directory || !changes.tasks.isEmpty() || !changes.removed.isEmpty())
        refresh();
}

void TaskTableModel::repaint(const QList<qint32> &keys)
{
    if (m_rows.empty() || keys.isEmpty())
        return;
    if (keys.size() > kNamedRows) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kListColumnCount - 1));
        return;
    }
    for (const qint32 key : keys) {
        const auto it = std::find(m_rows.cbegin(), m_rows.cend(), key);
        if (it == m_rows.cend())
            continue;
        const int row = static_cast<int>(it - m_rows.cbegin());
        Q_EMIT dataChanged(index(row, 0), index(row, kListColumnCount - 1));
    }
}

void TaskTableModel::want(int row) const
{
    const size_t first = static_cast<size_t>(row - row % RowCache::kPageSize);
    const size_t end = std::min(m_rows.size(), first + RowCache::kPageSize);
    for (size_t i = first; i < end; ++i) {
        if (m_rows[i] > 0 && !m_reading.contains(m_rows[i]) && !m_cache.contains(m_rows[i]))
            m_wanted.insert(m_rows[i]);
    }
    if (!m_wanted.isEmpty() && !m_readTimer.isActive())
        m_readTimer.start();
}

void TaskTableModel::readWanted()
{
    const QSet<qint32> keys = std::exchange(m_wanted, {});
    QList<core::TaskId> ids;
    for (const qint32 key : keys)
        ids.append(core::TaskId{key});
    m_reading += keys;
    core::whenReady(m_store.rows(ids), this, [this, keys](const core::Result<QList<core::TaskRow>> &rows) {
        m_reading -= keys;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        for (const core::TaskRow &row : *rows) {
            // A change that was told meanwhile is newer than what was read.
            const core::TaskRow *known = m_cache.find(keyOf(row.id));
            if (!known || known->version <= row.version)
                m_cache.put(row);
        }
        repaintLoaded(keys);
    });
}

void TaskTableModel::repaintLoaded(const QSet<qint32> &keys)
{
    int first = -1;
    int last = -1;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] <= 0 || !keys.contains(m_rows[row]))
            continue;
        first = first < 0 ? static_cast<int>(row) : first;
        last = static_cast<int>(row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, kListColumnCount - 1));
}

void TaskTableModel::markSeen(core::TaskId task)
{
    if (m_fresh.remove(keyOf(task)) > 0)
        repaint({keyOf(task)});
}

void TaskTableModel::forgetFresh()
{
    QList<qint32> past;
    for (auto it = m_fresh.cbegin(); it != m_fresh.cend(); ++it) {
        if (it.value().hasExpired())
            past.append(it.key());
    }
    for (const qint32 key : std::as_const(past))
        m_fresh.remove(key);
    repaint(past);
    if (m_fresh.isEmpty())
        m_freshTimer.stop();
}

} // namespace ui

#include "moc_tasktablemodel.cpp"
