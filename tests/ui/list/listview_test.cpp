// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/edittasks.h"
#include "tests/ui/list/listfixture.h"
#include "ui/list/bulkbar.h"
#include "ui/list/filterbar.h"
#include "ui/list/listheader.h"
#include "ui/list/listview.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/text/duestate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

using core::Filter;
using core::FilterField;
using core::TaskId;
using listtests::comesTrue;
using listtests::File;
using ui::ListColumn;
using ui::TaskListView;

namespace {

/// The list of a file, as wide as in the design.
struct List
{
    explicit List(const File &file, core::Scope scope = core::Scope::Mine, const Filter &filter = {})
        : view(*file.edits), contract(&view.model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        view.resize(776, 812);
        static_cast<QWidget &>(view).show();
        view.show(scope, filter);
        settle();
    }

    void settle()
    {
        REQUIRE(comesTrue([&] { return view.model().taskCount() >= 0 && !view.model().isLoading(); }));
        for (int row = 0; row < view.model().rowCount(); ++row) {
            const QModelIndex index = view.model().index(row, 0);
            REQUIRE(comesTrue([&] { return index.data(ui::TaskTableModel::IsLoadedRole).toBool(); }));
        }
    }

    QRect cell(TaskId task, ListColumn column) const
    {
        return view.table().visualRect(view.model().index(view.model().rowOf(task), static_cast<int>(column)));
    }
    void click(const QPoint &place, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.table().viewport(), Qt::LeftButton, modifiers, place);
    }
    void hover(const QPoint &place)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(place), QPointF(view.table().viewport()->mapToGlobal(place)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.table().viewport(), &move);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view.table(), static_cast<Qt::Key>(code), modifiers);
    }
    template <typename Widget>
    Widget &part(const char *name) const
    {
        auto *widget = view.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return *widget;
    }

    listtests::DesignFont font;
    TaskListView view;
    QAbstractItemModelTester contract;
};

struct FourTasks : File
{
    FourTasks()
        : ids(add({draft(QStringLiteral("Alpha"), 0), draft(QStringLiteral("Beta"), 0),
                   draft(QStringLiteral("Gamma"), 1), draft(QStringLiteral("Delta"))}))
    { }
    QList<TaskId> ids;
};

} // namespace

TEST_CASE("the parts of the list have the names that assistive programs look for", "[list]")
{
    FourTasks file;
    List list(file);
    CHECK(list.part<ui::TaskTable>("taskTable").accessibleName() == QStringLiteral("Task list"));
    CHECK(list.part<QAbstractButton>("addConditionButton").accessibleName() == QStringLiteral("Add condition"));
    CHECK(list.part<QAbstractButton>("groupByButton").accessibleName() == QStringLiteral("Grouping"));
    CHECK(list.part<QAbstractButton>("groupByButton").accessibleDescription() == QStringLiteral("By due date"));
    CHECK(list.part<QAbstractButton>("columnsButton").accessibleName() == QStringLiteral("Columns"));
    list.view.table().selectAll();
    CHECK(list.part<ui::BulkBar>("bulkBar").accessibleName() == QStringLiteral("Selected: 4"));
}

TEST_CASE("the columns of the list stand where the design has them", "[list]")
{
    FourTasks file;
    List list(file);
    const ui::ListHeader &header = list.view.table().header();
    const auto left = [&](ListColumn column) { return header.sectionViewportPosition(static_cast<int>(column)); };
    CHECK(left(ListColumn::Title) == 68);
    // 632 in the design, whose longest date is "Fri, 16 Oct, 11:00"; "Wed, 25 Nov, 22:00" is wider.
    CHECK(left(ListColumn::Due) <= 632);
    CHECK(left(ListColumn::Due) >= 632 - 24);
    CHECK(left(ListColumn::Client) == left(ListColumn::Due) - 136);
    CHECK_FALSE(header.isShown(ListColumn::Assignee));
    CHECK(list.view.filterBar().height() == 52);
    CHECK(header.height() == 32);
    CHECK(list.view.table().rowHeight(0) == 36);
}

