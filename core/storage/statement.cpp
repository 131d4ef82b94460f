// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/statement.h"

#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace core {

namespace {

void bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    // Not copied: the value that holds the text outlives the run. constData() of a null string is no null pointer, so
    // that it becomes empty text: ours are never NULL.
    const auto bytes = static_cast<sqlite3_uint64>(text.size()) * sizeof(QChar);
    sqlite3_bind_text64(statement, place, reinterpret_cast<const char *>(text.constData()), bytes, nullptr,
                        SQLITE_UTF16);
}

void bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        bindText(statement, place, *static_cast<const QString *>(value.constData()));
    else if (value.isNull())
        sqlite3_bind_null(statement, place);
    else if (value.typeId() == QMetaType::Double)
        sqlite3_bind_double(statement, place, value.toDouble());
    else
        sqlite3_bind_int64(statement, place, value.toLongLong());
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, QByteArrayView sql) : m_connection(connection)
{
    sqlite3_stmt *raw = nullptr;
    m_code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                                nullptr);
    m_statement.reset(raw);
}

Statement::Statement(sqlite3 *connection, QByteArrayView sql, std::initializer_list<qint64> values)
    : Statement(connection, sql)
{
    int place = 0;
    for (const qint64 value : values)
        sqlite3_bind_int64(m_statement.get(), ++place, value);
}

void Statement::bind(const QVariantList &values)
{
    if (!m_statement)
        return; // ended() tells why
    int place = 0;
    for (const QVariant &value : values)
        bindValue(m_statement.get(), ++place, value);
}

bool Statement::next()
{
    if (!m_statement)
        return false;
    m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

Result<> Statement::ended() const
{
    if (m_statement && m_code == SQLITE_DONE)
        return {};
    return tl::unexpected(
        errorOfSqlite(sqlite3_extended_errcode(m_connection), QString::fromUtf8(sqlite3_errmsg(m_connection))));
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNone(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<qint64> Statement::numberOrNone(int column) const
{
    return isNone(column) ? std::nullopt : std::optional(number(column));
}

std::string_view Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
    if (bytes == nullptr)
        return {};
    return {reinterpret_cast<const char *>(bytes),
            static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_NULL:
        return {};
    default: {
        const std::string_view bytes = text(column);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    }
}

} // namespace core
