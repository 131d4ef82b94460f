// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/filters/savedfilters.h"

#include "core/commands/savedfilters.h"
#include "core/query/filterparser.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/filters/savefilterdialog.h"
#include "ui/filters/scopedfilter.h"
#include "ui/search/searchedit.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopemodel.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A window on three tasks with two saved filters.
struct Filters
{
    Filters()
    {
        store.run(std::make_shared<core::PutSavedFilter>(
            core::SavedFilter{.name = u"Important"_s, .query = u"priority:>=high"_s, .owner = store.me()}));
        store.run(std::make_shared<core::PutSavedFilter>(core::SavedFilter{.name = u"Of Ada"_s, .query = u"ada"_s}));
        main.resize(1280, 800);
        main.show();
        main.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&main));
        support::TestStore::waitFor([this] { return store->isIndexReady() && list->model()->rowCount() == 4; });
    }

    QModelIndex row(const QString &name) const
    {
        for (int at = 0; at < list->model()->rowCount(); ++at) {
            if (const QModelIndex index = list->model()->index(at, 0); index.data().toString() == name)
                return index;
        }
        return {};
    }
    void choose(const QString &name) { Q_EMIT list->clicked(row(name)); }
    QStringList names() const
    {
        QStringList names;
        for (int at = 0; at < list->model()->rowCount(); ++at)
            names.append(list->model()->index(at, 0).data().toString());
        return names;
    }
    int shown() const
    {
        int count = 0;
        for (const QListView *lane : main.findChildren<QListView *>()) {
            if (lane->objectName().startsWith(u"laneList_"_s))
                count += lane->model()->rowCount();
        }
        return count;
    }
    void waitForNames(const QStringList &expected)
    {
        support::TestStore::waitFor([&] { return names() == expected; });
    }

    support::TestStore store{support::aTask("Call Ada").priority(core::Priority::High),
                             support::aTask("Call Bob").priority(core::Priority::Urgent), support::aTask("Write Ada")};
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    ui::Theme theme{};
    ui::MainWindow main{store, preferences};
    ui::SavedFilters *filters = main.findChild<ui::SavedFilters *>();
    QListView *list = main.findChild<QListView *>(u"filterList"_s);
};

} // namespace

TEST_CASE("saved filters stand in the sidebar with their counts", "[filters]")
{
    Filters window;
    new QAbstractItemModelTester(window.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 window.list);
    CHECK(window.names() == QStringList{u"Overdue"_s, u"Waiting for over 3 days"_s, u"Important"_s, u"Of Ada"_s});
    const auto count = [&] { return window.row(u"Important"_s).data(ui::ScopeModel::CountRole); };
    support::TestStore::waitFor([&] { return count() == 2; });
    window.store.add(support::aTask("Third").priority(core::Priority::High));
    support::TestStore::waitFor([&] { return count() == 3; });
}

TEST_CASE("a saved filter shows its tasks over all and a scope leaves it", "[filters]")
{
    Filters window;
    window.choose(u"Important"_s);
    support::TestStore::waitFor([&] { return window.shown() == 2; });
    window.choose(u"Of Ada"_s);
    support::TestStore::waitFor([&] { return window.shown() == 2; });
    CHECK(window.main.findChild<ui::SearchEdit *>()->text() == u"ada"_s);
    auto *scopes = window.main.findChild<QListView *>(u"scopeList"_s);
    scopes->setCurrentIndex(scopes->model()->index(1, 0));
    support::TestStore::waitFor([&] { return window.shown() == 3; });
    CHECK(window.main.findChild<ui::SearchEdit *>()->text().isEmpty());
    CHECK(window.filters->chosen().key.isEmpty());
}

TEST_CASE("what is shown is saved with whose tasks they are", "[filters]")
{
    const core::Directory directory;
    const auto conditions = core::parseFilter(u"priority:high"_s, directory).value();
    const core::Filter mine = ui::savedForm(core::Scope::Mine, conditions);
    CHECK(mine == core::parseFilter(u"assignee:me priority:high"_s, directory).value());
    CHECK(ui::savedForm(core::Scope::All, conditions) == conditions);
}

TEST_CASE("a filter is named, changed and deleted in the sidebar and each can be undone", "[filters]")
{
    Filters window;
    window.filters->askFor({.query = u"client:acme"_s});
    auto *dialog = window.main.findChild<ui::SaveFilterDialog *>();
    REQUIRE(dialog != nullptr);
    auto *save = dialog->findChild<QPushButton *>(u"filterSaveButton"_s);
    CHECK_FALSE(save->isEnabled()); // it has no name yet
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"filterNameEdit"_s), u"Acme"_s);
    CHECK(save->isEnabled());
    auto *query = dialog->findChild<QLineEdit *>(u"filterQueryEdit"_s);
    query->setText(u"klient:acme"_s);
    CHECK_FALSE(save->isEnabled());
    CHECK(dialog->findChild<QLabel *>(u"filterProblem"_s)->isVisible());
    query->setText(u"client:acme"_s);
    save->click();
    const QStringList before = window.names();
    window.waitForNames(before + QStringList{u"Acme"_s});
    window.list->setCurrentIndex(window.row(u"Acme"_s));
    QTest::keyClick(window.list, Qt::Key_Up, Qt::AltModifier);
    window.waitForNames({before.at(0), before.at(1), before.at(2), u"Acme"_s, before.at(3)});
    window.main.edits().undo();
    window.waitForNames(before + QStringList{u"Acme"_s});
    window.list->setCurrentIndex(window.row(u"Acme"_s));
    QTest::keyClick(window.list, Qt::Key_Delete);
    window.waitForNames(before);
    window.main.edits().undo();
    window.waitForNames(before + QStringList{u"Acme"_s});
}

TEST_CASE("the filters of others are not offered and those of the program are not deleted", "[filters]")
{
    Filters window;
    const core::PersonId other = window.store.addPerson("Boris");
    window.store.run(std::make_shared<core::PutSavedFilter>(
        core::SavedFilter{.name = u"His own"_s, .query = u"due:today"_s, .owner = other}));
    window.store.run(std::make_shared<core::PutSavedFilter>(core::SavedFilter{.name = u"Last"_s, .query = u"x"_s}));
    support::TestStore::waitFor([&] { return window.row(u"Last"_s).isValid(); });
    CHECK_FALSE(window.row(u"His own"_s).isValid());
    window.list->setCurrentIndex(window.row(u"Overdue"_s));
    QTest::keyClick(window.list, Qt::Key_Delete);
    CHECK(window.row(u"Overdue"_s).isValid());
}