TEST_CASE("a click and Enter open the panel and Ctrl and Enter a window", "[list]")
{
    FourTasks file;
    List list(file);
    QSignalSpy panel(&list.view, &ui::TaskView::panelRequested);
    QSignalSpy window(&list.view, &ui::TaskView::windowRequested);
    list.click(list.cell(file.ids.at(1), ListColumn::Title).center());
    REQUIRE(panel.size() == 1);
    CHECK(panel.at(0).at(0).value<TaskId>() == file.ids.at(1));
    list.key(Qt::Key_Return);
    CHECK(panel.size() == 2);
    list.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.size() == 1);
    CHECK(list.view.selection() == QList<TaskId>{file.ids.at(1)});
}

TEST_CASE("a click with Ctrl adds to the selection and opens nothing", "[list]")
{
    FourTasks file;
    List list(file);
    list.click(list.cell(file.ids.at(0), ListColumn::Title).center());
    QSignalSpy panel(&list.view, &ui::TaskView::panelRequested);
    list.click(list.cell(file.ids.at(2), ListColumn::Title).center(), Qt::ControlModifier);
    CHECK(panel.isEmpty());
    CHECK(list.view.selection() == QList<TaskId>{file.ids.at(0), file.ids.at(2)});
}

TEST_CASE("glyphs and the due date ask for the choices of their field", "[list]")
{
    FourTasks file;
    List list(file);
    QSignalSpy choices(&list.view, &ui::TaskView::choicesRequested);
    QSignalSpy panel(&list.view, &ui::TaskView::panelRequested);
    const TaskId task = file.ids.at(2);
    for (const ListColumn column : {ListColumn::Status, ListColumn::Priority, ListColumn::Due}) {
        const QRect cell = list.cell(task, column);
        list.click(column == ListColumn::Due ? cell.center() : ui::glyphWithin(cell).center());
    }
    REQUIRE(choices.size() == 3);
    CHECK(choices.at(0).at(0).value<core::Field>() == core::Field::Status);
    CHECK(choices.at(1).at(0).value<core::Field>() == core::Field::Priority);
    CHECK(choices.at(2).at(0).value<core::Field>() == core::Field::Due);
    CHECK(list.view.selection() == QList<TaskId>{task});
    CHECK(panel.isEmpty());
}

TEST_CASE("the buttons of the row under the pointer close it and ask for the rest", "[list]")
{
    FourTasks file;
    List list(file);
    const TaskId task = file.ids.at(1);
    const auto actions = [&] { return ui::TitleCell::within(list.cell(task, ListColumn::Title), true).actions; };
    list.hover(list.cell(task, ListColumn::Title).center());
    QSignalSpy choices(&list.view, &ui::TaskView::choicesRequested);
    QSignalSpy menus(&list.view, &ui::TaskView::menuRequested);
    list.click(actions().at(1).center());
    list.click(actions().at(2).center());
    list.click(actions().at(3).center());
    REQUIRE(choices.size() == 2);
    CHECK(choices.at(0).at(0).value<core::Field>() == core::Field::Due);
    CHECK(choices.at(1).at(0).value<core::Field>() == core::Field::Reminders);
    CHECK(menus.size() == 1);
    CHECK(list.view.selection() == QList<TaskId>{task});

    list.click(actions().at(0).center());
    REQUIRE(comesTrue([&] { return list.view.model().rowOf(task) < 0; }));
    CHECK(file.task(task).status == core::statuses::kDone);
    CHECK(file.edits->stack().count() == 1);
}

TEST_CASE("a title is edited in its row by F2 and kept by Enter as one step", "[list]")
{
    FourTasks file;
    List list(file);
    const TaskId task = file.ids.at(0);
    list.view.select(task);
    list.key(Qt::Key_F2);
    auto &edit = list.part<QLineEdit>("titleCellEdit");
    CHECK(edit.text() == QStringLiteral("Alpha"));
    const QSignalSpy opened(&list.view, &TaskListView::panelRequested);
    QTest::keyClicks(&edit, QStringLiteral("Call <b>Ada</b>"));
    QTest::keyClick(&edit, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return file.task(task).title == QStringLiteral("Call <b>Ada</b>"); }));
    REQUIRE(comesTrue([&] { return file.edits->stack().count() == 1; }));
    const QModelIndex row = list.view.model().index(list.view.model().rowOf(task), static_cast<int>(ListColumn::Title));
    CHECK(comesTrue([&] { return row.data().toString() == QStringLiteral("Call <b>Ada</b>"); }));
    CHECK(opened.isEmpty()); // Enter was meant for the title
}

