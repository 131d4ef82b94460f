// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/store/directory.h"

namespace core {

class Database;

/// The small tables that a program keeps in memory whole: people, statuses, types, facts about the file.
class DirectoryRepository
{
public:
    explicit DirectoryRepository(Database &database) : m_database(database) { }

    Result<Directory> read() const;
    /// The same without saved filters and timers, which nothing that is done to tasks asks for.
    Result<Directory> readTeam() const;
    /// Adds a person when the id is not valid, else changes the row. A name that is taken is an InvalidValue.
    Result<PersonId> put(const Person &person);
    /// Writes what a person chose about being reminded.
    Result<> putSettings(PersonId person, const PersonSettings &settings);
    /// The person of that name (compared without case), or a new one.
    Result<PersonId> findOrAddPerson(const QString &name);
    /// Adds a status when the id is not valid, else changes the row; the key and category of a built-in one stay.
    Result<StatusId> put(const Status &status);
    /// The type with that key, or a new one.
    Result<TypeId> findOrAddType(const QString &key);
    Result<> setName(const QString &databaseName);

private:
    Database &m_database;
};

} // namespace core
