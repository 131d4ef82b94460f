// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <memory>
#include <optional>
#include <QByteArrayView>
#include <QVariant>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

/// One prepared statement of SQLite's C interface: three times as fast as QtSql where rows are many, and prepared once
/// for as many runs as are wanted. Lives no longer than its connection.
class Statement
{
public:
    Statement(sqlite3 *connection, QByteArrayView sql);
    Statement(sqlite3 *connection, QByteArrayView sql, std::initializer_list<qint64> values);

    bool isPrepared() const { return m_statement != nullptr; }
    /// Binds to all places; null strings as empty text, the texts must live until the run is over.
    void bind(const QVariantList &values);
    /// Goes to the next row; false at the end and after a failure, which ended() tells.
    bool next();
    /// Whether all rows were read.
    Result<> ended() const;
    /// Ends a run, so that no lock is held and the statement may run again.
    void reset();

    bool isNone(int column) const;
    qint64 number(int column) const;
    std::optional<qint64> numberOrNone(int column) const;
    /// UTF-8 that lives until the next row.
    std::string_view text(int column) const;
    QVariant value(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement{};
    int m_code;
};

} // namespace core
