// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanemodel.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/edits.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QDate localToday(const core::Store &store)
{
    return store.clock().now().toTimeZone(store.clock().zone()).date();
}

} // namespace

LaneModel::LaneModel(Edits &edits, core::StatusId status, QObject *parent)
    : LaneModel(edits, std::make_unique<StatusRule>(edits, status), parent)
{ }

LaneModel::~LaneModel() = default;

LaneModel::LaneModel(Edits &edits, std::unique_ptr<LaneRule> rule, QObject *parent)
    : QAbstractListModel(parent), m_edits(edits), m_rule(std::move(rule))
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

qint32 LaneModel::keyOf(core::TaskId task)
{
    return static_cast<qint32>(task.value());
}

void LaneModel::setQuery(const LaneQuery &query)
{
    const bool isOther = query != m_query || !isAsked();
    if (!isOther && m_isPending)
        return;
    m_query = query;
    if (isOther) {
        // What is shown stays until the answer is here, so that nothing flashes.
        m_order.clear();
        m_isComplete = false;
        m_limit = kPageSize;
        m_revealed.clear();
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

void LaneModel::setResting(bool isResting)
{
    m_isResting = isResting;
    if (!isResting && std::exchange(m_hasMissed, false))
        request();
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
    core::whenReady(m_edits.store().order(m_rule->taskQuery(m_query)), this,
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
    return wanted + shownAlone();
}

QList<core::TaskId> LaneModel::shownAlone() const
{
    QList<core::TaskId> alone;
    for (auto place = size_t(m_limit); place < m_order.size() && alone.size() < m_revealed.size(); ++place) {
        if (const core::TaskId task(m_order.at(place)); m_revealed.contains(task))
            alone.append(task);
    }
    return alone;
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

int LaneModel::totalCount() const
{
    return isComplete() ? int(m_order.size()) : -1;
}

int LaneModel::hiddenCount() const
{
    return m_hasAnswer ? std::max(0, int(m_order.size()) - m_limit - int(shownAlone().size())) : 0;
}

int LaneModel::nextPage() const
{
    return std::min(hiddenCount(), kPageSize);
}

QList<core::TaskId> LaneModel::hiddenTasks() const
{
    const QSet<core::TaskId> shown(m_shown.cbegin(), m_shown.cend());
    QList<core::TaskId> hidden;
    for (const qint32 key : m_order) {
        if (const core::TaskId task(key); !shown.contains(task))
            hidden.append(task);
    }
    return hidden;
}

QList<core::TaskId> LaneModel::allTasks() const
{
    QList<core::TaskId> tasks;
    tasks.reserve(qsizetype(m_order.size()));
    for (const qint32 key : m_order)
        tasks.append(core::TaskId(key));
    return tasks;
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
    const int place = int(found - m_order.begin());
    if (found == m_order.end() || place < m_limit) // on its way, or gone since
        return false;
    if (place < m_limit + kPageSize)
        m_limit = place + 1;
    else
        m_revealed.insert(task);
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
