// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <QSettings>
#include <QString>

/// What the program remembers of this user beside the databases. The window and the command line share it.
namespace core::preferences {

inline constexpr const char *kPersonName = "person/name"; ///< chosen at first run
inline constexpr const char *kLanguage = "language"; ///< "ru" or "en"
inline constexpr const char *kDatabase = "database/path"; ///< the one that is opened when none is named

inline constexpr const char *kDefaultReminder = "reminders/defaultMinutesBefore"; ///< negative: no reminder

/// The settings file: followup/followup.ini in the user's configuration folder.
std::unique_ptr<QSettings> open();

/// Where the database is when nobody has chosen another place: followup/followup.db in the user's data folder.
QString defaultDatabase();
/// The database to use: FOLLOWUP_DATABASE, else the chosen one, else the default.
QString database();
/// Whose tasks: FOLLOWUP_PERSON, else the name chosen at first run, else the login name.
QString personName();
/// How many minutes before its due time a new task reminds; none where the user wants no reminder.
std::optional<int> defaultReminder(const QSettings &settings);

} // namespace core::preferences
