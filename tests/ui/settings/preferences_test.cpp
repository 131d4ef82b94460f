// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/preferences.h"
#include "tests/support/catch.h"
#include "ui/settings/preferences.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

/// Preferences in a file of their own.
struct Fixture
{
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Preferences preferences{settings};
};

} // namespace

TEST_CASE("a choice is told once and is there in the next program", "[settings]")
{
    Fixture fixture;
    QSignalSpy told(&fixture.preferences, &ui::Preferences::themeChanged);
    fixture.preferences.setTheme(ui::ThemeChoice::Dark);
    fixture.preferences.setTheme(ui::ThemeChoice::Dark);
    CHECK(told.count() == 1);
    fixture.preferences.setLanguage(ui::Language::Russian);
    fixture.preferences.setPersonName(QStringLiteral("Анна Белова"));
    fixture.preferences.setStaysInTray(false);
    fixture.settings.sync();

    QSettings again(fixture.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const ui::Preferences next(again);
    CHECK(next.theme() == ui::ThemeChoice::Dark);
    CHECK(next.language() == ui::Language::Russian);
    CHECK(next.personName() == QStringLiteral("Анна Белова"));
    CHECK_FALSE(next.staysInTray());
}

TEST_CASE("what one start alone was told is shown and leaves the choices as they are", "[settings]")
{
    Fixture fixture;
    fixture.preferences.setLanguage(ui::Language::Russian);
    fixture.preferences.setPersonName(QStringLiteral("Анна Белова"));
    fixture.preferences.overrideLanguage(ui::Language::English);
    fixture.preferences.overridePersonName(QStringLiteral("Игорь"));
    CHECK(fixture.preferences.language() == ui::Language::English);
    CHECK(fixture.preferences.personName() == QStringLiteral("Игорь"));

    fixture.preferences.setPersonName(QStringLiteral("Игорь Кравцов")); // a rename is of that person
    CHECK(fixture.preferences.personName() == QStringLiteral("Игорь Кравцов"));
    CHECK(ui::Preferences(fixture.settings).personName() == QStringLiteral("Анна Белова"));
    QSignalSpy told(&fixture.preferences, &ui::Preferences::languageChanged);
    fixture.preferences.setLanguage(ui::Language::Russian); // the stored one, but not the one in force
    CHECK(told.count() == 1);
    CHECK(fixture.preferences.language() == ui::Language::Russian);
}

TEST_CASE("before the first run there is no database and reminders are as expected", "[settings]")
{
    const Fixture fixture;
    CHECK(fixture.preferences.databasePath().isEmpty());
    CHECK(fixture.preferences.personName().isEmpty());
    CHECK(fixture.preferences.theme() == ui::ThemeChoice::System);
    CHECK(fixture.preferences.isAnimated());
    CHECK(fixture.preferences.showsPopups());
    CHECK(fixture.preferences.defaultReminder() == core::ReminderSpec{.beforeMinutes = 15});
    CHECK(fixture.preferences.reminderSound() == QStringLiteral("message-new-instant"));
    CHECK_FALSE(fixture.preferences.startsAtLogin());
}

TEST_CASE("no default reminder is a choice that stays", "[settings]")
{
    Fixture fixture;
    fixture.preferences.setDefaultReminderChoice(QStringLiteral("none"));
    CHECK_FALSE(fixture.preferences.defaultReminder().has_value());
    fixture.preferences.setDefaultReminderChoice(QStringLiteral("0"));
    CHECK(fixture.preferences.defaultReminder() == core::ReminderSpec{.beforeMinutes = 0});
}

TEST_CASE("a type of task may have a default reminder of its own", "[settings]")
{
    Fixture fixture;
    const QString call = QStringLiteral("call");
    const QString offer = QStringLiteral("offer");
    fixture.preferences.setDefaultReminderChoice(QStringLiteral("1wd"), offer);
    fixture.preferences.setDefaultReminderChoice(QStringLiteral("none"), call);
    fixture.preferences.setDefaultReminderChoice(QStringLiteral("30"));
    CHECK(fixture.preferences.defaultReminder(offer) == core::ReminderSpec{.beforeWorkdays = 1});
    CHECK_FALSE(fixture.preferences.defaultReminder(call));
    CHECK(fixture.preferences.defaultReminder(QStringLiteral("meeting")) == core::ReminderSpec{.beforeMinutes = 30});
    fixture.settings.sync();
    const QSettings again(fixture.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    CHECK(core::preferences::defaultReminder(again, offer) == core::ReminderSpec{.beforeWorkdays = 1});

    fixture.preferences.setDefaultReminderChoice({}, call);
    CHECK(fixture.preferences.defaultReminder(call) == core::ReminderSpec{.beforeMinutes = 30});
    CHECK(fixture.preferences.defaultReminderChoice(call).isEmpty());
}

TEST_CASE("no choice lies in the section that the settings format keeps for itself", "[settings]")
{
    Fixture fixture;
    fixture.preferences.setTheme(ui::ThemeChoice::Dark);
    fixture.preferences.setAnimated(false);
    fixture.settings.sync();
    QFile file(fixture.folder.filePath(QStringLiteral("settings.ini")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("theme=dark"));
    CHECK_FALSE(text.toLower().contains("general"));
}

TEST_CASE("silence is a choice that stays", "[settings]")
{
    Fixture fixture;
    QSignalSpy told(&fixture.preferences, &ui::Preferences::reminderSoundChanged);
    fixture.preferences.setReminderSound({});
    CHECK(told.count() == 1);
    fixture.settings.sync();
    QSettings again(fixture.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    CHECK(ui::Preferences(again).reminderSound().isEmpty());
}

TEST_CASE("recent databases are listed once each with the last one first", "[settings]")
{
    Fixture fixture;
    for (int i = 0; i < 12; ++i)
        fixture.preferences.setDatabasePath(QStringLiteral("/data/%1.db").arg(i));
    fixture.preferences.setDatabasePath(QStringLiteral("/data/10.db"));
    const QStringList recent = fixture.preferences.recentDatabases();
    CHECK(recent.first() == QStringLiteral("/data/10.db"));
    CHECK(recent.size() == 8);
    CHECK(recent.count(QStringLiteral("/data/10.db")) == 1);
    fixture.preferences.forgetDatabase(QStringLiteral("/data/10.db"));
    CHECK_FALSE(fixture.preferences.recentDatabases().contains(QStringLiteral("/data/10.db")));
    CHECK(fixture.preferences.databasePath() == QStringLiteral("/data/10.db"));
}

TEST_CASE("what is left in one database is not seen in another", "[settings]")
{
    Fixture fixture;
    fixture.preferences.setOfDatabase(QStringLiteral("uid-1"), QStringLiteral("scope"), 2);
    CHECK(fixture.preferences.ofDatabase(QStringLiteral("uid-1"), QStringLiteral("scope")).toInt() == 2);
    CHECK(fixture.preferences.ofDatabase(QStringLiteral("uid-2"), QStringLiteral("scope"), 1).toInt() == 1);
}

TEST_CASE("settings that somebody broke by hand are read as the usual ones", "[settings]")
{
    Fixture fixture;
    fixture.settings.setValue(QStringLiteral("appearance/theme"), QStringLiteral("mauve"));
    fixture.settings.setValue(QString::fromLatin1(core::preferences::kLanguage), QStringLiteral("tlh"));
    CHECK(fixture.preferences.theme() == ui::ThemeChoice::System);
    CHECK(fixture.preferences.language() == ui::systemLanguage());
}
