// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "core/commands/edittasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/capture/earlykeys.h"
#include "ui/list/filterbar.h"
#include "ui/list/tasktablemodel.h"
#include "ui/settings/preferences.h"
#include "ui/shell/taskview.h"
#include "ui/shell/toast.h"
#include "ui/shell/workspace.h"
#include "ui/style/chipbutton.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QWindow>

using support::aTask;

namespace {

/// A window as the application makes it, on a real file and with settings of its own.
struct Window
{
    explicit Window(support::TestStore &ownStore) : store(ownStore) { open(); }

    void open(QSize size = {1280, 800})
    {
        main = std::make_unique<ui::MainWindow>(store, preferences);
        if (size.isValid())
            main->resize(size);
        main->show();
        main->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(main.get()));
        support::TestStore::waitFor([this] { return store->isIndexReady() && main->counter().counts().has_value(); });
    }

    template <typename T = QWidget>
    T *find(const char *name)
    {
        return main->findChild<T *>(QString::fromLatin1(name));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : main.get(), key, modifiers);
    }

    support::TestStore &store;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> main;
};

} // namespace

TEST_CASE("the window names the database and shows my tasks on a board", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    CHECK(window.main->windowTitle().endsWith(QStringLiteral("— Followup")));
    CHECK(window.main->minimumSize() == QSize(960, 600));
    CHECK(window.find("boardView") != nullptr);
    CHECK(window.find<QLabel>("pageTitle")->text() == QStringLiteral("My tasks"));
}

TEST_CASE("Ctrl+2 shows the list and the choice is there after a restart", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    window.press(Qt::Key_2);
    REQUIRE(window.find("taskTable") != nullptr);
    CHECK(window.find("taskTable")->isVisible());
    window.main.reset();
    window.open();
    CHECK(window.find("taskTable")->isVisible());
}

TEST_CASE("Ctrl+3 shows the deadlines with the selection and the choice is there after a restart", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    window.find<ui::TaskView>("boardView")->select(store.ids().constFirst());
    window.press(Qt::Key_3);
    auto *deadlines = window.find<ui::TaskView>("deadlinesView");
    REQUIRE(deadlines != nullptr);
    CHECK(deadlines->isVisible());
    support::TestStore::waitFor([&] { return deadlines->selection() == store.ids(); });
    CHECK(deadlines->isAncestorOf(QApplication::focusWidget()));
    window.main.reset();
    window.open();
    CHECK(window.find("deadlinesView")->isVisible());
}

TEST_CASE("Ctrl+Z after a search was left takes back the task and not the words", "[shell]")
{
    support::TestStore store{aTask("One"), aTask("Two")};
    Window window(store);
    window.main->edits().run(
        std::make_shared<core::TrashTasks>(store.ids().mid(0, 1), core::TrashTasks::Direction::Delete));
    support::TestStore::waitFor([&] { return window.main->counter().counts()->all == 1; });
    window.press(Qt::Key_F);
    auto *field = window.find<QLineEdit>("searchEdit");
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("two"));
    QTest::keyClick(field, Qt::Key_Escape);
    REQUIRE(field->hasFocus());
    window.press(Qt::Key_Z);
    CHECK(field->text().isEmpty());
    support::TestStore::waitFor([&] { return window.main->counter().counts()->all == 2; });
}

