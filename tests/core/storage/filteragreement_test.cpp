// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/taskindex.h"
#include "core/query/textfold.h"
#include "core/storage/database.h"
#include "core/storage/filtersql.h"
#include "tests/support/taskgen.h"

#include <algorithm>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A database of its own with rows as the repositories write them.
class Rows
{
public:
    Rows() : m_database(*Database::open(m_folder.filePath(u"test.db"_s), Database::Mode::Create))
    {
        for (const Person &person : support::smallTeam().people)
            run(u"INSERT INTO person (id, uid, name, name_key) VALUES (?, ?, ?, ?)"_s,
                {person.id.value(), person.uid, person.name, person.name.toLower()});
        for (const Status &status : support::smallTeam().statuses)
            run(u"UPDATE status SET position = ? WHERE id = ?"_s, {status.position, status.id.value()});
    }

    void replace(const QList<TaskRow> &tasks)
    {
        run(u"BEGIN"_s, {});
        for (const QString &table :
             {u"task_tag"_s, u"task_person"_s, u"task_search"_s, u"task"_s, u"tag"_s, u"deal"_s, u"client"_s})
            run(u"DELETE FROM "_s + table, {});
        for (const TaskRow &task : tasks)
            insert(task);
        run(u"COMMIT"_s, {});
    }

    QList<qint64> ids(const SqlCondition &condition, const QString &order) const
    {
        auto rows = m_database->run(u"SELECT id FROM task WHERE "_s + condition.text + u" ORDER BY "_s + order,
                                    condition.values);
        REQUIRE(rows);
        QList<qint64> ids;
        while (rows->next())
            ids.append(rows->value(0).toLongLong());
        return ids;
    }

    QString plan(const SqlCondition &condition, const QString &order) const
    {
        auto rows = m_database->run(u"EXPLAIN QUERY PLAN SELECT id FROM task WHERE "_s + condition.text
                                        + u" ORDER BY "_s + order + u" LIMIT 200"_s,
                                    condition.values);
        REQUIRE(rows);
        QStringList steps;
        while (rows->next())
            steps.append(rows->value(3).toString());
        return steps.join(u'\n');
    }

private:
    void run(const QString &sql, const QVariantList &values)
    {
        const auto done = m_database->run(sql, values);
        if (!done)
            FAIL(done.error().detail.toStdString());
    }

