// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"

#include "core/storage/migrations.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QElapsedTimer>
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
constexpr size_t kMostStatements = 128; // filters make ever new ones
constexpr qint64 kOpeningBudgetMs = 3000;
constexpr int kBudgetSteps = 100'000; // of SQLite's machine, between two looks at the clock
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

/// While it lives, statements of the connection end when the time for opening is up: a crafted file could keep the
/// guard reading for good (reliability C1).
class OpeningBudget
{
public:
    explicit OpeningBudget(sqlite3 *connection) : m_connection(connection)
    {
        m_elapsed.start();
        sqlite3_progress_handler(m_connection, kBudgetSteps, &OpeningBudget::isSpent, this);
    }
    ~OpeningBudget() { sqlite3_progress_handler(m_connection, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(OpeningBudget)

private:
    static int isSpent(void *budget)
    {
        return static_cast<const OpeningBudget *>(budget)->m_elapsed.hasExpired(kOpeningBudgetMs) ? 1 : 0;
    }

    sqlite3 *m_connection;
    QElapsedTimer m_elapsed{};
};

/// The schema's version of a file that is known to be ours; nothing of it has been believed before.
Result<int> versionOfOurs(const Database &database)
{
    const OpeningBudget budget(database.handle());
    const auto applicationId = database.value(QStringLiteral("PRAGMA application_id"));
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (applicationId->toInt() != kApplicationId)
        return failure(Error::Code::OtherProgramsDatabase, database.path());
    if (version->toInt() > currentSchemaVersion())
        return failure(Error::Code::NewerVersion, database.path());
    return verifySchema(database, version->toInt()).map([&] { return version->toInt(); });
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QFileInfo file(path);
    if (const auto ok = checkPath(file, mode); !ok)
        return tl::unexpected(ok.error());
    const bool isMissing = !file.exists();
    const bool isNew = isMissing || (mode == Mode::Create && file.size() == 0);
    if (!isNew && file.size() == 0)
        return failure(Error::Code::NotADatabase, path);
    const bool canWrite = isNew || isWritable(file);

    std::unique_ptr<Database> database(new Database);
    database->m_path = file.absoluteFilePath();
    database->m_isReadOnly = mode == Mode::ReadOnly || !canWrite;
    database->m_session = QUuid::createUuid().toString(QUuid::Id128).left(12);
    if (const auto ok = database->connect(mode); !ok)
        return tl::unexpected(ok.error());

    if (isNew) {
        if (const auto ok = database->configure().and_then([&] { return migrate(*database, 0); }); !ok) {
            if (isMissing)
                discard(std::move(database));
            return tl::unexpected(ok.error());
        }
        return database;
    }
    const auto version = versionOfOurs(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (database->isReadOnly() && *version < currentSchemaVersion())
        return failure(Error::Code::OlderVersion, path);
    if (const auto ok = database->configure(); !ok)
        return tl::unexpected(ok.error());
    if (!database->isReadOnly()) {
        if (const auto ok = migrate(*database, *version); !ok)
            return tl::unexpected(ok.error());
    }
    return database;
}

void Database::discard(std::unique_ptr<Database> database)
{
    const QString path = database->path();
    database.reset(); // nobody touches a file that a connection of ours has open
    for (const QString &name : {path, path + QStringLiteral("-journal")}) {
        if (QFile::exists(name) && !QFile::remove(name))
            qCWarning(log) << "cannot be removed:" << name;
    }
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

Error Database::lastError() const
{
    sqlite3 *raw = handle();
    return errorOfSqlite(sqlite3_extended_errcode(raw), QString::fromUtf8(sqlite3_errmsg(raw)));
}

} // namespace core
