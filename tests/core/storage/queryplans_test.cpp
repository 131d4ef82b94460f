// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/comments.h"
#include "core/commands/editdirectory.h"
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "core/commands/movetasks.h"
#include "core/commands/trashtasks.h"
#include "core/storage/filesummary.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <algorithm>
#include <mutex>
#include <QSet>
#include <sqlite3.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using support::aTask;
using support::TestStore;

namespace {

/// Hears every statement that any connection of this process runs while it lives.
class Listener
{
public:
    Listener()
    {
        std::scoped_lock lock(s_mutex);
        s_heard.clear();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&Listener::connected));
    }
    ~Listener() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&Listener::connected)); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    QStringList heard() const
    {
        std::scoped_lock lock(s_mutex);
        QStringList statements = s_heard.values();
        statements.sort();
        return statements;
    }

private:
    static int connected(sqlite3 *connection, char **, const void *)
    {
        sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &Listener::hear, nullptr);
        return SQLITE_OK;
    }
    static int hear(unsigned, void *, void *statement, void *)
    {
        std::scoped_lock lock(s_mutex);
        s_heard.insert(QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
        return 0;
    }

    static inline std::mutex s_mutex;
    static inline QSet<QString> s_heard;
};

/// Tables that stay small; what another step has found; and the clients, deals and tags whose names contain what was
/// typed, which no index of words can answer.
bool isSmall(const QString &walked)
{
    static const QStringList kSmall{u"person"_s,
                                    u"status"_s,
                                    u"type"_s,
                                    u"setting"_s,
                                    u"person_setting"_s,
                                    u"saved_filter"_s,
                                    u"work_timer"_s,
                                    u"main.task_search_config"_s,
                                    u"CONSTANT ROW"_s,
                                    u"above"_s,
                                    u"a"_s,
                                    u"c"_s,
                                    u"d"_s,
                                    u"g"_s};
    return kSmall.contains(walked) || walked.startsWith(u"(subquery"_s);
}

/// The steps of a statement that read a table from its beginning to its end.
QStringList walksOf(sqlite3 *file, const QString &statement)
{
    sqlite3_stmt *plan = nullptr;
    const QByteArray sql = "EXPLAIN QUERY PLAN " + statement.toUtf8();
    REQUIRE(sqlite3_prepare_v2(file, sql.constData(), -1, &plan, nullptr) == SQLITE_OK);
    QStringList walks;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const QString step = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
        const bool isIndexed = step.contains(u" USING "_s) || step.contains(u"VIRTUAL TABLE INDEX"_s);
        if (step.startsWith(u"SCAN "_s) && !isIndexed && !isSmall(step.sliced(5)))
            walks.append(step);
    }
    sqlite3_finalize(plan);
    return walks;
}

void askEverything(TestStore &store)
{
    for (const Scope scope : {Scope::All, Scope::Mine, Scope::Today, Scope::Delegated}) {
        store.answer(store->order({.filter = scopeFilter(scope)}));
        store.answer(store->order(
            {.filter = Filter::all({scopeOwnership(scope), Filter::term(FilterField::Status, statuses::kNew)}),
             .sort = {{SortKey::Rank}}}));
    }
    store.answer(store->order({.filter = Filter::text(u"gran"_s)}));
    store.answer(store->agenda(5));
    for (const Vocabulary vocabulary : {Vocabulary::Clients, Vocabulary::Deals, Vocabulary::Tags})
        store.answer(store->suggestions(vocabulary, u"g"_s, u"Granite"_s));
    store.answer(store->rows(store.ids()));
    store.answer(store->task(store.ids().constFirst()));
    store.answer(store->history(store.ids().constFirst()));
    const QDateTime now = store.clock().now();
    store.answer(store->firingsUntil(now.addDays(1)));
    store.answer(store->nextFiringAfter(now));
    store.answer(store->snoozedFirings());
    store.answer(store->acknowledgedFirings(now.addDays(-1)));
    store.answer(store->openFirings(10));
}