TEST_CASE("the keyboard goes along when the layout is switched", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    REQUIRE(window.find("boardView")->isAncestorOf(QApplication::focusWidget()));
    window.press(Qt::Key_2);
    CHECK(QApplication::focusWidget() == window.find("taskTable"));
    window.press(Qt::Key_1);
    CHECK(window.find("boardView")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the task with the keyboard is the same one in both layouts", "[shell]")
{
    support::TestStore store{aTask("Call Ada"), aTask("Write to Bob"),
                             aTask("Wait for Cid").in(core::statuses::kWaiting)};
    Window window(store);
    window.press(Qt::Key_1);
    auto *board = window.find<ui::TaskView>("boardView");
    const auto *waiting = window.find<QListView>("laneList_waiting");
    support::TestStore::waitFor([&] { return waiting->model()->rowCount() == 1; });
    board->select(store.ids().at(2));
    window.press(Qt::Key_2);
    auto *list = window.find<ui::TaskView>("listView");
    support::TestStore::waitFor([&] { return list->current() == store.ids().at(2); });
    CHECK(list->selection() == QList{store.ids().at(2)});

    list->select({store.ids().at(0), store.ids().at(1)}, store.ids().at(1));
    window.press(Qt::Key_1);
    support::TestStore::waitFor([&] { return board->current() == store.ids().at(1); });
    support::TestStore::waitFor([&] { return !store->pendingWrites() && board->selection().size() == 2; });
    CHECK_FALSE(waiting->hasFocus());
    window.press(Qt::Key_Return, Qt::NoModifier);
    const auto *title = window.find<QPlainTextEdit>("titleEdit");
    support::TestStore::waitFor([&] { return title->toPlainText() == QStringLiteral("Write to Bob"); });
    CHECK(board->current() == store.ids().at(1));
}

TEST_CASE("words and conditions stay when the layout is switched", "[shell]")
{
    support::TestStore store{aTask("Call Ada"), aTask("Call Bob").in(core::statuses::kWaiting),
                             aTask("Write to Bob").in(core::statuses::kWaiting)};
    Window window(store);
    window.press(Qt::Key_1);
    auto *workspace = window.main->findChild<ui::Workspace *>();
    auto *waiting = window.find<QListView>("laneList_waiting");
    workspace->setFilterOpen(true);
    auto *bar = window.find("boardView")->parentWidget()->findChild<ui::FilterBar *>();
    REQUIRE(bar != nullptr);
    Q_EMIT bar->filterEdited(core::Filter::term(core::FilterField::Status, core::statuses::kWaiting));
    window.press(Qt::Key_F);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("call"));
    support::TestStore::waitFor([&] { return waiting->model()->rowCount() == 1; });

    window.press(Qt::Key_2);
    const auto *table = window.find<QAbstractItemView>("taskTable");
    support::TestStore::waitFor([&] { return table->model()->rowCount() == 2; }); // a heading and a task
    CHECK(window.find("listView")->findChild<QAbstractButton *>(QStringLiteral("condition_0"))->isVisible());
    CHECK(window.find<QLineEdit>("searchEdit")->text() == QStringLiteral("call"));

    window.press(Qt::Key_1);
    support::TestStore::waitFor([&] { return waiting->model()->rowCount() == 1; });
    CHECK(bar->findChild<QAbstractButton *>(QStringLiteral("condition_0"))->isVisible());
    CHECK(window.find<QLineEdit>("searchEdit")->text() == QStringLiteral("call"));
}

TEST_CASE("the keyboard starts on the first card there is", "[shell]")
{
    support::TestStore store{aTask("Call Ada").in(core::statuses::kWaiting)};
    Window window(store);
    auto *waiting = window.find<QListView>("laneList_waiting");
    support::TestStore::waitFor([&] { return waiting->hasFocus(); });
    CHECK(waiting->currentIndex().row() == 0);
}

TEST_CASE("an empty file shows where to begin until the first task is written", "[shell]")
{
    support::TestStore store;
    Window window(store);
    support::TestStore::waitFor([&] { return window.find("emptyState") != nullptr; });
    CHECK(window.find("emptyState")->isVisible());
    CHECK_FALSE(window.find("searchEdit")->isVisible());
    auto *field = window.find<QLineEdit>("emptyQuickAddEdit");
    QTest::keyClicks(field, QStringLiteral("Call Ada"));
    QTest::keyClick(field, Qt::Key_Return);
    support::TestStore::waitFor([&] { return !window.find("emptyState")->isVisible(); });
    CHECK(window.find("searchEdit")->isVisible());
}

TEST_CASE("news under the top bar stay until they are closed", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.main->tellNews(QStringLiteral("2 records had problems."));
    auto *banner = window.find("banner");
    REQUIRE(banner->isVisible());
    window.main->tell(QStringLiteral("Something else"));
    CHECK(banner->isVisible());
    QTest::mouseClick(window.find<QAbstractButton>("bannerCloseButton"), Qt::LeftButton);
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("all problems of an import are a list behind the news", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    const QStringList lines{QStringLiteral("row 3: It has no <b>title</b>."),
                            QStringLiteral("row 7: It has no title.")};
    window.main->tellNews(QStringLiteral("2 records had problems."), lines);
    QTest::mouseClick(window.find<QAbstractButton>("bannerActionButton"), Qt::LeftButton);
    auto *list = window.find<QPlainTextEdit>("problemListText");
    REQUIRE(list != nullptr);
    CHECK(list->toPlainText() == lines.join(u'\n'));
    QTest::mouseClick(window.find<QAbstractButton>("problemListCopyButton"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == lines.join(u'\n'));
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("what is typed before the desktop gives quick add the keyboard is its own", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    QWidget dialog(window.main.get(), Qt::Dialog);
    QLineEdit field(&dialog);
    ui::EarlyKeys keys(dialog, field);
    dialog.setAttribute(Qt::WA_DontShowOnScreen); // a desktop that takes its time
    dialog.show();
    REQUIRE_FALSE(dialog.isActiveWindow());
    keys.begin(*window.main);
    QTest::keyClick(window.main->windowHandle(), Qt::Key_S); // would open the choice of a status
    QTest::keyClick(window.main->windowHandle(), Qt::Key_D);
    CHECK(field.text() == QStringLiteral("sd"));
    dialog.hide();
    QTest::keyClick(window.main->windowHandle(), Qt::Key_X);
    CHECK(field.text() == QStringLiteral("sd"));
}

TEST_CASE("the window is dimmed while quick add is open", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.main->quickAdd();
    REQUIRE(window.find("dim") != nullptr);
    CHECK(window.find("dim")->size() == window.main->size());
    window.main->resize(1100, 700);
    CHECK(window.find("dim")->size() == window.main->size());
    window.find("quickAdd")->hide();
    CHECK(window.find("dim") == nullptr);
}

TEST_CASE("quick add makes a task from one line", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.press(Qt::Key_N);
    auto *field = window.find<QLineEdit>("quickAddEdit");
    REQUIRE(field != nullptr);
    REQUIRE(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("Send the offer !high #vip =Acme"));
    QTest::keyClick(field, Qt::Key_Return);
    support::TestStore::waitFor([&] { return window.main->counter().counts()->all == 2; });
    support::TestStore::waitFor([&] { return !field->isVisible(); });
    CHECK(field->text().isEmpty());
}

TEST_CASE("quick add shows what it understood and takes it back by a chip", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.main->quickAdd();
    auto *field = window.find<QLineEdit>("quickAddEdit");
    auto *preview = window.find("quickAddPreview");
    QTest::keyClicks(field, QStringLiteral("Call Ada 2031-11-20 15:00 !high =Acme/Pilot #vip"));
    const auto chips = [preview] {
        QStringList texts;
        for (const auto *chip : preview->findChildren<ui::ChipButton *>()) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    };
    const auto chip = [preview](const QString &text) {
        const auto all = preview->findChildren<ui::ChipButton *>();
        return *std::ranges::find_if(all, [&](const auto *c) { return c->isVisible() && c->text() == text; });
    };
    REQUIRE(chips().size() == 6);
    CHECK(
        chips().mid(1, 4)
        == QStringList{QStringLiteral("High"), QStringLiteral("Acme"), QStringLiteral("Pilot"), QStringLiteral("vip")});
    CHECK(chips().constLast().contains(QStringLiteral("15"))); // the default reminder
    CHECK(window.find<QLabel>("quickAddTitle")->text() == QStringLiteral("Call Ada"));

    const auto press = [](QWidget *button) { // its cross
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() - 14, button->height() / 2));
    };
    press(chip(QStringLiteral("Acme")));
    CHECK(field->text() == QStringLiteral("Call Ada 2031-11-20 15:00 !high #vip"));
    QTest::keyClick(chip(QStringLiteral("High")), Qt::Key_Return);
    CHECK(field->selectedText() == QStringLiteral("!high"));
    press(chip(chips().constLast()));
    CHECK(chips().size() == 3);
    QTest::keyClick(field, Qt::Key_Return);
    support::TestStore::waitFor([field] { return !field->isVisible(); });
    CHECK(store.task(store.ids().constLast()).reminders.isEmpty());
}

TEST_CASE("a new task with a due time gets the reminder of the settings", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.preferences.setDefaultReminderChoice(QStringLiteral("30"));
    for (const char *line : {"Send the offer 2031-11-20 15:00", "Think about it 2031-11-20", "Some day"}) {
        window.main->quickAdd();
        auto *field = window.find<QLineEdit>("quickAddEdit");
        QTest::keyClicks(field, QString::fromLatin1(line));
        QTest::keyClick(field, Qt::Key_Return);
        support::TestStore::waitFor([field] { return !field->isVisible(); });
    }
    QStringList reminding;
    for (const qint32 id : store.answer(store->order({})).ids) {
        const core::Task task = store.task(core::TaskId(id));
        if (!task.reminders.isEmpty())
            reminding.append(task.title);
    }
    CHECK(reminding == QStringList{QStringLiteral("Send the offer"), QStringLiteral("Think about it")});
}

TEST_CASE("quick add says under its line why a task was not saved and whose name nobody has", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.press(Qt::Key_N);
    auto *field = window.find<QLineEdit>("quickAddEdit");
    QTest::keyClicks(field, QStringLiteral("Call Bob @Igor"));
    auto *stranger = window.find<QLabel>("quickAddStranger");
    REQUIRE(stranger->isVisible());
    CHECK(stranger->text().contains(QStringLiteral("Igor")));
    field->setText(QStringLiteral("Call Bob"));
    CHECK_FALSE(stranger->isVisible());

    const QString path = store.path();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    support::TestStore::waitFor([&] {
        store->refresh();
        return store->isReadOnly();
    });
    QTest::keyClick(field, Qt::Key_Return);
    auto *problem = window.find<QLabel>("quickAddProblem");
    support::TestStore::waitFor([&] { return problem->isVisible(); });
    CHECK(problem->text().contains(QStringLiteral("cannot be reached")));
    CHECK(field->text() == QStringLiteral("Call Bob"));
    QTest::keyClicks(field, QStringLiteral(" and"));
    CHECK_FALSE(problem->isVisible());
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
}

TEST_CASE("quick add tells a reminder of working days before it is made", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.preferences.setDefaultReminderChoice(QStringLiteral("1wd"));
    window.main->quickAdd();
    QTest::keyClicks(window.find<QLineEdit>("quickAddEdit"), QStringLiteral("Send the offer 2031-11-20"));
    const QList<ui::ChipButton *> chips
        = window.find("quickAddPreview")->findChildren<ui::ChipButton *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE_FALSE(chips.isEmpty());
    CHECK(chips.constLast()->text().contains(QStringLiteral("working day")));
}

TEST_CASE("a deleted task is told at the bottom and comes back by Ctrl+Z", "[shell]")
{
    support::TestStore store{aTask("One"), aTask("Two")};
    Window window(store);
    window.main->edits().run(
        std::make_shared<core::TrashTasks>(store.ids().mid(0, 1), core::TrashTasks::Direction::Delete));
    support::TestStore::waitFor([&] { return window.main->counter().counts()->all == 1; });
    CHECK(window.find("toast")->isVisible());
    CHECK(window.find<QAbstractButton>("toastUndoButton")->isVisible());
    window.press(Qt::Key_Z);
    support::TestStore::waitFor([&] { return window.main->counter().counts()->all == 2; });
    CHECK_FALSE(window.find<QAbstractButton>("toastUndoButton")->isVisible());
}

TEST_CASE("the sidebar turns into a rail where the window is narrow and by Ctrl and backslash", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    auto *scopes = window.find("scopeList");
    const int wide = scopes->width();
    window.main->resize(1000, 700);
    support::TestStore::waitFor([&] { return scopes->width() < wide; });
    CHECK_FALSE(window.find("searchEdit")->isVisible());
    window.press(Qt::Key_Backslash);
    support::TestStore::waitFor([&] { return scopes->width() == wide; });
}

TEST_CASE("every name of the design is found in the window", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    for (const char *name :
         {"databaseButton", "scopeList", "settingsButton", "saveStateLabel", "viewSwitcher", "searchEdit",
          "filterButton", "newTaskButton", "banner", "toast", "toastUndoButton", "workProgress", "stopWorkButton"}) {
        INFO(name);
        const QWidget *widget = window.find(name);
        REQUIRE(widget != nullptr);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = button != nullptr && !button->text().isEmpty();
        CHECK((hasText || !widget->accessibleName().isEmpty() || QString::fromLatin1(name) == QStringLiteral("toast")));
    }
    for (const char *name : {"viewBoardButton", "viewListButton"})
        CHECK(window.find(name) != nullptr);
}

TEST_CASE("switching the language renames the window's parts at once", "[shell]")
{
    support::TestStore store{aTask("One")};
    ui::LanguageSwitch languages(ui::Language::English);
    Window window(store);
    REQUIRE(window.find<QLabel>("pageTitle")->text() == QStringLiteral("My tasks"));
    languages.use(ui::Language::Russian);
    support::TestStore::waitFor(
        [&] { return window.find<QLabel>("pageTitle")->text() == QStringLiteral("Мои задачи"); });
    languages.use(ui::Language::English);
    support::TestStore::waitFor([&] { return window.find<QLabel>("pageTitle")->text() == QStringLiteral("My tasks"); });
}

TEST_CASE("the week begins as in the language as soon as it is switched", "[shell]")
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    // It is Wednesday the 14th. Sunday the 18th ends the week in Russian and begins the next one in American English.
    support::TestStore store{aTask("Call Ada").due(core::Due::onDay(QDate(2026, 10, 18)))};
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    Window window(store);
    window.press(Qt::Key_2);
    const QAbstractItemModel *rows = window.find<QAbstractItemView>("taskTable")->model();
    const auto stands = [rows](core::DueBucket bucket) {
        const QVariant key = rows->index(0, 0).data(ui::TaskTableModel::GroupKeyRole);
        return key.isValid() && key.toLongLong() == static_cast<qint64>(bucket);
    };
    support::TestStore::waitFor([&] { return stands(core::DueBucket::Week); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QEvent switched(QEvent::LanguageChange);
    QApplication::sendEvent(window.main.get(), &switched);
    support::TestStore::waitFor([&] { return stands(core::DueBucket::Later); });
}

TEST_CASE("F6 goes around the panes and comes back", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.find("scopeList")->setFocus();
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        window.press(Qt::Key_F6, Qt::NoModifier);
        REQUIRE(QApplication::focusWidget() != nullptr);
        visited.append(QApplication::focusWidget()->objectName());
    }
    CHECK(visited.constFirst() == QStringLiteral("searchEdit"));
    CHECK(visited.constLast() == QStringLiteral("scopeList"));
}

TEST_CASE("the search field keeps the keyboard while the list answers and Esc clears it", "[shell]")
{
    support::TestStore store{aTask("Call Ada"), aTask("Write to Bob")};
    Window window(store);
    window.press(Qt::Key_2);
    window.press(Qt::Key_F);
    auto *search = window.find<QLineEdit>("searchEdit");
    REQUIRE(search->hasFocus());
    const auto *table = window.find<QAbstractItemView>("taskTable");
    support::TestStore::waitFor([&] { return table->model()->rowCount() == 3; }); // a heading and two tasks
    QTest::keyClicks(search, QStringLiteral("bob"));
    support::TestStore::waitFor([&] { return table->model()->rowCount() == 2; });
    CHECK(search->hasFocus());
    window.press(Qt::Key_Escape, Qt::NoModifier);
    CHECK(search->text().isEmpty());
    support::TestStore::waitFor([&] { return table->model()->rowCount() == 3; });
}

TEST_CASE("the search field keeps the keyboard while a moved card settles", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    window.press(Qt::Key_1);
    auto *from = window.find<QListView>("laneList_new");
    auto *to = window.find<QListView>("laneList_in_progress");
    support::TestStore::waitFor([&] { return from->model()->rowCount() == 1; });
    from->setFocus();
    from->setCurrentIndex(from->model()->index(0, 0));
    window.press(Qt::Key_Right, Qt::AltModifier);
    window.press(Qt::Key_F);
    REQUIRE(window.find<QLineEdit>("searchEdit")->hasFocus());
    support::TestStore::waitFor([&] { return to->model()->rowCount() == 1 && to->currentIndex().isValid(); });
    CHECK(window.find<QLineEdit>("searchEdit")->hasFocus());
}

TEST_CASE("recent databases of one name are told apart by their folders", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.main->setRecentDatabases(
        {QStringLiteral("/sales/team.db"), QStringLiteral("/service/team.db"), QStringLiteral("/srv/own.db")});
    QMenu *menu = window.find<QToolButton>("databaseButton")->menu();
    Q_EMIT menu->aboutToShow();
    QStringList names;
    for (const QAction *entry : menu->actions()) {
        if (entry->menu() == nullptr)
            continue;
        for (const QAction *recent : entry->menu()->actions())
            names.append(recent->text());
    }
    CHECK(names
          == QStringList{QStringLiteral("team (/sales)"), QStringLiteral("team (/service)"), QStringLiteral("own")});
}

TEST_CASE("Esc on a card closes the panel", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    window.press(Qt::Key_1);
    auto *cards = window.find<QListView>("laneList_new");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 1; });
    cards->setFocus();
    cards->setCurrentIndex(cards->model()->index(0, 0));
    window.press(Qt::Key_Return, Qt::NoModifier);
    REQUIRE(window.find("taskPanel")->isVisible());
    cards->setFocus();
    window.press(Qt::Key_Escape, Qt::NoModifier);
    support::TestStore::waitFor([&] { return !window.find("taskPanel")->isVisible(); });
    CHECK(cards->hasFocus());
}

