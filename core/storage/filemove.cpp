// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/filemove.h"

#include "core/storage/database.h"

#include <sqlite3.h>

namespace core {

namespace {

const auto kIsSame = QStringLiteral("SELECT count(*) FROM setting WHERE key = 'file_uid' AND value = ?"
                                    " AND (? = 0 OR EXISTS (SELECT 1 FROM person WHERE id = ?))");

} // namespace

bool hasMoved(const Database &database)
{
    int moved = 0;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<std::unique_ptr<Database>> openedAgain(const Database &database, const QString &fileUid, PersonId me)
{
    using Mode = Database::Mode;
    auto again = Database::open(database.path(), database.isReadOnly() ? Mode::ReadOnly : Mode::ReadWrite);
    if (!again)
        return failure(Error::Code::Unreachable, again.error().detail);
    const auto same = (*again)->value(kIsSame, {fileUid, me.value(), me.value()});
    if (!same || same->toInt() == 0)
        return failure(Error::Code::Unreachable, database.path());
    return again;
}

} // namespace core