    static QVariant key(qint64 id) { return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qint64>()); }
    static QVariant day(const Due &due)
    {
        return due.isAllDay() ? QVariant(due.day().toString(Qt::ISODate)) : QVariant(QMetaType::fromType<qint64>());
    }
    static QVariant seconds(const Due &due)
    {
        return due.isInstant() ? QVariant(*due.secondsUtc()) : QVariant(QMetaType::fromType<qint64>());
    }
    static QVariant seconds(const QDateTime &moment)
    {
        return moment.isValid() ? QVariant(moment.toSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
    }
    static QVariant dueKey(const Due &due)
    {
        return due.isNone() ? seconds(due) : QVariant(dueSortKey(due, QTimeZone::utc()));
    }

    void insert(const TaskRow &task)
    {
        if (task.client.isValid())
            run(u"INSERT OR IGNORE INTO client (id, name, name_key) VALUES (?, ?, ?)"_s,
                {task.client.value(), task.clientName, task.clientName.toLower()});
        if (task.deal.isValid())
            run(u"INSERT OR IGNORE INTO deal (id, client_id, name, name_key) VALUES (?, 0, ?, ?)"_s,
                {task.deal.value(), task.dealName, task.dealName.toLower()});
        run(u"INSERT INTO task (id, uid, title, status_id, priority, type_id, creator_id, assignee_id, client_id, "
            u"deal_id,"
            " start_day, start_at_s, due_day, due_at_s, due_key_s, rank, checklist_total, comment_count, "
            "open_reminders,"
            " created_at_s, changed_at_s, completed_at_s, deleted_at_s)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {task.id.value(),
             QString::number(task.id.value()),
             task.title,
             task.status.value(),
             static_cast<int>(task.priority),
             task.type.value(),
             key(task.creator.value()),
             key(task.assignee.value()),
             key(task.client.value()),
             key(task.deal.value()),
             day(task.start),
             seconds(task.start),
             day(task.due),
             seconds(task.due),
             dueKey(task.due),
             task.rank,
             task.checklistTotal,
             task.commentCount,
             task.hasReminder ? 1 : 0,
             seconds(task.created),
             seconds(task.changed),
             seconds(task.completed),
             task.isDeleted ? QVariant(1) : key(0)});
        for (qsizetype i = 0; i < task.tags.size(); ++i) {
            run(u"INSERT OR IGNORE INTO tag (name, name_key) VALUES (?, ?)"_s,
                {task.tags.at(i), task.tags.at(i).toLower()});
            run(u"INSERT INTO task_tag SELECT ?, ?, id FROM tag WHERE name = ?"_s,
                {task.id.value(), i, task.tags.at(i)});
        }
        insertPeople(task.id, 0, task.participants);
        insertPeople(task.id, 1, task.observers);
        const QStringList texts = QStringList{task.title, task.clientName, task.dealName} + task.tags;
        run(u"INSERT INTO task_search (rowid, body) VALUES (?, ?)"_s, {task.id.value(), folded(texts.join(u'\n'))});
    }

    void insertPeople(TaskId task, int role, const QList<PersonId> &people)
    {
        for (qsizetype i = 0; i < people.size(); ++i)
            run(u"INSERT INTO task_person VALUES (?, ?, ?, ?)"_s, {task.value(), role, i, people.at(i).value()});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// Sort keys that the file and the index order alike: titles and dates of both kinds are only near in SQL.
QList<SortOrder> exactKeys(QList<SortOrder> sort)
{
    sort.removeIf([](const SortOrder &order) { return order.key == SortKey::Title || order.key == SortKey::Due; });
    sort.append({SortKey::Number});
    return sort;
}

} // namespace

TEST_CASE("a filter takes the same tasks in the file and in the index", "[filtersql]")
{
    Rows rows;
    rc::prop("same tasks in the same order", [&] {
        const QList<TaskRow> tasks = *support::someTasks();
        const FilterContext context = support::wednesday(*rc::gen::element("Europe/Moscow", "America/New_York", "UTC"));
        rows.replace(tasks);
        TaskIndex index;
        for (const TaskRow &task : tasks)
            index.put(task);
        for (int question = 0; question < 10; ++question) {
            const Filter filter = *support::someFilter(false);
            const QList<SortOrder> sort = exactKeys(*support::someSorting());
            const TaskOrder order = index.order({filter, sort}, context, support::smallTeam());
            RC_ASSERT(rows.ids(sqlCondition(filter, context, support::smallTeam()), sqlOrderBy(sort))
                      == QList<qint64>(order.ids.cbegin(), order.ids.cend()));
        }
    });
}

TEST_CASE("whole words and their beginnings are found in the file as in the index", "[filtersql]")
{
    Rows rows;
    rc::prop("same tasks", [&] {
        const QList<TaskRow> tasks = *support::someTasks();
        const Filter words
            = Filter::text(*rc::gen::element(u"фед"_s, u"Call Ada"_s, u"йо"_s, u"日"_s, u"—"_s, u"еще"_s));
        const Filter filter = *rc::gen::arbitrary<bool>() ? words : Filter::negation(words);
        rows.replace(tasks);
        QList<qint64> expected;
        for (const TaskRow &task : tasks) {
            // The text table has one body for all texts, so words may stand in different ones.
            const QString body
                = u' ' + folded((QStringList{task.title, task.clientName, task.dealName} + task.tags).join(u'\n'));
            const QStringList wanted = foldedWords(words.words);
            const bool isFound = std::all_of(wanted.cbegin(), wanted.cend(),
                                             [&](const QString &word) { return body.contains(u' ' + word); });
            if (isFound == (filter.kind == Filter::Kind::Words))
                expected.append(task.id.value());
        }
        RC_ASSERT(rows.ids(sqlCondition(filter, support::wednesday(), support::smallTeam()), u"id"_s) == expected);
    });
}

