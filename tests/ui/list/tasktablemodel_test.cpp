// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/edittasks.h"
#include "core/commands/trashtasks.h"
#include "tests/ui/list/listfixture.h"
#include "ui/list/listcolumns.h"
#include "ui/list/tasktablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

using core::Filter;
using core::TaskId;
using listtests::comesTrue;
using listtests::File;
using ui::TaskTableModel;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

namespace {

constexpr int kTitle = static_cast<int>(ui::ListColumn::Title);

core::TaskQuery openTasks(core::Grouping grouping = core::Grouping::Due)
{
    return {core::scopeFilter(core::Scope::All), {{core::SortKey::Due, false}}, grouping};
}

QModelIndex titleAt(const TaskTableModel &model, int row)
{
    return model.index(row, kTitle);
}

/// What is shown from top to bottom: headings in brackets.
QStringList shown(const TaskTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = titleAt(model, row).data().toString();
        lines.append(model.isHeading(row) ? QStringLiteral("[%1]").arg(text) : text);
    }
    return lines;
}

bool isLoaded(const TaskTableModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!titleAt(model, row).data(TaskTableModel::IsLoadedRole).toBool())
            return false;
    }
    return true;
}

/// Asks and waits until every row is there.
void answer(TaskTableModel &model, const core::TaskQuery &query)
{
    model.setQuery(query);
    REQUIRE(comesTrue([&] { return !model.isLoading() && isLoaded(model); }));
}

QList<core::Task> tasksOnThreeDays(const File &file)
{
    return {file.draft(QStringLiteral("Later one"), 30), file.draft(QStringLiteral("Late"), -2),
            file.draft(QStringLiteral("Now"), 0), file.draft(QStringLiteral("Some day"))};
}

const QStringList kThreeDays{QStringLiteral("[Overdue]"), QStringLiteral("Late"),    QStringLiteral("[Today]"),
                             QStringLiteral("Now"),       QStringLiteral("[Later]"), QStringLiteral("Later one"),
                             QStringLiteral("[No date]"), QStringLiteral("Some day")};

} // namespace

