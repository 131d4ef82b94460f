// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/savedfilters.h"

#include "core/commands/directorychange.h"
#include "core/domain/taskcheck.h"
#include "core/query/filterparser.h"
#include "core/storage/repositories.h"

#include <algorithm>
#include <QUuid>
#include <utility>

namespace core {

namespace {

Intent intentOf(const SavedFilter &filter)
{
    return {.kind = Intent::Kind::EditFilters, .title = filter.name};
}

/// What was not changed after all: nothing to tell, nothing to take back.
Result<Outcome> unchanged(const Repositories &repositories)
{
    return repositories.log.lastSequence().map(
        [](qint64 sequence) { return Outcome{.changes = {.sequence = sequence}}; });
}

SavedFilter cleaned(SavedFilter filter)
{
    filter.name = cleanedName(filter.name);
    filter.query = cleanedTitle(filter.query);
    return filter;
}

Result<> checked(const SavedFilter &filter, const Repositories &repositories)
{
    if (filter.name.isEmpty())
        return failure(Error::Code::InvalidValue, QStringLiteral("saved_filter"));
    if (isLineTooLong(filter.name) || filter.query.size() > kMaxFilterLength)
        return failure(Error::Code::TextTooLong, QStringLiteral("saved_filter"));
    if (!filter.owner.isValid())
        return {};
    return repositories.directory.read().and_then([&](const Directory &directory) -> Result<> {
        if (directory.person(filter.owner) == nullptr)
            return failure(Error::Code::InvalidValue, QStringLiteral("saved_filter"));
        return {};
    });
}

/// Puts in a filter as it is told: the way back of removing one.
class ReturnSavedFilter final : public Command
{
public:
    explicit ReturnSavedFilter(SavedFilter filter) : m_filter(std::move(filter)) { }
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override
    {
        return repositories.savedFilters.add(m_filter).and_then(
            [&] { return directoryChanged(repositories, context, std::make_shared<DeleteSavedFilter>(m_filter)); });
    }
    Intent intent() const override { return intentOf(m_filter); }

private:
    SavedFilter m_filter;
};

/// Moves filters from the ranks that they have to others. One that is gone is left out.
class RankSavedFilters final : public Command
{
public:
    struct Move
    {
        SavedFilter filter{}; ///< as it is before
        qint64 rank = 0;
    };
    RankSavedFilters(QList<Move> moves, Intent intent) : m_moves(std::move(moves)), m_intent(std::move(intent)) { }
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override { return m_intent; }

private:
    QList<Move> m_moves;
    Intent m_intent;
};

Result<Outcome> RankSavedFilters::apply(Repositories &repositories, const CommandContext &context) const
{
    QList<Move> back;
    for (const Move &move : m_moves) {
        auto filter = repositories.savedFilters.find(move.filter.uid);
        if (!filter && filter.error().code == Error::Code::NotFound)
            continue;
        if (!filter)
            return tl::unexpected(filter.error());
        if (filter->rank != move.filter.rank)
            return failure(Error::Code::Conflict, QStringLiteral("saved_filter"));
        const qint64 before = std::exchange(filter->rank, move.rank);
        if (const auto done = repositories.savedFilters.update(*filter); !done)
            return tl::unexpected(done.error());
        back.append({*filter, before});
    }
    if (back.isEmpty())
        return failure(Error::Code::NotFound, QStringLiteral("saved_filter"));
    return directoryChanged(repositories, context, std::make_shared<RankSavedFilters>(back, m_intent));
}

/// Sets one field from what it was known as to what is wanted; false where it is something else by now.
template <typename T>
bool changeField(SavedFilter &row, T SavedFilter::*field, const SavedFilter &known, const SavedFilter &wanted)
{
    if (known.*field == wanted.*field || row.*field == wanted.*field)
        return true;
    if (row.*field != known.*field)
        return false;
    row.*field = wanted.*field;
    return true;
}

bool changeFields(SavedFilter &row, const SavedFilter &known, const SavedFilter &wanted)
{
    return changeField(row, &SavedFilter::name, known, wanted) && changeField(row, &SavedFilter::query, known, wanted)
        && changeField(row, &SavedFilter::owner, known, wanted)
        && changeField(row, &SavedFilter::isPinned, known, wanted);
}

/// Whether nothing but its place has changed since.
bool isAsKnown(const SavedFilter &row, SavedFilter known)
{
    known.id = row.id;
    known.rank = row.rank;
    known.version = row.version;
    return known == row;
}

/// The moves that put the filter at @p from to where @p to is; all get new ranks where there is no room between two.
QList<RankSavedFilters::Move> movesOf(QList<SavedFilter> filters, qsizetype from, qsizetype to)
{
    filters.move(from, to);
    const qint64 below = to > 0 ? filters.at(to - 1).rank : filters.at(to + 1).rank - 2 * kRankStep;
    const qint64 above = to + 1 < filters.size() ? filters.at(to + 1).rank : below + 2 * kRankStep;
    if (above - below >= 2)
        return {{filters.at(to), below + (above - below) / 2}};
    QList<RankSavedFilters::Move> moves;
    for (qsizetype i = 0; i < filters.size(); ++i)
        moves.append({filters.at(i), (i + 1) * kRankStep});
    return moves;
}

} // namespace

PutSavedFilter::PutSavedFilter(SavedFilter created) : m_isNew(true), m_known(), m_wanted(cleaned(std::move(created)))
{
    // Made once, so that a repeated run adds nothing twice.
    if (m_wanted.uid.isEmpty())
        m_wanted.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

PutSavedFilter::PutSavedFilter(SavedFilter known, SavedFilter wanted)
    : m_isNew(false), m_known(std::move(known)), m_wanted(cleaned(std::move(wanted)))
{ }

Result<Outcome> PutSavedFilter::apply(Repositories &repositories, const CommandContext &context) const
{
    return checked(m_wanted, repositories).and_then([&] {
        return m_isNew ? create(repositories, context) : change(repositories, context);
    });
}

Result<Outcome> PutSavedFilter::create(Repositories &repositories, const CommandContext &context) const
{
    const auto filters = repositories.savedFilters.all();
    if (!filters)
        return tl::unexpected(filters.error());
    if (std::ranges::any_of(*filters, [&](const SavedFilter &filter) { return filter.uid == m_wanted.uid; }))
        return unchanged(repositories);
    SavedFilter filter = m_wanted;
    filter.id = {};
    filter.version = 0;
    filter.rank = (filters->isEmpty() ? 0 : filters->constLast().rank) + kRankStep;
    return ReturnSavedFilter(filter).apply(repositories, context);
}

Result<Outcome> PutSavedFilter::change(Repositories &repositories, const CommandContext &context) const
{
    const auto before = repositories.savedFilters.find(m_known.uid);
    if (!before)
        return tl::unexpected(before.error());
    SavedFilter after = *before;
    if (!changeFields(after, m_known, m_wanted))
        return failure(Error::Code::Conflict, QStringLiteral("saved_filter"));
    if (after == *before)
        return unchanged(repositories);
    return repositories.savedFilters.update(after).and_then(
        [&] { return directoryChanged(repositories, context, std::make_shared<PutSavedFilter>(after, *before)); });
}

Intent PutSavedFilter::intent() const
{
    return intentOf(m_wanted);
}

MoveSavedFilter::MoveSavedFilter(SavedFilterId filter, SavedFilterId before) : m_filter(filter), m_before(before) { }

Result<Outcome> MoveSavedFilter::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto filters = repositories.savedFilters.all();
    if (!filters)
        return tl::unexpected(filters.error());
    const auto moved = std::ranges::find(*filters, m_filter, &SavedFilter::id);
    if (moved == filters->cend())
        return failure(Error::Code::NotFound, QStringLiteral("saved_filter"));
    const qsizetype from = moved - filters->cbegin();
    const qsizetype next = std::ranges::find(*filters, m_before, &SavedFilter::id) - filters->cbegin();
    const qsizetype to = next > from ? next - 1 : next;
    if (to == from || next == from)
        return unchanged(repositories);
    return RankSavedFilters(movesOf(*filters, from, to), intentOf(*moved)).apply(repositories, context);
}

Intent MoveSavedFilter::intent() const
{
    return {.kind = Intent::Kind::EditFilters};
}

DeleteSavedFilter::DeleteSavedFilter(SavedFilter known) : m_known(std::move(known)) { }

Result<Outcome> DeleteSavedFilter::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto filter = repositories.savedFilters.find(m_known.uid);
    if (!filter)
        return tl::unexpected(filter.error());
    if (!isAsKnown(*filter, m_known))
        return failure(Error::Code::Conflict, QStringLiteral("saved_filter"));
    return repositories.savedFilters.remove(filter->uid).and_then([&] {
        return directoryChanged(repositories, context, std::make_shared<ReturnSavedFilter>(*filter));
    });
}

Intent DeleteSavedFilter::intent() const
{
    return intentOf(m_known);
}

} // namespace core
