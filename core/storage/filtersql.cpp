// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/filtersql.h"

#include "core/query/datebounds.h"
#include "core/query/filterspelling.h"
#include "core/query/peopleof.h"
#include "core/query/textfold.h"
#include "core/storage/datesql.h"

#include <algorithm>

namespace core {

namespace {

const QString kAlways = QStringLiteral("1");
const QString kNever = QStringLiteral("0");
const QString kNotClosed = QStringLiteral("completed_at_s IS NULL");
const QString kClientNamed = QStringLiteral("client_id IN (SELECT client.id FROM client"
                                            " WHERE replace(client.name_key, 'ё', 'е') LIKE ? ESCAPE '\\')");
const QString kDealNamed = QStringLiteral("deal_id IN (SELECT deal.id FROM deal"
                                          " WHERE replace(deal.name_key, 'ё', 'е') LIKE ? ESCAPE '\\')");
const QString kTagged
    = QStringLiteral("id IN (SELECT task_tag.task_id FROM task_tag JOIN tag ON tag.id = task_tag.tag_id"
                     " WHERE replace(tag.name_key, 'ё', 'е') = ?)");
const QString kUntagged = QStringLiteral("NOT EXISTS (SELECT 1 FROM task_tag WHERE task_tag.task_id = task.id)");
const QString kWithoutPeople
    = QStringLiteral("(creator_id IS NULL AND assignee_id IS NULL"
                     " AND NOT EXISTS (SELECT 1 FROM task_person WHERE task_person.task_id = task.id))");
const QString kFound = QStringLiteral("id IN (SELECT rowid FROM task_search WHERE task_search MATCH ?)");

QString containing(const QString &part)
{
    QString pattern = comparedName(part);
    pattern.replace(u'\\', QLatin1StringView("\\\\"));
    pattern.replace(u'%', QLatin1StringView("\\%"));
    pattern.replace(u'_', QLatin1StringView("\\_"));
    return u'%' + pattern + u'%';
}

/// Whether only tasks that were completed since some day are wanted: they are few among all that are closed.
bool isOfRecentlyCompleted(const Filter &filter)
{
    if (filter.kind == Filter::Kind::And)
        return std::any_of(filter.parts.cbegin(), filter.parts.cend(), isOfRecentlyCompleted);
    return filter.kind == Filter::Kind::Term && filter.field == FilterField::Completed
        && !std::holds_alternative<Nobody>(filter.value) && filter.comparison != Comparison::Less
        && filter.comparison != Comparison::LessOrEqual;
}

/// Puts a condition together; every value is bound in the order of its question mark.
class Writer
{
public:
    Writer(const Filter &filter, const FilterContext &context, const Directory &directory)
        : m_context(context), m_directory(directory), m_walksCompleted(isOfRecentlyCompleted(filter))
    { }

    QString any(const Filter &filter);
    QVariantList values() const { return m_values; }

private:
    QString joined(const QList<Filter> &parts, const QString &word, const QString &ofNone);
    QString negation(const Filter &filter);
    QString term(const Filter &filter);
    QString category(const Filter &filter);
    QString person(const Filter &filter);
    QString name(const Filter &filter);
    QString tag(const Filter &filter);
    QString date(const Filter &filter, const SqlDateColumns &columns);
    QString stamp(const Filter &filter, const QString &column);
    QString flag(const Filter &filter, const QString &ifSet);
    QString overdue(const Filter &filter);
    QString words(const Filter &filter);

    QString bound(const QString &text, const QVariant &value)
    {
        m_values.append(value);
        return text;
    }
    QString taken(const SqlCondition &condition)
    {
        m_values += condition.values;
        return condition.text;
    }
    /// A column of the lanes' indexes. They would be walked whole for the few tasks completed of late; a plus tells
    /// SQLite to take the index of completed tasks instead.
    QString ofLane(const QString &column) const { return m_walksCompleted ? u'+' + column : column; }
    template <typename Ids>
    QString isOneOf(const QString &column, const Ids &ids);

