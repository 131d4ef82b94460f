// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <functional>
#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <unordered_map>

struct sqlite3;

namespace core {

class Statement;

/// One connection to a database file, for the thread that opened it. Opening is a guard: nothing is written before the
/// file is known to be ours, whole and of a version we know.
class Database
{
public:
    enum class Mode {
        Create, ///< make the file when it is missing
        ReadWrite, ///< the file must be there
        ReadOnly,
    };

    /// Opens @p path. A file that is no database, of another program, damaged or of a newer version is refused with its
    /// own code and left as it is; an older version of ours is migrated unless ReadOnly.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// Closes a file that was just made and could not be filled, and removes it: what is half made stands in nobody's
    /// way.
    static void discard(std::unique_ptr<Database> database);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_isReadOnly; }
    /// Random text that tells this connection's entries in the change log from those of others.
    const QString &session() const { return m_session; }
    /// The connection of the C interface, for bulk reading and writing; owned by Qt.
    sqlite3 *handle() const { return m_handle; }
    /// A query on this connection, forward-only.
    QSqlQuery query() const;

    /// Prepares, binds and runs one statement that is read row by row. Null strings are bound as empty text.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// What a statement has written.
    struct Written
    {
        qint64 row = 0; ///< the key of the row that was inserted last
        int count = 0; ///< of rows touched
    };
    /// Runs a statement that gives no rows; prepared once for all its runs. Null strings are bound as empty text.
    Result<Written> write(const QString &sql, const QVariantList &values = {});
    /// Hands each row of an answer to @p take, which does not ask the same again; prepared once for all its runs.
    Result<> each(const QString &sql, const QVariantList &values,
                  const std::function<void(const Statement &)> &take) const;
    /// The first value of the first row, or an invalid one when there is no row; prepared once for all its runs.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// How many rows this connection has written since it was opened.
    qint64 rowsWritten() const;
    /// Grows whenever another connection has committed (PRAGMA data_version).
    Result<qint64> dataVersion() const;
    /// Checks the whole file; an empty list when it is sound.
    Result<QStringList> integrityProblems() const;
    /// Writes a checked copy: into a temporary file beside @p target, verified, then renamed over it.
    Result<> backupTo(const QString &target) const;
    /// What the last failed call of the C interface meant.
    Error lastError() const;

private:
    Database();
    QSqlDatabase connection() const;
    Result<> connect(Mode mode);
    Result<> configure() const;
    Statement &prepared(const QString &sql) const;

    QString m_path;
    QString m_connectionName;
    QString m_session;
    sqlite3 *m_handle = nullptr;
    mutable std::unordered_map<QString, std::unique_ptr<Statement>>
        m_statements; ///< of write(), each() and value(), at rest
    bool m_isReadOnly = false;
};

/// A write transaction: BEGIN IMMEDIATE when made, rolled back when destroyed unless committed.
class Transaction
{
public:
    /// Waits for other writers up to three times five seconds.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }
    Database *m_database;
};

} // namespace core