void writeEverything(TestStore &store)
{
    const QDateTime now = store.clock().now();
    const TaskId first = store.add(aTask("Call")
                                       .client("Granite")
                                       .deal("Season")
                                       .tags({u"again"_s})
                                       .remindBefore(15)
                                       .due(Due::at(now.addSecs(60))));
    const TaskId second = store.add(aTask("Write").client("Granite").described("an offer"));
    const PersonId eve = store.addPerson("Eve");
    store.run(std::make_shared<EditTasks>(
        QList<FieldEdit>{{first, Field::Title, u"Call again"_s},
                         {first, Field::Description, u"text"_s},
                         {first, Field::Client, u"Marble"_s},
                         {first, Field::Tags, QStringList{u"b"_s}},
                         {first, Field::Observers, QList{eve}},
                         {first, Field::Checklist, QList{ChecklistItem{.uid = u"u"_s, .text = u"a"_s}}},
                         {first, Field::Links, QList{Link{.url = u"https://example.org"_s}}},
                         {first, Field::Due, Due::at(now.addSecs(120))},
                         {second, Field::Parent, first}}));
    store.run(std::make_shared<MoveTasks>(QList{second}, statuses::kInProgress, TaskId{}));
    store.run(std::make_shared<MoveTasks>(QList{second}, statuses::kNew, first));
    store.run(std::make_shared<AddComment>(first, u"said"_s));
    const Comment comment = store.task(first).comments.constFirst();
    store.run(std::make_shared<EditComment>(first, comment.id, u"said so"_s));
    store.run(std::make_shared<EditComment>(first, comment.id, QString()));
    const QList<Firing> firings = store.answer(store->openFirings(10));
    REQUIRE_FALSE(firings.isEmpty());
    store.run(std::make_shared<ClaimFirings>(firings, u"here"_s));
    store.run(ActOnFirings::show({firings.constFirst().id}, u"here"_s));
    store.run(ActOnFirings::snooze({firings.constFirst().id}, now.addSecs(600)));
    store.run(ActOnFirings::acknowledge({firings.constFirst().id}));
    store.run(std::make_shared<ReleaseFirings>(u"here"_s));
    PersonSettings settings;
    settings.overdueNoticeHours = 2;
    store.run(std::make_shared<PutPersonSettings>(store.me(), settings));
    store.run(std::make_shared<TrashTasks>(QList{first, second}, TrashTasks::Direction::Delete));
    store.run(std::make_shared<TrashTasks>(QList{first}, TrashTasks::Direction::Restore));
    store.run(std::make_shared<PurgeTrash>(-1));
}

} // namespace

TEST_CASE("no statement of a working day walks a table that grows", "[storage][plans]")
{
    Listener listener;
    TestStore store{aTask("one"), aTask("two")};
    const auto other = store.secondStore(u"Bob"_s);
    askEverything(store);
    store.loadIndex();
    store.answer(store->counts()); // nobody asks before
    askEverything(store);
    writeEverything(store);
    askEverything(store);
    other->refresh();
    TestStore::finish(other->agenda(5));
    store.reopen();
    REQUIRE(summaryOf(store.path()));
    const QStringList statements = listener.heard();

    sqlite3 *file = nullptr;
    REQUIRE(sqlite3_open_v2(store.path().toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    qsizetype looked = 0;
    QStringList walks;
    for (const QString &statement : statements) {
        const bool isQuery = std::ranges::any_of(QStringList{u"SELECT"_s, u"UPDATE"_s, u"DELETE"_s, u"WITH"_s},
                                                 [&](const QString &verb) { return statement.startsWith(verb); });
        if (!isQuery || statement.contains(u"sqlite_schema"_s))
            continue;
        ++looked;
        for (const QString &walk : walksOf(file, statement))
            walks.append(walk + u": "_s + statement.left(120));
    }
    sqlite3_close(file);
    CHECK(looked > 60);
    CHECK(walks.join(u'\n').toStdString() == "");
}
