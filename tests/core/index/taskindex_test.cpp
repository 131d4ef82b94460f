// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/taskindex.h"
#include "tests/support/taskgen.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<qint64> idsOf(const TaskOrder &order)
{
    return {order.ids.cbegin(), order.ids.cend()};
}

QList<qint64> answer(const TaskIndex &index, const Filter &filter, const QList<SortOrder> &sort = {},
                     const FilterContext &context = support::wednesday())
{
    return idsOf(index.order({filter, sort}, context, support::smallTeam()));
}

TaskRow task(qint64 id, const QString &title)
{
    TaskRow row;
    row.id = TaskId{id};
    row.title = title;
    row.created = support::wednesday().now;
    row.changed = row.created;
    return row;
}

QList<TaskRow> taken(const QList<TaskRow> &tasks, const Filter &filter, const FilterContext &context)
{
    QList<TaskRow> wanted;
    std::copy_if(tasks.cbegin(), tasks.cend(), std::back_inserter(wanted),
                 [&](const TaskRow &row) { return support::takes(filter, row, context, support::smallTeam()); });
    return wanted;
}

void putAll(TaskIndex &index, const QList<TaskRow> &tasks)
{
    for (const TaskRow &row : tasks)
        index.put(row);
}

/// The bulk load's way in, with the same content.
void load(TaskIndex &index, const TaskRow &row)
{
    const QByteArray title = row.title.toUtf8();
    const auto dayOf
        = [](const Due &due) { return due.isAllDay() ? due.day().toString(Qt::ISODate).toUtf8() : QByteArray(); };
    const QByteArray startDay = dayOf(row.start);
    const QByteArray dueDay = dayOf(row.due);
    IndexEntry entry;
    entry.id = row.id.value();
    entry.title = {title.constData(), static_cast<size_t>(title.size())};
    entry.status = row.status.value();
    entry.priority = static_cast<int>(row.priority);
    entry.type = row.type.value();
    entry.creator = row.creator.value();
    entry.assignee = row.assignee.value();
    entry.client = row.client.value();
    entry.deal = row.deal.value();
    entry.startDay = {startDay.constData(), static_cast<size_t>(startDay.size())};
    entry.startSeconds = row.start.secondsUtc();
    entry.dueDay = {dueDay.constData(), static_cast<size_t>(dueDay.size())};
    entry.dueSeconds = row.due.secondsUtc();
    entry.rank = row.rank;
    entry.createdSeconds = row.created.toSecsSinceEpoch();
    entry.changedSeconds = row.changed.toSecsSinceEpoch();
    if (row.completed.isValid())
        entry.completedSeconds = row.completed.toSecsSinceEpoch();
    entry.isDeleted = row.isDeleted;
    entry.hasReminder = row.hasReminder;
    entry.hasComments = row.commentCount > 0;
    entry.hasChecklist = row.checklistTotal > 0;
    index.put(entry);
    index.nameClient(row.client, row.clientName);
    index.nameDeal(row.deal, row.dealName);
    for (const QString &tag : row.tags) {
        const qint64 key = 1 + static_cast<qint64>(qHash(tag) % 1000000);
        index.nameTag(key, tag);
        index.addTag(row.id, key);
    }
    for (const PersonId person : row.participants + row.observers)
        index.addPerson(row.id, person);
}

} // namespace

TEST_CASE("words are found inside titles and names without regard to case", "[taskindex]")
{
    TaskIndex index;
    TaskRow call = task(1, u"Позвонить Фёдорову"_s);
    call.client = ClientId{7};
    call.clientName = u"СнабПолюс"_s;
    call.tags = {u"повторная"_s};
    index.put(call);
    index.put(task(2, u"Call Ada"_s));
    CHECK(answer(index, Filter::text(u"федор"_s)) == QList<qint64>{1});
    CHECK(answer(index, Filter::text(u"полюс ЗВОН"_s)) == QList<qint64>{1});
    CHECK(answer(index, Filter::text(u"втор"_s)) == QList<qint64>{1});
    CHECK(answer(index, Filter::text(u"ada"_s, true)) == QList<qint64>{2});
    CHECK(answer(index, Filter::text(u"ad"_s, true)).isEmpty());
}

TEST_CASE("what the text search found counts for its words alone", "[taskindex]")
{
    TaskIndex index;
    putAll(index, {task(1, u"Call"_s), task(2, u"Write"_s), task(3, u"Meet"_s)});
    const Filter words = Filter::text(u"contract"_s);
    const TextMatches found{{u"contract"_s, false, {0, 2, 9}}, {u"contract"_s, true, {3}}};
    const auto ids = [&](const Filter &filter) {
        return idsOf(index.order({filter}, support::wednesday(), support::smallTeam(),
                                 [&]() -> const TextMatches & { return found; }));
    };
    CHECK(ids(words) == QList<qint64>{2});
    CHECK(ids(Filter::negation(words)) == QList<qint64>{1, 3});
    CHECK(ids(Filter::text(u"contract"_s, true)) == QList<qint64>{3});
}

