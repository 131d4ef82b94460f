// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"

#include "core/storage/migrations.h"
#include "core/storage/statement.h"

#include <cstdio>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>
#include <utility>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

namespace core {

namespace {

// A statement that fails is told to whoever asked; to the log it goes only where somebody asks for that.
Q_LOGGING_CATEGORY(log, "followup.storage", QtWarningMsg)

constexpr int kBusyTimeoutMs = 5000;
constexpr int kBeginTries = 3;
constexpr size_t kMostStatements = 128; // filters make ever new ones
constexpr int kMaxValueBytes = 20'000'000; // nothing we store is longer; a hostile file could hold gigabytes

Error errorOf(const QSqlError &error)
{
    return errorOfSqlite(error.nativeErrorCode().toInt(), error.databaseText()); // the driver adds nothing
}

/// Without a writable folder there is no journal, and so no safe write.
bool isWritable(const QFileInfo &file)
{
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

/// What can be told of the path before anything is opened.
Result<> checkPath(const QFileInfo &file, Database::Mode mode)
{
    if (!file.dir().exists())
        return failure(Error::Code::FolderNotFound, file.absolutePath());
    if (!file.exists()) {
        if (mode != Database::Mode::Create)
            return failure(Error::Code::FileNotFound, file.filePath());
        return QFileInfo(file.absolutePath()).isWritable() ? Result<>{}
                                                           : failure(Error::Code::FolderReadOnly, file.absolutePath());
    }
    if (file.isDir())
        return failure(Error::Code::IsFolder, file.filePath());
    if (!file.isFile())
        return failure(Error::Code::NotADatabase, file.filePath());
    if (!file.isReadable())
        return failure(Error::Code::CannotRead, file.filePath());
    return {};
}

} // namespace

Error errorOfSqlite(int nativeCode, const QString &text)
{
    if (nativeCode == SQLITE_READONLY_DBMOVED) // deleted or replaced while it was open
        return {Error::Code::Unreachable, text};
    switch (nativeCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy, text};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Code::ReadOnly, text};
    case SQLITE_IOERR:
        return {Error::Code::Unreachable, text};
    case SQLITE_CORRUPT:
        return {Error::Code::Damaged, text};
    case SQLITE_FULL:
        return {Error::Code::DiskFull, text};
    case SQLITE_CANTOPEN:
        return {Error::Code::CannotOpen, text};
    case SQLITE_NOTADB:
        return {Error::Code::NotADatabase, text};
    default:
        return {Error::Code::Storage, text};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QFileInfo file(path);
    if (const auto ok = checkPath(file, mode); !ok)
        return tl::unexpected(ok.error());
    const bool isNew = !file.exists() || (mode == Mode::Create && file.size() == 0);
    if (!isNew && file.size() == 0)
        return failure(Error::Code::NotADatabase, path);
    const bool canWrite = isNew || isWritable(file);

    std::unique_ptr<Database> database(new Database);
    database->m_path = file.absoluteFilePath();
    database->m_isReadOnly = mode == Mode::ReadOnly || !canWrite;
    database->m_session = QUuid::createUuid().toString(QUuid::Id128).left(12);
    if (const auto ok = database->connect(mode); !ok)
        return tl::unexpected(ok.error());

