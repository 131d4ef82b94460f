// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/directory.h"

#include "core/storage/namerepository.h"

#include <algorithm>

namespace core {

namespace {

template <typename List, typename Predicate>
auto found(const List &list, Predicate predicate) -> const typename List::value_type *
{
    const auto it = std::find_if(list.cbegin(), list.cend(), predicate);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const Person *Directory::person(PersonId id) const
{
    return found(people, [id](const Person &person) { return person.id == id; });
}

const Person *Directory::personNamed(QStringView wanted) const
{
    // As the file compares them: a name that it takes for a known one is found.
    const QString key = nameKey(wanted.toString());
    return key.isEmpty() ? nullptr : found(people, [&](const Person &person) { return nameKey(person.name) == key; });
}

const Status *Directory::status(StatusId id) const
{
    return found(statuses, [id](const Status &status) { return status.id == id; });
}

const Status *Directory::statusWithKey(QStringView key) const
{
    return found(statuses, [key](const Status &status) { return status.key == key; });
}

const TaskType *Directory::type(TypeId id) const
{
    return found(types, [id](const TaskType &type) { return type.id == id; });
}

const TaskType *Directory::typeWithKey(QStringView key) const
{
    return found(types, [key](const TaskType &type) { return type.key == key; });
}

const SavedFilter *Directory::savedFilter(SavedFilterId id) const
{
    return found(savedFilters, [id](const SavedFilter &filter) { return filter.id == id; });
}

const WorkTimer *Directory::timerOf(PersonId id) const
{
    return found(timers, [id](const WorkTimer &timer) { return timer.person == id; });
}

bool Directory::isClosed(StatusId id) const
{
    const Status *row = status(id);
    return row != nullptr && row->category == StatusCategory::Closed;
}

} // namespace core
