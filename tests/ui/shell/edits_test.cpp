// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/edits.h"

#include "core/commands/edittasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>

using support::aTask;

namespace {

core::CommandPtr titled(core::TaskId task, const char *title)
{
    return core::EditTasks::setField({task}, core::Field::Title, QString::fromUtf8(title));
}

/// Turns the event loop until so many steps were committed.
void settle(const QSignalSpy &committed, int count)
{
    support::TestStore::waitFor([&] { return committed.count() >= count; });
}

} // namespace

TEST_CASE("an edit is undone and done again", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    QSignalSpy turned(&edits, &ui::Edits::turned);
    edits.run(titled(task, "two"));
    settle(committed, 1);
    CHECK(edits.stack().canUndo());
    CHECK(turned.isEmpty());
    edits.undo();
    settle(committed, 2);
    CHECK(store.task(task).title == QStringLiteral("one"));
    CHECK(edits.stack().canRedo());
    edits.redo();
    settle(committed, 3);
    CHECK(store.task(task).title == QStringLiteral("two"));
    CHECK(turned.count() == 2);
}

TEST_CASE("presses of undo and redo that come before the answer are all served", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    QSignalSpy failed(&edits, &ui::Edits::failed);
    edits.run(titled(task, "two"));
    edits.run(titled(task, "three"));
    edits.undo(); // before either edit is in the file
    edits.undo();
    edits.redo();
    edits.undo();
    edits.redo();
    settle(committed, 7);
    CHECK(failed.isEmpty());
    CHECK(store.task(task).title == QStringLiteral("two"));
    CHECK(edits.stack().canUndo());
    CHECK(edits.stack().canRedo());
}

TEST_CASE("an edit behind a press of undo keeps its place", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    edits.run(titled(task, "two"));
    edits.undo();
    edits.run(titled(task, "three"));
    settle(committed, 3);
    CHECK(store.task(task).title == QStringLiteral("three"));
    CHECK_FALSE(edits.stack().canRedo());
    edits.undo();
    settle(committed, 4);
    CHECK(store.task(task).title == QStringLiteral("one"));
}

TEST_CASE("an undo that the file refuses leaves the stack and tells why", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    QSignalSpy failed(&edits, &ui::Edits::failed);
    edits.run(titled(task, "two"));
    settle(committed, 1);
    store.run(titled(task, "somebody else's")); // past the stack, as another program would
    edits.undo();
    support::TestStore::waitFor([&] { return failed.count() == 1; });
    CHECK(store.task(task).title == QStringLiteral("somebody else's"));
    CHECK_FALSE(edits.stack().canUndo());
    CHECK_FALSE(edits.stack().canRedo());
}

TEST_CASE("undo with nothing to take back does nothing and blocks nothing", "[shell]")
{
    support::TestStore store{aTask("one")};
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    edits.undo();
    edits.redo();
    edits.run(titled(store.ids().constFirst(), "two"));
    settle(committed, 1);
    CHECK(store.task(store.ids().constFirst()).title == QStringLiteral("two"));
}

TEST_CASE("a refused command makes no step", "[shell]")
{
    support::TestStore store{aTask("one")};
    ui::Edits edits(store);
    QSignalSpy failed(&edits, &ui::Edits::failed);
    edits.run(titled(store.ids().constFirst(), ""));
    support::TestStore::waitFor([&] { return failed.count() == 1; });
    CHECK_FALSE(edits.stack().canUndo());
}

TEST_CASE("edits that go before the file answers take their promise back", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    auto edits = std::make_unique<ui::Edits>(store);
    const QFuture<core::Result<core::Outcome>> answer = edits->run(titled(task, "two"));
    edits.reset();
    CHECK(answer.isCanceled());
    support::TestStore::waitFor([&] { return store.task(task).title == QStringLiteral("two"); });
}

TEST_CASE("a task that was done between two seconds is opened again by undo", "[shell]")
{
    support::TestStore store{aTask("one")};
    store.clock().advance(std::chrono::milliseconds(123));
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    QSignalSpy failed(&edits, &ui::Edits::failed);
    edits.run(core::EditTasks::setField({task}, core::Field::Status, core::statuses::kDone));
    edits.undo();
    edits.redo();
    settle(committed, 3);
    CHECK(failed.isEmpty());
    CHECK(store.task(task).status == core::statuses::kDone);
    edits.undo();
    settle(committed, 4);
    CHECK_FALSE(store.task(task).completed.isValid());
}
