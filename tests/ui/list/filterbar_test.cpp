// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/list/listfixture.h"
#include "ui/list/conditioneditor.h"
#include "ui/list/filterbar.h"
#include "ui/style/chipbutton.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using core::Filter;
using core::FilterField;
using listtests::comesTrue;
using listtests::File;
using ui::conditions::Subject;

namespace {

const Filter kMine = Filter::term(FilterField::Assignee, core::Me{});
const Filter kLate = Filter::term(FilterField::IsOverdue, true);

struct Bar
{
    explicit Bar(const File &file, const Filter &filter = {})
        : bar(*file.store), edited(&bar, &ui::FilterBar::filterEdited)
    {
        bar.resize(700, 52);
        bar.show();
        bar.setFilter(filter);
    }

    QList<ui::ChipButton *> chips() const
    {
        QList<ui::ChipButton *> shown;
        for (auto *chip : bar.findChildren<ui::ChipButton *>()) {
            if (chip->isVisible() && chip->objectName().startsWith(QStringLiteral("condition_")))
                shown.append(chip);
        }
        return shown;
    }
    Filter told() const { return edited.isEmpty() ? Filter{} : edited.constLast().at(0).value<Filter>(); }
    QListWidget &choices() const
    {
        auto *list = bar.findChild<QListWidget *>(QStringLiteral("conditionChoices"));
        REQUIRE(list);
        return *list;
    }

    listtests::DesignFont font;
    ui::FilterBar bar;
    QSignalSpy edited;
};

void toggle(QListWidget &list, const QString &label)
{
    const QList<QListWidgetItem *> items = list.findItems(label, Qt::MatchExactly);
    REQUIRE(items.size() == 1);
    list.setCurrentItem(items.at(0));
    QTest::keyClick(&list, Qt::Key_Space);
}

} // namespace

TEST_CASE("each condition has a chip and words have none", "[list]")
{
    File file;
    Bar bar(file, Filter::all({kMine, Filter::text(QStringLiteral("call")), kLate}));
    REQUIRE(bar.chips().size() == 2);
    CHECK(bar.chips().at(0)->text() == QStringLiteral("Assignee: me"));
    CHECK(bar.chips().at(1)->text() == QStringLiteral("Due: overdue"));
    CHECK(bar.edited.isEmpty());
    CHECK(bar.bar.filter() == Filter::all({kMine, kLate}));
}

TEST_CASE("a removed chip takes its condition away and leaves the other", "[list]")
{
    File file;
    Bar bar(file, Filter::all({kMine, kLate}));
    bar.chips().at(0)->setFocus();
    QTest::keyClick(bar.chips().at(0), Qt::Key_Delete);
    CHECK(bar.told() == kLate);
    REQUIRE(bar.chips().size() == 1);
    CHECK(bar.chips().at(0)->text() == QStringLiteral("Due: overdue"));
}

TEST_CASE("a condition is added by picking its subject and its values", "[list]")
{
    File file;
    Bar bar(file, kMine);
    QTest::mouseClick(bar.bar.findChild<QAbstractButton *>(QStringLiteral("addConditionButton")), Qt::LeftButton);
    auto *menu = bar.bar.findChild<QMenu *>(QStringLiteral("conditionMenu"));
    REQUIRE(menu);
    CHECK(menu->actions().size() == 10);
    menu->actions().at(3)->trigger(); // priority
    menu->close();
    toggle(bar.choices(), QStringLiteral("High"));
    CHECK(bar.told() == Filter::all({kMine, Filter::term(FilterField::Priority, core::Priority::High)}));
    toggle(bar.choices(), QStringLiteral("Urgent"));
    REQUIRE(bar.chips().size() == 2);
    CHECK(bar.chips().at(1)->text() == QStringLiteral("Priority: High, Urgent"));
    toggle(bar.choices(), QStringLiteral("High"));
    toggle(bar.choices(), QStringLiteral("Urgent"));
    CHECK(bar.told() == kMine);
    toggle(bar.choices(), QStringLiteral("Low"));
    CHECK(bar.chips().size() == 2);
}

TEST_CASE("a field that has a condition gets no second one", "[list]")
{
    File file;
    Bar bar(file, Filter::all({kLate, kMine}));
    bar.bar.addCondition(Subject::Due, QRect(0, 0, 10, 10));
    toggle(bar.choices(), QStringLiteral("Today"));
    REQUIRE(bar.chips().size() == 2);
    CHECK(bar.chips().at(0)->text() == QStringLiteral("Due: overdue, today"));
}

