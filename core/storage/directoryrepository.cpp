// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/directoryrepository.h"

#include "core/domain/taskcheck.h"
#include "core/storage/database.h"
#include "core/storage/namerepository.h"
#include "core/storage/savedfilterrepository.h"
#include "core/storage/worktimerrepository.h"

#include <algorithm>
#include <QSqlQuery>
#include <QUuid>

namespace core {

namespace {

const auto kSettings = QStringLiteral("SELECT key, value FROM setting");
const auto kPeople = QStringLiteral("SELECT id, uid, name, email, is_lead, is_active FROM person ORDER BY name_key");
const auto kPersonSettings = QStringLiteral("SELECT person_id, key, value FROM person_setting");
const auto kSetPersonSetting = QStringLiteral("INSERT INTO person_setting (person_id, key, value) VALUES (?, ?, ?)"
                                              " ON CONFLICT (person_id, key) DO UPDATE SET value = excluded.value");
const auto kDropPersonSetting = QStringLiteral("DELETE FROM person_setting WHERE person_id = ? AND key = ?");
const auto kHours = QStringLiteral("hours");
const auto kZone = QStringLiteral("zone");
const auto kOverdueNotice = QStringLiteral("overdue_notice_hours");
const auto kQuietUntil = QStringLiteral("quiet_until_s");
const auto kStatuses = QStringLiteral("SELECT id, key, name, category, color, position, soft_limit FROM status"
                                      " ORDER BY position, id");
const auto kTypes = QStringLiteral("SELECT id, key, name, position FROM type ORDER BY position, id");
const auto kFindPerson = QStringLiteral("SELECT id FROM person WHERE name_key = ?");
const auto kAddPerson = QStringLiteral("INSERT INTO person (uid, name, name_key, email, is_lead, is_active)"
                                       " VALUES (?, ?, ?, ?, ?, ?)");
const auto kSetPerson = QStringLiteral("UPDATE person SET name = ?, name_key = ?, email = ?, is_lead = ?, is_active = ?"
                                       " WHERE id = ?");
const auto kAddStatus = QStringLiteral("INSERT INTO status (key, name, category, color, position, soft_limit)"
                                       " VALUES (?, ?, ?, ?, ?, ?)");
const auto kSetStatus = QStringLiteral("UPDATE status SET name = ?, color = ?, position = ?, soft_limit = ?"
                                       " WHERE id = ?");
const auto kFindType = QStringLiteral("SELECT id FROM type WHERE key = ?");
const auto kAddType = QStringLiteral("INSERT INTO type (key, name, position)"
                                     " SELECT ?, ?, coalesce(max(position), 0) + 1 FROM type");
const auto kSetSetting = QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                        " ON CONFLICT (key) DO UPDATE SET value = excluded.value");

StatusCategory categoryOf(int number)
{
    return static_cast<StatusCategory>(qBound(0, number, 2));
}

/// Takes one stored choice; an unknown one is of a newer version and stays in the file.
void take(PersonSettings &settings, const QString &key, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (key == kHours)
        settings.hours = workingHoursOf(value);
    else if (key == kOverdueNotice && isNumber)
        settings.overdueNoticeHours = static_cast<int>(qBound(qint64{0}, number, qint64{kMostNoticeHours}));
    else if (key == kQuietUntil && isNumber)
        settings.quietUntil = QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
    else if (key == kZone)
        settings.zoneId = value.toUtf8();
}

} // namespace

Result<Directory> DirectoryRepository::read() const
{
    auto directory = readTeam();
    if (!directory)
        return directory;
    const auto filters = SavedFilterRepository(m_database).all();
    if (!filters)
        return tl::unexpected(filters.error());
    directory->savedFilters = *filters;
    return WorkTimerRepository(m_database).all().map([&](const QList<WorkTimer> &timers) {
        directory->timers = timers;
        return *directory;
    });
}

