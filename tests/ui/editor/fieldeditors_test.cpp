// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/fieldeditor.h"

#include "tests/support/cputime.h"
#include "tests/ui/editor/desk.h"
#include "ui/editor/checklisteditor.h"
#include "ui/editor/chip.h"
#include "ui/editor/duepopup.h"
#include "ui/editor/openlink.h"
#include "ui/editor/textview.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace core;
using namespace editortests;
using namespace Qt::Literals::StringLiterals;
using support::aTask;

TEST_CASE("status and priority and people are chosen from menus", "[editor]")
{
    Desk desk;
    const PersonId boris = desk.store.addPerson("Boris");
    QTest::mouseClick(desk.find(u"statusButton"_s), Qt::LeftButton);
    choose(u"Waiting"_s);
    CHECK(desk.becomes([](const Task &task) { return task.status == statuses::kWaiting; }));
    QTest::keyClick(desk.find(u"priorityEdit"_s), Qt::Key_Return);
    choose(u"Urgent"_s);
    CHECK(desk.becomes([](const Task &task) { return task.priority == Priority::Urgent; }));
    QTest::keyClick(desk.find(u"assigneeEdit"_s), Qt::Key_Space);
    choose(u"Boris"_s);
    CHECK(desk.becomes([&](const Task &task) { return task.assignee == boris; }));
    desk.panel.form().editField(Field::Type);
    choose(u"Meeting"_s);
    CHECK(desk.becomes([](const Task &task) { return task.type == types::kMeeting; }));
    desk.panel.form().editField(Field::Participants);
    choose(u"Anna Belova"_s);
    CHECK(desk.becomes([&](const Task &task) { return task.participants == QList{desk.store.me()}; }));
}

