// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filtervalues.h"

#include "core/query/textfold.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kMostFilterDays = 999'999; // some centuries more than the calendar of anybody

/// The number of a row, as #17.
std::optional<qint64> rowIn(const TypedValue &value)
{
    if (value.isQuoted || !value.text.startsWith(u'#'))
        return std::nullopt;
    bool isNumber = false;
    const qint64 row = value.text.mid(1).toLongLong(&isNumber);
    return isNumber && value.text.at(1).isDigit() ? std::optional(row) : std::nullopt;
}

std::optional<FilterSpecial> specialIn(const TypedValue &value)
{
    return value.isQuoted ? std::nullopt : filterMeaning<FilterSpecial>(value.text);
}

/// The key of the status or type with that key or name.
template <typename List>
auto named(const List &rows, const QString &value) -> std::optional<decltype(rows.first().id)>
{
    const QString wanted = filterWord(value);
    const auto found = std::ranges::find_if(rows, [&](const auto &row) {
        return filterWord(row.key) == wanted || (!row.name.isEmpty() && filterWord(row.name) == wanted);
    });
    return found == rows.end() ? std::nullopt : std::optional(found->id);
}

std::optional<Filter> categoryFilter(const TypedValue &value)
{
    const auto category = filterMeaning<StatusCategory>(value.text);
    return category ? std::optional(Filter::term(FilterField::Category, *category)) : std::nullopt;
}

std::optional<Filter> statusFilter(const TypedValue &value, const Directory &directory)
{
    if (const auto row = rowIn(value))
        return Filter::term(FilterField::Status, StatusId{*row});
    if (const auto status = named(directory.statuses, value.text))
        return Filter::term(FilterField::Status, *status);
    if (const auto status = filterMeaning<StatusId>(value.text))
        return Filter::term(FilterField::Status, *status);
    return categoryFilter(value);
}

std::optional<Filter> typeFilter(const TypedValue &value, const Directory &directory)
{
    if (const auto row = rowIn(value))
        return Filter::term(FilterField::Type, TypeId{*row});
    if (const auto type = named(directory.types, value.text))
        return Filter::term(FilterField::Type, *type);
    const auto type = filterMeaning<TypeId>(value.text);
    return type ? std::optional(Filter::term(FilterField::Type, *type)) : std::nullopt;
}

std::optional<Filter> personFilter(FilterField field, const TypedValue &value, const Directory &directory)
{
    if (const auto special = specialIn(value))
        return Filter::term(field, *special == FilterSpecial::Me ? FilterValue(Me{}) : FilterValue(Nobody{}));
    if (const auto row = rowIn(value))
        return Filter::term(field, PersonId{*row});
    if (const Person *person = directory.personNamed(value.text))
        return Filter::term(field, person->id);
    const QString wanted = comparedName(value.text);
    QList<Filter> people;
    for (const Person &person : directory.people) {
        const QString name = comparedName(person.name);
        if (name == wanted)
            return Filter::term(field, person.id);
        if (name.contains(wanted))
            people.append(Filter::term(field, person.id));
    }
    return people.isEmpty() ? std::nullopt : std::optional(Filter::any(people));
}

std::optional<Filter> nameFilter(FilterField field, const TypedValue &value)
{
    if (specialIn(value) == FilterSpecial::None)
        return Filter::term(field, Nobody{});
    if (const auto row = rowIn(value); row && field == FilterField::Client)
        return Filter::term(field, ClientId{*row});
    return Filter::term(field, value.text.simplified());
}

std::optional<Filter> tagFilter(const TypedValue &value)
{
    const QString name = value.text.mid(value.text.startsWith(u'#') ? 1 : 0);
    return name.isEmpty() ? std::nullopt : nameFilter(FilterField::Tag, {name, value.isQuoted});
}

/// 2026-10-14 or 14.10.2026; an invalid date for anything else.
QDate dayIn(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() && text.size() == 10 ? iso : QDate::fromString(text, QStringLiteral("d.M.yyyy"));
}

/// So many days back, as 7d or -7d (7д), or ahead, as +7d; none for anything else.
std::optional<DaysAgo> daysIn(const QString &text)
{
    if (!text.endsWith(u'd') && !text.endsWith(u'д'))
        return std::nullopt;
    const QString number = text.chopped(1);
    const bool isAhead = number.startsWith(u'+');
    const qsizetype signs = isAhead || number.startsWith(u'-') ? 1 : 0;
    bool isNumber = false;
    const int days = number.mid(signs).toInt(&isNumber);
    if (!isNumber || !number.at(signs).isDigit() || days > kMostFilterDays)
        return std::nullopt;
    return DaysAgo{isAhead ? -days : days};
}

