// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/store.h"

#include "core/commands/comments.h"
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/commands/movetasks.h"
#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>

using namespace core;
using support::aTask;
using support::TestStore;

namespace {

QStringList titlesOf(TestStore &store, const TaskQuery &query)
{
    QList<TaskId> ids;
    for (const qint32 id : store.answer(store->order(query)).ids)
        ids.append(TaskId{id});
    QStringList titles;
    for (const TaskRow &row : store.answer(store->rows(ids)))
        titles.append(row.title);
    return titles;
}

TaskQuery lane(StatusId status)
{
    return {.filter = Filter::all({scopeOwnership(Scope::All), Filter::term(FilterField::Status, status)}),
            .sort = {{SortKey::Rank}}};
}

} // namespace

TEST_CASE("a task is the same after a restart", "[store]")
{
    TestStore store;
    Task task
        = aTask("Call Ada").client("Granite").deal("Season").tags({QStringLiteral("again"), QStringLiteral("a b")});
    task.description = QStringLiteral("# Notes\n'; DROP TABLE task; --");
    task.checklist = {{QStringLiteral("u1"), QStringLiteral("Find it"), true},
                      {QStringLiteral("u2"), QStringLiteral("Go"), false}};
    task.links = {{QStringLiteral("Offer"), QStringLiteral("https://example.org")}};
    task.due = Due::at(store.clock().now().addSecs(3600));
    task.reminders = {{.beforeMinutes = 15}, {.at = store.clock().now().addSecs(60)}};
    task.participants = {store.addPerson("Bob")};
    const TaskId id = store.add(task);
    const Task before = store.task(id);
    CHECK(before.title == QStringLiteral("Call Ada"));
    CHECK(before.clientName == QStringLiteral("Granite"));
    CHECK(before.checklistDone == 1);
    CHECK(before.hasReminder);
    store.reopen();
    CHECK(store.task(id) == before);
}

TEST_CASE("an edit is undone and redone with its history", "[store]")
{
    TestStore store{aTask("Call Ada")};
    const TaskId id = store.ids().constFirst();
    const Outcome edited = store.run(EditTasks::setField({id}, Field::Priority, Priority::High));
    REQUIRE(edited.undo);
    CHECK(store.task(id).priority == Priority::High);
    const Outcome undone = store.run(edited.undo);
    CHECK(store.task(id).priority == Priority::Normal);
    store.run(undone.undo);
    CHECK(store.task(id).priority == Priority::High);
    const QList<HistoryEntry> history = store.answer(store->history(id));
    REQUIRE(history.size() == 4);
    CHECK(history.constFirst().field == QStringLiteral("priority"));
    CHECK(history.constFirst().to == QStringLiteral("high"));
    CHECK(history.constLast().field == QStringLiteral("created"));
}

TEST_CASE("closing and undo keep the completed moment true", "[store]")
{
    TestStore store{aTask("Call Ada")};
    const TaskId id = store.ids().constFirst();
    const Outcome closed = store.run(EditTasks::setField({id}, Field::Status, statuses::kDone));
    const QDateTime completed = store.task(id).completed;
    CHECK(completed == store.clock().now());
    store.clock().advance(std::chrono::hours(2));
    const Outcome undone = store.run(closed.undo);
    CHECK_FALSE(store.task(id).completed.isValid());
    store.run(undone.undo);
    CHECK(store.task(id).completed == completed);
}

TEST_CASE("an undo of what somebody changed since is refused and changes nothing", "[store]")
{
    TestStore store{aTask("Call Ada")};
    const TaskId id = store.ids().constFirst();
    const Outcome renamed = store.run(EditTasks::setField({id}, Field::Title, QStringLiteral("Call Bob")));
    store.run(EditTasks::setField({id}, Field::Title, QStringLiteral("Call Eve")));
    CHECK(store.refused(renamed.undo).code == Error::Code::Conflict);
    CHECK(store.task(id).title == QStringLiteral("Call Eve"));
}

TEST_CASE("an edit of a field that changed meanwhile is a conflict", "[store]")
{
    TestStore store{aTask("Call Ada")};
    const TaskId id = store.ids().constFirst();
    store.run(EditTasks::setField({id}, Field::Title, QStringLiteral("Call Bob")));
    const FieldEdit edit{id, Field::Title, QStringLiteral("Call Eve"), FieldValue(QStringLiteral("Call Ada"))};
    CHECK(store.refused(std::make_shared<EditTasks>(QList{edit})).code == Error::Code::Conflict);
}

