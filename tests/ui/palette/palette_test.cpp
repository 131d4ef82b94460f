// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/palette/palette.h"

#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Palette
{
    Palette()
    {
        window.resize(900, 600);
        window.show();
        dialog = new ui::CommandPalette(store,
                                        {{.title = u"New task"_s, .act = [this] { ++made; }},
                                         {.title = u"Ёлка и Новый год"_s},
                                         {.title = u"Trash"_s}},
                                        &window);
        dialog->open();
        edit = dialog->findChild<QLineEdit *>();
        list = dialog->findChild<QListView *>();
    }

    QString row(int at) const { return list->model()->index(at, 0).data().toString(); }

    support::TestStore store{support::aTask("Call Ada about the offer").client("Newton Ltd")};
    QWidget window{};
    QPointer<ui::CommandPalette> dialog{};
    QLineEdit *edit = nullptr;
    QListView *list = nullptr;
    int made = 0;
};

} // namespace

TEST_CASE("the palette finds by beginnings of words and those that begin with them come first", "[palette]")
{
    const QList<ui::PaletteEntry> entries{
        {.title = u"Delete the task"_s}, {.title = u"Task window"_s}, {.title = u"Ёлка и Новый год"_s}};
    CHECK(ui::matching(entries, u"task"_s).constFirst().title == u"Task window"_s);
    CHECK(ui::matching(entries, u"task"_s).size() == 2);
    CHECK(ui::matching(entries, u"НОВ елк"_s).size() == 1);
    CHECK(ui::matching(entries, u"ask"_s).isEmpty());
    CHECK(ui::matching(entries, {}).size() == 3);
}

TEST_CASE("Enter in the palette does what is chosen and closes it", "[palette]")
{
    Palette palette;
    QTest::keyClicks(palette.edit, u"new"_s);
    CHECK(palette.row(0) == u"New task"_s);
    QTest::keyClick(palette.edit, Qt::Key_Return);
    CHECK(palette.made == 1);
    CHECK(QTest::qWaitFor([&] { return palette.dialog.isNull(); }));
}

TEST_CASE("the palette finds clients and tasks of the file behind what it can do", "[palette]")
{
    Palette palette;
    QSignalSpy client(palette.dialog, &ui::CommandPalette::clientChosen);
    QSignalSpy task(palette.dialog, &ui::CommandPalette::taskChosen);
    QTest::keyClicks(palette.edit, u"newt"_s);
    support::TestStore::waitFor([&] { return palette.row(0) == u"Newton Ltd"_s; });
    palette.edit->setText(u"offer"_s);
    support::TestStore::waitFor([&] { return palette.row(0) == u"Call Ada about the offer"_s; });
    QTest::keyClick(palette.edit, Qt::Key_Return);
    CHECK(task.count() == 1);
    CHECK(client.isEmpty());
}

TEST_CASE("arrows walk the palette while the keyboard stays in its field", "[palette]")
{
    Palette palette;
    QTest::keyClick(palette.edit, Qt::Key_Down);
    QTest::keyClick(palette.edit, Qt::Key_PageDown);
    CHECK(palette.list->currentIndex().row() == 2);
    QTest::keyClick(palette.edit, Qt::Key_Up);
    CHECK(palette.list->currentIndex().row() == 1);
}
