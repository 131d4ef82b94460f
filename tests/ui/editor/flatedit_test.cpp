// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/flatedit.h"

#include "tests/support/catch.h"
#include "tests/support/cputime.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a long line comes out of the text field as it went in", "[flatedit]")
{
    ui::FlatTextEdit edit(ui::FlatTextEdit::Lines::Many);
    const QString solid(7001, u'x');
    for (const QString &text : {solid, u"a\n"_s + solid + u"\n\nb\n"_s, u""_s, u"\n\n"_s, u"a\u00a0b\tc"_s}) {
        edit.showText(text);
        CHECK(edit.text() == text);
        CHECK_FALSE(edit.isEdited());
    }
}

TEST_CASE("a pasted long line is one line", "[flatedit]")
{
    ui::FlatTextEdit edit(ui::FlatTextEdit::Lines::Many);
    edit.show();
    QGuiApplication::clipboard()->setText(QString(5000, u'x') + u"\nend"_s);
    edit.paste();
    CHECK(edit.text() == QString(5000, u'x') + u"\nend"_s);
    CHECK(edit.isEdited());
}

TEST_CASE("a megabyte is shown in a text field at once", "[flatedit]")
{
    for (const QString &text : {QString(1024 * 1024, u'x'), u"a\n"_s.repeated(512 * 1024)}) {
        ui::FlatTextEdit edit(ui::FlatTextEdit::Lines::Many);
        edit.resize(392, 400);
        edit.show();
        const support::CpuTimer timer;
        edit.showText(text);
        edit.grab();
        CHECK(timer.elapsedMs() < 15000); // a tenth of it when the machine is idle; as one block most of a minute
        CHECK(edit.text() == text);
    }
}

TEST_CASE("a title takes no line break", "[flatedit]")
{
    ui::FlatTextEdit edit(ui::FlatTextEdit::Lines::One);
    edit.show();
    QSignalSpy entered(&edit, &ui::FlatTextEdit::entered);
    QTest::keyClicks(&edit, u"one"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(entered.count() == 1);
    QGuiApplication::clipboard()->setText(u" two\r\nthree"_s);
    edit.paste();
    CHECK(edit.text() == u"one two three"_s);
}

TEST_CASE("Esc brings a text back to what was shown", "[flatedit]")
{
    ui::FlatTextEdit edit(ui::FlatTextEdit::Lines::Many);
    edit.showText(u"before"_s);
    edit.show();
    QTest::keyClicks(&edit, u"x"_s);
    REQUIRE(edit.isEdited());
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(edit.text() == u"before"_s);
    CHECK_FALSE(edit.isEdited());
}

TEST_CASE("a line gives its text with Enter and takes it back with Esc", "[flatedit]")
{
    ui::FlatLineEdit line;
    line.showText(u"before"_s);
    line.show();
    QSignalSpy entered(&line, &ui::FlatLineEdit::entered);
    QTest::keyClicks(&line, u"x"_s);
    CHECK(line.isEdited());
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(entered.count() == 1);
    QTest::keyClick(&line, Qt::Key_Escape);
    CHECK(line.text() == u"before"_s);
}

TEST_CASE("several pasted lines are told as lines", "[flatedit]")
{
    ui::FlatLineEdit line;
    line.show();
    QSignalSpy pasted(&line, &ui::FlatLineEdit::linesPasted);
    QGuiApplication::clipboard()->setText(u"one\ntwo\n"_s);
    QTest::keySequence(&line, QKeySequence::Paste);
    REQUIRE(pasted.count() == 1);
    CHECK(pasted.first().first().toStringList() == QStringList{u"one"_s, u"two"_s});
    CHECK(line.text().isEmpty());
}

TEST_CASE("a field where nothing was typed leaves undo to the program", "[flatedit]")
{
    QWidget window;
    QAction undo;
    undo.setShortcut(QKeySequence(u"Ctrl+Z"_s));
    window.addAction(&undo);
    QSignalSpy taken(&undo, &QAction::triggered);
    ui::FlatTextEdit text(ui::FlatTextEdit::Lines::Many, &window);
    ui::FlatLineEdit line(&window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    int steps = 0;
    for (QWidget *field : {static_cast<QWidget *>(&text), static_cast<QWidget *>(&line)}) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(taken.count() == ++steps);
        QTest::keyClicks(field, u"abc"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(taken.count() == steps); // what is typed comes first
    }
    CHECK(text.text().isEmpty());
}