Result<Directory> DirectoryRepository::readTeam() const
{
    Directory directory;
    auto settings = m_database.run(kSettings);
    if (!settings)
        return tl::unexpected(settings.error());
    while (settings->next()) {
        if (settings->value(0).toString() == QLatin1StringView("file_uid"))
            directory.fileUid = settings->value(1).toString();
        else if (settings->value(0).toString() == QLatin1StringView("name"))
            directory.name = settings->value(1).toString();
    }
    auto people = m_database.run(kPeople);
    if (!people)
        return tl::unexpected(people.error());
    while (people->next()) {
        directory.people.append({PersonId{people->value(0).toLongLong()},
                                 people->value(1).toString(),
                                 people->value(2).toString(),
                                 people->value(3).toString(),
                                 people->value(4).toBool(),
                                 people->value(5).toBool(),
                                 {}});
    }
    auto chosen = m_database.run(kPersonSettings);
    if (!chosen)
        return tl::unexpected(chosen.error());
    while (chosen->next()) {
        const PersonId id{chosen->value(0).toLongLong()};
        const auto person = std::ranges::find(directory.people, id, &Person::id);
        if (person != directory.people.end())
            take(person->settings, chosen->value(1).toString(), chosen->value(2).toString());
    }
    auto statuses = m_database.run(kStatuses);
    if (!statuses)
        return tl::unexpected(statuses.error());
    while (statuses->next()) {
        directory.statuses.append({StatusId{statuses->value(0).toLongLong()}, statuses->value(1).toString(),
                                   statuses->value(2).toString(), categoryOf(statuses->value(3).toInt()),
                                   statuses->value(4).toString(), statuses->value(5).toInt(),
                                   statuses->value(6).toInt()});
    }
    auto types = m_database.run(kTypes);
    if (!types)
        return tl::unexpected(types.error());
    while (types->next()) {
        directory.types.append({TypeId{types->value(0).toLongLong()}, types->value(1).toString(),
                                types->value(2).toString(), types->value(3).toInt()});
    }
    return directory;
}

Result<PersonId> DirectoryRepository::put(const Person &person)
{
    const QString name = cleanedName(person.name);
    const QString key = nameKey(name);
    if (key.isEmpty())
        return failure(Error::Code::InvalidValue, QStringLiteral("person"));
    if (isLineTooLong(name))
        return failure(Error::Code::TextTooLong, QStringLiteral("person"));
    const auto holder = m_database.value(kFindPerson, {key});
    if (!holder)
        return tl::unexpected(holder.error());
    if (holder->isValid() && holder->toLongLong() != person.id.value())
        return failure(Error::Code::InvalidValue, QStringLiteral("person: %1").arg(name));
    if (person.id.isValid()) {
        return m_database
            .write(kSetPerson, {name, key, person.email, person.isLead, person.isActive, person.id.value()})
            .map([&](const Database::Written &) { return person.id; });
    }
    const QString uid = person.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : person.uid;
    return m_database.write(kAddPerson, {uid, name, key, person.email, person.isLead, person.isActive})
        .map([](const Database::Written &written) { return PersonId{written.row}; });
}

Result<> DirectoryRepository::putSettings(PersonId person, const PersonSettings &settings)
{
    const auto put = [&](const QString &key, const QString &value) {
        const auto done = value.isEmpty() ? m_database.write(kDropPersonSetting, {person.value(), key})
                                          : m_database.write(kSetPersonSetting, {person.value(), key, value});
        return done.map([](const Database::Written &) {});
    };
    const QString hours = settings.hours == WorkingHours{} ? QString() : hoursText(settings.hours);
    const QString notice = settings.overdueNoticeHours ? QString::number(*settings.overdueNoticeHours) : QString();
    const QString quiet
        = settings.quietUntil.isValid() ? QString::number(settings.quietUntil.toSecsSinceEpoch()) : QString();
    return put(kHours, hours)
        .and_then([&] { return put(kOverdueNotice, notice); })
        .and_then([&] { return put(kQuietUntil, quiet); })
        .and_then([&] { return put(kZone, QString::fromUtf8(settings.zoneId)); });
}

Result<PersonId> DirectoryRepository::findOrAddPerson(const QString &name)
{
    const QString key = nameKey(name);
    if (key.isEmpty())
        return PersonId{};
    const auto found = m_database.value(kFindPerson, {key});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isValid())
        return PersonId{found->toLongLong()};
    Person person;
    person.name = name;
    return put(person);
}

Result<StatusId> DirectoryRepository::put(const Status &status)
{
    if (status.id.isValid()) {
        return m_database
            .write(kSetStatus, {status.name, status.color, status.position, status.softLimit, status.id.value()})
            .map([&](const Database::Written &) { return status.id; });
    }
    if (status.key.isEmpty())
        return failure(Error::Code::InvalidValue, QStringLiteral("status"));
    return m_database
        .write(kAddStatus,
               {status.key, status.name, static_cast<int>(status.category), status.color, status.position,
                status.softLimit})
        .map([](const Database::Written &written) { return StatusId{written.row}; });
}

Result<TypeId> DirectoryRepository::findOrAddType(const QString &key)
{
    if (key.isEmpty())
        return types::kOther;
    const auto found = m_database.value(kFindType, {key});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isValid())
        return TypeId{found->toLongLong()};
    return m_database.write(kAddType, {key, key}).map([](const Database::Written &written) {
        return TypeId{written.row};
    });
}

Result<> DirectoryRepository::setName(const QString &databaseName)
{
    return m_database.write(kSetSetting, {QStringLiteral("name"), databaseName}).map([](const Database::Written &) {});
}

} // namespace core
