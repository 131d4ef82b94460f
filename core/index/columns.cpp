// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/columns.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr size_t kTitleBytes = 48; // of an average title; a guess that only saves growing

quint32 stampOf(const QDateTime &moment)
{
    return moment.isValid() ? packedStamp(moment.toSecsSinceEpoch()) : 0;
}

quint8 flagIf(bool isSet, Columns::Flag flag)
{
    return isSet ? static_cast<quint8>(flag) : quint8{0};
}

} // namespace

quint32 packedStamp(qint64 seconds)
{
    return static_cast<quint32>(qBound<qint64>(1, seconds, std::numeric_limits<quint32>::max()));
}

/// Visits each column with the value that belongs into it.
template <typename Visitor>
void Columns::eachColumn(const Row &row, Visitor visit)
{
    visit(ids, row.id);
    visit(status, row.status);
    visit(type, row.type);
    visit(priority, row.priority);
    visit(flags, row.flags);
    visit(creator, row.creator);
    visit(assignee, row.assignee);
    visit(client, row.client);
    visit(deal, row.deal);
    visit(tagSet, row.tagSet);
    visit(peopleSet, row.peopleSet);
    visit(due, row.due);
    visit(rank, row.rank);
    visit(created, row.created);
    visit(changed, row.changed);
    visit(completed, row.completed);
}

void Columns::clear()
{
    eachColumn({}, [](auto &column, auto) {
        column.clear();
        column.shrink_to_fit();
    });
    starts.clear();
    parents.clear();
    titles.clear();
    for (NameTable *table : {&clients, &deals, &tags, &people})
        table->clear();
    tagSets.clear();
    peopleSets.clear();
}

void Columns::reserve(size_t rows)
{
    eachColumn({}, [rows](auto &column, auto) { column.reserve(rows); });
    titles.reserve(rows, rows * kTitleBytes);
}

std::optional<size_t> Columns::rowOf(qint64 id) const
{
    const auto place = std::lower_bound(ids.cbegin(), ids.cend(), id);
    if (place == ids.cend() || *place != id)
        return std::nullopt;
    return static_cast<size_t>(place - ids.cbegin());
}

Columns::Placed Columns::put(const Row &row, const QString &foldedTitle, const Rare &rare)
{
    Row placed = row;
    starts.remove(row.id);
    if (!rare.start.isNone()) {
        placed.flags |= kHasStart;
        starts.insert(row.id, rare.start);
    }
    parents.remove(row.id);
    if (rare.parent != 0) {
        placed.flags |= kHasParent;
        parents.insert(row.id, static_cast<qint32>(rare.parent));
    }
    if (ids.empty() || ids.back() < row.id) {
        eachColumn(placed, [](auto &column, auto value) { column.push_back(value); });
        titles.append(foldedTitle);
        return Placed::Appended;
    }
    const auto at = std::lower_bound(ids.cbegin(), ids.cend(), row.id) - ids.cbegin();
    const auto place = static_cast<size_t>(at);
    if (ids[place] == row.id) {
        eachColumn(placed, [place](auto &column, auto value) { column[place] = value; });
        titles.replace(place, foldedTitle);
        return Placed::Replaced;
    }
    eachColumn(placed, [at](auto &column, auto value) { column.insert(column.begin() + at, value); });
    titles.insert(place, foldedTitle);
    return Placed::Inserted;
}

Columns::Row Columns::packed(const IndexEntry &entry)
{
    Row row;
    row.id = static_cast<qint32>(entry.id);
    row.status = static_cast<quint16>(entry.status);
    row.type = static_cast<quint16>(entry.type);
    row.priority = static_cast<quint8>(qBound(0, entry.priority, static_cast<int>(Priority::Urgent)));
    row.flags
        = static_cast<quint8>(flagIf(entry.isDeleted, kDeleted) | flagIf(entry.hasReminder, kHasReminder)
                              | flagIf(entry.hasComments, kHasComments) | flagIf(entry.hasChecklist, kHasChecklist));
    row.creator = people.codeOf(entry.creator);
    row.assignee = people.codeOf(entry.assignee);
    row.client = clients.codeOf(entry.client);
    row.deal = deals.codeOf(entry.deal);
    row.due = PackedDate::of(entry.dueDay, entry.dueSeconds);
    row.rank = entry.rank;
    row.created = packedStamp(entry.createdSeconds);
    row.changed = packedStamp(entry.changedSeconds);
    row.completed = entry.completedSeconds ? packedStamp(*entry.completedSeconds) : 0;
    return row;
}

Columns::Row Columns::packed(const TaskRow &task)
{
    Row row;
    row.id = static_cast<qint32>(task.id.value());
    row.status = static_cast<quint16>(task.status.value());
    row.type = static_cast<quint16>(task.type.value());
    row.priority = static_cast<quint8>(task.priority);
    row.flags = static_cast<quint8>(flagIf(task.isDeleted, kDeleted) | flagIf(task.hasReminder, kHasReminder)
                                    | flagIf(task.commentCount > 0, kHasComments)
                                    | flagIf(task.checklistTotal > 0, kHasChecklist));
    row.creator = people.codeOf(task.creator.value());
    row.assignee = people.codeOf(task.assignee.value());
    row.client = clients.codeOf(task.client.value());
    row.deal = deals.codeOf(task.deal.value());
    SetPool::Members tagCodes;
    for (const QString &tag : task.tags)
        tagCodes.push_back(tags.codeNamed(tag));
    row.tagSet = tagSets.setOf(std::move(tagCodes));
    SetPool::Members further;
    for (const QList<PersonId> &list : {task.participants, task.observers}) {
        for (const PersonId person : list)
            further.push_back(people.codeOf(person.value()));
    }
    row.peopleSet = peopleSets.setOf(std::move(further));
    row.due = PackedDate::of(task.due);
    row.rank = task.rank;
    row.created = stampOf(task.created);
    row.changed = stampOf(task.changed);
    row.completed = stampOf(task.completed);
    return row;
}

PackedDate Columns::start(size_t row) const
{
    return (flags[row] & kHasStart) != 0 ? starts.value(ids[row]) : PackedDate{};
}

std::optional<size_t> Columns::parentOf(size_t row) const
{
    return (flags[row] & kHasParent) != 0 ? rowOf(parents.value(ids[row])) : std::nullopt;
}

} // namespace core
