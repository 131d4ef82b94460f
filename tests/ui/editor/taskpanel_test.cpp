// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/taskpanel.h"

#include "tests/ui/editor/desk.h"
#include "ui/editor/chip.h"
#include "ui/editor/taskwindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace core;
using namespace editortests;
using namespace Qt::Literals::StringLiterals;
using support::aTask;

TEST_CASE("a title is saved with Enter", "[editor]")
{
    Desk desk;
    retype(desk.find<ui::FlatTextEdit>(u"titleEdit"_s), u"Call Bob"_s);
    QTest::keyClick(desk.find(u"titleEdit"_s), Qt::Key_Return);
    CHECK(desk.becomes([](const Task &task) { return task.title == u"Call Bob"_s; }));
}

TEST_CASE("a text is saved by itself shortly after the last letter", "[editor]")
{
    Desk desk;
    desk.panel.form().editField(Field::Description);
    retype(desk.find<ui::FlatTextEdit>(u"descriptionEdit"_s), u"after"_s);
    CHECK(desk.becomes([](const Task &task) { return task.description == u"after"_s; }));
}

TEST_CASE("what is being typed is saved when another task is shown", "[editor]")
{
    Desk desk;
    retype(desk.find<ui::FlatTextEdit>(u"titleEdit"_s), u"Call Bob"_s);
    desk.panel.clear();
    CHECK(desk.becomes([](const Task &task) { return task.title == u"Call Bob"_s; }));
}

TEST_CASE("a title that is too long is kept and told and not saved", "[editor]")
{
    Desk desk;
    auto *title = desk.find<ui::FlatTextEdit>(u"titleEdit"_s);
    title->selectAll();
    QGuiApplication::clipboard()->setText(QString(501, u'x'));
    title->paste();
    QTest::keyClick(title, Qt::Key_Return);
    auto *note = desk.find(u"trouble_title"_s);
    CHECK(note->isVisible());
    CHECK_FALSE(note->findChild<QLabel *>(u"troubleSentence"_s)->text().isEmpty());
    CHECK(title->text().size() == 501);
    CHECK(desk.stored().title == u"Call Ada"_s);
    title->moveCursor(QTextCursor::End);
    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(desk.becomes([](const Task &task) { return task.title.size() == 500; }));
    CHECK(QTest::qWaitFor([&] { return !note->isVisible(); }));
}

TEST_CASE("a description of a megabyte is taken and one byte more is told", "[editor]")
{
    Desk desk;
    desk.panel.form().editField(Field::Description);
    auto *edit = desk.find<ui::FlatTextEdit>(u"descriptionEdit"_s);
    edit->selectAll();
    QGuiApplication::clipboard()->setText(QString(kMaxDescriptionBytes + 1, u'x'));
    edit->paste();
    desk.panel.form().flush();
    auto *note = desk.find(u"trouble_description"_s);
    CHECK(note->isVisibleTo(&desk.panel));
    CHECK(desk.stored().description == u"before"_s);
    edit->moveCursor(QTextCursor::End);
    QTest::keyClick(edit, Qt::Key_Backspace);
    desk.panel.form().flush();
    CHECK(desk.becomes([](const Task &task) { return task.description.size() == kMaxDescriptionBytes; }));
}

TEST_CASE("a change of another is shown unless the field is being typed into", "[editor]")
{
    Desk desk;
    auto *title = desk.find<ui::FlatTextEdit>(u"titleEdit"_s);
    desk.change(Field::Title, u"Theirs"_s);
    CHECK(QTest::qWaitFor([&] { return title->text() == u"Theirs"_s; }));

    retype(title, u"Mine"_s);
    desk.change(Field::Title, u"Theirs again"_s);
    QTest::keyClick(title, Qt::Key_Return);
    auto *note = desk.find(u"trouble_title"_s);
    REQUIRE(QTest::qWaitFor([&] { return note->isVisible(); }));
    CHECK(desk.stored().title == u"Theirs again"_s);
    CHECK(title->text() == u"Mine"_s);
    SECTION("and mine can win")
    {
        QTest::mouseClick(note->findChild<QAbstractButton *>(u"takeMineButton"_s), Qt::LeftButton);
        CHECK(desk.becomes([](const Task &task) { return task.title == u"Mine"_s; }));
    }
    SECTION("or theirs")
    {
        QTest::mouseClick(note->findChild<QAbstractButton *>(u"takeTheirsButton"_s), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return title->text() == u"Theirs again"_s; }));
        CHECK(desk.becomes([](const Task &task) { return task.title == u"Theirs again"_s; }));
    }
    CHECK(QTest::qWaitFor([&] { return !note->isVisible(); }));
}

TEST_CASE("every label has the room that its words take", "[editor]")
{
    Desk desk;
    const QList<QLabel *> labels = desk.panel.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == nullptr || !label->isVisible())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
    }
}

TEST_CASE("an edit is one step that can be taken back", "[editor]")
{
    Desk desk;
    QTest::mouseClick(desk.find(u"priorityEdit"_s), Qt::LeftButton);
    choose(u"High"_s);
    REQUIRE(desk.becomes([](const Task &task) { return task.priority == Priority::High; }));
    REQUIRE(QTest::qWaitFor([&] { return desk.edits.stack().count() == 1; }));
    desk.edits.undo();
    CHECK(desk.becomes([](const Task &task) { return task.priority == Priority::Normal; }));
}