TEST_CASE("a double click edits the title and Esc leaves it as it was", "[list]")
{
    FourTasks file;
    List list(file);
    const TaskId task = file.ids.at(0);
    QTest::mouseDClick(list.view.table().viewport(), Qt::LeftButton, {}, list.cell(task, ListColumn::Title).center());
    auto &edit = list.part<QLineEdit>("titleCellEdit");
    QTest::keyClicks(&edit, QStringLiteral("Nothing"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(file.task(task).title == QStringLiteral("Alpha"));
    CHECK(file.edits->stack().count() == 0);
}

TEST_CASE("a title too long for the file is refused and stays to be shortened", "[list]")
{
    FourTasks file;
    List list(file);
    const QSignalSpy refused(file.edits.get(), &ui::Edits::failed);
    list.view.select(file.ids.at(0));
    REQUIRE(list.view.editTitle());
    const QPointer<QLineEdit> edit = &list.part<QLineEdit>("titleCellEdit");
    const QString line = QStringLiteral("word ").repeated(120).trimmed();
    edit->clear();
    edit->insert(line); // as pasting does
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return refused.count() == 1; }));
    CHECK(file.task(file.ids.at(0)).title == QStringLiteral("Alpha"));
    REQUIRE(edit);
    CHECK(edit->text() == line);
    edit->setText(QStringLiteral("Word"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(comesTrue([&] { return file.task(file.ids.at(0)).title == QStringLiteral("Word"); }));
}

TEST_CASE("an emptied title is not taken", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.select(file.ids.at(0));
    REQUIRE(list.view.editTitle());
    auto &edit = list.part<QLineEdit>("titleCellEdit");
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(file.task(file.ids.at(0)).title == QStringLiteral("Alpha"));
    CHECK(file.edits->stack().count() == 0);
}

TEST_CASE("a heading is folded by a click and by the arrow keys", "[list]")
{
    FourTasks file;
    List list(file);
    const int rows = list.view.model().rowCount();
    list.click(list.view.table().visualRect(list.view.model().index(0, 3)).center());
    CHECK(list.view.model().rowCount() == rows - 2);
    list.key(Qt::Key_Right);
    CHECK(list.view.model().rowCount() == rows);
    list.key(Qt::Key_Down);
    CHECK(list.view.current() == file.ids.at(0));
    list.key(Qt::Key_Left); // from a task to its heading
    CHECK_FALSE(list.view.current().isValid());
    list.key(Qt::Key_Left);
    CHECK(list.view.model().rowCount() == rows - 2);
    list.key(Qt::Key_Space);
    CHECK(list.view.model().rowCount() == rows);
}

TEST_CASE("headers sort within the groups and Shift adds a second key", "[list]")
{
    FourTasks file;
    List list(file);
    ui::ListHeader &header = list.view.table().header();
    const auto press = [&](ListColumn column, Qt::KeyboardModifiers modifiers = {}) {
        const int section = static_cast<int>(column);
        const QPoint place(header.sectionViewportPosition(section) + header.sectionSize(section) / 2, 10);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, place);
        list.settle();
    };
    press(ListColumn::Title);
    press(ListColumn::Title);
    CHECK(list.view.model().query().sort == QList<core::SortOrder>{{core::SortKey::Title, true}});
    CHECK(list.view.model().rowOf(file.ids.at(1)) < list.view.model().rowOf(file.ids.at(0)));
    press(ListColumn::Client, Qt::ShiftModifier);
    CHECK(list.view.model().query().sort
          == QList<core::SortOrder>{{core::SortKey::Title, true}, {core::SortKey::Client, false}});
}