std::optional<FilterValue> dateIn(const QString &value)
{
    if (const auto day = filterMeaning<RelativeDay>(value))
        return *day;
    if (const QDate day = dayIn(value); day.isValid())
        return day;
    if (const auto days = daysIn(value.toLower()))
        return *days;
    return std::nullopt;
}

std::optional<Filter> dateFilter(FilterField field, Comparison comparison, const QString &value)
{
    if (comparison == Comparison::Equal && filterMeaning<FilterSpecial>(value) == FilterSpecial::None)
        return Filter::term(field, Nobody{});
    if (const qsizetype dots = value.indexOf(QLatin1StringView("..")); dots > 0 && comparison == Comparison::Equal) {
        const auto first = dateIn(value.left(dots));
        const auto last = dateIn(value.mid(dots + 2));
        if (!first || !last)
            return std::nullopt;
        return Filter::all({Filter::term(field, *first, Comparison::GreaterOrEqual),
                            Filter::term(field, *last, Comparison::LessOrEqual)});
    }
    const auto date = dateIn(value);
    return date ? std::optional(Filter::term(field, *date, comparison)) : std::nullopt;
}

std::optional<Filter> stateFilter(const QString &value)
{
    const auto state = filterMeaning<FilterState>(value);
    if (!state)
        return std::nullopt;
    const Filter mine = Filter::term(FilterField::Assignee, Me{});
    switch (*state) {
    case FilterState::Overdue:
        return Filter::term(FilterField::IsOverdue, true);
    case FilterState::Mine:
        return mine;
    case FilterState::Delegated:
        return Filter::all({Filter::term(FilterField::Creator, Me{}), Filter::negation(mine),
                            Filter::negation(Filter::term(FilterField::Assignee, Nobody{}))});
    case FilterState::Recurring:
        return Filter::term(FilterField::IsRecurring, true);
    case FilterState::Deleted:
        break;
    }
    return Filter::term(FilterField::IsDeleted, true);
}

std::optional<Filter> possessionFilter(const QString &value)
{
    const auto field = filterMeaning<FilterField>(value);
    return field ? std::optional(Filter::term(*field, true)) : std::nullopt;
}

std::optional<Filter> priorityFilter(Comparison comparison, const QString &value)
{
    const auto priority = filterMeaning<Priority>(value);
    return priority ? std::optional(Filter::term(FilterField::Priority, *priority, comparison)) : std::nullopt;
}

std::optional<Filter> numberFilter(Comparison comparison, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? std::optional(Filter::term(FilterField::Id, number, comparison)) : std::nullopt;
}

} // namespace

std::optional<Filter> filterOfValue(FilterKey key, Comparison comparison, const TypedValue &value,
                                    const Directory &directory)
{
    switch (key) {
    case FilterKey::Status:
        return statusFilter(value, directory);
    case FilterKey::Category:
        return categoryFilter(value);
    case FilterKey::Priority:
        return priorityFilter(comparison, value.text);
    case FilterKey::Assignee:
        return personFilter(FilterField::Assignee, value, directory);
    case FilterKey::Creator:
        return personFilter(FilterField::Creator, value, directory);
    case FilterKey::Person:
        return personFilter(FilterField::Person, value, directory);
    case FilterKey::Client:
        return nameFilter(FilterField::Client, value);
    case FilterKey::Deal:
        return nameFilter(FilterField::Deal, value);
    case FilterKey::Tag:
        return tagFilter(value);
    case FilterKey::Type:
        return typeFilter(value, directory);
    case FilterKey::Process:
        return nameFilter(FilterField::Process, value);
    case FilterKey::Due:
        return dateFilter(FilterField::Due, comparison, value.text);
    case FilterKey::Start:
        return dateFilter(FilterField::Start, comparison, value.text);
    case FilterKey::Created:
        return dateFilter(FilterField::Created, comparison, value.text);
    case FilterKey::Changed:
        return dateFilter(FilterField::Changed, comparison, value.text);
    case FilterKey::Completed:
        return dateFilter(FilterField::Completed, comparison, value.text);
    case FilterKey::Id:
        return numberFilter(comparison, value.text);
    case FilterKey::Is:
        return stateFilter(value.text);
    case FilterKey::Has:
        return possessionFilter(value.text);
    }
    return std::nullopt;
}

Filter anyOfFilters(const QList<Filter> &parts)
{
    QList<Filter> flat;
    for (const Filter &part : parts) {
        if (part.kind == Filter::Kind::Or)
            flat += part.parts;
        else
            flat.append(part);
    }
    return Filter::any(flat);
}

} // namespace core