TEST_CASE("a new task is stored with its first title and not before", "[editor]")
{
    Desk desk;
    desk.panel.begin(Task{});
    desk.panel.clear();
    CHECK(desk.edits.stack().count() == 0);

    desk.panel.begin(Task{});
    QTest::keyClicks(desk.find(u"titleEdit"_s), u"New"_s);
    QTest::keyClick(desk.find(u"titleEdit"_s), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.panel.task().isValid(); }));
    CHECK(desk.store.task(desk.panel.task()).title == u"New"_s);
}

TEST_CASE("markup in a task is shown as the text it is", "[editor]")
{
    const QStringList hostile{
        u"Call <b>now</b>"_s,
        u"<img src=file:///etc/passwd>"_s,
        u"<br>"_s,
        u"&lt;b&gt;"_s,
        u"%1 %n %L2"_s,
        u"& && &x"_s,
        u"'; DROP TABLE task; --"_s,
        u"<a href=\"x\">y</a>"_s,
        u"<script>x</script>"_s,
        u"{{x}}"_s,
        u"$(id)"_s,
        u"\u05e9\u05dc\u05d5\u05dd 123"_s,
        u"\U0001F600 emoji"_s,
        u"a < b > c"_s,
        u"<!-- x -->"_s,
        u"]]>"_s,
    };
    for (const QString &text : hostile) {
        INFO(text.toStdString());
        Task task = aTask("");
        task.title = text;
        task.clientName = text;
        task.tags = {text};
        task.checklist = {{.uid = u"a"_s, .text = text}};
        Desk desk(task);
        CHECK(desk.find<ui::FlatTextEdit>(u"titleEdit"_s)->text() == text);
        CHECK(desk.find<ui::FlatLineEdit>(u"clientEdit"_s)->text() == text);
        CHECK(desk.find<ui::FlatLineEdit>(u"checklistItem"_s)->text() == text);
        CHECK(desk.panel.findChild<ui::TagChip *>()->text() == text);
        const QList<QLabel *> labels = desk.panel.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            CHECK((label->textFormat() == Qt::PlainText || !label->pixmap().isNull()));
    }
}

TEST_CASE("every control of the editor is found by its name", "[editor]")
{
    Desk desk;
    for (const QString &name :
         {u"statusButton"_s,   u"completeButton"_s,   u"openWindowButton"_s, u"closePanelButton"_s,
          u"taskMenuButton"_s, u"titleEdit"_s,        u"descriptionEdit"_s,  u"dueEdit"_s,
          u"assigneeEdit"_s,   u"creatorEdit"_s,      u"priorityEdit"_s,     u"clientEdit"_s,
          u"dealEdit"_s,       u"tagsEdit"_s,         u"reminderList"_s,     u"addReminderButton"_s,
          u"checklistView"_s,  u"checklistAddEdit"_s, u"activityTabs"_s,     u"activityView"_s,
          u"commentEdit"_s}) {
        INFO(name.toStdString());
        auto *widget = desk.panel.findChild<QWidget *>(name);
        REQUIRE(widget != nullptr);
        CHECK((!widget->accessibleName().isEmpty() || name == u"completeButton"_s));
    }
}

TEST_CASE("the tabs over comments and history keep their own name", "[editor]")
{
    Desk desk;
    auto *tabs = desk.find(u"activityTabs"_s);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(tabs);
    REQUIRE(told != nullptr);
    CHECK(told->text(QAccessible::Name) == u"Show"_s);
    REQUIRE(told->childCount() == 3);
    CHECK(told->child(1)->text(QAccessible::Name).startsWith(u"Comments: "_s));

    const QList<QAbstractButton *> all = tabs->findChildren<QAbstractButton *>();
    all.at(0)->setFocus();
    QTest::keyClick(all.at(0), Qt::Key_Right);
    QTest::keyClick(all.at(1), Qt::Key_Right);
    CHECK(all.at(2)->isChecked());
    CHECK(told->text(QAccessible::Name) == u"Show"_s);
}

TEST_CASE("the right column of a narrow window stands under the title", "[editor]")
{
    Desk desk;
    QPointer<ui::TaskWindow> window = new ui::TaskWindow(desk.edits);
    window->open(desk.id);
    window->show();
    window->resize(1200, 850); // it came as wide as the screen, which is small here
    auto *title = window->findChild<QWidget *>(u"titleEdit"_s);
    auto *due = window->findChild<QWidget *>(u"dueEdit"_s);
    REQUIRE(QTest::qWaitFor([&] { return window->windowTitle().contains(u"Call Ada"_s); }));
    const auto leftOf = [&](const QWidget *widget) { return widget->mapTo(window.data(), QPoint(0, 0)).x(); };
    CHECK(QTest::qWaitFor([&] { return leftOf(due) > leftOf(title) + 600; }));
    CHECK(window->findChildren<QWidget *>(u"filler"_s).isEmpty()); // the line of the one column is gone
    window->resize(760, 700);
    CHECK(QTest::qWaitFor([&] { return leftOf(due) < leftOf(title) + 200; }));
    window->close();
    CHECK(QTest::qWaitFor([&] { return window.isNull(); }));
}
