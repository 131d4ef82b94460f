// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/demo/demo.h"
#include "core/store/store.h"
#include "tests/gallery/remindergallery.h"
#include "tests/support/fakeclock.h"
#include "ui/capture/quickadd.h"
#include "ui/editor/taskwindow.h"
#include "ui/settings/firstrundialog.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/failurewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"

#include <cstdio>
#include <memory>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFont>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

// The gallery: every screen of the program from its real widgets, on the sample team, written as PNG files.

namespace {

/// The moment of the pictures: twenty past eleven today.
QDateTime pictureMoment()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return core::resolveLocalTime(QDateTime::currentDateTime().date(), QTime(11, 20), zone);
}

struct Gallery
{
    QDir target{};
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("gallery.ini")), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    ui::Theme theme{};
    ui::LanguageSwitch languages{ui::Language::Russian};
    support::FakeClock clock{pictureMoment(), QTimeZone::systemTimeZone()};

    QString databaseOf(ui::Language language);
    void save(QWidget &widget, const QString &name);
    void showScreens(ui::Language language, const QString &suffix);
    void showWindow(core::Store &store, const QSize &size, const QString &suffix);
    void showEditor(core::Store &store, const QString &suffix);
    void showTeam(core::Store &store, const QString &suffix);
    void showDialogs(ui::Language language, const QString &suffix);
    void showSettings(core::Store &store, ui::Language language, const QString &suffix);
};

/// Pages come from another thread and start the next question: turns the event loop for a while.
void settle(std::chrono::milliseconds time = std::chrono::milliseconds(500))
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

QString Gallery::databaseOf(ui::Language language)
{
    const QString path = folder.filePath(ui::keyOf(language) + QStringLiteral(".followup"));
    if (!QFile::exists(path)) {
        const core::DemoOptions options{
            .language = ui::keyOf(language),
            .today = clock.now().toTimeZone(clock.zone()).date(),
            .zone = clock.zone(),
        };
        if (const auto made = core::writeDemo(path, options); !made)
            qFatal("the sample team could not be made: %s", qPrintable(made.error().detail));
    }
    return path;
}

void Gallery::save(QWidget &widget, const QString &name)
{
    settle();
    const QString path = target.filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
    std::printf("%s\n", qPrintable(path));
}

void press(QWidget &window, const char *objectName)
{
    if (auto *button = window.findChild<QAbstractButton *>(QString::fromLatin1(objectName)))
        button->click();
}

/// Clicks the section of the sidebar in @p row.
void chooseScope(ui::MainWindow &window, int row)
{
    auto *scopes = window.findChild<QAbstractItemView *>(QStringLiteral("scopeList"));
    QTest::mouseClick(scopes->viewport(), Qt::LeftButton, {},
                      scopes->visualRect(scopes->model()->index(row, 0)).center());
    settle(std::chrono::milliseconds(100));
}

constexpr int kMyTasks = 1;
constexpr int kAllTasks = 3;

