// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"

#include <optional>
#include <QObject>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace ui {

/// What the user chose, for all databases and for each of them. Written at each change, so nothing waits for the end of
/// the program. Owned by the application; whoever shows or obeys a choice listens to its signal.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// @p settings outlives it.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// Whose tasks are "mine"; empty until the first run is done.
    QString personName() const;
    void setPersonName(const QString &name);
    /// Another name for this start alone, of an argument or the environment: a rename is then of that person, and the
    /// stored name stays.
    void overridePersonName(const QString &name);
    Language language() const;
    void setLanguage(Language language);
    /// Another language for this start alone, until one is chosen.
    void overrideLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    bool isAnimated() const;
    void setAnimated(bool isAnimated);

    /// Whether closing the window keeps the program in the tray, so that reminders go on.
    bool staysInTray() const;
    void setStaysInTray(bool stays);
    bool startsAtLogin() const;
    void setStartsAtLogin(bool starts);
    /// Whether reminders pop up; off, they only wait behind the tray icon.
    bool showsPopups() const;
    void setShowsPopups(bool shows);
    /// The sound of a pop-up, a name of the freedesktop sound naming specification; empty: silence.
    QString reminderSound() const;
    void setReminderSound(const QString &name);
    /// The reminder that a new task of that type gets when it has a due date; none where it gets none.
    std::optional<core::ReminderSpec> defaultReminder(const QString &typeKey = {}) const;
    /// The choice behind it: as core::specText() writes it, core::preferences::kNoReminder, or empty for a type that
    /// has none of its own. Without a type it is the choice for all.
    QString defaultReminderChoice(const QString &typeKey = {}) const;
    void setDefaultReminderChoice(const QString &choice, const QString &typeKey = {});

    /// The database opened last; empty before the first run.
    QString databasePath() const;
    /// Remembers it as the last one and first among the recent ones.
    void setDatabasePath(const QString &path);
    QStringList recentDatabases() const;
    void forgetDatabase(const QString &path);

    /// What was left as it is in one database: scope, layout, columns, collapsed lanes.
    QVariant ofDatabase(const QString &fileUid, const QString &key, const QVariant &otherwise = {}) const;
    void setOfDatabase(const QString &fileUid, const QString &key, const QVariant &value);

Q_SIGNALS:
    void personNameChanged(const QString &name);
    void languageChanged(ui::Language language);
    void themeChanged(ui::ThemeChoice theme);
    void animatedChanged(bool isAnimated);
    void staysInTrayChanged(bool stays);
    void startsAtLoginChanged(bool starts);
    void showsPopupsChanged(bool shows);
    void reminderSoundChanged(const QString &name);
    void defaultReminderChanged();
    void databasePathChanged(const QString &path);

private:
    /// Writes a value; false when it was there already.
    bool write(const QString &key, const QVariant &value);
    bool flag(const QString &key, bool otherwise) const;

    QSettings &m_settings;
    QString m_givenName{}; ///< for this start; empty: the stored one
    std::optional<Language> m_givenLanguage{};
};

} // namespace ui
