// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"

#include <QLoggingCategory>
#include <sqlite3.h>
#include <utility>

namespace core {

namespace {

Q_LOGGING_CATEGORY(log, "followup.storage", QtWarningMsg)

constexpr int kBeginTries = 3;

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    Error last;
    for (int i = 0; i < kBeginTries; ++i) {
        const auto begun = database.write(QStringLiteral("BEGIN IMMEDIATE"));
        if (begun)
            return Transaction(database);
        last = begun.error();
        if (last.code != Error::Code::Busy)
            break;
    }
    return tl::unexpected(last);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    // After a full disk SQLite has rolled back by itself and says that there is nothing to roll back.
    if (sqlite3_get_autocommit(m_database->handle()) == 0) {
        if (const auto done = m_database->write(QStringLiteral("ROLLBACK")); !done)
            qCWarning(log) << "rollback failed:" << done.error().detail;
    }
}

Result<> Transaction::commit()
{
    const auto done = m_database->write(QStringLiteral("COMMIT"));
    if (!done)
        return tl::unexpected(done.error());
    m_database = nullptr;
    return {};
}

} // namespace core