TEST_CASE("a task can be asked for two tags", "[list]")
{
    File file;
    Bar bar(file, Filter::term(FilterField::Tag, QStringLiteral("again")));
    bar.bar.addCondition(Subject::Tag, QRect(0, 0, 10, 10));
    toggle(bar.choices(), QStringLiteral("None"));
    CHECK(bar.chips().size() == 2);
}

TEST_CASE("the clients of a condition stand in the order of names", "[list]")
{
    File file;
    QList<core::Task> drafts;
    for (const QString &client : {QStringLiteral("Zenith"), QStringLiteral("alpha"), QStringLiteral("Zenith"),
                                  QStringLiteral("Beta"), QStringLiteral("Beta"), QStringLiteral("Beta")}) {
        drafts.append(file.draft(QStringLiteral("Call")));
        drafts.last().clientName = client;
    }
    file.add(drafts);
    Bar bar(file);
    bar.bar.addCondition(Subject::Client, QRect(0, 0, 10, 10));
    REQUIRE(comesTrue([&] { return bar.choices().count() == 4; }));
    QStringList labels;
    for (int row = 0; row < 3; ++row)
        labels.append(bar.choices().item(row)->text());
    CHECK(labels == QStringList{QStringLiteral("alpha"), QStringLiteral("Beta"), QStringLiteral("Zenith")});
}

TEST_CASE("a click on a chip edits its values in place", "[list]")
{
    File file;
    Bar bar(file, Filter::all({Filter::term(FilterField::Category, core::StatusCategory::Open), kLate}));
    QTest::mouseClick(bar.chips().at(0), Qt::LeftButton, {}, QPoint(20, 14));
    toggle(bar.choices(), QStringLiteral("Waiting"));
    CHECK(bar.chips().at(0)->text() == QStringLiteral("State: open, waiting"));
    CHECK(bar.chips().at(1)->text() == QStringLiteral("Due: overdue"));
    QTest::keyClick(&bar.choices(), Qt::Key_Escape);
    CHECK(comesTrue([&] { return bar.bar.findChild<ui::ConditionEditor *>() == nullptr; }));
}

TEST_CASE("a client is found by typing and taken by Enter", "[list]")
{
    File file;
    core::Task task = file.draft(QStringLiteral("Call"));
    task.clientName = QStringLiteral("Babbage & Sons");
    file.add({task});
    Bar bar(file);
    bar.bar.addCondition(Subject::Client, QRect(0, 0, 10, 10));
    auto *search = bar.bar.findChild<QLineEdit *>(QStringLiteral("conditionSearch"));
    REQUIRE(search);
    QTest::keyClicks(search, QStringLiteral("babb"));
    REQUIRE(comesTrue(
        [&] { return bar.choices().findItems(QStringLiteral("Babbage & Sons"), Qt::MatchExactly).size() == 1; }));
    toggle(bar.choices(), QStringLiteral("Babbage & Sons"));
    CHECK(bar.told() == Filter::term(FilterField::Client, QStringLiteral("Babbage & Sons")));
}

TEST_CASE("chips that find no room go to another line", "[list]")
{
    File file;
    Bar bar(file,
            Filter::all({kMine, kLate, Filter::term(FilterField::Deal, QStringLiteral("A deal with a name")),
                         Filter::term(FilterField::Client, QStringLiteral("A client"))}));
    bar.bar.resize(1100, bar.bar.height());
    CHECK(bar.bar.height() == 52);
    bar.bar.resize(300, bar.bar.height());
    CHECK(bar.bar.height() > 52);
    for (const auto *chip : bar.chips())
        CHECK(bar.bar.rect().contains(chip->geometry()));
}

TEST_CASE("keys in the choices of a condition do nothing to the task behind them", "[list][conditions]")
{
    const File file{};
    QWidget view;
    QAction done;
    done.setShortcut(Qt::Key_Space);
    done.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(&done);
    QSignalSpy closed(&done, &QAction::triggered);
    view.show();
    auto *editor = new ui::ConditionEditor(*file.store, Subject::Priority, {}, &view);
    QSignalSpy edited(editor, &ui::ConditionEditor::edited);
    editor->openAt(QRect(100, 100, 50, 20));
    auto *list = editor->findChild<QListWidget *>(QStringLiteral("conditionChoices"));
    REQUIRE(list);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(closed.isEmpty());
    CHECK(list->item(0)->checkState() == Qt::Checked);
    CHECK(edited.count() == 1);
}
