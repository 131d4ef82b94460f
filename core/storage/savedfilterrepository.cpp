// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/savedfilterrepository.h"

#include "core/storage/database.h"

#include <QSqlQuery>

namespace core {

namespace {

const auto kAll = QStringLiteral("SELECT id, uid, name, query, owner_id, rank, is_pinned, version FROM saved_filter"
                                 " ORDER BY rank, id");
const auto kFind = QStringLiteral("SELECT id, uid, name, query, owner_id, rank, is_pinned, version FROM saved_filter"
                                  " WHERE uid = ?");
const auto kIsTaken = QStringLiteral("SELECT 1 FROM saved_filter WHERE id = ?");
const auto kAdd = QStringLiteral("INSERT INTO saved_filter (id, uid, name, query, owner_id, rank, is_pinned, version)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
const auto kSet = QStringLiteral("UPDATE saved_filter SET name = ?, query = ?, owner_id = ?, rank = ?, is_pinned = ?,"
                                 " version = version + 1 WHERE uid = ?");
const auto kRemove = QStringLiteral("DELETE FROM saved_filter WHERE uid = ?");

QVariant keyOrNull(qint64 key)
{
    return key > 0 ? QVariant(key) : QVariant(QMetaType::fromType<qint64>());
}

SavedFilter filterOf(const QSqlQuery &row)
{
    return {.id = SavedFilterId{row.value(0).toLongLong()},
            .uid = row.value(1).toString(),
            .name = row.value(2).toString(),
            .query = row.value(3).toString(),
            .owner = PersonId{row.value(4).toLongLong()},
            .rank = row.value(5).toLongLong(),
            .isPinned = row.value(6).toBool(),
            .version = row.value(7).toLongLong()};
}

} // namespace

Result<QList<SavedFilter>> SavedFilterRepository::all() const
{
    auto rows = m_database.run(kAll);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<SavedFilter> filters;
    while (rows->next())
        filters.append(filterOf(*rows));
    return filters;
}

Result<SavedFilter> SavedFilterRepository::find(const QString &uid) const
{
    auto row = m_database.run(kFind, {uid});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return failure(Error::Code::NotFound, QStringLiteral("saved filter %1").arg(uid));
    return filterOf(*row);
}

Result<> SavedFilterRepository::add(const SavedFilter &filter)
{
    const auto taken = m_database.value(kIsTaken, {filter.id.value()});
    if (!taken)
        return tl::unexpected(taken.error());
    return m_database
        .write(kAdd,
               {keyOrNull(taken->isValid() ? 0 : filter.id.value()), filter.uid, filter.name, filter.query,
                keyOrNull(filter.owner.value()), filter.rank, filter.isPinned, filter.version + 1})
        .map([](const Database::Written &) {});
}

Result<> SavedFilterRepository::update(const SavedFilter &filter)
{
    return m_database
        .write(kSet,
               {filter.name, filter.query, keyOrNull(filter.owner.value()), filter.rank, filter.isPinned, filter.uid})
        .map([](const Database::Written &) {});
}

Result<> SavedFilterRepository::remove(const QString &uid)
{
    return m_database.write(kRemove, {uid}).map([](const Database::Written &) {});
}

} // namespace core
