// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <span>

struct sqlite3;

namespace core {

class Database;

/// "FLUP" as a number: tells our files from those of other programs (PRAGMA application_id).
inline constexpr int kApplicationId = 0x464C5550;

/// One step of the schema. A released step is never edited.
struct Migration
{
    int version;
    const char *purpose;
    std::span<const char *const> statements;
    const char *fingerprint; ///< schemaFingerprint() of a file that it leaves
};

/// All steps, oldest first.
std::span<const Migration> migrations();

/// The version this program writes.
int currentSchemaVersion();

/// Brings a file from @p version to the current one, each step in a transaction of its own; a failing step leaves the
/// file at the one before.
Result<> migrate(Database &database, int version);

/// What the texts of a file's schema come down to, whatever their order; hexadecimal SHA-1.
Result<QByteArray> schemaFingerprint(sqlite3 *file);

/// Whether the schema is ours, text by text: no trigger, view or other object that a stranger may have put there.
Result<> verifySchema(const Database &database, int version);

} // namespace core