TEST_CASE("a moved due date is counted and undo takes the count back", "[store]")
{
    TestStore store{aTask("Call Ada").due(Due::onDay(QDate(2026, 10, 14)))};
    const TaskId id = store.ids().constFirst();
    store.run(EditTasks::setField({id}, Field::Due, Due::onDay(QDate(2026, 10, 16))));
    const Outcome moved = store.run(EditTasks::setField({id}, Field::Due, Due::onDay(QDate(2026, 10, 23))));
    CHECK(store.task(id).dueMoves == 2);
    CHECK(store.task(id).dueMovedDays == 9);
    store.run(moved.undo);
    CHECK(store.task(id).dueMoves == 1);
    CHECK(store.task(id).dueMovedDays == 2);
}

TEST_CASE("bad titles and texts are refused", "[store]")
{
    TestStore store{aTask("Call Ada")};
    const TaskId id = store.ids().constFirst();
    const auto refusal
        = [&](Field field, const QString &text) { return store.refused(EditTasks::setField({id}, field, text)).code; };
    CHECK(refusal(Field::Title, QStringLiteral(" \n ")) == Error::Code::TitleEmpty);
    CHECK(refusal(Field::Title, QString(501, QLatin1Char('x'))) == Error::Code::TitleTooLong);
    CHECK(refusal(Field::Description, QString(1024 * 1024 + 1, QLatin1Char('x'))) == Error::Code::TextTooLong);
    store.run(EditTasks::setField({id}, Field::Description, QString(1024 * 1024, QLatin1Char('x'))));
    store.run(EditTasks::setField({id}, Field::Title, QString(500, QLatin1Char('x'))));
}

TEST_CASE("a card moves between neighbours and back", "[store]")
{
    TestStore store{aTask("one").in(statuses::kInProgress), aTask("two").in(statuses::kInProgress), aTask("new")};
    store.loadIndex();
    const Outcome moved
        = store.run(std::make_shared<MoveTasks>(QList{store.ids().at(2)}, statuses::kInProgress, store.ids().at(0)));
    CHECK(titlesOf(store, lane(statuses::kInProgress))
          == QStringList{QStringLiteral("one"), QStringLiteral("new"), QStringLiteral("two")});
    store.run(moved.undo);
    CHECK(titlesOf(store, lane(statuses::kNew)) == QStringList{QStringLiteral("new")});
}

TEST_CASE("a move passes over tasks that are in the trash by then", "[store]")
{
    TestStore store{aTask("gone"), aTask("here")};
    store.run(std::make_shared<TrashTasks>(store.ids().mid(0, 1), TrashTasks::Direction::Delete));
    store.run(std::make_shared<MoveTasks>(store.ids(), statuses::kWaiting, TaskId()));
    CHECK(store.task(store.ids().at(0)).status == statuses::kNew);
    CHECK(store.task(store.ids().at(1)).status == statuses::kWaiting);
    const auto again = std::make_shared<MoveTasks>(store.ids().mid(0, 1), statuses::kWaiting, TaskId());
    CHECK(store.refused(again).code == Error::Code::NotFound);
}

TEST_CASE("many drops on one place keep their order", "[store]")
{
    TestStore store{aTask("first"), aTask("last")};
    store.loadIndex();
    QStringList expected{QStringLiteral("last")};
    for (int i = 0; i < 30; ++i) {
        const TaskId id = store.add(aTask(qPrintable(QString::number(i))));
        store.run(std::make_shared<MoveTasks>(QList{id}, statuses::kNew, store.ids().at(0)));
        expected.prepend(QString::number(i));
    }
    expected.prepend(QStringLiteral("first"));
    CHECK(titlesOf(store, lane(statuses::kNew)) == expected);
}

TEST_CASE("the trash keeps tasks for thirty days and lets go of them for good", "[store]")
{
    support::TestStore store{aTask("Old"), aTask("New"), aTask("Kept")};
    store.run(std::make_shared<TrashTasks>(store.ids().mid(0, 1), TrashTasks::Direction::Delete));
    store.clock().advance(std::chrono::hours(24 * 10));
    store.run(std::make_shared<TrashTasks>(store.ids().mid(1, 1), TrashTasks::Direction::Delete));
    store.clock().advance(std::chrono::hours(24 * 20));
    CHECK(store.run(std::make_shared<PurgeTrash>()).changes.removed.isEmpty());
    store.clock().advance(std::chrono::hours(1));
    CHECK(store.run(std::make_shared<PurgeTrash>()).changes.removed == store.ids().mid(0, 1));
    CHECK(store.task(store.ids().at(1)).isDeleted);
    CHECK_FALSE(store.task(store.ids().at(2)).isDeleted);
}

