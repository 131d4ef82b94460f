// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Fixture
{
    Fixture()
    {
        newTask.setShortcut(QKeySequence(QStringLiteral("Ctrl+N")));
        preferences.setPersonName(QStringLiteral("Anna"));
        dialog = std::make_unique<ui::SettingsDialog>(preferences, QList<QAction *>{&newTask, &silent});
        dialog->setDatabase(QStringLiteral("Sales"), QStringLiteral("/data/sales.db"), false);
        const core::WorkingHours hours{.start = QTime(10, 0), .end = QTime(17, 45)};
        directory.people = {{.id = me, .name = QStringLiteral("Anna")}};
        directory.people[0].settings = {.hours = hours, .overdueNoticeHours = 5};
        directory.types = {{.id = core::types::kCall, .key = QStringLiteral("call")},
                           {.id = core::types::kOffer, .key = QStringLiteral("offer")}};
        dialog->setDirectory(directory, me, false);
        dialog->show();
    }

    template <typename T>
    T *child(const char *name)
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }

    ui::Theme theme{};
    core::PersonId me{1};
    core::Directory directory{};
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    QAction newTask{QStringLiteral("&New task")};
    QAction silent{QStringLiteral("No keys")};
    std::unique_ptr<ui::SettingsDialog> dialog{};
};

} // namespace

TEST_CASE("each setting is saved when it is changed", "[settings]")
{
    Fixture fixture;
    QTest::mouseClick(fixture.child<QAbstractButton>("settingsTheme_dark"), Qt::LeftButton);
    CHECK(fixture.preferences.theme() == ui::ThemeChoice::Dark);
    QTest::mouseClick(fixture.child<QAbstractButton>("settingsLanguage_ru"), Qt::LeftButton);
    CHECK(fixture.preferences.language() == ui::Language::Russian);
    fixture.child<QCheckBox>("settingsAnimationCheck")->click();
    CHECK_FALSE(fixture.preferences.isAnimated());
    fixture.child<QCheckBox>("settingsTrayCheck")->click();
    CHECK_FALSE(fixture.preferences.staysInTray());
    fixture.child<QCheckBox>("settingsPopupsCheck")->click();
    CHECK_FALSE(fixture.preferences.showsPopups());
    fixture.child<QComboBox>("settingsDefaultReminder")->setCurrentIndex(0);
    CHECK_FALSE(fixture.preferences.defaultReminder().has_value());
    auto *offers = fixture.child<QComboBox>("settingsReminderOf_offer");
    CHECK(offers->currentIndex() == 0); // as for all tasks
    offers->setCurrentIndex(offers->count() - 1);
    CHECK(fixture.preferences.defaultReminder(QStringLiteral("offer")) == core::ReminderSpec{.beforeWorkdays = 1});
    fixture.child<QComboBox>("settingsReminderSound")->setCurrentIndex(0);
    CHECK(fixture.preferences.reminderSound().isEmpty());
}

TEST_CASE("working hours and the overdue notice are asked of the file", "[settings]")
{
    Fixture fixture;
    QSignalSpy hours(fixture.dialog.get(), &ui::SettingsDialog::hoursChosen);
    QSignalSpy notice(fixture.dialog.get(), &ui::SettingsDialog::overdueNoticeChosen);
    auto *start = fixture.child<QComboBox>("settingsDayStart");
    auto *end = fixture.child<QComboBox>("settingsDayEnd");
    CHECK(start->currentData().toInt() == 10 * 60);
    CHECK(end->currentData().toInt() == 17 * 60 + 45);
    CHECK(fixture.child<QCheckBox>("settingsWorkday1")->isChecked());
    CHECK_FALSE(fixture.child<QCheckBox>("settingsWorkday6")->isChecked());
    CHECK(hours.isEmpty()); // showing is not choosing

    fixture.child<QCheckBox>("settingsWorkday6")->click();
    REQUIRE(hours.count() == 1);
    CHECK(hours.last().first().value<core::WorkingHours>().days == 0b0111111);
    start->setCurrentIndex(start->findData(20 * 60));
    REQUIRE(hours.count() == 2);
    const auto late = hours.last().first().value<core::WorkingHours>();
    CHECK(late.start == QTime(20, 0));
    CHECK(late.end > late.start);
    CHECK(end->findData(19 * 60) < 0); // a day ends after it begins

    auto *notices = fixture.child<QComboBox>("settingsOverdueNotice");
    CHECK(notices->currentData().toInt() == 5);
    notices->setCurrentIndex(0);
    REQUIRE(notice.count() == 1);
    CHECK_FALSE(notice.last().first().value<std::optional<int>>());
    CHECK(hours.count() == 2);
}

