// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/trash/trashmodel.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/text/duetext.h"

#include <algorithm>
#include <QSet>

namespace ui {

namespace {

constexpr size_t kPage = 200;

} // namespace

TrashModel::TrashModel(core::Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &core::Store::changed, this, &TrashModel::takeChanges);
    connect(&store, &core::Store::indexReady, this, &TrashModel::request);
    request();
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const core::TaskRow &task = m_rows.at(index.row());
    switch (index.column()) {
    case Title:
        return task.title;
    case Client:
        return task.clientName;
    default: // the last change of a task in the trash is that it was put there
        return dateText(core::Due::at(task.changed), m_store.clock().now(), m_store.clock().zone());
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        //: Column of the trash. RU: «Задача»
        return tr("Task");
    case Client:
        //: Column of the trash. RU: «Клиент»
        return tr("Client");
    default:
        //: Column of the trash: when the task was thrown away. RU: «Удалена»
        return tr("Deleted");
    }
}

bool TrashModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isReading && static_cast<size_t>(m_rows.size()) < m_order.size();
}

void TrashModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    QList<core::TaskId> page;
    const auto first = static_cast<size_t>(m_rows.size());
    for (size_t place = first; place < std::min(first + kPage, m_order.size()); ++place)
        page.append(core::TaskId(m_order.at(place)));
    m_isReading = true;
    core::whenReady(m_store.rows(page), this,
                    [this, question = m_question](const core::Result<QList<core::TaskRow>> &rows) {
                        if (question != m_question)
                            return;
                        m_isReading = false;
                        if (!rows || rows->isEmpty())
                            return;
                        const int end = rowCount();
                        beginInsertRows({}, end, end + static_cast<int>(rows->size()) - 1);
                        m_rows += *rows;
                        endInsertRows();
                    });
}

void TrashModel::request()
{
    using core::Filter;
    const int question = ++m_question;
    m_isReading = true;
    const core::TaskQuery query{.filter = Filter::term(core::FilterField::IsDeleted, true),
                                .sort = {{.key = core::SortKey::Changed, .isDescending = true}}};
    core::whenReady(m_store.order(query), this, [this, question](const core::Result<core::TaskOrder> &order) {
        if (question != m_question)
            return;
        m_isReading = false;
        if (!order)
            return;
        beginResetModel();
        m_order = order->ids;
        m_rows.clear();
        endResetModel();
        fetchMore({});
        Q_EMIT counted();
    });
}

void TrashModel::takeChanges(const core::Changes &changes)
{
    QSet<core::TaskId> touched(changes.removed.cbegin(), changes.removed.cend());
    bool concerns = changes.everything;
    for (const core::TaskRow &task : changes.tasks) {
        concerns = concerns || task.isDeleted;
        touched.insert(task.id);
    }
    // One walk over the trash, however many tasks have changed.
    concerns = concerns
        || std::ranges::any_of(m_order, [&touched](qint32 key) { return touched.contains(core::TaskId(key)); });
    if (concerns)
        request();
}

} // namespace ui

#include "moc_trashmodel.cpp"
