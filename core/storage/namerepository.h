// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace core {

class Database;

using TagId = Id<struct TagTag>;

/// How names are compared: composed, case folded, blanks simplified. Two names with the same key are one row.
QString nameKey(const QString &name);

/// Clients, deals and tags by name: found, or made when they are not there yet.
class NameRepository
{
public:
    explicit NameRepository(Database &database) : m_database(database) { }

    /// An id that is not valid for an empty name.
    Result<ClientId> client(const QString &name);
    /// A deal of @p client, which may be not valid: deals of other programs come without one.
    Result<DealId> deal(ClientId client, const QString &name);
    Result<TagId> tag(const QString &name);

    /// Names that contain @p part, those that begin with it first, then the most used.
    Result<QStringList> clientsLike(const QString &part, int limit) const;
    /// The client of the tasks that speak of a word which begins with @p stem (folded), where most of the latest ones
    /// are of one; empty where they are not, or there is none.
    Result<QString> clientSpokenOfWith(const QString &stem) const;
    Result<QStringList> dealsLike(const QString &part, const QString &client, int limit) const;
    Result<QStringList> tagsLike(const QString &part, int limit) const;

private:
    Result<QStringList> list(const QString &sql, const QVariantList &values) const;

    Database &m_database;
};

} // namespace core