TEST_CASE("after F2 on a card Enter gives the keyboard back to the tasks", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    window.press(Qt::Key_1);
    auto *cards = window.find<QListView>("laneList_new");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 1; });
    cards->setFocus();
    cards->setCurrentIndex(cards->model()->index(0, 0));
    window.press(Qt::Key_F2, Qt::NoModifier);
    support::TestStore::waitFor([&] { return window.find("taskPanel")->isVisible() && !cards->hasFocus(); });
    auto *title = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    REQUIRE(title != nullptr);
    support::TestStore::waitFor([&] { return title->toPlainText() == QStringLiteral("Call Ada"); });
    CHECK(title->textCursor().selectedText() == QStringLiteral("Call Ada"));
    QTest::keyClicks(title, QStringLiteral("Call Bob"));
    QTest::keyClick(title, Qt::Key_Return);
    support::TestStore::waitFor([&] { return cards->hasFocus(); });
    support::TestStore::waitFor(
        [&] { return store.task(store.ids().constFirst()).title == QStringLiteral("Call Bob"); });
}

TEST_CASE("the first task gets the keyboard and a stranger stays in its title", "[shell]")
{
    support::TestStore store;
    Window window(store);
    auto *edit = window.find<QLineEdit>("emptyQuickAddEdit");
    REQUIRE(edit != nullptr);
    edit->setText(QStringLiteral("Call Ada @Nobody")); // typed, the offered names would be a window of their own
    QTest::keyClick(edit, Qt::Key_Return);
    const auto *cards = window.find<QListView>("laneList_new");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 1; });
    support::TestStore::waitFor([&] { return cards->hasFocus(); });
    CHECK(cards->model()->index(0, 0).data().toString().contains(QStringLiteral("@Nobody")));
}

