// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/reader.h"

#include "core/storage/filemove.h"
#include "core/storage/taskrows.h"
#include "core/storage/tasktext.h"

#include <algorithm>
#include <future>
#include <QSet>

namespace core {

namespace {

constexpr int kFirstPage = 200;
constexpr int kPart = 5000; // questions wait for one part of the load at most
constexpr qsizetype kMostNamed = 2000; // more changes than these are asked for anew

Filter overdueFilter()
{
    return Filter::all({scopeFilter(Scope::Mine), Filter::term(FilterField::IsOverdue, true)});
}

/// My open tasks with a due date that has not passed, the next one first.
TaskQuery agendaQuery()
{
    return {.filter = Filter::all({
                scopeFilter(Scope::Mine),
                Filter::term(FilterField::Due, RelativeDay::Today, Comparison::GreaterOrEqual),
                Filter::negation(Filter::term(FilterField::IsOverdue, true)),
            }),
            .sort = {{SortKey::Due, false}}};
}

/// Whether the file gives the very order: days and moments together are sorted in the zone of who asks.
bool isExactInSql(const TaskQuery &query)
{
    return query.grouping == Grouping::None && !query.sort.isEmpty()
        && std::ranges::all_of(query.sort, [](const SortOrder &order) {
               return order.key == SortKey::Rank || order.key == SortKey::Completed || order.key == SortKey::Priority;
           });
}

/// The Words nodes of a filter.
QList<const Filter *> wordsIn(const Filter &filter)
{
    QList<const Filter *> found;
    if (filter.kind == Filter::Kind::Words)
        found << &filter;
    for (const Filter &part : filter.parts)
        found << wordsIn(part);
    return found;
}

} // namespace

Reader::Reader(std::unique_ptr<Database> database) : m_database(std::move(database))
{
    begin();
}

void Reader::begin()
{
    m_repositories.emplace(*m_database);
    m_dataVersion = m_database->dataVersion().value_or(0);
    m_seen = m_repositories->log.lastSequence().value_or(0);
}

Result<> Reader::reopen(const QString &fileUid, PersonId me)
{
    auto again = openedAgain(*m_database, fileUid, me);
    if (!again)
        return tl::unexpected(again.error());
    m_repositories.reset(); // before its database
    m_database = *std::move(again);
    m_isComplete = false;
    m_loadedUpTo = 0;
    m_index.clear();
    begin();
    return {};
}

Result<TaskOrder> Reader::order(const TaskQuery &query, const FilterContext &context, const Directory &directory)
{
    if (!m_isComplete)
        return firstPage(query, context, directory, kFirstPage);
    const auto nodes = wordsIn(query.filter);
    if (nodes.isEmpty())
        return m_index.order(query, context, directory);
    // The connection is the other thread's until it has ended: nothing here touches it meanwhile.
    auto searching = std::async(std::launch::async, [&] { return textMatches(nodes); });
    TextMatches found;
    Result<> searched;
    const auto take = [&]() -> const TextMatches & {
        if (searching.valid())
            searched = searching.get().map([&](TextMatches matches) { found = std::move(matches); });
        return found;
    };
    TaskOrder order = m_index.order(query, context, directory, take);
    take();
    return searched.map([&] { return std::move(order); });
}

Result<TextMatches> Reader::textMatches(const QList<const Filter *> &nodes) const
{
    TextMatches matches;
    for (const Filter *node : nodes) {
        auto ids = searchTasks(*m_database, *node);
        if (!ids)
            return tl::unexpected(ids.error());
        matches.push_back({node->words, node->isPhrase, *std::move(ids)});
    }
    return matches;
}

Result<TaskOrder> Reader::firstPage(const TaskQuery &query, const FilterContext &context, const Directory &directory,
                                    int limit)
{
    const auto ids = firstTasks(*m_database, query, context, directory, limit);
    if (!ids)
        return tl::unexpected(ids.error());
    const bool isComplete = ids->size() < limit;
    if (isExactInSql(query)) {
        TaskOrder order{.isComplete = isComplete};
        for (const TaskId id : *ids)
            order.ids.push_back(static_cast<qint32>(id.value()));
        return order;
    }
    return m_repositories->tasks.rows(*ids).map([&](const QList<TaskRow> &found) {
        TaskIndex page; // groups and orders this page as the whole will be
        for (const TaskRow &row : found)
            page.put(row);
        TaskQuery whole = query;
        whole.filter = Filter::everything();
        TaskOrder order = page.order(whole, context, directory);
        order.isComplete = isComplete;
        return order;
    });
}

Result<ScopeCounts> Reader::counts(const FilterContext &context, const Directory &directory)
{
    if (m_isComplete)
        return m_index.counts(context, directory);
    Result<> failed;
    const auto count = [&](const Filter &filter) {
        const auto counted = countTasks(*m_database, filter, context, directory);
        if (!counted)
            failed = tl::unexpected(counted.error());
        return counted.value_or(0);
    };
    ScopeCounts counts;
    counts.today = count(scopeFilter(Scope::Today));
    counts.mine = count(scopeFilter(Scope::Mine));
    counts.delegated = count(scopeFilter(Scope::Delegated));
    counts.all = count(scopeFilter(Scope::All));
    counts.overdue = count(overdueFilter());
    counts.dueToday = counts.today - counts.overdue;
    counts.total = count(Filter::negation(Filter::term(FilterField::IsDeleted, true)));
    return failed.map([&] { return counts; });
}

Result<Agenda> Reader::agenda(int limit, const FilterContext &context, const Directory &directory)
{
    Agenda agenda;
    const auto counted = agendaCounts(context, directory).map([&](const ScopeCounts &counts) {
        agenda.overdue = counts.overdue;
        agenda.dueToday = counts.dueToday;
    });
    if (!counted)
        return tl::unexpected(counted.error());
    const auto order = m_isComplete ? this->order(agendaQuery(), context, directory)
                                    : firstPage(agendaQuery(), context, directory, limit);
    if (!order)
        return tl::unexpected(order.error());
    QList<TaskId> ids;
    for (size_t place = 0; place < order->ids.size() && ids.size() < limit; ++place)
        ids.append(TaskId(order->ids[place]));
    return m_repositories->tasks.rows(ids).map([&](const QList<TaskRow> &rows) {
        agenda.next = rows;
        return agenda;
    });
}

Result<QList<int>> Reader::count(const QList<Filter> &filters, const FilterContext &context, const Directory &directory)
{
    QList<int> counts;
    for (const Filter &filter : m_isComplete ? filters : QList<Filter>{}) {
        const auto found = textMatches(wordsIn(filter));
        if (!found)
            return tl::unexpected(found.error());
        counts.append(m_index.count(filter, context, directory, [&]() -> const TextMatches & { return *found; }));
    }
    return counts;
}

/// Overdue ones and those of today; the rest is not counted before the index is there.
Result<ScopeCounts> Reader::agendaCounts(const FilterContext &context, const Directory &directory)
{
    if (m_isComplete)
        return m_index.counts(context, directory);
    const auto today = countTasks(*m_database, scopeFilter(Scope::Today), context, directory);
    if (!today)
        return tl::unexpected(today.error());
    return countTasks(*m_database, overdueFilter(), context, directory).map([&](int overdue) {
        return ScopeCounts{.overdue = overdue, .dueToday = *today - overdue};
    });
}

Result<ClientHint> Reader::clientHint(const QList<ProperName> &names) const
{
    for (const ProperName &name : names) {
        const auto client = m_repositories->names.clientSpokenOfWith(name.stem);
        if (!client)
            return tl::unexpected(client.error());
        if (!client->isEmpty())
            return ClientHint{.name = name.word, .client = *client};
    }
    return ClientHint{};
}

void Reader::beginIndex()
{
    m_isComplete = false;
    m_names = IndexNames::Clients;
    m_namesUpTo = 0;
    m_loadedUpTo = 0;
    m_index.clear();
}

Result<bool> Reader::loadIndexPart()
{
    if (m_names)
        return loadNames();
    const auto last = readIndexPart(*m_database, m_index, m_loadedUpTo, kPart);
    if (!last)
        return tl::unexpected(last.error());
    m_isComplete = *last == m_loadedUpTo;
    m_loadedUpTo = *last;
    return !m_isComplete;
}

Result<bool> Reader::loadNames()
{
    const auto last = readIndexNames(*m_database, m_index, *m_names, m_namesUpTo, kPart);
    if (!last)
        return tl::unexpected(last.error());
    if (std::exchange(m_namesUpTo, *last) != *last)
        return true;
    m_namesUpTo = 0;
    if (m_names == IndexNames::Tags)
        m_names.reset();
    else
        m_names = m_names == IndexNames::Clients ? IndexNames::Deals : IndexNames::Tags;
    return true;
}

void Reader::take(const Changes &changes)
{
    for (const TaskRow &row : changes.tasks) {
        if (m_isComplete || row.id.value() <= m_loadedUpTo) // the load under way reads the rest as it is now
            m_index.put(row);
    }
    for (const TaskId id : changes.removed)
        m_index.remove(id);
}

Result<std::optional<Changes>> Reader::foreignChanges(const QString &ownSession, const QString &fileUid, PersonId me)
{
    if (hasMoved(*m_database)) { // an open connection would go on with a file that is no longer there
        return reopen(fileUid, me).map([&] {
            return std::optional(Changes{.origin = Changes::Origin::Foreign,
                                         .sequence = m_seen,
                                         .directory = true,
                                         .reminders = true,
                                         .everything = true});
        });
    }
    const auto version = m_database->dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (std::exchange(m_dataVersion, *version) == *version)
        return std::optional<Changes>{};
    const auto last = m_repositories->log.lastSequence();
    if (!last)
        return tl::unexpected(last.error());
    const auto entries = m_repositories->log.foreignSince(m_seen, ownSession);
    if (!entries)
        return tl::unexpected(entries.error());
    m_seen = entries->isEmpty() ? *last : std::max(*last, entries->last().sequence);
    if (entries->isEmpty())
        return std::optional<Changes>{};
    return changesOf(*entries).map([](const Changes &changes) { return std::optional<Changes>(changes); });
}

Result<Changes> Reader::changesOf(const QList<ChangeLog::Entry> &entries)
{
    Changes changes{.origin = Changes::Origin::Foreign, .sequence = m_seen};
    QList<TaskId> ids;
    QSet<TaskId> known;
    for (const ChangeLog::Entry &entry : entries) {
        switch (entry.kind) {
        case ChangeLog::Kind::Task:
            if (!known.contains(TaskId(entry.row))) {
                known.insert(TaskId(entry.row));
                ids << TaskId(entry.row);
            }
            break;
        case ChangeLog::Kind::TaskGone:
            changes.removed << TaskId(entry.row);
            break;
        case ChangeLog::Kind::Directory:
            changes.directory = true;
            break;
        case ChangeLog::Kind::Firings:
            changes.reminders = true;
            break;
        case ChangeLog::Kind::Everything:
            changes.everything = true;
            break;
        }
    }
    if (changes.everything || ids.size() > kMostNamed) {
        changes.everything = changes.directory = changes.reminders = true;
        return changes;
    }
    auto rows = m_repositories->tasks.rows(ids);
    if (!rows)
        return tl::unexpected(rows.error());
    changes.tasks = *std::move(rows);
    take(changes);
    return changes;
}

} // namespace core
