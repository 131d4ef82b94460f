// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/list/filterbar.h"
#include "ui/search/searchedit.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/taskview.h"
#include "ui/shell/workspace.h"
#include "ui/style/chipbutton.h"
#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCompleter>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using support::aTask;

namespace {

core::Task ranked(const char *title, core::Priority priority)
{
    core::Task task = aTask(title);
    task.priority = priority;
    return task;
}

/// A window on three tasks, with the cursor in the search field.
struct Search
{
    Search()
    {
        main.resize(1280, 800);
        main.show();
        main.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&main));
        support::TestStore::waitFor([this] { return store->isIndexReady() && shown() == 3; });
        field->setFocus();
    }

    int shown() const
    {
        int count = 0;
        for (const QListView *lane : main.findChildren<QListView *>()) {
            if (lane->objectName().startsWith(QStringLiteral("laneList_")))
                count += lane->model()->rowCount();
        }
        return count;
    }
    bool shows(int count)
    {
        return QTest::qWaitFor([&] { return shown() == count; });
    }
    QWidget *note() const { return main.findChild<QWidget *>(QStringLiteral("fieldNote")); }

    support::TestStore store{ranked("Call Ada", core::Priority::High), ranked("Call Bob", core::Priority::Normal),
                             ranked("Write Ada", core::Priority::Low)};
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    ui::Theme theme{};
    ui::MainWindow main{store, preferences};
    ui::SearchEdit *field = main.findChild<ui::SearchEdit *>();
};

} // namespace

TEST_CASE("the search field speaks the filter language in both languages", "[search]")
{
    Search search;
    QTest::keyClicks(search.field, QStringLiteral("priority:>=normal"));
    CHECK(search.shows(2));
    search.field->setText(QStringLiteral("приоритет:высокий или write"));
    CHECK(search.shows(2));
    search.field->setText(QStringLiteral("call -приоритет:высокий"));
    CHECK(search.shows(1));
    search.field->setText({});
    CHECK(search.shows(3));
}

TEST_CASE("a mistake in the search is told at its place and the last good result stays", "[search]")
{
    Search search;
    QTest::keyClicks(search.field, QStringLiteral("priority:high"));
    REQUIRE(search.shows(1));
    QTest::keyClicks(search.field, QStringLiteral(" asignee:me"));
    REQUIRE(QTest::qWaitFor([&] { return search.note() != nullptr && search.note()->isVisible(); }));
    CHECK(search.shown() == 1);
    CHECK(search.field->accessibleDescription().contains(QStringLiteral("asignee")));
    QTest::keyClick(search.field, Qt::Key_Return); // a mistake is mended before the keyboard goes on
    CHECK(search.field->hasFocus());
    search.field->setText(QStringLiteral("priority:low"));
    CHECK(search.shows(1));
    CHECK(QTest::qWaitFor([&] { return !search.note()->isVisible(); }));
    CHECK(search.field->accessibleDescription().isEmpty());
}

TEST_CASE("Enter in the search turns its terms into conditions and leaves the words", "[search]")
{
    Search search;
    QTest::keyClicks(search.field, QStringLiteral("ada priority:>=normal"));
    REQUIRE(search.shows(1));
    QTest::keyClick(search.field, Qt::Key_Return);
    CHECK(search.field->text() == QStringLiteral("ada"));
    auto *bar = search.main.findChild<ui::FilterBar *>();
    REQUIRE(bar != nullptr);
    CHECK(bar->isVisible());
    CHECK_FALSE(bar->isEmpty());
    CHECK(search.shown() == 1);
    search.field->setText({});
    CHECK(search.shows(2));
}

TEST_CASE("a completed field goes on to its values and a value to the next term", "[search]")
{
    Search search;
    QTest::keyClicks(search.field, QStringLiteral("prio"));
    auto *list = search.field->findChild<QCompleter *>()->popup();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::keyClick(list, Qt::Key_Tab);
    CHECK(search.field->text() == QStringLiteral("priority:"));
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("urgent"));
    QTest::keyClicks(search.field, QStringLiteral("hi"));
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    QTest::keyClick(list, Qt::Key_Tab);
    CHECK(search.field->text() == QStringLiteral("priority:high "));
    CHECK(search.shows(1));
}