TEST_CASE("a field changed by key in the view is told with its way back and one in the panel is not", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    auto *cards = window.find<QListView>("laneList_new");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 1 && cards->hasFocus(); });
    auto *toast = window.find<ui::Toast>("toast");
    const auto setPriority = [&](core::Priority priority) {
        const auto done
            = window.main->edits().run(core::EditTasks::setField(store.ids(), core::Field::Priority, priority));
        support::TestStore::waitFor([&] { return done.isFinished(); });
    };
    setPriority(core::Priority::High);
    CHECK(toast->isVisible());
    CHECK(window.find("toastUndoButton")->isVisible());
    toast->dismiss();
    window.press(Qt::Key_C, Qt::NoModifier);
    support::TestStore::waitFor([&] { return window.find("taskPanel")->isAncestorOf(QApplication::focusWidget()); });
    setPriority(core::Priority::Low);
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE("what is done in a task's window is told there alone", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    auto *cards = window.find<QListView>("laneList_new");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 1 && cards->hasFocus(); });
    cards->setCurrentIndex(cards->model()->index(0, 0));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const auto taskWindow = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(all, [](const QWidget *one) {
            return one->objectName() == QStringLiteral("taskWindow") && one->isVisible();
        });
        return found == all.cend() ? nullptr : *found;
    };
    support::TestStore::waitFor([&] { return taskWindow() != nullptr && taskWindow()->isActiveWindow(); });
    auto *toast = taskWindow()->findChild<ui::Toast *>();
    REQUIRE(toast != nullptr);
    auto *complete = taskWindow()->findChild<QAbstractButton *>(QStringLiteral("completeButton"));
    support::TestStore::waitFor([&] { return complete->isEnabled(); });
    complete->click();
    support::TestStore::waitFor([&] { return toast->isVisible(); });
    CHECK_FALSE(window.find<ui::Toast>("toast")->isVisible());

    QTest::mouseClick(toast->findChild<QAbstractButton *>(QStringLiteral("toastUndoButton")), Qt::LeftButton);
    support::TestStore::waitFor([&] { return store.task(store.ids().at(0)).status == core::statuses::kNew; });
    CHECK_FALSE(window.find<ui::Toast>("toast")->isVisible());

    window.main->activateWindow();
    support::TestStore::waitFor([&] { return window.main->isActiveWindow(); });
    toast->dismiss();
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 1; }); // the card is back
    cards->setFocus();
    cards->setCurrentIndex(cards->model()->index(0, 0));
    window.press(Qt::Key_Space, Qt::NoModifier);
    support::TestStore::waitFor([&] { return window.find<ui::Toast>("toast")->isVisible(); });
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE("a file that takes no edits says so where one is tried by keyboard", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    auto *cards = window.find<QListView>("laneList_new");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 1 && cards->hasFocus(); });
    const QString path = store.path();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    support::TestStore::waitFor([&] {
        store->refresh();
        return store->isReadOnly();
    });
    auto *toast = window.find<ui::Toast>("toast");
    using Press = std::pair<Qt::Key, Qt::KeyboardModifier>;
    for (const auto &[key, modifier] : {Press{Qt::Key_Right, Qt::AltModifier}, Press{Qt::Key_Space, Qt::NoModifier},
                                        Press{Qt::Key_S, Qt::NoModifier}, Press{Qt::Key_F2, Qt::NoModifier},
                                        Press{Qt::Key_Delete, Qt::NoModifier}, Press{Qt::Key_N, Qt::ControlModifier}}) {
        toast->dismiss();
        cards->setFocus();
        window.press(key, modifier);
        CAPTURE(static_cast<int>(key));
        REQUIRE(toast->isVisible());
        CHECK(toast->findChild<QLabel *>()->text().contains(QStringLiteral("cannot be reached")));
    }
    CHECK(cards->model()->rowCount() == 1);
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
    support::TestStore::waitFor([&] {
        store->refresh();
        return !store->isReadOnly();
    });
    toast->dismiss();
    window.press(Qt::Key_Right, Qt::AltModifier);
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 0; });
}

