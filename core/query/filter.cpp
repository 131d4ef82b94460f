// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filter.h"

#include <algorithm>

namespace core {

Filter Filter::term(FilterField field, FilterValue value, Comparison comparison)
{
    Filter filter;
    filter.kind = Kind::Term;
    filter.field = field;
    filter.value = std::move(value);
    filter.comparison = comparison;
    return filter;
}

Filter Filter::text(const QString &words, bool isPhrase)
{
    Filter filter;
    filter.kind = Kind::Words;
    filter.words = words;
    filter.isPhrase = isPhrase;
    return filter;
}

Filter Filter::all(QList<Filter> parts)
{
    parts.removeIf([](const Filter &part) { return part.kind == Kind::Everything; });
    if (parts.size() < 2)
        return parts.isEmpty() ? Filter{} : parts.constFirst();
    Filter filter;
    filter.kind = Kind::And;
    filter.parts = std::move(parts);
    return filter;
}

Filter Filter::any(QList<Filter> parts)
{
    if (parts.size() < 2)
        return parts.isEmpty() ? Filter{} : parts.constFirst();
    Filter filter;
    filter.kind = Kind::Or;
    filter.parts = std::move(parts);
    return filter;
}

Filter Filter::negation(const Filter &part)
{
    Filter filter;
    filter.kind = Kind::Not;
    filter.parts = {part};
    return filter;
}

bool Filter::operator==(const Filter &other) const
{
    return kind == other.kind && field == other.field && comparison == other.comparison && value == other.value
        && words == other.words && isPhrase == other.isPhrase && parts == other.parts;
}

Filter scopeOwnership(Scope scope)
{
    Filter kept = Filter::term(FilterField::IsDeleted, false);
    switch (scope) {
    case Scope::Today:
        return Filter::all({kept, Filter::term(FilterField::Assignee, Me{}),
                            Filter::term(FilterField::Due, RelativeDay::Today, Comparison::LessOrEqual)});
    case Scope::Mine:
        return Filter::all({kept, Filter::term(FilterField::Assignee, Me{})});
    case Scope::Delegated:
        return Filter::all({kept, Filter::term(FilterField::Creator, Me{}),
                            Filter::negation(Filter::term(FilterField::Assignee, Me{})),
                            Filter::negation(Filter::term(FilterField::Assignee, Nobody{}))});
    case Scope::All:
        break;
    }
    return kept;
}

Filter scopeFilter(Scope scope)
{
    return Filter::all(
        {scopeOwnership(scope), Filter::negation(Filter::term(FilterField::Category, StatusCategory::Closed))});
}

QList<Filter> wordsOf(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Words)
        return {filter};
    QList<Filter> words;
    for (const Filter &part : filter.parts) {
        for (const Filter &found : wordsOf(part)) {
            if (!words.contains(found))
                words.append(found);
        }
    }
    return words;
}

bool mentions(const Filter &filter, FilterField field)
{
    if (filter.kind == Filter::Kind::Term)
        return filter.field == field;
    return std::any_of(filter.parts.cbegin(), filter.parts.cend(),
                       [field](const Filter &part) { return mentions(part, field); });
}

} // namespace core
