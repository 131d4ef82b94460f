// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/comments.h"
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/commands/movetasks.h"
#include "tests/support/teststore.h"

#include <algorithm>
#include <climits>
#include <functional>
#include <mutex>
#include <sqlite3.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using support::TestStore;

namespace {

/// What the file was asked: statements, and the steps of SQLite's machine, which grow with each row that it reads.
struct Work
{
    int statements = 0;
    qint64 steps = 0;
};

/// Adds up what all connections of this process ask while it lives. The text index keeps its tables as it likes, so
/// its own statements are left out.
class Meter
{
public:
    Meter() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&Meter::connected)); }
    ~Meter() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&Meter::connected)); }
    Meter(const Meter &) = delete;
    Meter &operator=(const Meter &) = delete;

    Work of(const std::function<void()> &action) const
    {
        {
            std::scoped_lock lock(s_mutex);
            s_work = {};
        }
        action();
        std::scoped_lock lock(s_mutex);
        return s_work;
    }

private:
    static int connected(sqlite3 *connection, char **, const void *)
    {
        sqlite3_trace_v2(connection, SQLITE_TRACE_PROFILE, &Meter::ended, nullptr);
        return SQLITE_OK;
    }
    static int ended(unsigned, void *, void *ended, void *)
    {
        auto *statement = static_cast<sqlite3_stmt *>(ended);
        const int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
        const QByteArrayView sql(sqlite3_sql(statement));
        if (sql.contains("task_search_") || sql.startsWith("PRAGMA"))
            return 0;
        std::scoped_lock lock(s_mutex);
        ++s_work.statements;
        s_work.steps += steps;
        return 0;
    }

    static inline std::mutex s_mutex;
    static inline Work s_work;
};

/// One thing that a person does, and what it may ask of the file at most.
struct Action
{
    const char *name;
    int mostStatements;
    qint64 mostSteps;
    std::function<void(TestStore &, const QList<TaskId> &, TaskId)> act; ///< on a task that no other action has touched
};

const QList<Action> &actions()
{
    static const TaskQuery lane{
        Filter::all({scopeFilter(Scope::All), Filter::term(FilterField::Status, statuses::kNew)}), {{SortKey::Rank}}};
    static const QList<Action> all{
        {"the first page of a lane", 1, 2000,
         [](TestStore &store, const auto &, TaskId) { store.answer(store->order(lane)); }},
        {"the first page by due date", 4, 22500,
         [](TestStore &store, const auto &, TaskId) {
             store.answer(store->order({.filter = scopeFilter(Scope::All)}));
         }},
        {"forty rows", 3, 4300,
         [](TestStore &store, const auto &ids, TaskId) { store.answer(store->rows(ids.mid(100, 40))); }},
        {"a task whole", 8, 320, [](TestStore &store, const auto &, TaskId task) { store.answer(store->task(task)); }},
        {"a card dropped on another lane", 25, 1300,
         [](TestStore &store, const auto &, TaskId task) {
             store.run(std::make_shared<MoveTasks>(QList{task}, statuses::kInProgress, TaskId{}));
         }},
        {"a priority chosen", 24, 1260,
         [](TestStore &store, const auto &, TaskId task) {
             store.run(EditTasks::setField({task}, Field::Priority, Priority::Urgent));
         }},
        {"a task done and taken back", 49, 2500,
         [](TestStore &store, const auto &, TaskId task) {
             const Outcome done = store.run(EditTasks::setField({task}, Field::Status, statuses::kDone));
             store.run(done.undo);
         }},
        {"a title changed", 26, 1300,
         [](TestStore &store, const auto &, TaskId task) {
             store.run(EditTasks::setField({task}, Field::Title, u"Ask again"_s));
         }},
        {"a comment", 29, 1110,
         [](TestStore &store, const auto &, TaskId task) { store.run(std::make_shared<AddComment>(task, u"said"_s)); }},
    };
    return all;
}

/// What each action asks of a file with so many tasks.
QList<Work> workAmong(const Meter &meter, int tasks)
{
    TestStore store;
    QList<Task> drafts;
    for (int i = 0; i < tasks; ++i) {
        drafts.append(support::aTask("Call about the offer")
                          .client(qPrintable(u"Granite %1"_s.arg(i / 5)))
                          .tags({u"again"_s})
                          .due(Due::onDay(QDate(2026, 10, 1).addDays(i % 300))));
    }
    const Outcome made = store.run(std::make_shared<CreateTasks>(drafts));
    QList<Work> work;
    for (const Action &action : actions()) {
        Work least{INT_MAX, LLONG_MAX}; // the first time prepares; in any the store may look for changes of others
        for (int round = 0; round < 4; ++round) {
            const TaskId task = made.created.at(50 + 10 * work.size() + round);
            const Work once = meter.of([&] { action.act(store, made.created, task); });
            least = {std::min(least.statements, once.statements), std::min(least.steps, once.steps)};
        }
        work.append(least);
    }
    return work;
}

} // namespace

TEST_CASE("what an action asks of the file does not grow with it", "[guards]")
{
    const Meter meter;
    const QList<Work> small = workAmong(meter, 400);
    const QList<Work> large = workAmong(meter, 2400);
    for (qsizetype i = 0; i < actions().size(); ++i) {
        const Action &action = actions().at(i);
        CAPTURE(action.name, small.at(i).statements, small.at(i).steps, large.at(i).statements, large.at(i).steps);
        CHECK(large.at(i).statements <= action.mostStatements);
        CHECK(large.at(i).steps <= action.mostSteps);
        CHECK(large.at(i).statements == small.at(i).statements);
        CHECK(large.at(i).steps <= small.at(i).steps + small.at(i).steps / 10 + 20);
    }
}

TEST_CASE("counts and orders come from memory once the index is loaded", "[guards]")
{
    const Meter meter;
    TestStore store{support::aTask("one"), support::aTask("two")};
    store.loadIndex();
    const Work work = meter.of([&] {
        store.answer(store->counts());
        store.answer(store->order({.filter = scopeFilter(Scope::Mine)}));
        store.answer(store->order({.filter = scopeFilter(Scope::All), .grouping = Grouping::Client}));
    });
    CHECK(work.statements == 0);
}