TEST_CASE("selecting all takes in the tasks of collapsed groups and shows them", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.model().setCollapsed(0, true);
    list.view.table().setFocus();
    list.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(list.view.selection().size() == 4);
    CHECK(list.part<ui::BulkBar>("bulkBar").accessibleName() == QStringLiteral("Selected: 4"));
    for (const TaskId task : file.ids)
        CHECK(list.view.model().rowOf(task) >= 0);
}

TEST_CASE("selecting all before all is known takes in what comes to be known", "[list]")
{
    QList<core::Task> drafts;
    File file;
    for (int number = 0; number < 600; ++number)
        drafts.append(file.draft(QStringLiteral("Task %1").arg(number)));
    file.add(drafts);
    const auto store = file.opened(); // its index is not loaded yet
    ui::Edits edits(*store);
    TaskListView view(edits);
    view.show(core::Scope::Mine, {});
    REQUIRE(comesTrue([&] { return view.model().rowCount() > 0 && !view.model().isLoading(); }));
    REQUIRE(view.model().taskCount() < 0);
    view.table().selectAll();
    CHECK(view.selection().size() < 600);
    store->loadIndex();
    CHECK(comesTrue([&] { return view.selection().size() == 600; }));
}

TEST_CASE("all stays selected when the order is turned", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.table().selectAll();
    list.view.table().header().sortRequested(ListColumn::Title, false);
    list.settle();
    CHECK(list.view.selection().size() == 4);
}

TEST_CASE("several selected tasks have a bar whose deletion is one step", "[list]")
{
    FourTasks file;
    List list(file);
    auto &bar = list.part<ui::BulkBar>("bulkBar");
    CHECK_FALSE(bar.isVisible());
    list.view.table().setFocus();
    list.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(bar.isVisible());
    CHECK(list.view.selection().size() == 4);
    QSignalSpy choices(&list.view, &ui::TaskView::choicesRequested);
    for (const char *name : {"bulkStatusButton", "bulkDueButton", "bulkAssigneeButton", "bulkTagsButton"})
        QTest::mouseClick(&list.part<QPushButton>(name), Qt::LeftButton);
    CHECK(choices.size() == 4);
    QTest::mouseClick(&list.part<QPushButton>("bulkDeleteButton"), Qt::LeftButton);
    REQUIRE(comesTrue([&] { return list.view.model().taskCount() == 0; }));
    REQUIRE(comesTrue([&] { return file.edits->stack().count() == 1; }));
    CHECK(list.part<QLabel>("listMessageLabel").isVisible());
    file.edits->undo();
    CHECK(comesTrue([&] { return list.view.model().taskCount() == 4; }));
}

TEST_CASE("the selection stays through another order and another grouping", "[list]")
{
    FourTasks file;
    List list(file);
    list.click(list.cell(file.ids.at(0), ListColumn::Title).center());
    list.click(list.cell(file.ids.at(2), ListColumn::Title).center(), Qt::ControlModifier);
    list.view.show(core::Scope::All, Filter::term(FilterField::Assignee, core::Me{}));
    list.settle();
    QList<TaskId> kept = list.view.selection();
    CHECK(kept == QList<TaskId>{file.ids.at(0), file.ids.at(2)});
    CHECK(list.view.current() == file.ids.at(2));
}

TEST_CASE("what others change leaves selection and scroll where they are", "[list]")
{
    File file;
    QList<core::Task> drafts;
    for (int i = 0; i < 80; ++i)
        drafts.append(file.draft(QStringLiteral("Task %1").arg(i), 3));
    const QList<TaskId> ids = file.add(drafts);
    List list(file);
    list.view.select(ids.at(50));
    QScrollBar &bar = *list.view.table().verticalScrollBar();
    const int scroll = bar.value();
    CHECK(scroll > 0);
    REQUIRE(file.run(core::EditTasks::setField({ids.at(60)}, core::Field::Title, QStringLiteral("Other"))));
    REQUIRE(file.run(core::EditTasks::setField({ids.at(70)}, core::Field::Status, core::statuses::kDone)));
    REQUIRE(comesTrue([&] { return list.view.model().taskCount() == 79; }));
    CHECK(list.view.selection() == QList<TaskId>{ids.at(50)});
    CHECK(bar.value() == scroll);
}

