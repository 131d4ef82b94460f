// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/savedfilter.h"
#include "core/result.h"

#include <QList>

namespace core {

class Database;

/// Saved filters, one row each. They are few: every program keeps them all in its directory.
class SavedFilterRepository
{
public:
    explicit SavedFilterRepository(Database &database) : m_database(database) { }

    /// By rank, those of all people.
    Result<QList<SavedFilter>> all() const;
    /// The filter with that uid, or NotFound.
    Result<SavedFilter> find(const QString &uid) const;
    /// Adds a row, under the key it has if that is free.
    Result<> add(const SavedFilter &filter);
    /// Writes what can change: name, query, owner, rank, pin; the version grows.
    Result<> update(const SavedFilter &filter);
    Result<> remove(const QString &uid);

private:
    Database &m_database;
};

} // namespace core
