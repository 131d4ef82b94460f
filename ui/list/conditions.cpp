// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/conditions.h"

#include <algorithm>

namespace ui::conditions {

namespace {

using core::Comparison;
using core::Filter;
using core::FilterField;

bool isDayBound(const Filter &term)
{
    return term.kind == Filter::Kind::Term && std::holds_alternative<QDate>(term.value)
        && term.comparison != Comparison::Equal;
}

/// Overdue is asked of the due date, so it is chosen with it.
FilterField shownField(FilterField field)
{
    return field == FilterField::IsOverdue ? FilterField::Due : field;
}

std::optional<Subject> subjectOfField(FilterField field)
{
    for (const Subject subject : allSubjects()) {
        if (fieldOf(subject) == shownField(field))
            return subject;
    }
    return std::nullopt;
}

} // namespace

const QList<Subject> &allSubjects()
{
    static const QList<Subject> subjects{Subject::Status,  Subject::Category, Subject::Assignee, Subject::Priority,
                                         Subject::Due,     Subject::Tag,      Subject::Client,   Subject::Deal,
                                         Subject::Created, Subject::Changed};
    return subjects;
}

bool isTyped(Subject subject)
{
    return subject == Subject::Tag || subject == Subject::Client || subject == Subject::Deal;
}

bool hasDays(Subject subject)
{
    return subject == Subject::Due || subject == Subject::Created || subject == Subject::Changed;
}

FilterField fieldOf(Subject subject)
{
    switch (subject) {
    case Subject::Status:
        return FilterField::Status;
    case Subject::Category:
        return FilterField::Category;
    case Subject::Assignee:
        return FilterField::Assignee;
    case Subject::Priority:
        return FilterField::Priority;
    case Subject::Due:
        return FilterField::Due;
    case Subject::Tag:
        return FilterField::Tag;
    case Subject::Client:
        return FilterField::Client;
    case Subject::Deal:
        return FilterField::Deal;
    case Subject::Created:
        return FilterField::Created;
    case Subject::Changed:
        return FilterField::Changed;
    }
    return FilterField::Status;
}

QList<Filter> partsOf(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything:
    case Filter::Kind::Words:
        return {};
    case Filter::Kind::And:
        break;
    default:
        return {filter};
    }
    // A first and a last day are one condition, although both have to hold.
    if (filter.parts.size() == 2 && std::all_of(filter.parts.cbegin(), filter.parts.cend(), isDayBound)
        && filter.parts.at(0).field == filter.parts.at(1).field)
        return {filter};
    QList<Filter> conditions;
    for (const Filter &part : filter.parts)
        conditions += partsOf(part);
    return conditions;
}

Filter joined(const QList<Filter> &conditions)
{
    return Filter::all(conditions);
}

std::optional<Subject> subjectOf(const Filter &condition)
{
    if (condition.kind == Filter::Kind::Term) {
        const bool isSimple = condition.comparison == Comparison::Equal || isDayBound(condition)
            || std::holds_alternative<core::DaysAgo>(condition.value);
        return isSimple ? subjectOfField(condition.field) : std::nullopt;
    }
    const bool isList = condition.kind == Filter::Kind::Or || condition.kind == Filter::Kind::And;
    if (!isList || condition.parts.isEmpty())
        return std::nullopt;
    const auto first = subjectOf(condition.parts.constFirst());
    const bool areAlike = std::all_of(condition.parts.cbegin(), condition.parts.cend(), [&](const Filter &part) {
        return part.kind == Filter::Kind::Term ? subjectOf(part) == first
                                               : part.kind == Filter::Kind::And && subjectOf(part) == first;
    });
    return areAlike ? first : std::nullopt;
}

Parts takenApart(const Filter &condition)
{
    Parts parts;
    if (isDayBound(condition)) {
        (condition.comparison == Comparison::GreaterOrEqual ? parts.from : parts.to) = std::get<QDate>(condition.value);
        return parts;
    }
    if (condition.kind == Filter::Kind::Term) {
        parts.terms = {condition};
        return parts;
    }
    for (const Filter &part : condition.parts) {
        const Parts inner = takenApart(part);
        parts.terms += inner.terms;
        parts.from = inner.from.isValid() ? inner.from : parts.from;
        parts.to = inner.to.isValid() ? inner.to : parts.to;
    }
    return parts;
}

Filter putTogether(Subject subject, const Parts &parts)
{
    QList<Filter> any = parts.terms;
    QList<Filter> days;
    if (parts.from.isValid())
        days.append(Filter::term(fieldOf(subject), parts.from, Comparison::GreaterOrEqual));
    if (parts.to.isValid())
        days.append(Filter::term(fieldOf(subject), parts.to, Comparison::LessOrEqual));
    if (!days.isEmpty())
        any.append(Filter::all(days));
    return Filter::any(any);
}

QList<core::PersonId> assigneesOf(const Filter &filter, core::PersonId me)
{
    QList<core::PersonId> people;
    for (const Filter &condition : partsOf(filter)) {
        if (subjectOf(condition) != Subject::Assignee)
            continue;
        for (const Filter &term : takenApart(condition).terms) {
            if (const auto *person = std::get_if<core::PersonId>(&term.value))
                people.append(*person);
            else if (std::holds_alternative<core::Me>(term.value))
                people.append(me);
        }
    }
    return people;
}

Filter withAssignees(const Filter &filter, const QList<core::PersonId> &people)
{
    QList<Filter> conditions = partsOf(filter);
    conditions.removeIf([](const Filter &condition) { return subjectOf(condition) == Subject::Assignee; });
    Parts parts;
    for (const core::PersonId person : people)
        parts.terms.append(Filter::term(FilterField::Assignee, person));
    if (!people.isEmpty())
        conditions.append(putTogether(Subject::Assignee, parts));
    return joined(conditions);
}

} // namespace ui::conditions
