// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace core {

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
    case SQLITE_INTERRUPT: // only a file that takes too long to be known is ever interrupted
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

} // namespace core
