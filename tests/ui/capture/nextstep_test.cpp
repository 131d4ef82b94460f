// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/nextstep.h"

#include "core/capture/capture.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/capture/newtask.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/taskview.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using support::aTask;

namespace {

/// The window on a store, with the board of my tasks loaded.
struct Window
{
    explicit Window(support::TestStore &store) : main(store, preferences)
    {
        main.resize(1280, 800);
        main.show();
        main.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&main));
        support::TestStore::waitFor([&] { return store->isIndexReady() && main.counter().counts().has_value(); });
        board = main.findChild<ui::TaskView *>(u"boardView"_s);
        board->select(store.ids().constFirst());
        support::TestStore::waitFor([&] { return board->current() == store.ids().constFirst(); });
        board->focusTasks();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool offersNextStep()
    {
        const auto *button = main.findChild<QAbstractButton *>(u"toastNextStepButton"_s);
        return button->isVisible();
    }
    QLineEdit *field() { return main.findChild<QLineEdit *>(u"quickAddEdit"_s); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    ui::Theme theme;
    ui::MainWindow main;
    ui::TaskView *board = nullptr;
};

} // namespace

TEST_CASE("quick add reads the client and the deal that the next step begins with", "[shell]")
{
    support::TestStore store;
    for (const QString &name : {u"Granite"_s, u"Two words"_s, u"ООО \"Ромашка\""_s, u"a/b, c"_s}) {
        core::TaskRow task;
        task.clientName = name;
        task.dealName = name;
        const core::CaptureDraft draft = ui::readLine(u"Call"_s + ui::nextStepLine(task), store).draft;
        CHECK(draft.title == u"Call"_s);
        CHECK(draft.client == name);
        CHECK(draft.deal == name);
    }
    CHECK(ui::nextStepLine({}).isEmpty());
}

TEST_CASE("closing the last open task of a client offers the next step", "[shell]")
{
    support::TestStore store{aTask("Send the offer").client("Granite").deal("Pilot")};
    Window window(store);
    window.press(Qt::Key_Space);
    support::TestStore::waitFor([&] { return window.offersNextStep(); });
    QTest::mouseClick(window.main.findChild<QAbstractButton *>(u"toastNextStepButton"_s), Qt::LeftButton);
    REQUIRE(window.field() != nullptr);
    CHECK(window.field()->text() == u" =\"Granite\"/\"Pilot\""_s);
    QTest::keyClicks(window.field(), u"Call"_s); // before the signs
    QTest::keyClick(window.field(), Qt::Key_Return);
    support::TestStore::waitFor([&] { return window.main.counter().counts()->total == 2; });
    const core::TaskId added(store.answer(store->order({.filter = core::scopeFilter(core::Scope::All)})).ids.front());
    CHECK(store.task(added).title == u"Call"_s);
    CHECK(store.task(added).clientName == u"Granite"_s);
    CHECK(store.task(added).dealName == u"Pilot"_s);
}

TEST_CASE("no next step is offered while the client has another open task", "[shell]")
{
    support::TestStore store{aTask("Send the offer").client("Granite"), aTask("Call").client("Granite"),
                             aTask("For nobody")};
    Window window(store);
    window.press(Qt::Key_Space);
    support::TestStore::waitFor([&] { return window.main.counter().counts()->all == 2; });
    window.board->select(store.ids().at(2));
    support::TestStore::waitFor([&] { return window.board->current() == store.ids().at(2); });
    window.press(Qt::Key_Space);
    support::TestStore::waitFor([&] { return window.main.counter().counts()->all == 1; });
    CHECK_FALSE(window.offersNextStep());
    window.board->select(store.ids().at(1));
    support::TestStore::waitFor([&] { return window.board->current() == store.ids().at(1); });
    window.press(Qt::Key_Space);
    support::TestStore::waitFor([&] { return window.offersNextStep(); });
}

TEST_CASE("N begins the next step and a draft comes back after it", "[shell]")
{
    support::TestStore store{aTask("Send the offer").client("Granite")};
    Window window(store);
    window.main.quickAdd();
    QTest::keyClicks(window.field(), u"My draft"_s);
    QTest::keyClick(window.field(), Qt::Key_Escape);
    window.board->focusTasks();
    window.press(Qt::Key_N);
    support::TestStore::waitFor([&] { return window.field()->text() == u" =\"Granite\""_s; });
    CHECK(window.field()->cursorPosition() == 0);
    QTest::keyClick(window.field(), Qt::Key_Escape);
    window.main.quickAdd();
    CHECK(window.field()->text() == u"My draft"_s);
}