TEST_CASE("the rows of a list stand under the headings of their groups", "[list]")
{
    File file;
    file.add(tasksOnThreeDays(file));
    TaskTableModel model(*file.store);
    QAbstractItemModelTester contract(&model, Reporting::Fatal);
    CHECK(model.taskCount() == -1);
    answer(model, openTasks());
    CHECK(shown(model) == kThreeDays);
    CHECK(model.taskCount() == 4);
    CHECK(model.index(0, 0).data(TaskTableModel::GroupCountRole).toInt() == 1);
    CHECK_FALSE(model.flags(titleAt(model, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.headingRowOf(3) == 2);
}

TEST_CASE("a screen reader is told a whole row and a whole heading", "[list]")
{
    File file;
    core::Task task = file.draft(QStringLiteral("Call Ada"), 0);
    task.clientName = QStringLiteral("Analytical Engines");
    task.priority = core::Priority::High;
    file.add({task});
    TaskTableModel model(*file.store);
    answer(model, openTasks());
    const QString row = titleAt(model, 1).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Call Ada", "New", "High", "Analytical Engines", "Anna Below"})
        CHECK(row.contains(QLatin1String(part)));
    CHECK(titleAt(model, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Today, 1")));
}

TEST_CASE("a folded group keeps its heading and loses its rows until it is opened", "[list]")
{
    File file;
    file.add(tasksOnThreeDays(file));
    TaskTableModel model(*file.store);
    QAbstractItemModelTester contract(&model, Reporting::Fatal);
    answer(model, openTasks());
    model.setCollapsed(0, true);
    CHECK(model.rowCount() == 7);
    CHECK(model.index(0, 0).data(TaskTableModel::IsCollapsedRole).toBool());
    CHECK(model.taskCount() == 4);
    model.setCollapsed(0, false);
    CHECK(shown(model) == kThreeDays);
}

TEST_CASE("a folded group stays folded while its tasks change", "[list]")
{
    File file;
    const QList<TaskId> ids = file.add(tasksOnThreeDays(file));
    TaskTableModel model(*file.store);
    QAbstractItemModelTester contract(&model, Reporting::Fatal);
    answer(model, openTasks());
    model.setCollapsed(0, true);
    REQUIRE(file.run(core::EditTasks::setField({ids.at(0)}, core::Field::Due, file.draft({}, -1).due)));
    REQUIRE(comesTrue([&] { return model.index(0, 0).data(TaskTableModel::GroupCountRole).toInt() == 2; }));
    CHECK(model.rowOf(ids.at(0)) == -1);
    model.reveal(ids.at(0));
    CHECK(model.rowOf(ids.at(0)) > 0);
}

TEST_CASE("a change moves its row and leaves the others where they are", "[list]")
{
    File file;
    const QList<TaskId> ids = file.add(tasksOnThreeDays(file));
    TaskTableModel model(*file.store);
    QAbstractItemModelTester contract(&model, Reporting::Fatal);
    answer(model, openTasks());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    const QPersistentModelIndex moved = titleAt(model, model.rowOf(ids.at(0)));
    const QPersistentModelIndex still = titleAt(model, model.rowOf(ids.at(3)));

    REQUIRE(file.run(core::EditTasks::setField({ids.at(0)}, core::Field::Due, file.draft({}, 0).due)));
    REQUIRE(comesTrue(
        [&] { return model.headingRowOf(model.rowOf(ids.at(0))) == model.headingRowOf(model.rowOf(ids.at(2))); }));

    CHECK(moved.data(TaskTableModel::TaskIdRole).toLongLong() == ids.at(0).value());
    CHECK(still.data(TaskTableModel::TaskIdRole).toLongLong() == ids.at(3).value());
    CHECK(resets.isEmpty());
    CHECK(layouts.isEmpty());
    CHECK_FALSE(shown(model).contains(QStringLiteral("[Later]")));
}

TEST_CASE("rows that nobody looks at are not read", "[list]")
{
    File file;
    QList<core::Task> drafts;
    for (int i = 0; i < 500; ++i)
        drafts.append(file.draft(QStringLiteral("Task %1").arg(i), 1));
    file.add(drafts);
    TaskTableModel model(*file.store);
    model.setQuery(openTasks(core::Grouping::None));
    REQUIRE(comesTrue([&] { return model.rowCount() == 500; }));
    CHECK(model.loaded(model.taskAt(0)));
    CHECK(titleAt(model, 480).data(TaskTableModel::IsLoadedRole).toBool()
          == (model.loaded(model.taskAt(480)) != nullptr));
    REQUIRE(comesTrue([&] { return titleAt(model, 480).data(TaskTableModel::IsLoadedRole).toBool(); }));
    CHECK(titleAt(model, 480).data().toString().startsWith(QStringLiteral("Task ")));
}

TEST_CASE("the same question is not asked twice and another one starts anew", "[list]")
{
    File file;
    file.add(tasksOnThreeDays(file));
    TaskTableModel model(*file.store);
    answer(model, openTasks());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setQuery(openTasks());
    CHECK_FALSE(model.isLoading());
    model.setQuery(openTasks(core::Grouping::None));
    CHECK(model.isLoading());
    REQUIRE(comesTrue([&] { return resets.size() == 1; }));
    CHECK(model.headingRowOf(1) == -1);
    CHECK(model.rowCount() == 4);
}

TEST_CASE("the last of several questions is the one that is answered", "[list]")
{
    File file;
    file.add(tasksOnThreeDays(file));
    TaskTableModel model(*file.store);
    QAbstractItemModelTester contract(&model, Reporting::Fatal);
    for (const auto grouping : {core::Grouping::Due, core::Grouping::Status, core::Grouping::Client})
        model.setQuery(openTasks(grouping));
    answer(model, openTasks(core::Grouping::None));
    CHECK(model.rowCount() == 4);
    CHECK_FALSE(model.isHeading(0));
}

TEST_CASE("what somebody else changed is marked until it is seen", "[list]")
{
    File file;
    const QList<TaskId> ids = file.add(tasksOnThreeDays(file));
    TaskTableModel model(*file.store);
    QAbstractItemModelTester contract(&model, Reporting::Fatal);
    answer(model, openTasks());
    const QPersistentModelIndex row = titleAt(model, model.rowOf(ids.at(1)));
    const auto other = file.opened();
    auto future = other->run(core::EditTasks::setField({ids.at(1)}, core::Field::Title, QStringLiteral("Theirs")));
    REQUIRE(comesTrue([&] { return future.isFinished(); }));
    file.store->refresh();
    REQUIRE(comesTrue([&] { return row.data().toString() == QStringLiteral("Theirs"); }));
    CHECK(row.data(TaskTableModel::IsFreshRole).toBool());
    model.markSeen(ids.at(1));
    CHECK_FALSE(row.data(TaskTableModel::IsFreshRole).toBool());

    REQUIRE(file.run(core::EditTasks::setField({ids.at(1)}, core::Field::Title, QStringLiteral("Mine"))));
    CHECK_FALSE(row.data(TaskTableModel::IsFreshRole).toBool());
}

TEST_CASE("any run of edits leaves the rows that a new list would show", "[list]")
{
    File file;
    QList<core::Task> drafts;
    for (int i = 0; i < 60; ++i)
        drafts.append(file.draft(QStringLiteral("Task %1").arg(i), i % 9 - 3));
    const QList<TaskId> ids = file.add(drafts);
    TaskTableModel model(*file.store);
    QAbstractItemModelTester contract(&model, Reporting::Fatal);
    answer(model, openTasks());

    QRandomGenerator random(42);
    for (int step = 0; step < 120; ++step) {
        const TaskId task = ids.at(random.bounded(static_cast<int>(ids.size())));
        switch (random.bounded(6)) {
        case 0:
            file.run(core::EditTasks::setField({task}, core::Field::Title, QStringLiteral("Renamed %1").arg(step)));
            break;
        case 1:
            file.run(core::EditTasks::setField({task}, core::Field::Status,
                                               random.bounded(2) ? core::statuses::kDone : core::statuses::kNew));
            break;
        case 2:
            file.run(std::make_shared<core::TrashTasks>(QList{task}, core::TrashTasks::Direction::Delete));
            break;
        case 3:
            file.edits->undo();
            break;
        case 4:
            model.setCollapsed(0, random.bounded(2) != 0);
            break;
        default:
            file.run(core::EditTasks::setField({task}, core::Field::Due, file.draft({}, random.bounded(-5, 40)).due));
            break;
        }
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isHeading(row))
            model.setCollapsed(row, false);
    }
    TaskTableModel fresh(*file.store);
    answer(fresh, openTasks());
    REQUIRE(comesTrue([&] { return isLoaded(model) && shown(model) == shown(fresh); }));
    CHECK(shown(model) == shown(fresh));
}