TEST_CASE("a task is selected once it is there even when its group is folded", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.model().setCollapsed(0, true);
    list.view.select(file.ids.at(1));
    CHECK(list.view.current() == file.ids.at(1));
    const TaskId added = file.add({file.draft(QStringLiteral("New one"), 2)}).at(0);
    list.view.select(added);
    CHECK(comesTrue([&] { return list.view.current() == added; }));
}

TEST_CASE("a task asked for while the list is read is selected then and not later", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.show(core::Scope::All, {});
    list.view.select(file.ids.at(1));
    list.settle();
    CHECK(list.view.selection() == QList<TaskId>{file.ids.at(1)});

    list.view.show(core::Scope::Mine, Filter::term(FilterField::Tag, QStringLiteral("none has it")));
    list.view.select(file.ids.at(3)); // is not found
    list.settle();
    list.view.show(core::Scope::Mine, {});
    list.settle();
    list.click(list.cell(file.ids.at(2), ListColumn::Title).center());
    file.add({file.draft(QStringLiteral("New one"), 2)});
    REQUIRE(comesTrue([&] { return list.view.model().taskCount() == 5; }));
    CHECK(list.view.selection() == QList<TaskId>{file.ids.at(2)});
}

TEST_CASE("what others change leaves the title that is being edited", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.select(file.ids.at(2));
    list.key(Qt::Key_F2);
    const QPointer<QLineEdit> edit = &list.part<QLineEdit>("titleCellEdit");
    QTest::keyClicks(edit, QStringLiteral("Half a"));
    file.add({file.draft(QStringLiteral("New one"), 0)});
    REQUIRE(file.run(core::EditTasks::setField({file.ids.at(0)}, core::Field::Status, core::statuses::kDone)));
    REQUIRE(comesTrue([&] { return list.view.model().taskCount() == 4; }));
    REQUIRE(edit);
    QTest::keyClicks(edit, QStringLiteral(" title"));
    CHECK(edit->text() == QStringLiteral("Half a title"));
}

TEST_CASE("an empty list says whether nothing is left or nothing was found", "[list]")
{
    FourTasks file;
    List list(file, core::Scope::Delegated);
    CHECK(list.part<QLabel>("listMessageLabel").text() == QStringLiteral("Nothing is delegated"));
    CHECK_FALSE(list.part<QPushButton>("listMessageButton").isVisible());
    list.view.show(core::Scope::Mine, Filter::text(QStringLiteral("zzz")));
    list.settle();
    CHECK(list.part<QLabel>("listMessageLabel").text() == QStringLiteral("Nothing found"));
    QSignalSpy reset(&list.view, &ui::TaskView::filterResetRequested);
    QTest::mouseClick(&list.part<QPushButton>("listMessageButton"), Qt::LeftButton);
    CHECK(reset.size() == 1);
}

TEST_CASE("closed tasks are shown when a condition asks for them", "[list]")
{
    FourTasks file;
    REQUIRE(file.run(core::EditTasks::setField({file.ids.at(0)}, core::Field::Status, core::statuses::kDone)));
    List list(file);
    CHECK(list.view.model().taskCount() == 3);
    list.view.show(core::Scope::Mine, Filter::term(FilterField::Status, core::statuses::kDone));
    list.settle();
    CHECK(list.view.model().taskCount() == 1);
    const QModelIndex heading = list.view.model().index(0, static_cast<int>(ui::ListColumn::Title));
    CHECK(heading.data().toString() == QStringLiteral("Closed")); // its due date was yesterday
    CHECK(heading.data(ui::TaskTableModel::DueStateRole).toInt() == static_cast<int>(ui::DueState::Done));
}

