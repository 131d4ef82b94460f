// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/topbar.h"

#include "tests/support/catch.h"
#include "ui/search/searchedit.h"
#include "ui/shell/peoplefilter.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace {

struct ShownBar
{
    explicit ShownBar(int width)
    {
        bar.resize(width, 56);
        bar.show();
        bar.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&bar));
        button("newTaskButton")->setFocus(); // a field that has the keyboard stays in sight
    }

    QAbstractButton *button(const char *name) { return bar.findChild<QAbstractButton *>(QString::fromLatin1(name)); }
    ui::SearchEdit &search() { return bar.searchEdit(); }
    ui::TopBar bar;
};

} // namespace

TEST_CASE("search tells what was typed after a pause and once", "[shell]")
{
    ShownBar shown(1200);
    QSignalSpy searched(&shown.search(), &ui::SearchEdit::searched);
    QTest::keyClicks(&shown.search(), QStringLiteral("ivan"));
    CHECK(searched.isEmpty());
    REQUIRE(searched.wait());
    CHECK(searched.count() == 1);
    CHECK(searched.constFirst().constFirst().toString() == QStringLiteral("ivan"));
}

TEST_CASE("search tells each key once answers come from memory", "[shell]")
{
    ShownBar shown(1200);
    QSignalSpy searched(&shown.search(), &ui::SearchEdit::searched);
    shown.search().searchAtOnce();
    for (const char *words : {"i", "iv", "iva"}) {
        QTest::keyClicks(&shown.search(), QString::fromLatin1(words).right(1));
        REQUIRE((!searched.isEmpty() || searched.wait(100))); // less than the pause
        CHECK(searched.takeFirst().constFirst().toString() == QString::fromLatin1(words));
    }
}

TEST_CASE("Esc clears the search at once and then leaves it", "[shell]")
{
    ShownBar shown(1200);
    QSignalSpy searched(&shown.search(), &ui::SearchEdit::searched);
    QSignalSpy left(&shown.search(), &ui::SearchEdit::left);
    QTest::keyClicks(&shown.search(), QStringLiteral("a"));
    REQUIRE(searched.wait());
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    CHECK(shown.search().text().isEmpty());
    CHECK(searched.count() == 2);
    CHECK(left.isEmpty());
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("Enter searches without waiting and goes on to the tasks", "[shell]")
{
    ShownBar shown(1200);
    QSignalSpy searched(&shown.search(), &ui::SearchEdit::searched);
    QSignalSpy left(&shown.search(), &ui::SearchEdit::left);
    QTest::keyClicks(&shown.search(), QStringLiteral("offer"));
    QTest::keyClick(&shown.search(), Qt::Key_Return);
    CHECK(searched.count() == 1);
    CHECK(left.count() == 1);
}

TEST_CASE("a narrow bar shows an icon that opens the search", "[shell]")
{
    ShownBar shown(900);
    shown.bar.setNarrow(true);
    CHECK_FALSE(shown.search().isVisible());
    REQUIRE(shown.button("searchButton")->isVisible());
    QTest::mouseClick(shown.button("searchButton"), Qt::LeftButton);
    CHECK(shown.search().isVisible());
    CHECK(shown.search().hasFocus());
    CHECK_FALSE(shown.button("searchButton")->isVisible());
}

TEST_CASE("a narrow search with words stays a field when it loses the keyboard", "[shell]")
{
    ShownBar shown(900);
    shown.bar.setNarrow(true);
    shown.bar.startSearch();
    QTest::keyClicks(&shown.search(), QStringLiteral("offer"));
    shown.button("newTaskButton")->setFocus();
    CHECK(shown.search().isVisible());
    shown.bar.clearSearch();
    CHECK_FALSE(shown.search().isVisible());
}

TEST_CASE("the filter button tells how many conditions there are while its bar is closed", "[shell]")
{
    ShownBar shown(1200);
    QSignalSpy toggled(&shown.bar, &ui::TopBar::filterToggled);
    shown.bar.setConditionCount(2);
    CHECK(shown.button("filterButton")->isChecked());
    CHECK(shown.button("filterButton")->text().contains(QStringLiteral("2")));
    QTest::mouseClick(shown.button("filterButton"), Qt::LeftButton);
    REQUIRE(toggled.count() == 1);
    CHECK(toggled.constFirst().constFirst().toBool());
    QTest::mouseClick(shown.button("filterButton"), Qt::LeftButton);
    CHECK_FALSE(shown.bar.isFilterOpen());
    CHECK(shown.button("filterButton")->isChecked());
}

TEST_CASE("an empty file leaves only the title and the new task in the bar", "[shell]")
{
    ShownBar shown(1200);
    shown.bar.setBare(true);
    CHECK_FALSE(shown.search().isVisible());
    CHECK_FALSE(shown.button("filterButton")->isVisible());
    CHECK_FALSE(shown.bar.findChild<QWidget *>(QStringLiteral("viewSwitcher"))->isVisible());
    CHECK(shown.button("newTaskButton")->isVisible());
}

TEST_CASE("everything in the top bar fits at the least width of the window", "[shell]")
{
    ShownBar shown(960 - 56);
    shown.bar.setTitle(QStringLiteral("Поручено мной"));
    shown.bar.setCount(1234);
    shown.bar.setConditionCount(3);
    shown.bar.setNarrow(true);
    shown.bar.startSearch();
    CHECK(shown.bar.minimumSizeHint().width() <= 960 - 56);
    CHECK(shown.bar.rect().contains(shown.button("newTaskButton")->geometry()));
}

TEST_CASE("avatars leave the title its room", "[shell]")
{
    ShownBar shown(1208);
    QList<core::Person> people;
    for (int i = 1; i <= 8; ++i)
        people.append({.id = core::PersonId{i}, .name = QStringLiteral("Person %1").arg(i)});
    shown.bar.peopleFilter().setPeople(people);
    shown.bar.setTeamScope(true);
    // Avatars that a layout has just been given are shown by the event loop.
    const auto comesTo = [&](auto isRight) {
        return QTest::qWaitFor([&] { return isRight(shown.bar.peopleFilter().sizeHint().width()); });
    };
    REQUIRE(comesTo([](int width) { return width > 200; }));
    const int wide = shown.bar.peopleFilter().sizeHint().width();
    shown.bar.resize(1048, 56);
    CHECK(comesTo([wide](int width) { return width > 0 && width < wide * 2 / 3; }));
    shown.bar.resize(1208, 56);
    CHECK(comesTo([wide](int width) { return width == wide; }));
}