TEST_CASE("no task is in a process and none recurs in the file or in the index", "[filtersql]")
{
    Rows rows;
    TaskRow first{.id = TaskId{1}, .uid = u"1"_s};
    first.created = first.changed = support::wednesday().now;
    TaskRow second = first;
    second.id = TaskId{2};
    const QList<TaskRow> tasks{first, second};
    rows.replace(tasks);
    TaskIndex index;
    for (const TaskRow &task : tasks)
        index.put(task);
    const auto counts = [&](const Filter &filter, qsizetype expected) {
        const TaskOrder order = index.order({filter, {{SortKey::Number}}}, support::wednesday(), support::smallTeam());
        return std::ssize(order.ids) == expected
            && rows.ids(sqlCondition(filter, support::wednesday(), support::smallTeam()), u"id"_s).size() == expected;
    };
    const Filter none = Filter::term(FilterField::Process, Nobody{});
    CHECK(counts(none, 2));
    CHECK(counts(Filter::negation(none), 0));
    CHECK(counts(Filter::term(FilterField::Process, u"продажа"_s), 0));
    CHECK(counts(Filter::term(FilterField::IsRecurring, true), 0));
    CHECK(counts(Filter::term(FilterField::IsRecurring, false), 2));
    CHECK(counts(Filter::negation(Filter::term(FilterField::IsRecurring, true)), 2));
}

TEST_CASE("scopes and lanes walk an index of the file", "[filtersql]")
{
    const Rows rows;
    const auto plan = [&](const Filter &filter, const QList<SortOrder> &sort) {
        return rows.plan(sqlCondition(filter, support::wednesday(), support::smallTeam()), sqlOrderBy(sort));
    };
    const auto lane = [](Scope scope) {
        return Filter::all({scopeOwnership(scope), Filter::term(FilterField::Status, statuses::kNew)});
    };
    const QList<SortOrder> byRank{{SortKey::Rank}};
    CHECK(plan(scopeFilter(Scope::All), {}) == u"SCAN task USING INDEX task_open_due"_s);
    CHECK(plan(scopeFilter(Scope::Mine), {}).contains(u"task_open_due_of_assignee"_s));
    CHECK(plan(scopeFilter(Scope::Today), {})
              .contains(u"task_open_due_of_assignee (assignee_id=? AND due_key_s>? AND due_key_s<?)"_s));
    CHECK(plan(scopeFilter(Scope::Delegated), {}).contains(u"task_open_due_of_creator"_s));
    CHECK(plan(lane(Scope::All), byRank).contains(u"task_lane (status_id=?)"_s));
    CHECK(plan(lane(Scope::Mine), byRank).contains(u"task_lane_of_assignee (assignee_id=? AND status_id=?)"_s));
    CHECK(plan(lane(Scope::Delegated), byRank).contains(u"task_lane_of_creator (creator_id=? AND status_id=?)"_s));
    for (const Scope scope : {Scope::All, Scope::Mine, Scope::Today, Scope::Delegated}) {
        CHECK_FALSE(plan(scopeFilter(scope), {}).contains(u"TEMP B-TREE"_s));
        CHECK_FALSE(plan(lane(scope), byRank).contains(u"TEMP B-TREE"_s));
    }
}

TEST_CASE("a lane of what was completed of late walks the completed tasks alone", "[filtersql]")
{
    const Rows rows;
    const Filter recent = Filter::term(FilterField::Completed, DaysAgo{7}, Comparison::GreaterOrEqual);
    for (const Scope scope : {Scope::All, Scope::Mine, Scope::Delegated}) {
        const Filter lane
            = Filter::all({scopeOwnership(scope), Filter::term(FilterField::Status, statuses::kDone), recent});
        const SqlCondition condition = sqlCondition(lane, support::wednesday(), support::smallTeam());
        for (const SortKey key : {SortKey::Completed, SortKey::Rank})
            CHECK(rows.plan(condition, sqlOrderBy({{key, true}})).contains(u"task_completed (completed_at_s>?)"_s));
    }
}