TEST_CASE("a client that gets another name is found and sorted by it", "[taskindex]")
{
    TaskIndex index;
    for (const qint64 id : {1, 2}) {
        TaskRow row = task(id, u"Call"_s);
        row.client = ClientId{id};
        row.clientName = id == 1 ? u"Acme"_s : u"Borg"_s;
        index.put(row);
    }
    const QList<SortOrder> byClient{{SortKey::Client}};
    CHECK(answer(index, {}, byClient) == QList<qint64>{1, 2});
    index.nameClient(ClientId{1}, u"Zeta"_s);
    CHECK(answer(index, {}, byClient) == QList<qint64>{2, 1});
    CHECK(answer(index, Filter::text(u"acme"_s)).isEmpty());
    CHECK(answer(index, Filter::term(FilterField::Client, u"zet"_s)) == QList<qint64>{1});
}

TEST_CASE("a removed task is gone until it is put again", "[taskindex]")
{
    TaskIndex index;
    putAll(index, {task(1, u"Call"_s), task(2, u"Write"_s)});
    CHECK(answer(index, {}) == QList<qint64>{1, 2});
    index.remove(TaskId{1});
    index.remove(TaskId{1});
    index.remove(TaskId{5});
    CHECK(index.size() == 1);
    CHECK(answer(index, {}) == QList<qint64>{2});
    CHECK(answer(index, Filter::negation(Filter::text(u"write"_s))).isEmpty());
    index.put(task(1, u"Call again"_s));
    CHECK(index.size() == 2);
    CHECK(answer(index, Filter::text(u"again"_s)) == QList<qint64>{1});
    index.clear();
    CHECK(index.size() == 0);
    CHECK(answer(index, {}).isEmpty());
}

TEST_CASE("a task may come behind later ones", "[taskindex]")
{
    TaskIndex index;
    putAll(index, {task(5, u"five"_s), task(9, u"nine"_s)});
    CHECK(answer(index, {}) == QList<qint64>{5, 9});
    index.put(task(7, u"seven"_s));
    CHECK(answer(index, {}) == QList<qint64>{5, 7, 9});
    CHECK(answer(index, Filter::text(u"nine"_s)) == QList<qint64>{9});
    CHECK(answer(index, Filter::text(u"seven"_s)) == QList<qint64>{7});
}

TEST_CASE("groups by due follow the buckets", "[taskindex]")
{
    TaskIndex index;
    const QDate today(2026, 10, 14);
    const QList<Due> dues{{},
                          Due::onDay(today.addDays(30)),
                          Due::onDay(today),
                          Due::onDay(today.addDays(-1)),
                          Due::onDay(today.addDays(1)),
                          Due::onDay(today.addDays(3)),
                          Due::at(support::wednesday().now.addSecs(-60)),
                          Due::at(support::wednesday().now.addSecs(60))};
    for (qsizetype i = 0; i < dues.size(); ++i) {
        TaskRow row = task(i + 1, u"Task"_s);
        row.due = dues.at(i);
        index.put(row);
    }
    TaskQuery query;
    query.grouping = Grouping::Due;
    const TaskOrder order = index.order(query, support::wednesday(), support::smallTeam());
    CHECK(idsOf(order) == QList<qint64>{4, 7, 8, 3, 5, 6, 2, 1});
    const QList<TaskGroup> expected{
        {static_cast<qint64>(DueBucket::Overdue), {}, 0, 2},  {static_cast<qint64>(DueBucket::Today), {}, 2, 2},
        {static_cast<qint64>(DueBucket::Tomorrow), {}, 4, 1}, {static_cast<qint64>(DueBucket::Week), {}, 5, 1},
        {static_cast<qint64>(DueBucket::Later), {}, 6, 1},    {static_cast<qint64>(DueBucket::None), {}, 7, 1}};
    CHECK((order.groups == expected));
}

TEST_CASE("closed tasks are a group of their own whatever their due dates", "[taskindex]")
{
    TaskIndex index;
    const Due yesterday = Due::onDay(QDate(2026, 10, 13));
    const QList<StatusId> states{statuses::kDone, statuses::kNew, statuses::kCancelled};
    for (qsizetype i = 0; i < states.size(); ++i) {
        TaskRow row = task(i + 1, u"Task"_s);
        row.status = states.at(i);
        row.due = yesterday;
        index.put(row);
    }
    TaskQuery query;
    query.grouping = Grouping::Due;
    const TaskOrder order = index.order(query, support::wednesday(), support::smallTeam());
    const QList<TaskGroup> expected{{static_cast<qint64>(DueBucket::Overdue), {}, 0, 1},
                                    {static_cast<qint64>(DueBucket::Closed), {}, 1, 2}};
    CHECK((order.groups == expected));
    CHECK(idsOf(order) == QList<qint64>{2, 1, 3});
}

