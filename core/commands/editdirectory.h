// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/person.h"

namespace core {

/// Adds a person, or changes the one with the same id.
class PutPerson final : public Command
{
public:
    explicit PutPerson(Person person);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    Person m_person;
};

/// Writes what a person chose about being reminded, and plans anew whatever depends on it.
class PutPersonSettings final : public Command
{
public:
    PutPersonSettings(PersonId person, PersonSettings settings);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    PersonId m_person;
    PersonSettings m_settings;
};

/// Changes a status: name, colour, position, soft limit.
class PutStatus final : public Command
{
public:
    explicit PutStatus(Status status);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    Status m_status;
};

/// Names the database.
class RenameDatabase final : public Command
{
public:
    explicit RenameDatabase(const QString &name);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QString m_name;
};

} // namespace core
