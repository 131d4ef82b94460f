// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/bulkwriting.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QLoggingCategory>

namespace core {

namespace {

Q_LOGGING_CATEGORY(log, "followup.storage")

constexpr int kCacheKiB = 32 * 1024;

const auto kHasTasks = QStringLiteral("SELECT 1 FROM task LIMIT 1");
// Those that nothing reads while tasks are written: not the ones that find a task, its children or its column's end.
const auto kIdle = QStringLiteral(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name IN ('task_lane_of_assignee',"
    " 'task_lane_of_creator', 'task_due', 'task_open_due', 'task_open_due_of_assignee', 'task_open_due_of_creator',"
    " 'task_completed', 'task_deleted', 'task_client', 'task_deal', 'task_tag_tag', 'task_person_person',"
    " 'firing_next', 'history_task')");

} // namespace

BulkWriting::BulkWriting(Database &database)
    : m_database(database), m_usualCache(database.value(QStringLiteral("PRAGMA cache_size")).value_or(QVariant()))
{ }

BulkWriting::~BulkWriting()
{
    const auto done = m_database.write(QStringLiteral("PRAGMA cache_size = %1").arg(m_usualCache.toInt()));
    if (!done)
        qCWarning(log) << "the large cache stays:" << done.error().detail;
}

Result<> BulkWriting::begin()
{
    const auto isUsed = m_database.write(QStringLiteral("PRAGMA cache_size = -%1").arg(kCacheKiB))
                            .and_then([&](const Database::Written &) { return m_database.value(kHasTasks); });
    if (!isUsed)
        return tl::unexpected(isUsed.error());
    if (isUsed->isValid())
        return {};
    QStringList names;
    const auto read = m_database.each(kIdle, {}, [&](const Statement &row) {
        names.append(row.value(0).toString());
        m_indexes.append(row.value(1).toString());
    });
    if (!read)
        return read;
    for (const QString &name : std::as_const(names)) {
        if (const auto done = m_database.write(QStringLiteral("DROP INDEX %1").arg(name)); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> BulkWriting::finish()
{
    for (const QString &sql : std::exchange(m_indexes, {})) {
        if (const auto done = m_database.write(sql); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace core
