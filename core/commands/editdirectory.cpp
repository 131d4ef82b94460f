// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/editdirectory.h"

#include "core/commands/directorychange.h"
#include "core/commands/tasksaving.h"
#include "core/storage/repositories.h"

namespace core {

PutPerson::PutPerson(Person person) : m_person(std::move(person)) { }

Result<Outcome> PutPerson::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto directory = repositories.directory.read();
    if (!directory)
        return tl::unexpected(directory.error());
    CommandPtr undo;
    if (const Person *before = directory->person(m_person.id))
        undo = std::make_shared<PutPerson>(*before);
    const auto done = repositories.directory.put(m_person);
    return done ? directoryChanged(repositories, context, undo) : tl::unexpected(done.error());
}

Intent PutPerson::intent() const
{
    return {.kind = Intent::Kind::EditDirectory, .title = m_person.name};
}

PutPersonSettings::PutPersonSettings(PersonId person, PersonSettings settings)
    : m_person(person), m_settings(std::move(settings))
{ }

Result<Outcome> PutPersonSettings::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto directory = repositories.directory.read();
    if (!directory)
        return tl::unexpected(directory.error());
    const Person *person = directory->person(m_person);
    if (person == nullptr)
        return failure(Error::Code::NotFound);
    const PersonSettings before = person->settings;
    if (const auto done = repositories.directory.putSettings(m_person, m_settings); !done)
        return tl::unexpected(done.error());
    const auto undo = std::make_shared<PutPersonSettings>(m_person, before);
    PersonSettings elsewhere = before;
    elsewhere.quietUntil = m_settings.quietUntil; // nothing is planned by it
    const bool isFirstZone = before.zoneId.isEmpty(); // until now it was planned for where everybody was
    if (isFirstZone)
        elsewhere.zoneId = m_settings.zoneId;
    if (elsewhere == m_settings)
        return directoryChanged(repositories, context, undo);
    elsewhere.zoneId = m_settings.zoneId;
    TaskSaver saver(repositories, context);
    const auto tasks = elsewhere == m_settings ? repositories.tasks.remindedByDay(m_person)
                                               : repositories.tasks.remindedOf(m_person);
    if (!tasks)
        return tl::unexpected(tasks.error());
    for (const TaskId id : *tasks) {
        const auto done = repositories.tasks.find(id).and_then([&](const Task &task) { return saver.replan(task); });
        if (!done)
            return tl::unexpected(done.error());
    }
    return directoryChanged(repositories, context, undo).and_then([&](Outcome outcome) -> Result<Outcome> {
        auto changes = saver.changes();
        if (!changes)
            return tl::unexpected(changes.error());
        changes->directory = true;
        outcome.changes = *std::move(changes);
        return outcome;
    });
}

Intent PutPersonSettings::intent() const
{
    return {.kind = Intent::Kind::EditDirectory};
}

PutStatus::PutStatus(Status status) : m_status(std::move(status)) { }

Result<Outcome> PutStatus::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto directory = repositories.directory.read();
    if (!directory)
        return tl::unexpected(directory.error());
    CommandPtr undo;
    if (const Status *before = directory->status(m_status.id))
        undo = std::make_shared<PutStatus>(*before);
    const auto done = repositories.directory.put(m_status);
    return done ? directoryChanged(repositories, context, undo) : tl::unexpected(done.error());
}

Intent PutStatus::intent() const
{
    return {.kind = Intent::Kind::EditDirectory, .title = m_status.name};
}

RenameDatabase::RenameDatabase(const QString &name) : m_name(cleanedTitle(name)) { }

Result<Outcome> RenameDatabase::apply(Repositories &repositories, const CommandContext &context) const
{
    const auto directory = repositories.directory.read();
    if (!directory)
        return tl::unexpected(directory.error());
    const auto done = repositories.directory.setName(m_name);
    return done ? directoryChanged(repositories, context, std::make_shared<RenameDatabase>(directory->name))
                : tl::unexpected(done.error());
}

Intent RenameDatabase::intent() const
{
    return {.kind = Intent::Kind::EditDirectory, .title = m_name};
}

} // namespace core
