// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/unsavededits.h"

#include "tests/support/refusal.h"
#include "tests/ui/editor/desk.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace core;
using namespace editortests;
using namespace Qt::Literals::StringLiterals;
using support::aTask;
using support::Refusal;

namespace {

/// Shows another task and comes back.
void leaveAndReturn(Desk &desk)
{
    const TaskId other = desk.store.add(aTask("Another"));
    desk.panel.open(other);
    auto *title = desk.find<ui::FlatTextEdit>(u"titleEdit"_s);
    REQUIRE(QTest::qWaitFor([&] { return title->text() == u"Another"_s; }));
    CHECK_FALSE(desk.find(u"trouble_title"_s)->isVisibleTo(&desk.panel));
    desk.panel.open(desk.id);
}

bool isTold(Desk &desk, const QString &note)
{
    return QTest::qWaitFor([&] { return desk.find(note)->isVisibleTo(&desk.panel); });
}

} // namespace

TEST_CASE("a title that is too long comes back with its task", "[editor]")
{
    Desk desk;
    auto *title = desk.find<ui::FlatTextEdit>(u"titleEdit"_s);
    title->selectAll();
    QGuiApplication::clipboard()->setText(QString(501, u'x'));
    title->paste();
    leaveAndReturn(desk);
    CHECK(QTest::qWaitFor([&] { return title->text().size() == 501; }));
    CHECK(isTold(desk, u"trouble_title"_s));
    title->setFocus();
    title->moveCursor(QTextCursor::End);
    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(desk.becomes([](const Task &task) { return task.title.size() == 500; }));
}

TEST_CASE("a conflict waits with both values until its task is shown again", "[editor]")
{
    Desk desk;
    auto *title = desk.find<ui::FlatTextEdit>(u"titleEdit"_s);
    retype(title, u"Mine"_s);
    desk.change(Field::Title, u"Theirs"_s);
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(isTold(desk, u"trouble_title"_s));
    leaveAndReturn(desk);
    REQUIRE(isTold(desk, u"trouble_title"_s));
    CHECK(title->text() == u"Mine"_s);
    CHECK(desk.stored().title == u"Theirs"_s);
    auto *note = desk.find(u"trouble_title"_s);
    const QString sentence = note->findChild<QLabel *>(u"troubleSentence"_s)->text();
    CHECK(sentence.contains(u"Mine"_s));
    CHECK(sentence.contains(u"Theirs"_s));
    QTest::mouseClick(note->findChild<QAbstractButton *>(u"takeMineButton"_s), Qt::LeftButton);
    CHECK(desk.becomes([](const Task &task) { return task.title == u"Mine"_s; }));
}

TEST_CASE("the value that was not chosen in a conflict stays in the history", "[editor]")
{
    Desk desk;
    auto *title = desk.find<ui::FlatTextEdit>(u"titleEdit"_s);
    retype(title, u"Mine"_s);
    desk.change(Field::Title, u"Theirs"_s);
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(isTold(desk, u"trouble_title"_s));
    auto *theirs = desk.find(u"trouble_title"_s)->findChild<QAbstractButton *>(u"takeTheirsButton"_s);
    QTest::mouseClick(theirs, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return title->text() == u"Theirs"_s; }));
    CHECK(QTest::qWaitFor([&] {
        const auto history = desk.store.answer(desk.store->history(desk.id));
        return std::any_of(history.cbegin(), history.cend(),
                           [](const HistoryEntry &entry) { return entry.to == u"Mine"_s; });
    }));
    CHECK(desk.stored().title == u"Theirs"_s);
    CHECK(desk.edits.stack().count() == 0);
}

TEST_CASE("what a file refuses is kept and goes in when it takes writes again", "[editor]")
{
    Desk desk;
    Refusal refusal(desk.store.path());
    auto *title = desk.find<ui::FlatTextEdit>(u"titleEdit"_s);
    retype(title, u"Call Bob"_s);
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(isTold(desk, u"trouble_title"_s));
    CHECK(title->text() == u"Call Bob"_s);

    SECTION("with what was typed after it")
    {
        QTest::keyClicks(title, u"by"_s);
        refusal.end();
        QTest::keyClick(title, Qt::Key_Return);
        CHECK(desk.becomes([](const Task &task) { return task.title == u"Call Bobby"_s; }));
        CHECK(QTest::qWaitFor([&] { return !desk.find(u"trouble_title"_s)->isVisibleTo(&desk.panel); }));
    }
    SECTION("with the next field")
    {
        refusal.end();
        retype(desk.find(u"clientEdit"_s), u"Polar"_s);
        QTest::keyClick(desk.find(u"clientEdit"_s), Qt::Key_Return);
        CHECK(desk.becomes([](const Task &task) { return task.title == u"Call Bob"_s; }));
    }
    SECTION("also when the task is not shown any more")
    {
        desk.panel.clear();
        refusal.end();
        desk.edits.unsaved().retry();
        CHECK(desk.becomes([](const Task &task) { return task.title == u"Call Bob"_s; }));
    }
    SECTION("and not over what another wrote meanwhile")
    {
        refusal.end();
        desk.change(Field::Title, u"Theirs"_s);
        retype(desk.find(u"clientEdit"_s), u"Polar"_s);
        QTest::keyClick(desk.find(u"clientEdit"_s), Qt::Key_Return);
        auto *mine = desk.find(u"trouble_title"_s)->findChild<QAbstractButton *>(u"takeMineButton"_s);
        CHECK(QTest::qWaitFor([&] { return mine->isVisibleTo(&desk.panel); }));
        CHECK(desk.stored().title == u"Theirs"_s);
    }
}

TEST_CASE("an edit refused after its task was left is not lost", "[editor]")
{
    Desk desk;
    Refusal refusal(desk.store.path());
    retype(desk.find<ui::FlatTextEdit>(u"titleEdit"_s), u"Call Bob"_s);
    desk.panel.clear(); // sends it, and does not wait for the answer
    REQUIRE(QTest::qWaitFor([&] { return desk.store->pendingWrites() == 0; }));
    refusal.end();
    desk.panel.open(desk.id);
    CHECK(desk.becomes([](const Task &task) { return task.title == u"Call Bob"_s; }));
}

TEST_CASE("a new task that the file refuses is not lost", "[editor]")
{
    Desk desk;
    const int before = static_cast<int>(desk.store.answer(desk.store->order({})).ids.size());
    Refusal refusal(desk.store.path());
    desk.panel.begin(Task{});
    QTest::keyClicks(desk.find(u"titleEdit"_s), u"New"_s);
    QTest::keyClick(desk.find(u"titleEdit"_s), Qt::Key_Return);
    REQUIRE(isTold(desk, u"trouble_title"_s));
    desk.panel.clear();
    refusal.end();
    desk.edits.unsaved().retry();
    CHECK(QTest::qWaitFor(
        [&] { return static_cast<int>(desk.store.answer(desk.store->order({})).ids.size()) == before + 1; }));
}

TEST_CASE("a comment that was begun stays with its task", "[editor]")
{
    Desk desk;
    desk.panel.form().focusComment();
    auto *comment = desk.find<ui::FlatTextEdit>(u"commentEdit"_s);
    QTest::keyClicks(comment, u"half a thought"_s);
    const TaskId other = desk.store.add(aTask("Another"));
    desk.panel.open(other);
    CHECK(comment->text().isEmpty());
    desk.panel.open(desk.id);
    CHECK(comment->text() == u"half a thought"_s);
    QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes([](const Task &task) { return task.comments.size() == 1; }));
    desk.panel.clear();
    desk.panel.open(desk.id);
    CHECK(comment->text().isEmpty());
}