TEST_CASE("the trash keeps a task until it is restored", "[store]")
{
    TestStore store{
        aTask("Call Ada").due(Due::at(QDateTime(QDate(2026, 10, 15), QTime(9, 0), Qt::UTC))).remindBefore(15)};
    store.loadIndex();
    const TaskId id = store.ids().constFirst();
    const Outcome deleted = store.run(std::make_shared<TrashTasks>(QList{id}, TrashTasks::Direction::Delete));
    CHECK(titlesOf(store, lane(statuses::kNew)).isEmpty());
    CHECK_FALSE(store.answer(store->nextFiringAfter(store.clock().now())).isValid());
    store.run(deleted.undo);
    CHECK(titlesOf(store, lane(statuses::kNew)).size() == 1);
    CHECK(store.answer(store->nextFiringAfter(store.clock().now())).isValid());
}

TEST_CASE("the first page is the same before and after the index is loaded", "[store]")
{
    TestStore store{aTask("b").due(Due::onDay(QDate(2026, 10, 15))), aTask("a").due(Due::onDay(QDate(2026, 10, 14))),
                    aTask("c")};
    const TaskQuery query{.filter = scopeFilter(Scope::Mine), .grouping = Grouping::Due};
    const QStringList before = titlesOf(store, query);
    CHECK(before == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    const ScopeCounts counts = store.answer(store->counts());
    store.loadIndex();
    CHECK(titlesOf(store, query) == before);
    CHECK(store.answer(store->counts()) == counts);
    CHECK(counts.mine == 3);
    CHECK(counts.today == 1);
}

TEST_CASE("the agenda is the same before and after the index is loaded", "[store]")
{
    const auto tomorrow = Due::at(QDateTime(QDate(2026, 10, 15), QTime(9, 0), Qt::UTC));
    TestStore store{aTask("late").due(Due::onDay(QDate(2026, 10, 1))), aTask("next").due(tomorrow),
                    aTask("today").due(Due::onDay(QDate(2026, 10, 14))), aTask("some day")};
    const auto titles = [](const Agenda &agenda) {
        QStringList list;
        for (const TaskRow &row : agenda.next)
            list << row.title;
        return list;
    };
    const Agenda before = store.answer(store->agenda(2));
    CHECK(before.overdue == 1);
    CHECK(before.dueToday == 1);
    CHECK(titles(before) == QStringList{QStringLiteral("today"), QStringLiteral("next")});
    store.loadIndex();
    const Agenda after = store.answer(store->agenda(2));
    CHECK(after.overdue == 1);
    CHECK(after.dueToday == 1);
    CHECK(titles(after) == titles(before));
    CHECK(store.answer(store->agenda(1)).next.size() == 1);
}

TEST_CASE("search finds descriptions comments and parts of titles", "[store]")
{
    TestStore store{aTask("Позвонить Фёдору").described("условия договора"), aTask("Каталог")};
    store.run(std::make_shared<AddComment>(store.ids().at(1), QStringLiteral("просит рассрочку")));
    store.loadIndex();
    const auto found = [&](const char *words) {
        return titlesOf(store,
                        {.filter = Filter::all({scopeFilter(Scope::All), Filter::text(QString::fromUtf8(words))})});
    };
    CHECK(found("федор").size() == 1);
    CHECK(found("звон").size() == 1);
    CHECK(found("догов") == QStringList{QStringLiteral("Позвонить Фёдору")});
    CHECK(found("рассрочк") == QStringList{QStringLiteral("Каталог")});
    CHECK(found("нет такого").isEmpty());
}

TEST_CASE("changes of another program appear by themselves", "[store]")
{
    TestStore store{aTask("Call Ada")};
    store.loadIndex();
    QSignalSpy spy(&store.store(), &Store::changed);
    const auto other = store.secondStore(QStringLiteral("Bob"));
    const auto done
        = other->run(EditTasks::setField({store.ids().constFirst()}, Field::Title, QStringLiteral("Call Bob")));
    TestStore::waitFor([&] { return done.isFinished(); });
    const auto hasRenamed = [&] {
        store->refresh();
        return std::ranges::any_of(spy, [](const QList<QVariant> &arguments) {
            const auto changes = arguments.constFirst().value<Changes>();
            return changes.origin == Changes::Origin::Foreign && !changes.tasks.isEmpty()
                && changes.tasks.constFirst().title == QStringLiteral("Call Bob");
        });
    };
    TestStore::waitFor(hasRenamed);
    CHECK(titlesOf(store, lane(statuses::kNew)) == QStringList{QStringLiteral("Call Bob")});
    TestStore::waitFor([&] { return store->directory().personNamed(u"Bob") != nullptr; });
}

TEST_CASE("a file that cannot be written refuses edits and still shows tasks", "[store]")
{
    TestStore store{aTask("Call Ada")};
    const QString path = store.path();
    QSignalSpy states(&store.store(), &Store::stateChanged);
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    TestStore::waitFor([&] {
        store->refresh();
        return store->state() == Store::State::Unreachable;
    });
    CHECK(store.refused(EditTasks::setField(store.ids(), Field::Priority, Priority::High)).code
          == Error::Code::Unreachable);
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
    TestStore::waitFor([&] {
        store->refresh();
        return store->state() == Store::State::Open;
    });
    store.run(EditTasks::setField(store.ids(), Field::Priority, Priority::High));
}

TEST_CASE("a file that is put back from a copy is read and written as it is now", "[store]")
{
    TestStore store{aTask("Call Ada")};
    store.loadIndex();
    const QString path = store.path();
    const QString copy = path + QStringLiteral(".copy");
    REQUIRE(QFile::copy(path, copy));
    store.add(aTask("Call Bob"));
    QSignalSpy changes(&store.store(), &Store::changed);
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    REQUIRE(QFile::rename(copy, path));
    TestStore::waitFor([&] {
        store->refresh();
        return !changes.isEmpty();
    });
    CHECK(changes.constLast().constFirst().value<Changes>().everything);
    CHECK(store->state() == Store::State::Open);
    CHECK(titlesOf(store, lane(statuses::kNew)) == QStringList{QStringLiteral("Call Ada")});
    TestStore::waitFor([&] { return store->isIndexReady(); });
    store.add(aTask("Call Cy"));
    CHECK(titlesOf(store, lane(statuses::kNew)) == QStringList{QStringLiteral("Call Ada"), QStringLiteral("Call Cy")});
    const auto other = store.secondStore(QStringLiteral("Ada"));
    CHECK(store.answer(other->order(lane(statuses::kNew))).ids.size() == 2); // it went into the file that is there
}

TEST_CASE("a write into a file that was just put back goes into that one", "[store]")
{
    TestStore store{aTask("Call Ada")};
    const QString path = store.path();
    REQUIRE(QFile::copy(path, path + QStringLiteral(".copy")));
    REQUIRE(QFile::remove(path));
    CHECK(store.refused(EditTasks::setField(store.ids(), Field::Priority, Priority::High)).code
          == Error::Code::Unreachable);
    REQUIRE(QFile::rename(path + QStringLiteral(".copy"), path));
    TestStore::waitFor([&] {
        store->refresh();
        return store->state() == Store::State::Open;
    });
    store.run(EditTasks::setField(store.ids(), Field::Priority, Priority::High));
    store.reopen();
    CHECK(store.task(store.ids().constFirst()).priority == Priority::High);
}

TEST_CASE("another database in the place of ours is neither read nor written", "[store]")
{
    TestStore store{aTask("Call Ada")};
    TestStore stranger{aTask("Not ours")};
    const QString path = store.path();
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(stranger.path(), path));
    CHECK(store.refused(EditTasks::setField(store.ids(), Field::Priority, Priority::High)).code
          == Error::Code::Unreachable);
    TestStore::waitFor([&] {
        store->refresh();
        return store->state() == Store::State::Unreachable;
    });
}

TEST_CASE("creating the same draft again adds nothing", "[store]")
{
    TestStore store;
    const auto command = std::make_shared<CreateTasks>(QList<Task>{aTask("Call Ada")});
    CHECK(store.run(command).created.size() == 1);
    CHECK(store.run(command).created.isEmpty());
}
