// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/peoplefilter.h"

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace {

QList<core::Person> team(int size)
{
    QList<core::Person> people;
    for (int i = 1; i <= size; ++i)
        people.append(
            {.id = core::PersonId{i}, .uid = QString::number(i), .name = QStringLiteral("Person & %1").arg(i)});
    return people;
}

struct ShownFilter
{
    explicit ShownFilter(int people)
    {
        filter.setPeople(team(people));
        filter.show();
    }

    QList<QAbstractButton *> avatars()
    {
        QList<QAbstractButton *> found;
        for (auto *button : filter.findChildren<QAbstractButton *>()) {
            if (button->isCheckable())
                found.append(button);
        }
        return found;
    }
    QAbstractButton &more() { return *filter.findChild<QAbstractButton *>(QStringLiteral("morePeopleButton")); }

    ui::PeopleFilter filter;
};

using People = QList<core::PersonId>;

} // namespace

TEST_CASE("each avatar switches its person on and off by mouse and by key", "[shell]")
{
    ShownFilter shown(3);
    QSignalSpy chosen(&shown.filter, &ui::PeopleFilter::chosen);
    REQUIRE(shown.avatars().size() == 3);
    CHECK(shown.avatars().at(1)->accessibleName() == QStringLiteral("Person & 2"));
    CHECK_FALSE(shown.more().isVisible());
    QTest::mouseClick(shown.avatars().at(0), Qt::LeftButton);
    QTest::keyClick(shown.avatars().at(2), Qt::Key_Space);
    QTest::mouseClick(shown.avatars().at(0), Qt::LeftButton);
    REQUIRE(chosen.size() == 3);
    CHECK(chosen.at(1).constFirst().value<People>() == People{core::PersonId{1}, core::PersonId{3}});
    CHECK(chosen.at(2).constFirst().value<People>() == People{core::PersonId{3}});
    CHECK(shown.avatars().at(2)->isChecked());
}

TEST_CASE("people without room for an avatar are in the menu", "[shell]")
{
    ShownFilter shown(11);
    QSignalSpy chosen(&shown.filter, &ui::PeopleFilter::chosen);
    CHECK(shown.avatars().size() == 8);
    CHECK(shown.more().isVisible());
    CHECK(shown.more().text() == QStringLiteral("+3"));
    QTest::mouseClick(&shown.more(), Qt::LeftButton);
    auto *menu = shown.filter.findChild<QMenu *>(QStringLiteral("morePeopleMenu"));
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 11);
    CHECK(menu->actions().at(10)->text() == QStringLiteral("Person && 11"));
    menu->actions().at(10)->trigger();
    menu->close();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.at(0).constFirst().value<People>() == People{core::PersonId{11}});
    shown.filter.setRoom(2);
    CHECK(shown.avatars().size() == 2);
    CHECK(shown.more().text() == QStringLiteral("+9"));
}
