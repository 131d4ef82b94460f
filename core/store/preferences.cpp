// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace core::preferences {

namespace {

QString chosen(const char *variable, const char *key)
{
    const QString fromEnvironment = qEnvironmentVariable(variable);
    return fromEnvironment.isEmpty() ? open()->value(QLatin1StringView(key)).toString() : fromEnvironment;
}

} // namespace

std::unique_ptr<QSettings> open()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<QSettings>(folder + QStringLiteral("/followup/followup.ini"), QSettings::IniFormat);
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/followup/followup.db");
}

QString database()
{
    const QString path = chosen("FOLLOWUP_DATABASE", kDatabase);
    return path.isEmpty() ? defaultDatabase() : path;
}

QString personName()
{
    const QString name = chosen("FOLLOWUP_PERSON", kPersonName).simplified();
    if (!name.isEmpty())
        return name;
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString login = qEnvironmentVariable(variable); !login.isEmpty())
            return login;
    }
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? QStringLiteral("me") : owner;
}

std::optional<ReminderSpec> defaultReminder(const QSettings &settings, const QString &typeKey)
{
    const QString common
        = settings.value(QLatin1StringView(kDefaultReminder), QLatin1StringView(kUsualReminder)).toString();
    return specBeforeDue(settings.value(QLatin1StringView(kTypeReminder) + typeKey, common).toString());
}

} // namespace core::preferences