void Gallery::showWindow(core::Store &store, const QSize &size, const QString &suffix)
{
    ui::MainWindow window(store, preferences);
    window.resize(size);
    window.show();
    chooseScope(window, kMyTasks);
    press(window, "viewBoardButton");
    save(window, QStringLiteral("board-") + suffix);
    press(window, "viewDeadlinesButton");
    save(window, QStringLiteral("deadlines-") + suffix);
    press(window, "viewCalendarButton");
    save(window, QStringLiteral("calendar-") + suffix);
    press(window, "viewListButton");
    save(window, QStringLiteral("list-") + suffix);
    if (auto *table = window.findChild<QAbstractItemView *>(QStringLiteral("taskTable"))) {
        const QModelIndex row = table->model()->index(4, 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
        save(window, QStringLiteral("list-panel-") + suffix);
    }
    window.quickAdd();
    if (auto *quickAdd = window.findChild<ui::QuickAdd *>()) {
        auto *line = quickAdd->findChild<QLineEdit *>(QStringLiteral("quickAddEdit"));
        line->setText(languages.language() == ui::Language::Russian
                          ? QStringLiteral("Позвонить Иванову !высокий @Анна =СнабПолюс #повторная")
                          : QStringLiteral("Call Ivanov !high @Anna =\"Polar Supply\" #repeat"));
        save(*quickAdd, QStringLiteral("quick-add-") + suffix);
        line->clear();
        quickAdd->hide();
    }
}

void Gallery::showTeam(core::Store &store, const QString &suffix)
{
    ui::MainWindow window(store, preferences);
    window.resize(1440, 900);
    window.show();
    chooseScope(window, kAllTasks);
    press(window, "viewBoardButton");
    save(window, QStringLiteral("board-team-") + suffix);
}

void Gallery::showEditor(core::Store &store, const QString &suffix)
{
    ui::Edits edits(store);
    const core::TaskQuery query{.filter
                                = core::Filter::all({core::scopeFilter(core::Scope::Mine),
                                                     core::Filter::term(core::FilterField::HasChecklist, true)})};
    const auto order = store.order(query);
    if (!QTest::qWaitFor([&] { return order.isFinished(); }))
        qFatal("no answer");
    const auto answer = order.result();
    if (!answer || answer->ids.empty())
        qFatal("the sample team has no task with a checklist");
    // Closed by hand it deletes itself, but not in a loop of ours: it would stay behind without its edits.
    auto window = std::make_unique<ui::TaskWindow>(edits);
    window->resize(1200, 850);
    window->open(core::TaskId{answer->ids.front()});
    window->show();
    save(*window, QStringLiteral("task-window-") + suffix);
}

void Gallery::showDialogs(ui::Language language, const QString &suffix)
{
    const auto check = [](const QString &) {
        return QtFuture::makeReadyFuture(core::Result<ui::DatabaseFinding>({.people = 7, .openTasks = 86}));
    };
    ui::FirstRunDialog firstRun(languages, check,
                                {.personName = preferences.personName(),
                                 .language = language,
                                 .storage = ui::FirstRunChoice::Storage::Shared,
                                 .path = QStringLiteral("/mnt/sales/team.followup")});
    firstRun.resize(960, 676);
    firstRun.show();
    save(firstRun, QStringLiteral("first-run-") + suffix);

    ui::FailureWindow failure;
    failure.tell(QStringLiteral("/mnt/sales/team.followup"), {core::Error::Code::NewerVersion, {}});
    failure.show();
    save(failure, QStringLiteral("failure-") + suffix);
}

void Gallery::showSettings(core::Store &store, ui::Language language, const QString &suffix)
{
    preferences.setLanguage(language);
    preferences.setTheme(theme.choice());
    ui::MainWindow window(store, preferences);
    ui::SettingsDialog dialog(preferences, window.allActions());
    dialog.setDatabase(language == ui::Language::Russian ? QStringLiteral("Отдел продаж") : QStringLiteral("Sales"),
                       QStringLiteral("/mnt/sales/team.followup"), false);
    dialog.show();
    for (const auto page : {ui::SettingsDialog::Page::General, ui::SettingsDialog::Page::Reminders,
                            ui::SettingsDialog::Page::WorkingHours, ui::SettingsDialog::Page::Shortcuts,
                            ui::SettingsDialog::Page::Database}) {
        dialog.showPage(page);
        save(dialog, QStringLiteral("settings-%1-").arg(static_cast<int>(page) + 1) + suffix);
    }
}

void Gallery::showScreens(ui::Language language, const QString &suffix)
{
    const QString me
        = language == ui::Language::Russian ? QStringLiteral("Анна Белова") : QStringLiteral("Anna Belova");
    preferences.setPersonName(me);
    for (const bool isEmpty : {false, true}) {
        const QString path = isEmpty ? folder.filePath(QStringLiteral("empty.followup")) : databaseOf(language);
        auto store = core::Store::open({.path = path, .personName = me, .createIfMissing = isEmpty}, clock);
        if (!store)
            qFatal("the file did not open: %s", qPrintable(store.error().detail));
        for (const QSize size : {QSize(1440, 900), QSize(960, 600)}) {
            const QString sized = suffix + QStringLiteral("-%1").arg(size.width());
            if (!isEmpty) {
                showWindow(**store, size, sized);
                continue;
            }
            ui::MainWindow window(**store, preferences);
            window.resize(size);
            window.show();
            save(window, QStringLiteral("empty-") + sized);
        }
        if (!isEmpty) {
            showTeam(**store, suffix);
            showEditor(**store, suffix);
            showSettings(**store, language, suffix);
        }
    }
    showDialogs(language, suffix);
}

/// Everything, or the reminders alone.
void showAll(Gallery &gallery, ui::Language language, const QString &suffix, bool onlyReminders)
{
    if (!onlyReminders)
        gallery.showScreens(language, suffix);
    showReminders(language, suffix, [&gallery](QWidget &widget, const QString &name) { gallery.save(widget, name); });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("followup"));
    // The design is drawn with text of 13 px; whatever this desktop uses, the pictures stand beside it.
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    const bool onlyReminders = argc == 3 && qstrcmp(argv[2], "reminders") == 0;
    if (argc != 2 && !onlyReminders) {
        std::fputs("usage: gallery_program FOLDER [reminders]\n", stderr);
        return 2;
    }
    Gallery gallery;
    gallery.target = QDir(QString::fromLocal8Bit(argv[1]));
    gallery.target.mkpath(QStringLiteral("."));
    for (const ui::Language language : {ui::Language::Russian, ui::Language::English}) {
        gallery.languages.use(language);
        for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            gallery.theme.setChoice(choice);
            const QString theme = choice == ui::ThemeChoice::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
            showAll(gallery, language, ui::keyOf(language) + theme, onlyReminders);
        }
    }
    return 0;
}
