// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"

#include <memory>
#include <optional>
#include <QSettings>
#include <QString>

/// What the program remembers of this user beside the databases. The window and the command line share it.
namespace core::preferences {

inline constexpr const char *kPersonName = "person/name"; ///< chosen at first run
inline constexpr const char *kLanguage = "language"; ///< "ru" or "en"
inline constexpr const char *kDatabase = "database/path"; ///< the one that is opened when none is named

/// The reminder of new tasks that are due, as specText() writes it; kNoReminder for none.
inline constexpr const char *kDefaultReminder = "reminders/defaultMinutesBefore";
/// The same of one type of task, by its key behind this; not there: as the one for all.
inline constexpr const char *kTypeReminder = "reminders/defaultOfType/";
inline constexpr const char *kNoReminder = "none";
inline constexpr const char *kUsualReminder = "15";

/// The settings file: followup/followup.ini in the user's configuration folder.
std::unique_ptr<QSettings> open();

/// Where the database is when nobody has chosen another place: followup/followup.db in the user's data folder.
QString defaultDatabase();
/// The database to use: FOLLOWUP_DATABASE, else the chosen one, else the default.
QString database();
/// Whose tasks: FOLLOWUP_PERSON, else the name chosen at first run, else the login name.
QString personName();
/// The reminder that a new task of that type gets when it is due; none where it shall get none.
std::optional<ReminderSpec> defaultReminder(const QSettings &settings, const QString &typeKey);

} // namespace core::preferences
