// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/filtersql.h"

namespace core {

namespace {

QString sortTerm(SortKey key)
{
    switch (key) {
    case SortKey::Rank:
        return QStringLiteral("rank");
    case SortKey::Due:
        return QStringLiteral("due_key_s");
    case SortKey::Priority:
        return QStringLiteral("priority");
    case SortKey::Status:
        return QStringLiteral("(SELECT status.position FROM status WHERE status.id = task.status_id)");
    case SortKey::Title:
        return QStringLiteral("title COLLATE NOCASE");
    case SortKey::Client:
        return QStringLiteral(
            "(SELECT replace(client.name_key, 'ё', 'е') FROM client WHERE client.id = task.client_id)");
    case SortKey::Deal:
        return QStringLiteral("(SELECT replace(deal.name_key, 'ё', 'е') FROM deal WHERE deal.id = task.deal_id)");
    case SortKey::Assignee:
        return QStringLiteral(
            "(SELECT replace(person.name_key, 'ё', 'е') FROM person WHERE person.id = task.assignee_id)");
    case SortKey::Created:
        return QStringLiteral("created_at_s");
    case SortKey::Changed:
        return QStringLiteral("changed_at_s");
    case SortKey::Completed:
        return QStringLiteral("completed_at_s");
    case SortKey::Number:
        break;
    }
    return QStringLiteral("id");
}

bool canBeMissing(SortKey key)
{
    switch (key) {
    case SortKey::Due:
    case SortKey::Client:
    case SortKey::Deal:
    case SortKey::Assignee:
    case SortKey::Completed:
        return true;
    default:
        return false;
    }
}

} // namespace

QString sqlOrderBy(const QList<SortOrder> &sort)
{
    QStringList terms;
    for (const SortOrder &order : sort.isEmpty() ? QList<SortOrder>{SortOrder{}} : sort) {
        const QString direction = order.isDescending ? QStringLiteral(" DESC")
            : canBeMissing(order.key)                ? QStringLiteral(" NULLS LAST")
                                                     : QString();
        terms.append(sortTerm(order.key) + direction);
    }
    terms.append(QStringLiteral("id"));
    return terms.join(QLatin1StringView(", "));
}

} // namespace core
