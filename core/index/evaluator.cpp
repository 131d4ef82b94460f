// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/evaluator.h"

#include "core/query/datebounds.h"
#include "core/query/peopleof.h"
#include "core/query/textfold.h"

#include <algorithm>

namespace core {

namespace {

template <typename Number>
bool holds(Number left, Comparison comparison, Number right)
{
    switch (comparison) {
    case Comparison::Equal:
        return left == right;
    case Comparison::Less:
        return left < right;
    case Comparison::LessOrEqual:
        return left <= right;
    case Comparison::Greater:
        return left > right;
    case Comparison::GreaterOrEqual:
        return left >= right;
    }
    return false;
}

bool isWithin(PackedDate date, const DateBounds &bounds)
{
    if (date.isNone())
        return false;
    const qint64 value = date.value();
    return date.isDay() ? value >= bounds.fromDay && value < bounds.toDay
                        : value >= bounds.fromSeconds && value < bounds.toSeconds;
}

/// Codes of people; code 0 when tasks without one are wanted.
RowSet codesOf(const WantedPeople &wanted, const NameTable &people)
{
    RowSet codes(people.size());
    if (wanted.isNobody)
        codes.insert(0);
    for (const PersonId person : wanted.people) {
        if (const NameTable::Code code = people.knownCode(person.value()); code != 0)
            codes.insert(code);
    }
    return codes;
}

/// The sets that have one of the codes in them; the empty set when code 0 is among them.
RowSet setsWith(const RowSet &codes, const SetPool &pool)
{
    return RowSet::where(pool.size(), [&](size_t set) {
        const SetPool::Members &members = pool.members(static_cast<quint32>(set));
        if (members.empty())
            return codes.contains(0);
        return std::any_of(members.cbegin(), members.cend(), [&](quint32 code) { return codes.contains(code); });
    });
}

/// Whether it is faster to go from one to the next than to ask all.
bool isFew(const RowSet &rows)
{
    constexpr size_t kOneIn = 8;
    return rows.count() <= rows.rows() / kOneIn;
}

} // namespace

Evaluator::Evaluator(const Columns &columns, const FilterContext &context, const Directory &directory,
                     const FoundTexts &found)
    : m_columns(columns), m_context(context), m_directory(directory), m_found(found)
{ }

RowSet Evaluator::rows(const Filter &filter) const
{
    const RowSet rows = any(filter);
    const auto isAlive = [flags = m_columns.flags.data()](size_t row) { return (flags[row] & Columns::kDead) == 0; };
    if (isFew(rows))
        return RowSet::whereIn(rows, isAlive);
    RowSet living = where(isAlive);
    living &= rows;
    return living;
}

RowSet Evaluator::rows(const Filter &filter, const RowSet &among) const
{
    m_candidates = &among;
    RowSet rows = any(filter);
    rows &= RowSet::whereIn(among, [this](size_t row) { return m_columns.isAlive(row); });
    m_candidates = nullptr;
    return rows;
}

RowSet Evaluator::all(const QList<Filter> &parts) const
{
    const RowSet *const before = m_candidates;
    RowSet all(m_columns.rows(), true);
    for (const Filter &part : parts) {
        const RowSet rows = any(part);
        all &= rows;
        m_candidates = isFew(all) ? &all : before;
    }
    m_candidates = before;
    return all;
}

RowSet Evaluator::any(const Filter &filter) const
{
    switch (filter.kind) {
    case Filter::Kind::Everything:
        break;
    case Filter::Kind::And:
        return all(filter.parts);
    case Filter::Kind::Or: {
        RowSet some = none();
        for (const Filter &part : filter.parts)
            some |= any(part);
        return some;
    }
    case Filter::Kind::Not: {
        RowSet others = filter.parts.isEmpty() ? none() : any(filter.parts.constFirst());
        others.complement();
        return others;
    }
    case Filter::Kind::Term:
        return term(filter);
    case Filter::Kind::Words:
        return words(filter);
    }
    return RowSet(m_columns.rows(), true);
}

RowSet Evaluator::term(const Filter &filter) const
{
    switch (filter.field) {
    case FilterField::Status:
    case FilterField::Category:
    case FilterField::Type:
        return statusTerm(filter);
    case FilterField::Priority: {
        const auto *priority = std::get_if<Priority>(&filter.value);
        return priority == nullptr ? none() : where([&, wanted = static_cast<int>(*priority)](size_t row) {
            return holds(static_cast<int>(m_columns.priority[row]), filter.comparison, wanted);
        });
    }
    case FilterField::Assignee:
    case FilterField::Creator:
    case FilterField::Person:
        return personTerm(filter);
    case FilterField::Client:
    case FilterField::Deal:
        return nameTerm(filter);
    case FilterField::Tag:
        return tagTerm(filter);
    case FilterField::Due:
    case FilterField::Start:
        return dateTerm(filter);
    case FilterField::Created:
        return stampTerm(filter, m_columns.created);
    case FilterField::Changed:
        return stampTerm(filter, m_columns.changed);
    case FilterField::Completed:
        return stampTerm(filter, m_columns.completed);
    case FilterField::Id: {
        const auto *id = std::get_if<qint64>(&filter.value);
        return id == nullptr
            ? none()
            : where([&](size_t row) { return holds(qint64{m_columns.ids[row]}, filter.comparison, *id); });
    }
    case FilterField::IsOverdue:
    case FilterField::IsDeleted:
    case FilterField::HasReminder:
    case FilterField::HasComments:
    case FilterField::HasChecklist:
    case FilterField::IsRecurring:
        return flagTerm(filter);
    case FilterField::Process: // no task has one
        return RowSet(m_columns.rows(), filter == Filter::term(FilterField::Process, Nobody{}));
    }
    return none();
}

RowSet Evaluator::statusTerm(const Filter &filter) const
{
    if (filter.comparison != Comparison::Equal)
        return none();
    const std::vector<quint16> &column = filter.field == FilterField::Type ? m_columns.type : m_columns.status;
    std::vector<quint16> wanted;
    if (const auto *status = std::get_if<StatusId>(&filter.value); status && filter.field == FilterField::Status)
        wanted.push_back(static_cast<quint16>(status->value()));
    if (const auto *type = std::get_if<TypeId>(&filter.value); type && filter.field == FilterField::Type)
        wanted.push_back(static_cast<quint16>(type->value()));
    if (const auto *category = std::get_if<StatusCategory>(&filter.value);
        category && filter.field == FilterField::Category) {
        for (const Status &status : m_directory.statuses) {
            if (status.category == *category)
                wanted.push_back(static_cast<quint16>(status.id.value()));
        }
    }
    RowSet rows = none();
    for (const quint16 one : wanted)
        rows |= where([values = column.data(), one](size_t row) { return values[row] == one; });
    return rows;
}

RowSet Evaluator::personTerm(const Filter &filter) const
{
    if (filter.comparison != Comparison::Equal)
        return none();
    const WantedPeople wanted = wantedPeople(filter.value, m_context, m_directory);
    const RowSet codes = codesOf(wanted, m_columns.people);
    if (filter.field != FilterField::Person) {
        const auto &column = filter.field == FilterField::Assignee ? m_columns.assignee : m_columns.creator;
        if (codes.count() == 1) {
            NameTable::Code only = 0;
            codes.each([&only](size_t code) { only = static_cast<NameTable::Code>(code); });
            return where([values = column.data(), only](size_t row) { return values[row] == only; });
        }
        return where([&](size_t row) { return codes.contains(column[row]); });
    }
    const RowSet sets = setsWith(codes, m_columns.peopleSets);
    if (wanted.isNobody) {
        return where([&](size_t row) {
            return m_columns.creator[row] == 0 && m_columns.assignee[row] == 0 && m_columns.peopleSet[row] == 0;
        });
    }
    return where([&](size_t row) {
        return codes.contains(m_columns.creator[row]) || codes.contains(m_columns.assignee[row])
            || sets.contains(m_columns.peopleSet[row]);
    });
}

RowSet Evaluator::nameTerm(const Filter &filter) const
{
    if (filter.comparison != Comparison::Equal)
        return none();
    const bool isClient = filter.field == FilterField::Client;
    const NameTable &table = isClient ? m_columns.clients : m_columns.deals;
    RowSet codes(table.size());
    if (std::holds_alternative<Nobody>(filter.value))
        codes.insert(0);
    else if (const auto *part = std::get_if<QString>(&filter.value))
        codes = table.named(*part, false);
    else if (const auto *client = std::get_if<ClientId>(&filter.value); client && client->isValid() && isClient) {
        if (const NameTable::Code code = table.knownCode(client->value()); code != 0)
            codes.insert(code);
    }
    const auto &column = isClient ? m_columns.client : m_columns.deal;
    return where([&](size_t row) { return codes.contains(column[row]); });
}

RowSet Evaluator::tagTerm(const Filter &filter) const
{
    if (filter.comparison != Comparison::Equal)
        return none();
    RowSet codes(m_columns.tags.size());
    if (std::holds_alternative<Nobody>(filter.value))
        codes.insert(0);
    else if (const auto *name = std::get_if<QString>(&filter.value))
        codes = m_columns.tags.named(*name, true);
    const RowSet sets = setsWith(codes, m_columns.tagSets);
    return where([&](size_t row) { return sets.contains(m_columns.tagSet[row]); });
}

RowSet Evaluator::dateTerm(const Filter &filter) const
{
    const bool isDue = filter.field == FilterField::Due;
    const auto dateOf = [&](size_t row) { return isDue ? m_columns.due[row] : m_columns.start(row); };
    if (std::holds_alternative<Nobody>(filter.value))
        return filter.comparison == Comparison::Equal ? where([&](size_t row) { return dateOf(row).isNone(); })
                                                      : none();
    const auto bounds = boundsOf(filter.value, filter.comparison, m_context);
    return bounds ? where([&](size_t row) { return isWithin(dateOf(row), *bounds); }) : none();
}

RowSet Evaluator::stampTerm(const Filter &filter, const std::vector<quint32> &stamps) const
{
    if (std::holds_alternative<Nobody>(filter.value))
        return filter.comparison == Comparison::Equal ? where([&](size_t row) { return stamps[row] == 0; }) : none();
    const auto bounds = boundsOf(filter.value, filter.comparison, m_context);
    return bounds ? where([&](size_t row) {
        return stamps[row] != 0 && stamps[row] >= bounds->fromSeconds && stamps[row] < bounds->toSeconds;
    })
                  : none();
}

RowSet Evaluator::flagTerm(const Filter &filter) const
{
    const auto *isWanted = std::get_if<bool>(&filter.value);
    if (isWanted == nullptr || filter.comparison != Comparison::Equal)
        return none();
    const auto flagged = [this](Columns::Flag flag) {
        return where([flags = m_columns.flags.data(), flag](size_t row) { return (flags[row] & flag) != 0; });
    };
    RowSet rows = filter.field == FilterField::IsOverdue ? isOverdue()
        : filter.field == FilterField::IsDeleted         ? flagged(Columns::kDeleted)
        : filter.field == FilterField::HasReminder       ? flagged(Columns::kHasReminder)
        : filter.field == FilterField::HasComments       ? flagged(Columns::kHasComments)
        : filter.field == FilterField::HasChecklist      ? flagged(Columns::kHasChecklist)
                                                         : none(); // no task recurs
    if (!*isWanted)
        rows.complement();
    return rows;
}

RowSet Evaluator::isOverdue() const
{
    DateBounds passed;
    passed.toSeconds = m_context.now.toSecsSinceEpoch();
    passed.toDay = dayNumberOf(todayOf(m_context));
    RowSet open = statusTerm(Filter::term(FilterField::Category, StatusCategory::Closed));
    open.complement();
    open &= where([&](size_t row) { return isWithin(m_columns.due[row], passed); });
    return open;
}

RowSet Evaluator::words(const Filter &filter) const
{
    RowSet rows(m_columns.rows(), true);
    if (filter.isPhrase) {
        rows &= text(folded(filter.words), TextPlace::WholeWords);
    } else {
        for (const QString &word : foldedWords(filter.words))
            rows &= text(word, TextPlace::Anywhere);
    }
    addFound(filter, rows);
    return rows;
}

RowSet Evaluator::text(const QString &folded, TextPlace place) const
{
    RowSet rows = m_columns.titles.find(folded, place);
    const RowSet clients = m_columns.clients.find(folded, place);
    const RowSet deals = m_columns.deals.find(folded, place);
    const RowSet tagSets = setsWith(m_columns.tags.find(folded, place), m_columns.tagSets);
    const auto add = [&](const RowSet &codes, const std::vector<quint32> &column) {
        if (!codes.isEmpty())
            rows |= where([&](size_t row) { return codes.contains(column[row]); });
    };
    add(clients, m_columns.client);
    add(deals, m_columns.deal);
    add(tagSets, m_columns.tagSet);
    return rows;
}

void Evaluator::addFound(const Filter &filter, RowSet &rows) const
{
    if (!m_found)
        return;
    const TextMatches &all = m_found();
    const auto match = std::find_if(all.cbegin(), all.cend(), [&](const TextMatch &found) {
        return found.words == filter.words && found.isPhrase == filter.isPhrase;
    });
    if (match == all.cend())
        return;
    // Both are ascending, so each search begins where the last one ended; and it ends at the latest so many rows behind
    // as the keys are apart, which is the very place unless tasks between them are gone for good.
    const std::vector<qint32> &ids = m_columns.ids;
    size_t from = 0;
    for (const qint32 id : match->ids) {
        if (from == ids.size())
            return;
        if (id < ids[from])
            continue;
        const size_t last = std::min(from + static_cast<size_t>(id - ids[from]), ids.size() - 1);
        if (ids[last] != id) {
            const auto begin = ids.cbegin() + static_cast<std::ptrdiff_t>(from);
            from = static_cast<size_t>(std::lower_bound(begin, ids.cbegin() + static_cast<std::ptrdiff_t>(last) + 1, id)
                                       - ids.cbegin());
        } else {
            from = last;
        }
        if (from < ids.size() && ids[from] == id)
            rows.insert(from);
    }
}

} // namespace core
