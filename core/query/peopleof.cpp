// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/peopleof.h"

#include "core/query/textfold.h"

namespace core {

namespace {

QList<PersonId> peopleNamed(const QString &part, const Directory &directory)
{
    QList<PersonId> people;
    const QString wanted = comparedName(part);
    for (const Person &person : directory.people) {
        if (comparedName(person.name).contains(wanted))
            people.append(person.id);
    }
    return people;
}

} // namespace

WantedPeople wantedPeople(const FilterValue &value, const FilterContext &context, const Directory &directory)
{
    if (std::holds_alternative<Nobody>(value))
        return {true, {}};
    if (const auto *name = std::get_if<QString>(&value))
        return {false, peopleNamed(*name, directory)};
    const auto *person = std::get_if<PersonId>(&value);
    const PersonId id = std::holds_alternative<Me>(value) ? context.me : person != nullptr ? *person : PersonId{};
    return {false, id.isValid() ? QList<PersonId>{id} : QList<PersonId>{}};
}

} // namespace core