TEST_CASE("columns that were moved or shown or resized come back", "[list]")
{
    FourTasks file;
    List list(file);
    QSignalSpy edited(&list.view, &TaskListView::stateEdited);
    ui::ListHeader &header = list.view.table().header();
    header.setShown(ListColumn::Tags, true);
    header.resizeSection(static_cast<int>(ListColumn::Client), 200);
    header.resizeSection(static_cast<int>(ListColumn::Due), 10); // is held at its minimum
    header.moveSection(header.visualIndex(static_cast<int>(ListColumn::Tags)), 3);
    header.moveSection(0, 5); // the glyphs stay first
    CHECK(edited.size() >= 4);
    CHECK(header.order().at(0) == ListColumn::Status);
    CHECK(header.widthOf(ListColumn::Due) == 104);
    const QVariantMap saved = list.view.saveState();

    List other(file);
    other.view.restoreState(saved);
    CHECK(other.view.table().header().order() == header.order());
    CHECK(other.view.table().header().isShown(ListColumn::Tags));
    CHECK(other.view.table().header().widthOf(ListColumn::Client) == 200);
    CHECK(other.view.saveState() == saved);
}

TEST_CASE("columns narrow before they have to be scrolled to and widen again", "[list]")
{
    FourTasks file;
    List list(file);
    ui::ListHeader &header = list.view.table().header();
    const int wanted = header.widthOf(ListColumn::Client);
    const QVariantMap saved = list.view.saveState();
    header.fit(470);
    CHECK(header.widthOf(ListColumn::Client) < wanted);
    CHECK(header.length() <= 470);
    CHECK(list.view.saveState() == saved);
    header.fit(1000);
    CHECK(header.widthOf(ListColumn::Client) == wanted);
}

TEST_CASE("columns change places from the menu of the columns", "[list]")
{
    FourTasks file;
    List list(file);
    const auto shown = [&] {
        QList<ListColumn> columns = list.view.table().header().order();
        columns.removeIf([&](ListColumn column) { return !list.view.table().header().isShown(column); });
        return columns;
    };
    const QList<ListColumn> before = shown();
    REQUIRE(before.mid(2, 3) == QList{ListColumn::Title, ListColumn::Client, ListColumn::Due});
    const auto choose = [&](const QString &submenu, ListColumn column) {
        QTest::keyClick(&list.part<QWidget>("columnsButton"), Qt::Key_Space);
        auto &menu = list.part<QMenu>("columnsMenu");
        for (QAction *action : menu.actions()) {
            if (action->text() != submenu)
                continue;
            for (QAction *choice : action->menu()->actions()) {
                if (choice->text() == ui::nameOf(column) && choice->isEnabled())
                    choice->trigger();
            }
        }
        menu.close();
        QCoreApplication::sendPostedEvents(&menu, QEvent::DeferredDelete);
    };
    choose(QStringLiteral("Move right"), ListColumn::Client);
    CHECK(shown().mid(2, 3) == QList{ListColumn::Title, ListColumn::Due, ListColumn::Client});
    choose(QStringLiteral("Move left"), ListColumn::Due);
    CHECK(shown().mid(2, 3) == QList{ListColumn::Due, ListColumn::Title, ListColumn::Client});
    choose(QStringLiteral("Move left"), ListColumn::Due); // the glyphs stay first
    CHECK(shown().mid(2, 3) == QList{ListColumn::Due, ListColumn::Title, ListColumn::Client});
}

TEST_CASE("the bar of several tasks selects all that are shown", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.select({file.ids.at(0), file.ids.at(1)}, file.ids.at(0));
    auto &all = list.part<QPushButton>("bulkAllButton");
    REQUIRE(all.isVisible());
    CHECK(all.text() == QStringLiteral("Select all 4"));
    QTest::mouseClick(&all, Qt::LeftButton);
    CHECK(list.view.selection().size() == 4);
    CHECK_FALSE(all.isVisible());
}