TEST_CASE("done closes a task and opens it again", "[editor]")
{
    Desk desk;
    auto *button = desk.find<QAbstractButton>(u"completeButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.becomes([](const Task &task) { return task.status == statuses::kDone; }));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.becomes([](const Task &task) { return task.status != statuses::kDone; }));
}

TEST_CASE("Enter in the result commits and breaks no line", "[editor]")
{
    Desk desk;
    desk.panel.form().editField(Field::Result);
    auto *edit = desk.find<ui::FlatTextEdit>(u"resultEdit"_s);
    QTest::keyClicks(edit, u"They will buy"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.becomes([](const Task &task) { return task.result == u"They will buy"_s; }));
    CHECK(edit->text() == u"They will buy"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(edit, u"next week"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(desk.becomes([](const Task &task) { return task.result == u"They will buy\nnext week"_s; }));
}

TEST_CASE("client and deal and times are typed into lines", "[editor]")
{
    Desk desk;
    const auto enter = [&](Field field, const QString &name, const QString &text) {
        desk.panel.form().editField(field);
        auto *line = desk.find<ui::FlatLineEdit>(name);
        retype(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    enter(Field::Client, u"clientEdit"_s, u"ACME"_s);
    enter(Field::Deal, u"dealEdit"_s, u"Trial"_s);
    enter(Field::EstimateMinutes, u"estimateEdit"_s, u"1 h 30 min"_s);
    enter(Field::SpentMinutes, u"spentEdit"_s, u"0:45"_s);
    CHECK(desk.becomes([](const Task &task) {
        return task.clientName == u"ACME"_s && task.dealName == u"Trial"_s && task.estimateMinutes == 90
            && task.spentMinutes == 45;
    }));
    enter(Field::EstimateMinutes, u"estimateEdit"_s, u"soon"_s);
    CHECK(desk.find(u"trouble_estimate_minutes"_s)->isVisible());
    CHECK(desk.stored().estimateMinutes == 90);
}

TEST_CASE("Esc gives a line its value back", "[editor]")
{
    Desk desk(aTask("Call Ada").client("ACME"));
    auto *line = desk.find<ui::FlatLineEdit>(u"clientEdit"_s);
    retype(line, u"Other"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text() == u"ACME"_s);
}

TEST_CASE("a client used before is taken from the list by the keyboard", "[editor]")
{
    Desk desk;
    desk.store.add(aTask("Other").client("ACME Trade"));
    desk.panel.form().editField(Field::Client);
    auto *line = desk.find<ui::FlatLineEdit>(u"clientEdit"_s);
    const auto list = [&]() -> QAbstractItemView * {
        auto *completer = line->findChild<QCompleter *>();
        return completer != nullptr && completer->popup()->isVisible() ? completer->popup() : nullptr;
    };
    retype(line, u"acm"_s);
    REQUIRE(QTest::qWaitFor([&] { return list() != nullptr; }));
    QTest::keyClick(list(), Qt::Key_Escape);
    CHECK(list() == nullptr);
    CHECK(line->text() == u"acm"_s); // Esc closed the list alone
    QTest::keyClicks(line, u"e"_s);
    REQUIRE(QTest::qWaitFor([&] { return list() != nullptr; }));
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    CHECK(list() == nullptr);
    CHECK(desk.becomes([](const Task &task) { return task.clientName == u"ACME Trade"_s; }));
}

TEST_CASE("tags are added by Enter and taken away by Delete", "[editor]")
{
    Desk desk;
    desk.panel.form().editField(Field::Tags);
    auto *line = desk.find<ui::FlatLineEdit>(u"tagsEdit"_s);
    QTest::keyClicks(line, u"#one, two"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.becomes([](const Task &task) { return task.tags == QStringList{u"one"_s, u"two"_s}; }));
    QTest::keyClick(desk.panel.findChildren<ui::TagChip *>().first(), Qt::Key_Delete);
    CHECK(desk.becomes([](const Task &task) { return task.tags == QStringList{u"two"_s}; }));
}

TEST_CASE("a checklist grows by Enter and paste and shrinks by Backspace", "[editor]")
{
    Desk desk;
    const auto texts = [](const Task &task) {
        QStringList list;
        for (const ChecklistItem &item : task.checklist)
            list.append((item.isDone ? u"+"_s : QString()) + item.text);
        return list;
    };
    auto *add = desk.find<ui::FlatLineEdit>(u"checklistAddEdit"_s);
    add->setFocus();
    QTest::keyClicks(add, u"one"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QGuiApplication::clipboard()->setText(u"- two\n[x] three\n4. four"_s);
    QTest::keySequence(add, QKeySequence::Paste);
    const QStringList all{u"one"_s, u"two"_s, u"+three"_s, u"four"_s};
    CHECK(desk.becomes([&](const Task &task) { return texts(task) == all; }));

    auto rows = desk.panel.findChildren<ui::ChecklistRow *>();
    REQUIRE(rows.size() == 4);
    QTest::mouseClick(rows.first()->findChild<QCheckBox *>(), Qt::LeftButton);
    CHECK(desk.becomes([&](const Task &task) { return texts(task).first() == u"+one"_s; }));
    rows.first()->findChild<QCheckBox *>()->toggle(); // as a screen reader does
    CHECK(desk.becomes([&](const Task &task) { return texts(task).first() == u"one"_s; }));
    rows.first()->findChild<QCheckBox *>()->toggle();
    CHECK(desk.becomes([&](const Task &task) { return texts(task).first() == u"+one"_s; }));
    QTest::keyClick(&rows.first()->line(), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.becomes([&](const Task &task) { return texts(task).value(1) == u"+one"_s; }));
    QTest::keySequence(&rows.first()->line(), QKeySequence::SelectAll);
    QTest::keyClick(&rows.first()->line(), Qt::Key_Delete);
    QTest::keyClick(&rows.first()->line(), Qt::Key_Backspace);
    CHECK(desk.becomes([&](const Task &task) { return texts(task) == QStringList{u"two"_s, u"+three"_s, u"four"_s}; }));
}

TEST_CASE("a checklist without end is shown by pages", "[editor]")
{
    Task task = aTask("Call Ada");
    for (int i = 0; i < 20000; ++i)
        task.checklist.append({.uid = QString::number(i), .text = u"item %1"_s.arg(i)});
    const support::CpuTimer time;
    Desk desk(task);
    CHECK(time.elapsedMs() < 5000); // a widget for each takes minutes
    auto *more = desk.find<QPushButton>(u"moreItemsButton"_s);
    const auto rows = [&desk] { return desk.panel.findChildren<ui::ChecklistRow *>().size(); };
    CHECK(rows() == 100);
    CHECK(more->isVisibleTo(&desk.panel));
    CHECK(more->text().contains(u"19900"_s));
    more->click();
    CHECK(rows() == 200);

    auto *add = desk.find<ui::FlatLineEdit>(u"checklistAddEdit"_s);
    QTest::keyClicks(add, u"one more"_s);
    QTest::keyClick(add, Qt::Key_Return);
    CHECK(desk.becomes([](const Task &stored) { return stored.checklist.size() == 20001; }));
    CHECK(rows() == 200);
}

TEST_CASE("a checklist item that is too long stays where it can be shortened", "[editor]")
{
    Desk desk;
    auto *add = desk.find<ui::FlatLineEdit>(u"checklistAddEdit"_s);
    add->setFocus();
    QGuiApplication::clipboard()->setText(QString(4001, u'x'));
    QTest::keySequence(add, QKeySequence::Paste);
    QTest::keyClick(add, Qt::Key_Return);
    CHECK(desk.find(u"trouble_checklist"_s)->isVisibleTo(&desk.panel));
    CHECK(desk.stored().checklist.isEmpty());
    auto *row = desk.panel.findChild<ui::ChecklistRow *>();
    REQUIRE(row != nullptr);
    CHECK(row->line().text().size() == 4001);
    row->line().setFocus();
    QTest::keyClick(&row->line(), Qt::Key_End);
    QTest::keyClick(&row->line(), Qt::Key_Backspace);
    QTest::keyClick(&row->line(), Qt::Key_Return);
    CHECK(desk.becomes([](const Task &stored) { return stored.checklist.value(0).text.size() == 4000; }));
    CHECK(QTest::qWaitFor([&] { return !desk.find(u"trouble_checklist"_s)->isVisibleTo(&desk.panel); }));
}

TEST_CASE("a due date is picked and typed in the pop-up", "[editor]")
{
    Desk desk;
    desk.panel.form().editField(Field::Due);
    auto *popup = desk.find<ui::DuePopup>(u"duePopup"_s);
    QTest::mouseClick(popup->findChild<QAbstractButton *>(u"dueTomorrow"_s), Qt::LeftButton);
    CHECK(desk.becomes([](const Task &task) { return task.due == Due::onDay(QDate(2026, 10, 15)); }));

    desk.panel.form().editField(Field::Due);
    auto *text = popup->findChild<QLineEdit *>(u"dueTextEdit"_s);
    QTest::keyClicks(text, u"31.06"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(popup->isVisible());
    CHECK_FALSE(popup->findChild<QLabel *>(u"dueProblem"_s)->text().isEmpty());
    retype(text, u"16.10 11:00"_s);
    QTest::keyClick(text, Qt::Key_Return);
    const Due friday = Due::at(resolveLocalTime(QDate(2026, 10, 16), QTime(11, 0), desk.store.clock().zone()));
    CHECK(desk.becomes([&](const Task &task) { return task.due == friday; }));
    CHECK_FALSE(popup->isVisible());
}

TEST_CASE("reminders are added from the menu and taken away by their cross", "[editor]")
{
    Desk desk;
    QTest::mouseClick(desk.find(u"addReminderButton"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    const QList<ReminderSpec> quarter{{.beforeMinutes = 15, .at = {}}};
    CHECK(desk.becomes([&](const Task &task) { return task.reminders == quarter; }));
}

TEST_CASE("a reminder at another time is asked for until it can be read", "[editor]")
{
    Desk desk;
    QTest::mouseClick(desk.find(u"addReminderButton"_s), Qt::LeftButton);
    choose(u"Another time before due…"_s);
    QPointer<QDialog> dialog = desk.find<QDialog>(u"reminderBeforeDialog"_s);
    auto *line = dialog->findChild<QLineEdit *>();
    auto *sentence = dialog->findChild<QLabel *>();
    const QString question = sentence->text();
    QTest::keyClicks(line, u"soon"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(dialog->isVisible());
    CHECK(sentence->text() != question);
    CHECK(line->selectedText() == u"soon"_s);
    QTest::keyClicks(line, u"45 min"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const QList<ReminderSpec> expected{{.beforeMinutes = 45, .at = {}}};
    CHECK(desk.becomes([&](const Task &task) { return task.reminders == expected; }));
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

TEST_CASE("a comment is sent with Ctrl and Enter", "[editor]")
{
    Desk desk;
    desk.panel.form().focusComment();
    auto *comment = desk.find<ui::FlatTextEdit>(u"commentEdit"_s);
    QTest::keyClicks(comment, u"Done <b>deal</b>"_s);
    QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
    CHECK(comment->text().isEmpty());
    CHECK(desk.becomes([](const Task &task) {
        return task.comments.size() == 1 && task.comments.first().text == u"Done <b>deal</b>"_s;
    }));
    CHECK(QTest::qWaitFor([&] {
        auto *text = desk.panel.findChild<ui::TextView *>(u"commentText"_s);
        return text != nullptr && text->toPlainText() == u"Done <b>deal</b>"_s;
    }));
}

TEST_CASE("a link of a task is opened by the rules for links", "[editor]")
{
    Task task = aTask("Call Ada");
    task.links = {{u"price"_s, u"https://example.org/p"_s}, {u"bad"_s, u"javascript:x"_s}};
    Desk desk(task);
    QList<QUrl> opened;
    ui::setLinkOpener([&](const QUrl &url) {
        opened.append(url);
        return true;
    });
    const auto shown = [&] { return desk.panel.findChildren<QAbstractButton *>(u"openLinkButton"_s); };
    REQUIRE(QTest::qWaitFor([&] { return shown().size() == 2; })); // those of before may linger for a moment
    const auto buttons = shown();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    ui::setLinkOpener({});
    CHECK(opened == QList<QUrl>{QUrl(u"https://example.org/p"_s)});
    CHECK(desk.find(u"trouble_links"_s)->isVisible());
}
