// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanemodel.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/lanesteps.h"
#include "ui/shell/edits.h"

#include <algorithm>
#include <QTimer>

namespace ui {

namespace {

constexpr int kClosedDays = 7; ///< how far back closed lanes reach
constexpr int kFreshMilliseconds = 10000;
constexpr int kManyChanges = 50; ///< from here on it is cheaper to ask than to compare

qint32 keyOf(core::TaskId task)
{
    return static_cast<qint32>(task.value());
}

QDate localToday(const core::Store &store)
{
    return store.clock().now().toTimeZone(store.clock().zone()).date();
}

} // namespace

LaneModel::LaneModel(Edits &edits, core::StatusId status, QObject *parent)
    : QAbstractListModel(parent), m_edits(edits), m_status(status)
{
    connect(&edits.store(), &core::Store::changed, this, &LaneModel::takeChanges);
    connect(&edits.store(), &core::Store::indexReady, this, [this] {
        if (m_hasAnswer && !m_isComplete)
            request();
    });
    connect(&edits.store(), &core::Store::stateChanged, this, [this] { // the file may be back
        if (m_hasFailed)
            request();
    });
}

bool LaneModel::isClosed() const
{
    return m_edits.store().directory().isClosed(m_status);
}

void LaneModel::setQuery(const LaneQuery &query)
{
    const bool isOther = query != m_query || !m_hasAnswer;
    m_query = query;
    if (isOther) {
        // What is shown stays until the answer is here, so that nothing flashes.
        m_order.clear();
        m_isComplete = false;
        m_limit = kPageSize;
        m_limitIsChosen = false;
        m_hasAnswer = false;
        m_isPending = false;
        ++m_epoch;
        Q_EMIT asked();
        Q_EMIT countsChanged();
    }
    request();
}

void LaneModel::dropOutdated()
{
    if (!m_hasAnswer)
        show({});
}

/// Shows other tasks altogether.
void LaneModel::show(const QList<core::TaskId> &tasks)
{
    beginResetModel();
    m_shown = tasks;
    endResetModel();
}

bool LaneModel::hasPlaces() const
{
    return m_query.sort == LaneSort::Manual && !isClosed();
}

core::TaskQuery LaneModel::taskQuery() const
{
    using core::Filter;
    QList<Filter> parts{isClosed() ? core::scopeOwnership(m_query.scope) : core::scopeFilter(m_query.scope),
                        Filter::term(core::FilterField::Status, m_status), m_query.filter};
    if (isClosed())
        parts.append(
            Filter::term(core::FilterField::Completed, core::DaysAgo{kClosedDays}, core::Comparison::GreaterOrEqual));
    return {.filter = Filter::all(parts), .sort = sortOrders()};
}

QList<core::SortOrder> LaneModel::sortOrders() const
{
    using core::SortKey;
    if (isClosed())
        return {{SortKey::Completed, true}};
    switch (m_query.sort) {
    case LaneSort::Due:
        return {{SortKey::Due}, {SortKey::Rank}};
    case LaneSort::Priority:
        return {{SortKey::Priority, true}, {SortKey::Due}, {SortKey::Rank}};
    case LaneSort::Manual:
    case LaneSort::Completed:
        break;
    }
    return {{SortKey::Rank}};
}

void LaneModel::request()
{
    if (m_isPending) { // asked again when the answer is here
        m_isStale = true;
        return;
    }
    m_isPending = true;
    m_isStale = false;
    m_hasFailed = false;
    m_day = localToday(m_edits.store());
    core::whenReady(m_edits.store().order(taskQuery()), this,
                    [this, epoch = m_epoch](const core::Result<core::TaskOrder> &order) {
                        if (epoch != m_epoch)
                            return;
                        if (!order)
                            fail(order.error());
                        else
                            takeOrder(*order);
                    });
}

void LaneModel::takeOrder(core::TaskOrder order)
{
    if (m_isStale) { // it may be older than what is shown
        m_isPending = false;
        request();
        return;
    }
    m_order = std::move(order.ids);
    m_isComplete = order.isComplete;
    if (m_hasAnswer && isClosed()) { // what was just closed pushes nothing out
        const QList<core::TaskId> first = wantedTasks();
        m_limit += int(std::ranges::count_if(first, [this](core::TaskId task) { return rowOf(task) < 0; }));
    }
    readMissing();
}

QList<core::TaskId> LaneModel::wantedTasks() const
{
    QList<core::TaskId> wanted;
    const auto count = std::min(m_order.size(), size_t(m_limit));
    wanted.reserve(qsizetype(count));
    for (size_t place = 0; place < count; ++place)
        wanted.append(core::TaskId(m_order.at(place)));
    return wanted;
}

void LaneModel::readMissing()
{
    QList<core::TaskId> missing = wantedTasks();
    if (!m_readsAnew)
        missing.removeIf([this](core::TaskId task) { return m_rows.contains(task); });
    m_readsAnew = false;
    if (missing.isEmpty()) {
        finish();
        return;
    }
    m_isPending = true;
    core::whenReady(m_edits.store().rows(missing), this,
                    [this, epoch = m_epoch](const core::Result<QList<core::TaskRow>> &rows) {
                        if (epoch != m_epoch)
                            return;
                        if (!rows)
                            fail(rows.error());
                        else
                            takeRows(*rows);
                    });
}

void LaneModel::takeRows(const QList<core::TaskRow> &rows)
{
    for (const core::TaskRow &row : rows) {
        // A change that was told while the rows were read is newer than they are.
        const auto known = m_rows.constFind(row.id);
        if (known != m_rows.constEnd() && known->version >= row.version)
            continue;
        m_rows.insert(row.id, row);
        if (const int place = rowOf(row.id); place >= 0)
            Q_EMIT dataChanged(index(place), index(place));
    }
    finish();
}

/// A closed lane begins with what was closed since yesterday; the rest waits behind "Show more".
void LaneModel::chooseFirstPage()
{
    if (std::exchange(m_limitIsChosen, true) || !isClosed())
        return;
    const QTimeZone zone = m_edits.store().clock().zone();
    const QDate yesterday = m_day.addDays(-1);
    const QList<core::TaskId> tasks = wantedTasks();
    const auto older = std::find_if(tasks.cbegin(), tasks.cend(), [&](core::TaskId task) {
        const auto row = m_rows.constFind(task);
        return row != m_rows.constEnd() && row->completed.toTimeZone(zone).date() < yesterday;
    });
    m_limit = std::clamp(int(older - tasks.cbegin()), kFewestClosed, kPageSize);
}

void LaneModel::finish()
{
    m_isPending = false;
    if (m_isStale) {
        request();
        return;
    }
    chooseFirstPage();
    const bool isFirst = !std::exchange(m_hasAnswer, true);
    patch(isFirst);
    Q_EMIT countsChanged();
    Q_EMIT settled();
}

void LaneModel::fail(const core::Error &error)
{
    m_isPending = false;
    m_hasFailed = true;
    Q_EMIT failed(error);
    Q_EMIT settled();
}

void LaneModel::patch(bool isOtherQuery)
{
    QList<core::TaskId> wanted = wantedTasks();
    wanted.removeIf([this](core::TaskId task) { return !m_rows.contains(task); }); // gone since the order was made
    const QList<LaneStep> steps = isOtherQuery ? QList<LaneStep>() : laneSteps(m_shown, wanted);
    if (isOtherQuery) {
        show(wanted);
    } else if (!steps.isEmpty()) {
        Q_EMIT aboutToPatch();
        for (const LaneStep &step : steps)
            take(step, wanted);
        Q_EMIT patched();
    }
    const QSet<core::TaskId> kept(m_shown.cbegin(), m_shown.cend());
    m_rows.removeIf([&kept](auto row) { return !kept.contains(row.key()); });
}

void LaneModel::take(const LaneStep &step, const QList<core::TaskId> &wanted)
{
    switch (step.kind) {
    case LaneStep::Kind::Remove:
        beginRemoveRows({}, step.first, step.first + step.count - 1);
        m_shown.remove(step.first, step.count);
        endRemoveRows();
        break;
    case LaneStep::Kind::Insert:
        beginInsertRows({}, step.first, step.first + step.count - 1);
        for (int row = step.first; row < step.first + step.count; ++row)
            m_shown.insert(row, wanted.at(row));
        endInsertRows();
        break;
    case LaneStep::Kind::Move:
        beginMoveRows({}, step.first, step.first, {}, step.to > step.first ? step.to + 1 : step.to);
        m_shown.move(step.first, step.to);
        endMoveRows();
        break;
    }
}

bool LaneModel::concerns(const core::Changes &changes) const
{
    if (changes.everything || changes.tasks.size() + changes.removed.size() > kManyChanges)
        return true;
    const auto isOurs = [this](core::TaskId task) { return std::ranges::find(m_order, keyOf(task)) != m_order.end(); };
    return std::ranges::any_of(changes.removed, isOurs)
        || std::ranges::any_of(changes.tasks, [this, &isOurs](const core::TaskRow &row) {
               return (row.status == m_status && !row.isDeleted) || isOurs(row.id);
           });
}

void LaneModel::takeChanges(const core::Changes &changes)
{
    if (changes.directory) // names of people and statuses
        announceTexts();
    if (m_hasAnswer && !concerns(changes))
        return;
    m_readsAnew = m_readsAnew || changes.everything;
    const bool isForeign = changes.origin == core::Changes::Origin::Foreign;
    for (const core::TaskRow &row : changes.tasks)
        takeRow(row, isForeign);
    for (const core::TaskId task : changes.removed)
        forget(task);
    Q_EMIT countsChanged();
    request();
}

void LaneModel::takeRow(const core::TaskRow &row, bool isForeign)
{
    if (row.status != m_status || row.isDeleted) {
        forget(row.id);
        return;
    }
    m_rows.insert(row.id, row);
    if (isForeign)
        markFresh(row.id);
    if (const int place = rowOf(row.id); place >= 0)
        Q_EMIT dataChanged(index(place), index(place));
}

/// Takes a task out at once, before the new order is known.
void LaneModel::forget(core::TaskId task)
{
    m_order.erase(std::remove(m_order.begin(), m_order.end(), keyOf(task)), m_order.end());
    m_fresh.remove(task);
    if (const int row = rowOf(task); row >= 0) {
        Q_EMIT aboutToPatch();
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
        Q_EMIT patched();
    }
    m_rows.remove(task);
}

void LaneModel::markFresh(core::TaskId task)
{
    m_fresh.insert(task);
    QTimer::singleShot(kFreshMilliseconds, this, [this, task] { clearFresh({task}); });
}

void LaneModel::clearFresh(const QSet<core::TaskId> &tasks)
{
    for (const core::TaskId task : tasks) {
        if (!m_fresh.remove(task))
            continue;
        if (const int row = rowOf(task); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {IsFreshRole});
    }
}

void LaneModel::markSeen(int row)
{
    if (const core::TaskId task = taskAt(row); m_fresh.contains(task))
        clearFresh({task});
}

int LaneModel::totalCount() const
{
    return m_hasAnswer && m_isComplete ? int(m_order.size()) : -1;
}

int LaneModel::hiddenCount() const
{
    return m_hasAnswer ? std::max(0, int(m_order.size()) - m_limit) : 0;
}

int LaneModel::nextPage() const
{
    return std::min(hiddenCount(), kPageSize);
}

void LaneModel::showMore()
{
    m_limit += nextPage();
    if (!m_isPending)
        readMissing();
}

core::TaskId LaneModel::taskAt(int row) const
{
    return m_shown.value(row);
}

int LaneModel::rowOf(core::TaskId task) const
{
    return int(m_shown.indexOf(task));
}

bool LaneModel::reveal(core::TaskId task)
{
    if (rowOf(task) >= 0)
        return true;
    const auto found = std::ranges::find(m_order, keyOf(task));
    if (found == m_order.end())
        return false;
    m_limit = std::max(m_limit, int(found - m_order.begin()) + 1);
    if (!m_isPending)
        readMissing();
    return true;
}

void LaneModel::announceTexts()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LaneModel::refreshTexts()
{
    announceTexts();
    if (localToday(m_edits.store()) != m_day)
        request();
}

void LaneModel::retranslate()
{
    announceTexts();
}

} // namespace ui

#include "moc_lanemodel.cpp"