TEST_CASE("a part of a task stands indented below it in the list", "[list]")
{
    FourTasks file;
    core::Task part = file.draft(QStringLiteral("Part"), 1);
    const core::TaskId parent = file.add({file.draft(QStringLiteral("Whole"), 1)}).first();
    part.parent = parent;
    const core::TaskId below = file.add({part}).first();
    List list(file);
    auto &model = list.view.model();
    const int row = model.rowOf(below);
    CHECK(row == model.rowOf(parent) + 1);
    CHECK(model.index(row, 2).data(ui::TaskTableModel::DepthRole).toInt() == 1);
    CHECK(model.index(row - 1, 2).data(ui::TaskTableModel::DepthRole).toInt() == 0);
    REQUIRE(comesTrue([&] {
        return model.index(row - 1, 2).data(ui::TaskTableModel::SubtasksRole).toString()
            == QStringLiteral("Subtasks 0/1");
    }));
    file.run(core::EditTasks::setField({below}, core::Field::Status, core::statuses::kDone));
    CHECK(comesTrue([&] {
        return model.index(model.rowOf(parent), 2).data(ui::TaskTableModel::SubtasksRole).toString()
            == QStringLiteral("Subtasks 1/1");
    }));
}

TEST_CASE("the grouping is chosen from its menu", "[list]")
{
    FourTasks file;
    List list(file);
    QTest::mouseClick(&list.part<QPushButton>("groupByButton"), Qt::LeftButton);
    auto &menu = list.part<QMenu>("groupByMenu");
    REQUIRE(menu.actions().size() == 6);
    menu.actions().at(1)->trigger();
    menu.close();
    list.settle();
    CHECK(list.view.model().query().grouping == core::Grouping::Status);
    CHECK(list.part<QPushButton>("groupByButton").text() == QStringLiteral("By status"));
    CHECK(list.view.model().index(0, 2).data().toString() == QStringLiteral("New"));
}

TEST_CASE("Alt and an arrow move the selected tasks to the bucket beside as one step", "[list]")
{
    FourTasks file;
    List list(file);
    list.click(list.cell(file.ids.at(0), ListColumn::Title).center());
    list.click(list.cell(file.ids.at(1), ListColumn::Title).center(), Qt::ControlModifier);
    list.key(Qt::Key_Right, Qt::AltModifier);
    const core::Due tomorrow = file.draft({}, 1).due;
    REQUIRE(comesTrue([&] { return file.task(file.ids.at(1)).due == tomorrow; }));
    CHECK(file.task(file.ids.at(0)).due == tomorrow);
    REQUIRE(comesTrue([&] { return file.edits->stack().count() == 1; }));
    CHECK(comesTrue([&] { return list.view.selection() == QList<TaskId>{file.ids.at(0), file.ids.at(1)}; }));
}

TEST_CASE("a list that has the keyboard before its rows gives it to the first one", "[list]")
{
    FourTasks file;
    TaskListView view(*file.edits);
    static_cast<QWidget &>(view).show();
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    view.focusTasks();
    REQUIRE(view.table().hasFocus());
    REQUIRE_FALSE(view.table().currentIndex().isValid());
    view.show(core::Scope::Mine, {});
    CHECK(comesTrue([&] { return view.table().currentIndex().isValid(); }));
    CHECK(view.table().currentIndex().row() == 0);
    CHECK(view.selection().isEmpty());
}

TEST_CASE("the keys stay on the titles which tell the whole row", "[list]")
{
    FourTasks file;
    List list(file);
    const auto isOnTitle
        = [&] { return list.view.table().currentIndex().column() == static_cast<int>(ListColumn::Title); };
    list.key(Qt::Key_End);
    CHECK(list.view.current() == file.ids.at(3));
    CHECK(isOnTitle());
    list.key(Qt::Key_Home);
    CHECK(list.view.table().currentIndex().row() == 0);
    CHECK(isOnTitle());
    list.key(Qt::Key_Down);
    CHECK(list.view.current() == file.ids.at(0));
    CHECK(isOnTitle());
}

TEST_CASE("the keys walk the rows and Shift selects what they pass", "[list]")
{
    FourTasks file;
    List list(file);
    list.view.select(file.ids.at(0));
    list.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list.view.selection() == QList<TaskId>{file.ids.at(0), file.ids.at(1)});
    list.key(Qt::Key_Down, Qt::ShiftModifier); // the heading between is passed
    list.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list.view.selection() == QList<TaskId>{file.ids.at(0), file.ids.at(1), file.ids.at(2)});
    list.key(Qt::Key_Escape);
    CHECK(list.view.selection().size() == 1);
}