    const auto applicationId = database->value(QStringLiteral("PRAGMA application_id"));
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    const auto version = database->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (isNew) {
        if (const auto ok = database->configure().and_then([&] { return migrate(*database, 0); }); !ok)
            return tl::unexpected(ok.error());
        return database;
    }
    if (applicationId->toInt() != kApplicationId)
        return failure(Error::Code::OtherProgramsDatabase, path);
    if (version->toInt() > currentSchemaVersion())
        return failure(Error::Code::NewerVersion, path);
    if (const auto ok = verifySchema(*database, version->toInt()); !ok)
        return tl::unexpected(ok.error());
    if (database->isReadOnly() && version->toInt() < currentSchemaVersion())
        return failure(Error::Code::OlderVersion, path);
    if (const auto ok = database->configure(); !ok)
        return tl::unexpected(ok.error());
    if (!database->isReadOnly()) {
        if (const auto ok = migrate(*database, version->toInt()); !ok)
            return tl::unexpected(ok.error());
    }
    return database;
}

Database::Database() = default;

Database::~Database()
{
    if (m_connectionName.isEmpty())
        return;
    m_statements.clear(); // before their connection
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<> Database::connect(Mode mode)
{
    m_connectionName = QStringLiteral("followup-") + m_session;
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
    // Whoever reads first after a program was killed takes back what it left half done, which needs the right to write:
    // a connection that only reads has it too where it can, and is held to reading by query_only.
    const QFileInfo file(m_path);
    if (file.exists() && !isWritable(file))
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open()) {
        const Error error = errorOf(connection.lastError());
        return tl::unexpected(mode == Mode::Create ? Error{Error::Code::CannotWrite, error.detail} : error);
    }
    // A stranger's file must not run code of its own, nor make us read without end (reliability C1).
    m_handle = qvariant_cast<sqlite3 *>(connection.driver()->handle());
    sqlite3 *raw = m_handle;
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    return {};
}

Result<> Database::configure() const
{
    // TRUNCATE and FULL: the one pair that lost nothing at simulated power cuts and works on shares (decision 0002).
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cell_size_check = ON"),
                        QStringLiteral("PRAGMA synchronous = FULL")};
    pragmas.prepend(m_isReadOnly ? QStringLiteral("PRAGMA query_only = ON")
                                 : QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
    for (const QString &pragma : pragmas) {
        if (const auto done = run(pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

QSqlQuery Database::query() const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    return query;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery statement = query();
    if (!statement.prepare(sql))
        return tl::unexpected(errorOf(statement.lastError()));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // QtSql binds a null string as NULL; our texts are never NULL.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        statement.bindValue(static_cast<int>(i), isNullText ? QVariant(QLatin1StringView("")) : value);
    }
    if (!statement.exec()) {
        qCDebug(log) << statement.lastError() << sql;
        return tl::unexpected(errorOf(statement.lastError()));
    }
    return statement;
}

/// The statement of write(), each() or value(): an import runs the same few for each task, and to read their text again
/// would take as long as to do them.
Statement &Database::prepared(const QString &sql) const
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && known->second->isPrepared())
        return *known->second;
    if (m_statements.size() >= kMostStatements)
        m_statements.clear();
    return *(m_statements[sql] = std::make_unique<Statement>(m_handle, sql.toUtf8()));
}

Result<Database::Written> Database::write(const QString &sql, const QVariantList &values)
{
    Statement &statement = prepared(sql);
    statement.bind(values);
    while (statement.next()) { }
    const auto ended = statement.ended();
    statement.reset();
    if (!ended)
        qCDebug(log) << ended.error().detail << sql;
    return ended.map([&] { return Written{sqlite3_last_insert_rowid(m_handle), sqlite3_changes(m_handle)}; });
}

Result<> Database::each(const QString &sql, const QVariantList &values,
                        const std::function<void(const Statement &)> &take) const
{
    Statement &statement = prepared(sql);
    statement.bind(values);
    while (statement.next())
        take(statement);
    const auto ended = statement.ended();
    statement.reset();
    return ended;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    Statement &statement = prepared(sql);
    statement.bind(values);
    const bool isFound = statement.next();
    const auto ended = isFound ? Result<>{} : statement.ended();
    const QVariant first = isFound ? statement.value(0) : QVariant();
    statement.reset();
    return ended.map([&] { return first; });
}

qint64 Database::rowsWritten() const
{
    return sqlite3_total_changes64(m_handle);
}

Result<qint64> Database::dataVersion() const
{
    return value(QStringLiteral("PRAGMA data_version")).map([](const QVariant &version) {
        return version.toLongLong();
    });
}

Result<QStringList> Database::integrityProblems() const
{
    QStringList problems;
    for (const char *check : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        auto rows = run(QString::fromLatin1(check));
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const QString line = rows->value(0).toString();
            if (line != QLatin1StringView("ok"))
                problems.append(line);
        }
        if (rows->lastError().isValid())
            problems.append(rows->lastError().text());
    }
    return problems;
}

Result<> Database::backupTo(const QString &target) const
{
    const QFileInfo info(target);
    if (!info.dir().exists())
        return failure(Error::Code::FolderNotFound, info.absolutePath());
    if (info.absoluteFilePath() == QFileInfo(m_path).absoluteFilePath()
        || (info.exists() && info.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()))
        return failure(Error::Code::CannotWrite, target);
    const QString temporary = target + QStringLiteral(".part-") + m_session;
    QFile::remove(temporary);
    const auto discard = [&](Error error) {
        QFile::remove(temporary);
        return tl::unexpected<Error>(std::move(error));
    };
    // The copy counts as a write, even from a connection that only reads.
    const auto done = run(QStringLiteral("PRAGMA query_only = OFF")).and_then([&](const QSqlQuery &) {
        return run(QStringLiteral("VACUUM INTO ?"), {temporary});
    });
    if (const auto held = m_isReadOnly ? run(QStringLiteral("PRAGMA query_only = ON")) : QSqlQuery(); !held)
        return discard(held.error());
    if (!done) {
        const bool cannotOpen = done.error().code == Error::Code::CannotOpen;
        return discard(cannotOpen ? Error{Error::Code::CannotWrite, target} : done.error());
    }
    {
        const auto copy = open(temporary, Mode::ReadOnly);
        if (!copy)
            return discard(copy.error());
        const auto problems = (*copy)->integrityProblems();
        if (!problems)
            return discard(problems.error());
        if (!problems->isEmpty())
            return discard({Error::Code::Damaged, problems->constFirst()});
    }
    // The copy is not open any more, so Qt may touch it; rename() replaces what is there in one step.
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return discard({Error::Code::CannotWrite, target});
    return {};
}

Error Database::lastError() const
{
    sqlite3 *raw = handle();
    return errorOfSqlite(sqlite3_extended_errcode(raw), QString::fromUtf8(sqlite3_errmsg(raw)));
}

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
