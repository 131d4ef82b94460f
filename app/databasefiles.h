// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/databasefinding.h"

#include <QString>

class QWidget;

/// What the program asks the user and the disk about database files, before one is opened.
namespace app {

/// Asks for a database that is there, starting from @p near; empty when none was chosen.
QString chooseDatabaseFile(QWidget *parent, const QString &near);
/// Asks for the place of a new one; a name without an ending gets ours.
QString chooseNewDatabaseFile(QWidget *parent, const QString &near);
/// Asks where a copy is to go.
QString chooseBackupFile(QWidget *parent, const QString &databasePath);
/// Asks for a file with tasks.
QString chooseImportFile(QWidget *parent);

/// Looks into a file beside the GUI thread and touches nothing.
QFuture<core::Result<ui::DatabaseFinding>> checkDatabase(const QString &path);

/// Where the sample database of this user is; it is made anew for each look.
QString sampleDatabase();

} // namespace app
