// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <algorithm>

using namespace core;
using support::aTask;
using support::TestStore;

namespace {

Task below(TaskId parent, const char *title)
{
    Task task = aTask(title);
    task.parent = parent;
    return task;
}

TaskRow rowOf(TestStore &store, TaskId task)
{
    return store.answer(store->rows({task})).first();
}

bool tells(const Changes &changes, TaskId task)
{
    return std::ranges::any_of(changes.tasks, [task](const TaskRow &row) { return row.id == task; });
}

} // namespace

TEST_CASE("a task knows how many of its parts are closed", "[subtasks]")
{
    TestStore store{aTask("Fair in March")};
    const TaskId fair = store.ids().first();
    const TaskId stand = store.add(below(fair, "Book the stand"));
    const TaskId flyers = store.add(below(fair, "Print the flyers"));
    CHECK(rowOf(store, fair).subtasks == 2);
    CHECK(rowOf(store, fair).subtasksDone == 0);
    CHECK(rowOf(store, stand).parent == fair);

    const Outcome done = store.run(EditTasks::setField({stand}, Field::Status, statuses::kDone));
    CHECK(tells(done.changes, fair));
    CHECK(rowOf(store, fair).subtasksDone == 1);

    const Outcome trashed = store.run(std::make_shared<TrashTasks>(QList{flyers}, TrashTasks::Direction::Delete));
    CHECK(tells(trashed.changes, fair));
    CHECK(rowOf(store, fair).subtasks == 1);
}

TEST_CASE("a part that moves is told to both the old parent and the new one", "[subtasks]")
{
    TestStore store{aTask("Fair in March"), aTask("Fair in May")};
    const TaskId stand = store.add(below(store.ids().at(0), "Book the stand"));
    const Outcome moved = store.run(EditTasks::setField({stand}, Field::Parent, store.ids().at(1)));
    CHECK(tells(moved.changes, store.ids().at(0)));
    CHECK(tells(moved.changes, store.ids().at(1)));
    CHECK(store.answer(store->subtasks(store.ids().at(0))).isEmpty());
    CHECK(store.answer(store->subtasks(store.ids().at(1))).size() == 1);
}

TEST_CASE("an edit that leaves a part open does not touch its parent", "[subtasks]")
{
    TestStore store{aTask("Fair in March")};
    const TaskId stand = store.add(below(store.ids().first(), "Book the stand"));
    const Outcome edited = store.run(EditTasks::setField({stand}, Field::Priority, Priority::High));
    CHECK_FALSE(tells(edited.changes, store.ids().first()));
    CHECK(rowOf(store, store.ids().first()).version == 1);
}

TEST_CASE("the parts of a task come by rank without those in the trash", "[subtasks]")
{
    TestStore store{aTask("Fair in March")};
    const TaskId fair = store.ids().first();
    const TaskId first = store.add(below(fair, "Book the stand"));
    const TaskId second = store.add(below(fair, "Print the flyers"));
    const TaskId third = store.add(below(fair, "Invite clients"));
    store.run(std::make_shared<TrashTasks>(QList{second}, TrashTasks::Direction::Delete));
    QList<TaskId> ids;
    for (const TaskRow &row : store.answer(store->subtasks(fair)))
        ids.append(row.id);
    CHECK(ids == QList{first, third});
}
