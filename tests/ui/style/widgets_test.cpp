// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/menukey.h"
#include "ui/style/chipbutton.h"
#include "ui/style/iconbutton.h"
#include "ui/style/plainlabel.h"
#include "ui/style/sectionlist.h"
#include "ui/style/switcher.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/style/wrappingcheckbox.h"

#include <QAccessible>
#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

TEST_CASE("a switcher tells what the mouse or the arrow keys choose", "[style]")
{
    ui::Theme theme;
    ui::Switcher switcher;
    QAbstractButton *board = switcher.addSegment(QStringLiteral("viewBoardButton"), QStringLiteral("Board"));
    QAbstractButton *list = switcher.addSegment(QStringLiteral("viewListButton"), QStringLiteral("List"));
    switcher.show();
    switcher.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&switcher));
    QSignalSpy activated(&switcher, &ui::Switcher::activated);
    CHECK(switcher.currentIndex() == 0);

    QTest::mouseClick(list, Qt::LeftButton);
    CHECK(switcher.currentIndex() == 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Left);
    CHECK(switcher.currentIndex() == 0);
    CHECK(board->isChecked());
    CHECK(activated.count() == 2);

    switcher.setCurrentIndex(1);
    CHECK(activated.count() == 2);
}

TEST_CASE("a chip is pressed in its middle and removed at its cross or by Delete", "[style]")
{
    ui::Theme theme;
    ui::ChipButton chip(QStringLiteral("Status: open"));
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QSignalSpy removed(&chip, &ui::ChipButton::removed);

    QTest::mouseClick(&chip, Qt::LeftButton, {}, {20, chip.height() / 2});
    CHECK(clicked.count() == 1);
    CHECK(removed.count() == 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 16, chip.height() / 2});
    CHECK(removed.count() == 1);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.count() == 2);
    CHECK(clicked.count() == 1);
    QTest::keyClick(&chip, Qt::Key_Return);
    CHECK(clicked.count() == 2);
}

TEST_CASE("Delete takes a chip away inside a view that deletes with it", "[style]")
{
    QWidget view;
    QVBoxLayout layout(&view);
    ui::ChipButton chip(QStringLiteral("Anna"));
    chip.setRemovable(true);
    layout.addWidget(&chip);
    QAction remove;
    remove.setShortcut(Qt::Key_Delete);
    remove.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(&remove);
    QSignalSpy chipRemoved(&chip, &ui::ChipButton::removed);
    QSignalSpy tasksRemoved(&remove, &QAction::triggered);
    view.show();
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    chip.setFocus();

    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(chipRemoved.count() == 1);
    CHECK(tasksRemoved.isEmpty());
    chip.setRemovable(false);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(chipRemoved.count() == 1);
    CHECK(tasksRemoved.count() == 1);
}

TEST_CASE("Shift with F10 asks for the menu of what has the keyboard", "[style]")
{
    const ui::MenuKey menuKey;
    QWidget window;
    QVBoxLayout layout(&window);
    QWidget tasks;
    tasks.setFocusPolicy(Qt::StrongFocus);
    tasks.setContextMenuPolicy(Qt::CustomContextMenu);
    layout.addWidget(&tasks);
    QSignalSpy asked(&tasks, &QWidget::customContextMenuRequested);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    tasks.setFocus();

    QTest::keyClick(&tasks, Qt::Key_F10);
    CHECK(asked.isEmpty());
    QTest::keyClick(&tasks, Qt::Key_F10, Qt::ShiftModifier);
    CHECK(asked.count() == 1);
}

TEST_CASE("a chip that cannot be removed ignores Delete", "[style]")
{
    ui::ChipButton chip(QStringLiteral("Add"));
    QSignalSpy removed(&chip, &ui::ChipButton::removed);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.count() == 0);
}

TEST_CASE("an icon button is known by its name and shows its shortcut", "[style]")
{
    ui::IconButton button(QStringLiteral("settings"));
    button.setName(QStringLiteral("Settings"), QKeySequence(QStringLiteral("Ctrl+,")));
    CHECK(button.accessibleName() == QStringLiteral("Settings"));
    CHECK(button.toolTip() == QStringLiteral("Settings (Ctrl+,)"));
    CHECK(button.sizeHint() == QSize(28, 28));
    button.setName(QStringLiteral("<b>bold</b>"));
    CHECK(button.toolTip().contains(QStringLiteral("&lt;b&gt;")));
}

TEST_CASE("a label never reads its text as markup", "[style]")
{
    ui::Theme theme;
    ui::PlainLabel label(QStringLiteral("<b>bold</b>"), ui::TextStyle::Body);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.sizeHint().width() >= QFontMetrics(label.font()).horizontalAdvance(QStringLiteral("<b>bold</b>")));
}

TEST_CASE("a label gives way when there is little room and wraps when told to", "[style]")
{
    ui::PlainLabel label(QStringLiteral("a long text that has to be cut off somewhere"), ui::TextStyle::Body);
    CHECK(label.minimumSizeHint().width() < label.sizeHint().width());
    label.setWordWrap(true);
    CHECK(label.heightForWidth(80) > label.heightForWidth(400));
    CHECK(label.heightForWidth(2000) == ui::lineHeight(ui::TextStyle::Body));
}

TEST_CASE("a screen reader hears a switcher as radio buttons", "[style]")
{
    ui::Switcher switcher;
    QAbstractButton *board = switcher.addSegment(QStringLiteral("viewBoardButton"), QStringLiteral("Board"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(board);
    REQUIRE(interface != nullptr);
    CHECK(interface->role() == QAccessible::RadioButton);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("Board"));
    CHECK(interface->state().checked);
}

TEST_CASE("a check box with a long text takes more lines and is pressed anywhere on it", "[style]")
{
    ui::Theme theme;
    ui::WrappingCheckBox box;
    box.setText(QStringLiteral("remind me when the window is closed: an icon stays in the tray"));
    CHECK(box.minimumSizeHint().width() < box.sizeHint().width());
    CHECK(box.heightForWidth(160) > box.heightForWidth(1000));
    box.resize(160, box.heightForWidth(160));
    box.show();
    QTest::mouseClick(&box, Qt::LeftButton, {}, {150, box.height() - 4});
    CHECK(box.isChecked());
}

TEST_CASE("a list of sections follows the theme", "[style]")
{
    ui::Theme theme;
    theme.setChoice(ui::ThemeChoice::Light);
    QWidget window;
    ui::SectionList list(&window);
    window.show();
    const QColor light = list.palette().color(QPalette::Base);
    theme.setChoice(ui::ThemeChoice::Dark);
    CHECK(QTest::qWaitFor([&] { return list.palette().color(QPalette::Base) == ui::color(ui::Token::BgSidebar); }));
    CHECK(list.palette().color(QPalette::Base) != light);
}
