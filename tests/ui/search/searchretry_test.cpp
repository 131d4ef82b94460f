// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/searchretry.h"

#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Scope;
using support::aTask;

TEST_CASE("words of the other layout or script are looked for where those typed are nowhere", "[shell]")
{
    support::TestStore store{aTask("Позвонить Иванову"), aTask("Send the mail")};
    store.loadIndex();
    ui::SearchRetry retry(store);
    QSignalSpy found(&retry, &ui::SearchRetry::found);
    retry.look(Scope::Mine, {}, u"bdfyjd"_s);
    support::TestStore::waitFor([&] { return found.count() == 1; });
    CHECK(found.takeFirst().at(0).toString() == u"иванов");
    retry.look(Scope::Mine, {}, u"ivanov"_s);
    support::TestStore::waitFor([&] { return found.count() == 1; });
    CHECK(found.takeFirst().at(0).toString() == u"иванов");
    retry.look(Scope::Mine, {}, u"ьфшд"_s);
    support::TestStore::waitFor([&] { return found.count() == 1; });
    CHECK(found.takeFirst().at(0).toString() == u"mail");
}

TEST_CASE("nothing is tried where the words are found or a newer question was asked", "[shell]")
{
    support::TestStore store{aTask("mail"), aTask("ьфшд")};
    store.loadIndex();
    ui::SearchRetry retry(store);
    QSignalSpy found(&retry, &ui::SearchRetry::found);
    retry.look(Scope::Mine, {}, u"mail"_s);
    retry.look(Scope::Mine, {}, u"zzzz"_s);
    retry.look(Scope::Mine, {}, u"qqqq"_s);
    retry.cancel();
    store.answer(store->order({})); // asked later, answered later
    CHECK(found.isEmpty());
}

TEST_CASE("the window shows what was meant and says so until the search is cleared", "[shell]")
{
    support::TestStore store{aTask("Позвонить Иванову"), aTask("Other")};
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::Theme theme;
    ui::MainWindow window(store, preferences);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    support::TestStore::waitFor([&] { return store->isIndexReady() && window.counter().counts().has_value(); });
    auto *lane = window.findChild<QListView *>(u"laneList_new"_s);
    auto *search = window.findChild<QLineEdit *>(u"searchEdit"_s);
    auto *instead = window.findChild<QLabel *>(u"searchInstead"_s);
    REQUIRE((lane && search && instead));
    CHECK_FALSE(instead->isVisible());
    QTest::keyClicks(search, u"bdfyjd"_s);
    support::TestStore::waitFor([&] { return instead->isVisible() && lane->model()->rowCount() == 1; });
    CHECK(instead->text().contains(u"иванов"));
    search->clear();
    support::TestStore::waitFor([&] { return !instead->isVisible() && lane->model()->rowCount() == 2; });
}
