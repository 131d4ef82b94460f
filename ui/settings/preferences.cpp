// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/preferences.h"

#include "core/store/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <utility>

namespace ui {

namespace {

const auto kPersonName = QString::fromLatin1(core::preferences::kPersonName);
const auto kLanguage = QString::fromLatin1(core::preferences::kLanguage);
// Never a section named "general": the INI format keeps that name for itself and reads it back under another one.
const auto kTheme = QStringLiteral("appearance/theme");
const auto kAnimated = QStringLiteral("appearance/animated");
const auto kStaysInTray = QStringLiteral("reminders/staysInTray");
const auto kStartsAtLogin = QStringLiteral("reminders/startsAtLogin");
const auto kShowsPopups = QStringLiteral("reminders/showsPopups");
const auto kReminderSound = QStringLiteral("reminders/sound");
const auto kDefaultReminder = QString::fromLatin1(core::preferences::kDefaultReminder);
const auto kTypeReminder = QString::fromLatin1(core::preferences::kTypeReminder);
const auto kDatabasePath = QString::fromLatin1(core::preferences::kDatabase);
const auto kRecent = QStringLiteral("database/recent");

const auto kUsualSound = QStringLiteral("message-new-instant");
constexpr qsizetype kMaxRecent = 8;

QString keyOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QString databaseKey(const QString &fileUid, const QString &key)
{
    return QStringLiteral("databases/%1/%2").arg(fileUid, key);
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }

bool Preferences::write(const QString &key, const QVariant &value)
{
    if (m_settings.contains(key) && m_settings.value(key) == value)
        return false;
    m_settings.setValue(key, value);
    return true;
}

bool Preferences::flag(const QString &key, bool otherwise) const
{
    return m_settings.value(key, otherwise).toBool();
}

QString Preferences::personName() const
{
    return m_givenName.isEmpty() ? m_settings.value(kPersonName).toString() : m_givenName;
}

void Preferences::setPersonName(const QString &name)
{
    const bool isGiven = !m_givenName.isEmpty();
    if (isGiven ? std::exchange(m_givenName, name) != name : write(kPersonName, name))
        Q_EMIT personNameChanged(name);
}

void Preferences::overridePersonName(const QString &name)
{
    m_givenName = name == m_settings.value(kPersonName).toString() ? QString() : name;
}

Language Preferences::language() const
{
    return m_givenLanguage ? *m_givenLanguage : languageOf(m_settings.value(kLanguage).toString());
}

void Preferences::setLanguage(Language language)
{
    const bool isOther = language != this->language();
    m_givenLanguage.reset();
    write(kLanguage, ui::keyOf(language));
    if (isOther)
        Q_EMIT languageChanged(language);
}

void Preferences::overrideLanguage(Language language)
{
    m_givenLanguage = language;
}

ThemeChoice Preferences::theme() const
{
    const QString key = m_settings.value(kTheme).toString();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (key == keyOf(theme))
            return theme;
    }
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    if (write(kTheme, keyOf(theme)))
        Q_EMIT themeChanged(theme);
}

bool Preferences::isAnimated() const
{
    return flag(kAnimated, true);
}

void Preferences::setAnimated(bool isAnimated)
{
    if (write(kAnimated, isAnimated))
        Q_EMIT animatedChanged(isAnimated);
}

bool Preferences::staysInTray() const
{
    return flag(kStaysInTray, true);
}

void Preferences::setStaysInTray(bool stays)
{
    if (write(kStaysInTray, stays))
        Q_EMIT staysInTrayChanged(stays);
}

bool Preferences::startsAtLogin() const
{
    return flag(kStartsAtLogin, false);
}

void Preferences::setStartsAtLogin(bool starts)
{
    if (write(kStartsAtLogin, starts))
        Q_EMIT startsAtLoginChanged(starts);
}

bool Preferences::showsPopups() const
{
    return flag(kShowsPopups, true);
}

void Preferences::setShowsPopups(bool shows)
{
    if (write(kShowsPopups, shows))
        Q_EMIT showsPopupsChanged(shows);
}

QString Preferences::reminderSound() const
{
    return m_settings.value(kReminderSound, kUsualSound).toString();
}

void Preferences::setReminderSound(const QString &name)
{
    if (write(kReminderSound, name))
        Q_EMIT reminderSoundChanged(name);
}

std::optional<core::ReminderSpec> Preferences::defaultReminder(const QString &typeKey) const
{
    return core::preferences::defaultReminder(m_settings, typeKey);
}

QString Preferences::defaultReminderChoice(const QString &typeKey) const
{
    if (!typeKey.isEmpty())
        return m_settings.value(kTypeReminder + typeKey).toString();
    const auto reminder = defaultReminder();
    return reminder ? core::specText(*reminder) : QString::fromLatin1(core::preferences::kNoReminder);
}

void Preferences::setDefaultReminderChoice(const QString &choice, const QString &typeKey)
{
    const bool isNew = defaultReminderChoice(typeKey) != choice;
    if (!typeKey.isEmpty() && choice.isEmpty())
        m_settings.remove(kTypeReminder + typeKey);
    else
        write(typeKey.isEmpty() ? kDefaultReminder : kTypeReminder + typeKey, choice);
    if (isNew)
        Q_EMIT defaultReminderChanged();
}

QString Preferences::databasePath() const
{
    return m_settings.value(kDatabasePath).toString();
}

void Preferences::setDatabasePath(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentDatabases();
    recent.removeAll(whole);
    recent.prepend(whole);
    write(kRecent, recent.mid(0, kMaxRecent));
    if (write(kDatabasePath, whole))
        Q_EMIT databasePathChanged(whole);
}

QStringList Preferences::recentDatabases() const
{
    return m_settings.value(kRecent).toStringList();
}

void Preferences::forgetDatabase(const QString &path)
{
    QStringList recent = recentDatabases();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    write(kRecent, recent);
}

QVariant Preferences::ofDatabase(const QString &fileUid, const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(databaseKey(fileUid, key), otherwise);
}

void Preferences::setOfDatabase(const QString &fileUid, const QString &key, const QVariant &value)
{
    write(databaseKey(fileUid, key), value);
}

} // namespace ui
