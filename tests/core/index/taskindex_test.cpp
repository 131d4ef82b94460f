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

TEST_CASE("groups of days are days where the user is", "[taskindex]")
{
    TaskIndex index;
    const QTimeZone zone = support::wednesday().zone;
    const QDate today = support::wednesday().now.toTimeZone(zone).date();
    const auto at = [&](QDate day, const QTime &time) { return Due::at(resolveLocalTime(day, time, zone)); };
    const QList<Due> dues{at(today, {23, 59}), at(today.addDays(1), {0, 0}),  Due::onDay(today), Due(),
                          at(today, {0, 1}),   Due::onDay(QDate(1969, 7, 20))};
    for (qsizetype i = 0; i < dues.size(); ++i) {
        TaskRow row = task(i + 1, u"Task"_s);
        row.due = dues.at(i);
        index.put(row);
    }
    TaskQuery query;
    query.grouping = Grouping::Day;
    const TaskOrder order = index.order(query, support::wednesday(), support::smallTeam());
    const QList<TaskGroup> expected{{QDate(1969, 7, 20).toJulianDay(), {}, 0, 1},
                                    {today.toJulianDay(), {}, 1, 3},
                                    {today.addDays(1).toJulianDay(), {}, 4, 1},
                                    {0, {}, 5, 1}};
    CHECK((order.groups == expected));
    CHECK(idsOf(order) == QList<qint64>{6, 5, 1, 3, 2, 4});
}

TEST_CASE("parts stand below their task where both are in one group", "[taskindex]")
{
    TaskIndex index;
    const auto put = [&](qint64 id, qint64 parent, bool isWaiting = false) {
        TaskRow row = task(id, u"Task"_s);
        row.parent = TaskId{parent};
        row.status = isWaiting ? statuses::kWaiting : statuses::kNew;
        index.put(row);
    };
    put(1, 4);
    put(2, 0);
    put(3, 1);
    put(4, 0);
    put(5, 4);
    put(6, 2, true);
    TaskQuery query{.sort = {{SortKey::Number}}, .grouping = Grouping::Status, .isNested = true};
    const TaskOrder nested = index.order(query, support::wednesday(), support::smallTeam());
    CHECK(idsOf(nested) == QList<qint64>{6, 2, 4, 1, 3, 5}); // waiting ones come first in this team
    CHECK((nested.depths == std::vector<quint8>{0, 0, 0, 1, 2, 1}));

    query.grouping = Grouping::None;
    const TaskOrder flat = index.order(query, support::wednesday(), support::smallTeam());
    CHECK(idsOf(flat) == QList<qint64>{1, 2, 3, 4, 5, 6});
    CHECK(flat.depths.empty());

    index.remove(TaskId{4});
    query.grouping = Grouping::Status;
    CHECK(idsOf(index.order(query, support::wednesday(), support::smallTeam())) == QList<qint64>{6, 1, 3, 2, 5});
}

TEST_CASE("tasks that are parts of each other are all shown", "[taskindex]")
{
    TaskIndex index;
    for (const auto &[id, parent] : QList<std::pair<qint64, qint64>>{{1, 2}, {2, 1}, {3, 3}, {4, 0}}) {
        TaskRow row = task(id, u"Task"_s);
        row.parent = TaskId{parent};
        index.put(row);
    }
    const TaskQuery query{.sort = {{SortKey::Number}}, .grouping = Grouping::Status, .isNested = true};
    QList<qint64> ids = idsOf(index.order(query, support::wednesday(), support::smallTeam()));
    std::ranges::sort(ids);
    CHECK(ids == QList<qint64>{1, 2, 3, 4});
}

TEST_CASE("a count is that of the order", "[taskindex]")
{
    TaskIndex index;
    for (qint64 id = 1; id <= 200; ++id) {
        TaskRow row = task(id, u"Task"_s);
        row.priority = static_cast<Priority>(id % 4);
        index.put(row);
    }
    index.remove(TaskId{3});
    const Filter urgent = Filter::term(FilterField::Priority, Priority::Urgent);
    CHECK(index.count(urgent, support::wednesday(), support::smallTeam()) == 49);
    CHECK(answer(index, urgent).size() == 49);
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