TEST_CASE("the toast leaves the panel free and its button undoes", "[shell]")
{
    support::TestStore store{aTask("Call Ada"), aTask("Write to Bob")};
    Window window(store);
    window.main->resize(960, 600); // the panel lies over the board
    window.main->showTask(store.ids().at(0));
    window.press(Qt::Key_1);
    auto *cards = window.find<QListView>("laneList_new");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 2; });
    cards->setFocus();
    cards->selectionModel()->setCurrentIndex(cards->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    window.press(Qt::Key_Delete, Qt::NoModifier);
    auto *toast = window.find("toast");
    auto *panel = window.find("taskPanel");
    support::TestStore::waitFor([&] { return toast->isVisible() && cards->model()->rowCount() == 1; });
    const auto inWindow
        = [&](QWidget *widget) { return QRect(widget->mapTo(window.main.get(), QPoint()), widget->size()); };
    support::TestStore::waitFor([&] { return panel->isVisible() && inWindow(panel).right() < 960; });
    CHECK_FALSE(inWindow(toast).intersects(inWindow(panel)));
    auto *undo = window.find<QAbstractButton>("toastUndoButton");
    REQUIRE(undo->isVisible());
    QTest::mouseClick(window.main->childAt(inWindow(undo).center()), Qt::LeftButton);
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 2; });
}

