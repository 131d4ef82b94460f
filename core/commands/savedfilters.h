// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/savedfilter.h"

#include <QList>

namespace core {

/// Keeps a filter under a name, or changes one: its name, query, owner (to share it or take it back) and pin. Two
/// people who change different fields both win; the same field is a Conflict.
class PutSavedFilter final : public Command
{
public:
    /// A new one, behind all others.
    explicit PutSavedFilter(SavedFilter created);
    /// Changes what differs between the filter as it was known and as it is wanted.
    PutSavedFilter(SavedFilter known, SavedFilter wanted);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    Result<Outcome> create(Repositories &repositories, const CommandContext &context) const;
    Result<Outcome> change(Repositories &repositories, const CommandContext &context) const;

    bool m_isNew;
    SavedFilter m_known;
    SavedFilter m_wanted;
};

/// Puts a saved filter before another in the one order of all.
class MoveSavedFilter final : public Command
{
public:
    /// A key that is not valid, or of a filter that is gone: behind all others.
    MoveSavedFilter(SavedFilterId filter, SavedFilterId before);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    SavedFilterId m_filter;
    SavedFilterId m_before;
};

/// Removes a saved filter for good; undo brings it back. One that is no longer as it was known, but for its place, is a
/// Conflict.
class DeleteSavedFilter final : public Command
{
public:
    explicit DeleteSavedFilter(SavedFilter known);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    SavedFilter m_known;
};

} // namespace core
