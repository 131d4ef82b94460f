// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/taskindex.h"

#include "core/index/answercache.h"
#include "core/index/columns.h"
#include "core/index/counter.h"
#include "core/index/evaluator.h"
#include "core/index/grouping.h"
#include "core/index/nesting.h"
#include "core/index/ordercache.h"
#include "core/query/textfold.h"

namespace core {

struct TaskIndex::Private
{
    Columns columns{};
    OrderCache orders{};
    AnswerCache answers{};
    DayLine days{};
    size_t living = 0;

    void put(const Columns::Row &row, const QString &title, const Columns::Rare &rare);
    void touch(quint32 row);
    void forgetOrders();
    std::vector<quint32> rows(const TaskQuery &query, const FilterContext &context, const Directory &directory,
                              const DirectoryRanks &ranks, const FoundTexts &found);
};

void TaskIndex::Private::put(const Columns::Row &row, const QString &title, const Columns::Rare &rare)
{
    const auto known = columns.rowOf(row.id);
    if (!known || !columns.isAlive(*known))
        ++living;
    if (columns.put(row, folded(title), rare) == Columns::Placed::Inserted)
        forgetOrders();
    else
        touch(static_cast<quint32>(known ? *known : columns.rows() - 1));
}

void TaskIndex::Private::touch(quint32 row)
{
    orders.touch(row);
    answers.touch(row);
}

void TaskIndex::Private::forgetOrders()
{
    orders.clear();
    answers.clear();
}

std::vector<quint32> TaskIndex::Private::rows(const TaskQuery &query, const FilterContext &context,
                                              const Directory &directory, const DirectoryRanks &ranks,
                                              const FoundTexts &found)
{
    const QList<SortOrder> sort = query.sort.isEmpty() ? QList<SortOrder>{{SortKey::Due}} : query.sort;
    const Evaluator evaluator(columns, context, directory, found);
    const auto anew = [&] { return orders.sorted(sort, columns, days, ranks, evaluator.rows(query.filter)); };
    if (!AnswerCache::isLasting(query.filter))
        return anew();
    const SortKeys keys(columns, days, ranks);
    return answers.rows(
        {.filter = query.filter,
         .order = OrderCache::basisOf(sort, columns, days, ranks),
         .me = context.me,
         .people = directory.people,
         .statuses = directory.statuses},
        columns, anew, [&](const RowSet &touched) { return evaluator.rows(query.filter, touched); },
        [&](quint32 left, quint32 right) { return keys.isBefore(sort, left, right); });
}

TaskIndex::TaskIndex() : d(std::make_unique<Private>()) { }
TaskIndex::~TaskIndex() = default;

void TaskIndex::clear()
{
    d->columns.clear();
    d->forgetOrders();
    d->living = 0;
}

void TaskIndex::reserve(qsizetype tasks)
{
    d->columns.reserve(static_cast<size_t>(tasks));
}

void TaskIndex::nameClient(ClientId id, const QString &name)
{
    d->columns.clients.setName(id.value(), name);
}

void TaskIndex::nameDeal(DealId id, const QString &name)
{
    d->columns.deals.setName(id.value(), name);
}

void TaskIndex::nameTag(qint64 id, const QString &name)
{
    d->columns.tags.setName(id, name);
}

void TaskIndex::put(const IndexEntry &entry)
{
    Columns::Row row = d->columns.packed(entry);
    if (const auto known = d->columns.rowOf(entry.id)) {
        row.tagSet = d->columns.tagSet[*known];
        row.peopleSet = d->columns.peopleSet[*known];
    }
    const auto title = QString::fromUtf8(entry.title.data(), static_cast<qsizetype>(entry.title.size()));
    d->put(row, title, {.start = PackedDate::of(entry.startDay, entry.startSeconds), .parent = entry.parent});
}

void TaskIndex::addTag(TaskId task, qint64 tag)
{
    const auto row = d->columns.rowOf(task.value());
    const NameTable::Code code = d->columns.tags.codeOf(tag);
    if (row && code != 0)
        d->columns.tagSet[*row] = d->columns.tagSets.with(d->columns.tagSet[*row], code);
}

void TaskIndex::addPerson(TaskId task, PersonId participantOrObserver)
{
    const auto row = d->columns.rowOf(task.value());
    const NameTable::Code code = d->columns.people.codeOf(participantOrObserver.value());
    if (!row || code == 0)
        return;
    d->columns.peopleSet[*row] = d->columns.peopleSets.with(d->columns.peopleSet[*row], code);
    d->touch(static_cast<quint32>(*row));
}

void TaskIndex::put(const TaskRow &row)
{
    if (row.client.isValid())
        nameClient(row.client, row.clientName);
    if (row.deal.isValid())
        nameDeal(row.deal, row.dealName);
    d->put(d->columns.packed(row), row.title, {.start = PackedDate::of(row.start), .parent = row.parent.value()});
}

void TaskIndex::remove(TaskId id)
{
    const auto row = d->columns.rowOf(id.value());
    if (!row || !d->columns.isAlive(*row))
        return;
    d->columns.flags[*row] |= Columns::kDead;
    d->columns.titles.replace(*row, QString());
    d->columns.starts.remove(d->columns.ids[*row]);
    d->columns.parents.remove(d->columns.ids[*row]);
    d->touch(static_cast<quint32>(*row));
    --d->living;
}

qsizetype TaskIndex::size() const
{
    return static_cast<qsizetype>(d->living);
}

TaskOrder TaskIndex::order(const TaskQuery &query, const FilterContext &context, const Directory &directory,
                           const FoundTexts &found) const
{
    const Columns &columns = d->columns;
    d->days.setZone(context.zone);
    const DirectoryRanks ranks = DirectoryRanks::of(directory, columns.people);
    std::vector<quint32> rows = d->rows(query, context, directory, ranks, found);
    TaskOrder order;
    order.groups = Grouper(query.grouping, columns, context, directory, ranks).group(rows);
    if (query.isNested)
        order.depths = nestedInGroups(rows, order.groups, columns);
    order.ids.reserve(rows.size());
    for (const quint32 row : rows)
        order.ids.push_back(columns.ids[row]);
    return order;
}

ScopeCounts TaskIndex::counts(const FilterContext &context, const Directory &directory) const
{
    return Counter(d->columns, context, directory).counts();
}

int TaskIndex::count(const Filter &filter, const FilterContext &context, const Directory &directory,
                     const FoundTexts &found) const
{
    return static_cast<int>(Evaluator(d->columns, context, directory, found).rows(filter).count());
}

} // namespace core