TEST_CASE("the toast leaves the open field of a full lane free", "[shell]")
{
    support::TestStore store;
    for (int number = 0; number < 30; ++number)
        store.add(aTask("Call").in(core::statuses::kWaiting));
    Window window(store);
    window.main->resize(1440, 700);
    window.press(Qt::Key_1);
    auto *cards = window.find<QListView>("laneList_waiting");
    support::TestStore::waitFor([&] { return cards->model()->rowCount() == 30; });
    window.find<QAbstractButton>("laneAdd_waiting")->click();
    auto *field = window.find<QLineEdit>("laneAddEdit_waiting");
    QTest::keyClicks(field, QStringLiteral("Write"));
    QTest::keyClick(field, Qt::Key_Return);
    auto *toast = window.find("toast");
    support::TestStore::waitFor([&] { return toast->isVisible() && cards->model()->rowCount() == 31; });
    const auto inWindow
        = [&](QWidget *widget) { return QRect(widget->mapTo(window.main.get(), QPoint()), widget->size()); };
    support::TestStore::waitFor([&] {
        return inWindow(window.main->centralWidget()).contains(inWindow(field))
            && !inWindow(toast).intersects(inWindow(field));
    });
    CHECK(toast->isVisible());
}

TEST_CASE("the toast stands above the bar of several selected", "[shell]")
{
    support::TestStore store{aTask("Call Ada"), aTask("Write to Bob")};
    Window window(store);
    window.press(Qt::Key_2);
    auto *table = window.find<QAbstractItemView>("taskTable");
    support::TestStore::waitFor([&] { return table->model()->rowCount() == 3; });
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    auto *bar = window.find("bulkBar");
    support::TestStore::waitFor([&] { return bar->isVisible(); });
    auto *toast = window.find("toast");
    support::TestStore::waitFor([&] {
        return toast->mapTo(window.main.get(), QPoint(0, toast->height())).y()
            <= bar->mapTo(window.main.get(), QPoint()).y();
    });
}

