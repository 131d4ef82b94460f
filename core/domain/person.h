// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "core/domain/personsettings.h"

#include <QString>

namespace core {

/// A member of the team.
struct Person
{
    PersonId id{};
    QString uid{};
    QString name{}; ///< unique in the file
    QString email{};
    bool isLead = false;
    bool isActive = true;
    PersonSettings settings{};
    bool operator==(const Person &) const = default;
};

/// Whom tasks are for: a person or a company. Names are unique in the file, without regard to case.
struct Client
{
    ClientId id{};
    QString name{};
    QString phone{};
    QString email{};
    QString note{};
    bool operator==(const Client &) const = default;
};

/// One sale with a client; its name is unique for the client.
struct Deal
{
    DealId id{};
    ClientId client{};
    QString name{};
    bool operator==(const Deal &) const = default;
};

/// The first letters of up to two words of a name, upper case: what an avatar shows.
QString initialsOf(const QString &name);

} // namespace core