    const FilterContext &m_context;
    const Directory &m_directory;
    bool m_walksCompleted;
    QVariantList m_values;
};

QString Writer::any(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything:
        break;
    case Filter::Kind::And:
        return joined(filter.parts, QStringLiteral(" AND "), kAlways);
    case Filter::Kind::Or:
        return joined(filter.parts, QStringLiteral(" OR "), kNever);
    case Filter::Kind::Not:
        return filter.parts.isEmpty() ? kAlways : negation(filter.parts.constFirst());
    case Filter::Kind::Term:
        return term(filter);
    case Filter::Kind::Words:
        return words(filter);
    }
    return kAlways;
}

QString Writer::joined(const QList<Filter> &parts, const QString &word, const QString &ofNone)
{
    QStringList texts;
    for (const Filter &part : parts)
        texts.append(any(part));
    return texts.isEmpty() ? ofNone : u'(' + texts.join(word) + u')';
}

QString Writer::negation(const Filter &filter)
{
    // Written as the partial indexes of the file have it, so that they are used.
    if (filter == Filter::term(FilterField::Category, StatusCategory::Closed))
        return kNotClosed;
    // A condition on a missing value is NULL; its negation has to be true.
    return QStringLiteral("coalesce(") + any(filter) + QStringLiteral(", 0) = 0");
}

QString Writer::term(const Filter &filter)
{
    switch (filter.field) {
    case FilterField::Status:
        if (const auto *status = std::get_if<StatusId>(&filter.value); status && filter.comparison == Comparison::Equal)
            return bound(ofLane(QStringLiteral("status_id")) + QStringLiteral(" = ?"), status->value());
        return kNever;
    case FilterField::Type:
        if (const auto *type = std::get_if<TypeId>(&filter.value); type && filter.comparison == Comparison::Equal)
            return bound(QStringLiteral("type_id = ?"), type->value());
        return kNever;
    case FilterField::Category:
        return category(filter);
    case FilterField::Priority:
        if (const auto *priority = std::get_if<Priority>(&filter.value))
            return bound(QStringLiteral("priority ") + signOf(filter.comparison) + QStringLiteral(" ?"),
                         static_cast<int>(*priority));
        return kNever;
    case FilterField::Id:
        if (const auto *id = std::get_if<qint64>(&filter.value))
            return bound(QStringLiteral("id ") + signOf(filter.comparison) + QStringLiteral(" ?"), *id);
        return kNever;
    case FilterField::Assignee:
    case FilterField::Creator:
    case FilterField::Person:
        return person(filter);
    case FilterField::Client:
    case FilterField::Deal:
        return name(filter);
    case FilterField::Tag:
        return tag(filter);
    case FilterField::Due:
        return date(filter, {QStringLiteral("due_day"), QStringLiteral("due_at_s")});
    case FilterField::Start:
        return date(filter, {QStringLiteral("start_day"), QStringLiteral("start_at_s")});
    case FilterField::Created:
        return stamp(filter, QStringLiteral("created_at_s"));
    case FilterField::Changed:
        return stamp(filter, QStringLiteral("changed_at_s"));
    case FilterField::Completed:
        return stamp(filter, QStringLiteral("completed_at_s"));
    case FilterField::IsDeleted:
        return flag(filter, QStringLiteral("deleted_at_s IS NOT NULL"));
    case FilterField::HasReminder:
        return flag(filter, QStringLiteral("open_reminders > 0"));
    case FilterField::HasComments:
        return flag(filter, QStringLiteral("comment_count > 0"));
    case FilterField::HasChecklist:
        return flag(filter, QStringLiteral("checklist_total > 0"));
    case FilterField::IsOverdue:
        return overdue(filter);
    case FilterField::IsRecurring: // no task is
        return flag(filter, kNever);
    case FilterField::Process: // no task has one
        return filter == Filter::term(FilterField::Process, Nobody{}) ? kAlways : kNever;
    }
    return kNever;
}

template <typename Ids>
QString Writer::isOneOf(const QString &column, const Ids &ids)
{
    if (ids.isEmpty())
        return kNever;
    if (ids.size() == 1)
        return bound(column + QStringLiteral(" = ?"), ids.constFirst().value());
    QStringList marks;
    for (const auto id : ids)
        marks.append(bound(QStringLiteral("?"), id.value()));
    return column + QStringLiteral(" IN (") + marks.join(u',') + u')';
}

QString Writer::category(const Filter &filter)
{
    const auto *wanted = std::get_if<StatusCategory>(&filter.value);
    if (wanted == nullptr || filter.comparison != Comparison::Equal)
        return kNever;
    if (*wanted == StatusCategory::Closed)
        return QStringLiteral("completed_at_s IS NOT NULL");
    QList<StatusId> statuses;
    for (const Status &status : m_directory.statuses) {
        if (status.category == *wanted)
            statuses.append(status.id);
    }
    return u'(' + kNotClosed + QStringLiteral(" AND ") + isOneOf(QStringLiteral("status_id"), statuses) + u')';
}

QString Writer::person(const Filter &filter)
{
    if (filter.comparison != Comparison::Equal)
        return kNever;
    const WantedPeople wanted = wantedPeople(filter.value, m_context, m_directory);
    if (filter.field != FilterField::Person) {
        const QString column = ofLane(filter.field == FilterField::Assignee ? QStringLiteral("assignee_id")
                                                                            : QStringLiteral("creator_id"));
        return wanted.isNobody ? column + QStringLiteral(" IS NULL") : isOneOf(column, wanted.people);
    }
    if (wanted.isNobody)
        return kWithoutPeople;
    QString text = u'(' + isOneOf(QStringLiteral("creator_id"), wanted.people) + QStringLiteral(" OR ");
    text += isOneOf(QStringLiteral("assignee_id"), wanted.people);
    text += QStringLiteral(" OR id IN (SELECT task_person.task_id FROM task_person WHERE ");
    return text + isOneOf(QStringLiteral("task_person.person_id"), wanted.people) + QStringLiteral("))");
}

QString Writer::name(const Filter &filter)
{
    const bool isClient = filter.field == FilterField::Client;
    if (filter.comparison != Comparison::Equal)
        return kNever;
    if (std::holds_alternative<Nobody>(filter.value))
        return isClient ? QStringLiteral("client_id IS NULL") : QStringLiteral("deal_id IS NULL");
    if (const auto *part = std::get_if<QString>(&filter.value))
        return bound(isClient ? kClientNamed : kDealNamed, containing(*part));
    if (const auto *client = std::get_if<ClientId>(&filter.value); client && isClient)
        return bound(QStringLiteral("client_id = ?"), client->value());
    return kNever;
}

QString Writer::tag(const Filter &filter)
{
    if (filter.comparison != Comparison::Equal)
        return kNever;
    if (std::holds_alternative<Nobody>(filter.value))
        return kUntagged;
    const auto *name = std::get_if<QString>(&filter.value);
    return name == nullptr ? kNever : bound(kTagged, comparedName(*name));
}

QString Writer::date(const Filter &filter, const SqlDateColumns &columns)
{
    if (std::holds_alternative<Nobody>(filter.value)) {
        if (filter.comparison != Comparison::Equal)
            return kNever;
        return u'(' + columns.day + QStringLiteral(" IS NULL AND ") + columns.seconds + QStringLiteral(" IS NULL)");
    }
    const auto bounds = boundsOf(filter.value, filter.comparison, m_context);
    if (!bounds)
        return kNever;
    return taken(filter.field == FilterField::Due ? sqlDueWithin(*bounds) : sqlDateWithin(columns, *bounds));
}

QString Writer::stamp(const Filter &filter, const QString &column)
{
    if (std::holds_alternative<Nobody>(filter.value))
        return filter.comparison == Comparison::Equal ? column + QStringLiteral(" IS NULL") : kNever;
    const auto bounds = boundsOf(filter.value, filter.comparison, m_context);
    return bounds ? taken(sqlStampWithin(column, *bounds)) : kNever;
}

QString Writer::flag(const Filter &filter, const QString &ifSet)
{
    const auto *isWanted = std::get_if<bool>(&filter.value);
    if (isWanted == nullptr || filter.comparison != Comparison::Equal)
        return kNever;
    if (*isWanted)
        return u'(' + ifSet + u')';
    // As the partial indexes of the file have it.
    return filter.field == FilterField::IsDeleted ? QStringLiteral("deleted_at_s IS NULL")
                                                  : QStringLiteral("coalesce(") + ifSet + QStringLiteral(", 0) = 0");
}

QString Writer::overdue(const Filter &filter)
{
    if (!std::holds_alternative<bool>(filter.value) || filter.comparison != Comparison::Equal)
        return kNever; // before anything is bound
    DateBounds passed;
    passed.toSeconds = m_context.now.toSecsSinceEpoch();
    passed.toDay = dayNumberOf(todayOf(m_context));
    return flag(filter, kNotClosed + QStringLiteral(" AND ") + taken(sqlDueWithin(passed)));
}

QString Writer::words(const Filter &filter)
{
    const QString expression = matchExpression(filter);
    return expression.isEmpty() ? kAlways : bound(kFound, expression);
}

} // namespace

SqlCondition sqlCondition(const Filter &filter, const FilterContext &context, const Directory &directory)
{
    Writer writer(filter, context, directory);
    const QString text = writer.any(filter);
    return {text, writer.values()};
}

} // namespace core