TEST_CASE("F1 lists the keys of the actions and those that move a task", "[shell]")
{
    support::TestStore store{aTask("One")};
    Window window(store);
    window.press(Qt::Key_F1, Qt::NoModifier);
    auto *tree = window.find<QTreeWidget>("shortcutTree");
    REQUIRE(tree != nullptr);
    const auto keysOf = [tree](const char *name) {
        const auto items = tree->findItems(QString::fromLatin1(name), Qt::MatchExactly | Qt::MatchRecursive);
        return items.isEmpty() ? QString() : items.constFirst()->text(1);
    };
    CHECK(keysOf("Settings") == QStringLiteral("Ctrl+, · Ctrl+Б"));
    CHECK(keysOf("Open") == QStringLiteral("Enter"));
    CHECK(keysOf("Move to the column or group beside") == QStringLiteral("Alt+Left · Alt+Right"));
    CHECK(keysOf("Create and write one more") == QStringLiteral("Shift+Enter"));
}

TEST_CASE("the way to the reminders is there while some wait", "[shell]")
{
    support::TestStore store{aTask("Call Ada")};
    Window window(store);
    auto *button = window.find<QAbstractButton>("remindersButton");
    REQUIRE(button != nullptr);
    CHECK_FALSE(button->isVisible());
    const QSignalSpy asked(window.main.get(), &ui::MainWindow::remindersRequested);
    window.main->setWaitingReminders(4);
    CHECK(button->isVisible());
    CHECK(button->accessibleName() == QStringLiteral("Reminders: 4"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked.count() == 1);
    window.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(asked.count() == 2);
    window.main->setWaitingReminders(0);
    CHECK_FALSE(button->isVisible());
}
