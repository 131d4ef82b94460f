// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace bench {

/// What the sqlite3 shell needs to write a file anew: the same tables, indexes and text index as @p database has, and
/// the same rows, read as CSV from this folder.
struct ShellYardstick
{
    QByteArray dump{}; ///< run on the database: leaves a CSV file for each of its tables
    QByteArray load{}; ///< run on an empty file: makes the schema and reads those files in one transaction
};

/// Both scripts for @p database; empty ones when it cannot be read.
ShellYardstick shellYardstickFor(const QString &database);

} // namespace bench