TEST_CASE("the days of the week stand in the order of the language", "[settings]")
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    Fixture fixture;
    fixture.dialog->showPage(ui::SettingsDialog::Page::WorkingHours);
    const auto stands = [&fixture](const QLocale &locale, const char *first, const char *last) {
        QLocale::setDefault(locale);
        QEvent switched(QEvent::LanguageChange);
        QApplication::sendEvent(fixture.dialog.get(), &switched);
        return QTest::qWaitFor([&] {
            const QPoint from = fixture.child<QCheckBox>(first)->pos();
            const QPoint to = fixture.child<QCheckBox>(last)->pos();
            return from.x() < to.x() && from.y() < to.y();
        });
    };
    CHECK(stands(QLocale(QLocale::English, QLocale::UnitedStates), "settingsWorkday7", "settingsWorkday6"));
    CHECK(stands(QLocale(QLocale::Russian, QLocale::Russia), "settingsWorkday1", "settingsWorkday7"));
}

TEST_CASE("a new name is told once and an empty one is not taken", "[settings]")
{
    Fixture fixture;
    QSignalSpy renamed(fixture.dialog.get(), &ui::SettingsDialog::personRenamed);
    auto *name = fixture.child<QLineEdit>("settingsNameEdit");
    name->setText(QStringLiteral("Anna Belova"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(renamed.count() == 1);
    CHECK(renamed.first().first().toString() == QStringLiteral("Anna Belova"));
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(name->text() == QStringLiteral("Anna Belova"));
    CHECK(renamed.count() == 1);
}

TEST_CASE("the shortcuts are read from the actions that have any", "[settings]")
{
    Fixture fixture;
    fixture.dialog->showPage(ui::SettingsDialog::Page::Shortcuts);
    auto *table = fixture.child<QTableWidget>("shortcutTable");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == QStringLiteral("New task"));
    CHECK(table->item(0, 1)->text() == QStringLiteral("Ctrl+N"));
}

TEST_CASE("the database page asks its owner", "[settings]")
{
    Fixture fixture;
    QSignalSpy renamed(fixture.dialog.get(), &ui::SettingsDialog::databaseRenamed);
    QSignalSpy backup(fixture.dialog.get(), &ui::SettingsDialog::backupRequested);
    QSignalSpy open(fixture.dialog.get(), &ui::SettingsDialog::openDatabaseRequested);
    fixture.dialog->showPage(ui::SettingsDialog::Page::Database);
    CHECK(fixture.child<QLineEdit>("settingsDatabasePath")->text() == QStringLiteral("/data/sales.db"));
    auto *name = fixture.child<QLineEdit>("settingsDatabaseNameEdit");
    name->setText(QStringLiteral("Sales team"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(renamed.count() == 1);
    QTest::mouseClick(fixture.child<QPushButton>("settingsBackupButton"), Qt::LeftButton);
    QTest::mouseClick(fixture.child<QPushButton>("settingsOpenDatabaseButton"), Qt::LeftButton);
    CHECK(backup.count() == 1);
    CHECK(open.count() == 1);
    QSignalSpy import(fixture.dialog.get(), &ui::SettingsDialog::importRequested);
    QSignalSpy sample(fixture.dialog.get(), &ui::SettingsDialog::sampleRequested);
    QTest::mouseClick(fixture.child<QPushButton>("settingsImportButton"), Qt::LeftButton);
    QTest::mouseClick(fixture.child<QPushButton>("settingsSampleButton"), Qt::LeftButton);
    CHECK(import.count() == 1);
    CHECK(sample.count() == 1);
}

TEST_CASE("names cannot be changed in a database that can only be read", "[settings]")
{
    Fixture fixture;
    fixture.dialog->setDatabase(QStringLiteral("Sales"), QStringLiteral("/data/sales.db"), true);
    CHECK(fixture.child<QLineEdit>("settingsNameEdit")->isReadOnly());
    CHECK(fixture.child<QLineEdit>("settingsDatabaseNameEdit")->isReadOnly());
    CHECK_FALSE(fixture.child<QPushButton>("settingsImportButton")->isEnabled());
    fixture.dialog->setDirectory(fixture.directory, fixture.me, true);
    CHECK_FALSE(fixture.child<QComboBox>("settingsDayStart")->isEnabled());
    CHECK_FALSE(fixture.child<QComboBox>("settingsOverdueNotice")->isEnabled());
}

TEST_CASE("pages are chosen by keyboard", "[settings]")
{
    Fixture fixture;
    auto *pages = fixture.child<QListWidget>("settingsPages");
    auto *stack = fixture.dialog->findChild<QStackedWidget *>();
    QTest::keyClick(pages, Qt::Key_Down);
    CHECK(stack->currentIndex() == 1);
    QTest::keyClick(pages, Qt::Key_End);
    CHECK(stack->currentIndex() == 4);
}