TEST_CASE("groups come by name with none last and statuses by position", "[taskindex]")
{
    TaskIndex index;
    for (qint64 id = 1; id <= 4; ++id) {
        TaskRow row = task(id, u"Task"_s);
        row.assignee = PersonId{id % 4}; // 1 Игорь, 2 Анна, 3 Яна, 4 nobody
        row.client = ClientId{id % 3};
        row.clientName = id % 3 == 1 ? u"Ярд"_s : u"Азимут"_s;
        row.status = id == 4 ? statuses::kWaiting : statuses::kNew;
        index.put(row);
    }
    const auto keys = [&](Grouping grouping) {
        TaskQuery query;
        query.grouping = grouping;
        QList<qint64> groups;
        for (const TaskGroup &group : index.order(query, support::wednesday(), support::smallTeam()).groups)
            groups.append(group.key);
        return groups;
    };
    CHECK(keys(Grouping::Assignee) == QList<qint64>{2, 1, 3, 0});
    CHECK(keys(Grouping::Client) == QList<qint64>{2, 1, 0});
    CHECK(keys(Grouping::Status) == QList<qint64>{statuses::kWaiting.value(), statuses::kNew.value()});
    CHECK(keys(Grouping::None).isEmpty());
}

TEST_CASE("every filter takes the tasks that the plain way takes", "[taskindex]")
{
    rc::prop("same tasks in the same order", [] {
        const QList<TaskRow> tasks = *support::someTasks();
        const FilterContext context = support::wednesday(*rc::gen::element("Europe/Moscow", "America/New_York", "UTC"));
        TaskIndex index;
        putAll(index, tasks);
        for (int question = 0; question < 10; ++question) {
            const Filter filter = *support::someFilter();
            const QList<SortOrder> sort = *support::someSorting();
            RC_ASSERT(answer(index, filter, sort, context)
                      == support::sortedPlainly(taken(tasks, filter, context), sort, context, support::smallTeam()));
        }
    });
}

TEST_CASE("an index that followed changes answers as a new one", "[taskindex]")
{
    rc::prop("same order after changes", [] {
        TaskIndex index;
        QMap<qint64, TaskRow> now;
        const QList<SortOrder> sort = *support::someSorting();
        for (int round = 0; round < 3; ++round) {
            for (TaskRow row : *support::someTasks()) {
                row.id = TaskId{*rc::gen::inRange<qint64>(1, 60)};
                now.insert(row.id.value(), row);
                index.put(row);
            }
            for (const qint64 id : *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(1, 60))) {
                now.remove(id);
                index.remove(TaskId{id});
            }
            RC_ASSERT(index.size() == now.size());
            RC_ASSERT(answer(index, {}, sort)
                      == support::sortedPlainly(now.values(), sort, support::wednesday(), support::smallTeam()));
        }
    });
}

TEST_CASE("the bulk load gives the same index as changes do", "[taskindex]")
{
    rc::prop("same answers", [] {
        const QList<TaskRow> tasks = *support::someTasks();
        TaskIndex loaded;
        loaded.reserve(tasks.size());
        for (const TaskRow &row : tasks)
            load(loaded, row);
        TaskIndex changed;
        putAll(changed, tasks);
        const Filter filter = *support::someFilter();
        const QList<SortOrder> sort = *support::someSorting();
        RC_ASSERT(answer(loaded, filter, sort) == answer(changed, filter, sort));
    });
}

TEST_CASE("counts are those of the scopes", "[taskindex]")
{
    rc::prop("same counts", [] {
        const QList<TaskRow> tasks = *support::someTasks();
        TaskIndex index;
        putAll(index, tasks);
        const FilterContext context = support::wednesday();
        const auto count = [&](const Filter &filter) { return static_cast<int>(taken(tasks, filter, context).size()); };
        const ScopeCounts counts = index.counts(context, support::smallTeam());
        RC_ASSERT(counts.today == count(scopeFilter(Scope::Today)));
        RC_ASSERT(counts.mine == count(scopeFilter(Scope::Mine)));
        RC_ASSERT(counts.delegated == count(scopeFilter(Scope::Delegated)));
        RC_ASSERT(counts.all == count(scopeFilter(Scope::All)));
        RC_ASSERT(counts.total == count(scopeOwnership(Scope::All)));
        RC_ASSERT(counts.overdue + counts.dueToday == counts.today);
        RC_ASSERT(counts.overdue
                  == count(Filter::all({scopeFilter(Scope::Mine), Filter::term(FilterField::IsOverdue, true)})));
    });
}
