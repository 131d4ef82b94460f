// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/edits.h"

#include "core/commands/edittasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace std::chrono_literals;
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
    store.clock().advance(5s);
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

TEST_CASE("a field that is edited again within two seconds is one step", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    for (const char *title : {"one two", "one two three", "one two three four"}) {
        edits.run(titled(task, title));
        store.clock().advance(1900ms);
    }
    settle(committed, 3);
    CHECK(edits.stack().count() == 1);
    edits.undo();
    settle(committed, 4);
    CHECK(store.task(task).title == QStringLiteral("one"));
    edits.redo();
    settle(committed, 5);
    CHECK(store.task(task).title == QStringLiteral("one two three four"));
}

TEST_CASE("edits are steps of their own after a pause and in another field or task or after an undo", "[shell]")
{
    support::TestStore store{aTask("one"), aTask("other")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    edits.run(titled(task, "two"));
    store.clock().advance(2100ms);
    edits.run(titled(task, "three"));
    edits.run(core::EditTasks::setField({task}, core::Field::Priority, core::Priority::High));
    edits.run(core::EditTasks::setField({store.ids().at(1)}, core::Field::Priority, core::Priority::High));
    edits.run(titled(task, "four"));
    settle(committed, 5);
    CHECK(edits.stack().count() == 5);
    edits.undo();
    edits.undo();
    edits.undo();
    edits.run(titled(task, "five"));
    settle(committed, 9);
    CHECK(edits.stack().count() == 3);
}

TEST_CASE("an edit that is taken back by hand within two seconds leaves no step", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    edits.run(titled(task, "two"));
    edits.run(titled(task, "one"));
    settle(committed, 2);
    CHECK_FALSE(edits.stack().canUndo());
    CHECK_FALSE(edits.stack().canRedo());
}

TEST_CASE("what somebody else wrote in between stays a step of its own", "[shell]")
{
    support::TestStore store{aTask("one")};
    const core::TaskId task = store.ids().constFirst();
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    edits.run(titled(task, "two"));
    settle(committed, 1);
    store.run(titled(task, "theirs"));
    edits.run(titled(task, "three"));
    settle(committed, 2);
    edits.undo();
    settle(committed, 3);
    CHECK(store.task(task).title == QStringLiteral("theirs"));
}

TEST_CASE("however a field was edited in a burst one undo gives what it had before", "[shell]")
{
    support::TestStore store{aTask("0").client("Acme").deal("First order")};
    const core::TaskId task = store.ids().constFirst();
    const core::Task before = store.task(task);
    ui::Edits edits(store);
    QSignalSpy committed(&edits, &ui::Edits::committed);
    QSignalSpy failed(&edits, &ui::Edits::failed);
    QRandomGenerator random(7);
    const QList<core::Field> fields{core::Field::Title, core::Field::Client, core::Field::Due, core::Field::Tags};
    int asked = 0;
    for (int burst = 0; burst < 40; ++burst) {
        const core::Field field = fields.at(random.bounded(fields.size()));
        const int length = 1 + random.bounded(5);
        for (int i = 0; i < length; ++i, ++asked) {
            const QString text = QString::number(random.bounded(4)) + QLatin1Char('x');
            core::FieldValue value = text;
            if (field == core::Field::Due)
                value = core::Due::onDay(QDate(2026, 10, 10 + random.bounded(4)));
            else if (field == core::Field::Tags)
                value = QStringList{text};
            edits.run(core::EditTasks::setField({task}, field, value));
            store.clock().advance(std::chrono::milliseconds(random.bounded(2000)));
        }
        store.clock().advance(3s);
        settle(committed, asked);
        CHECK(edits.stack().count() <= burst + 1);
    }
    while (edits.stack().canUndo()) {
        edits.undo();
        settle(committed, ++asked);
    }
    CHECK(failed.isEmpty());
    const core::Task after = store.task(task);
    for (const core::Field field : fields)
        CHECK(core::valueOf(after, field) == core::valueOf(before, field));
    CHECK(after.dealName == before.dealName);
    CHECK(after.dueMoves == before.dueMoves);
}
