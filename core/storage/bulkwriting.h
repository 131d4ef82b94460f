// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QVariant>

namespace core {

class Database;

/// Makes room for rows that come in bulk, inside a transaction: more pages of the file are kept in memory, and a file
/// that has no tasks yet gets its indexes after the rows. A rollback brings them back too.
class BulkWriting
{
public:
    explicit BulkWriting(Database &database);
    ~BulkWriting();
    BulkWriting(const BulkWriting &) = delete;
    BulkWriting &operator=(const BulkWriting &) = delete;

    Result<> begin();
    /// Makes the indexes that begin() has set aside.
    Result<> finish();

private:
    Database &m_database;
    QVariant m_usualCache{};
    QStringList m_indexes{}; ///< the statements that make them
};

} // namespace core
