// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterspelling.h"

#include "core/query/filterscanner.h"

namespace core {

namespace {

/// The field that a term stands behind; of states and possessions is: and has:.
FilterKey keyOf(FilterField field)
{
    switch (field) {
    case FilterField::Status:
        return FilterKey::Status;
    case FilterField::Category:
        return FilterKey::Category;
    case FilterField::Priority:
        return FilterKey::Priority;
    case FilterField::Assignee:
        return FilterKey::Assignee;
    case FilterField::Creator:
        return FilterKey::Creator;
    case FilterField::Person:
        return FilterKey::Person;
    case FilterField::Client:
        return FilterKey::Client;
    case FilterField::Deal:
        return FilterKey::Deal;
    case FilterField::Tag:
        return FilterKey::Tag;
    case FilterField::Type:
        return FilterKey::Type;
    case FilterField::Process:
        return FilterKey::Process;
    case FilterField::Due:
        return FilterKey::Due;
    case FilterField::Start:
        return FilterKey::Start;
    case FilterField::Created:
        return FilterKey::Created;
    case FilterField::Changed:
        return FilterKey::Changed;
    case FilterField::Completed:
        return FilterKey::Completed;
    case FilterField::Id:
        return FilterKey::Id;
    case FilterField::IsOverdue:
    case FilterField::IsDeleted:
    case FilterField::IsRecurring:
        return FilterKey::Is;
    case FilterField::HasReminder:
    case FilterField::HasComments:
    case FilterField::HasChecklist:
        break;
    }
    return FilterKey::Has;
}

QString rowNumber(qint64 row)
{
    return u'#' + QString::number(row);
}

/// What a value may be called, the nicest first.
struct NamesOf
{
    FilterField field;
    const Directory &directory;
    FilterLanguage language;

    QStringList operator()(Nobody) const { return {filterWordFor(FilterSpecial::None, language)}; }
    QStringList operator()(Me) const { return {filterWordFor(FilterSpecial::Me, language)}; }
    QStringList operator()(bool) const
    {
        switch (field) {
        case FilterField::IsOverdue:
            return {filterWordFor(FilterState::Overdue, language)};
        case FilterField::IsDeleted:
            return {filterWordFor(FilterState::Deleted, language)};
        case FilterField::IsRecurring:
            return {filterWordFor(FilterState::Recurring, language)};
        default:
            return {filterWordFor(field, language)};
        }
    }
    QStringList operator()(qint64 number) const { return {QString::number(number)}; }
    QStringList operator()(const QString &text) const
    {
        const QString name = text.simplified();
        return {field == FilterField::Tag && name.startsWith(u'#') ? u'#' + name : name};
    }
    QStringList operator()(StatusId id) const { return rowNames(directory.status(id), id); }
    QStringList operator()(TypeId id) const { return rowNames(directory.type(id), id); }
    QStringList operator()(StatusCategory category) const { return {filterWordFor(category, language)}; }
    QStringList operator()(Priority priority) const { return {filterWordFor(priority, language)}; }
    QStringList operator()(PersonId id) const
    {
        const Person *person = directory.person(id);
        return person ? QStringList{person->name, rowNumber(id.value())} : QStringList{rowNumber(id.value())};
    }
    QStringList operator()(ClientId id) const { return {rowNumber(id.value())}; }
    QStringList operator()(QDate day) const { return {day.toString(Qt::ISODate)}; }
    QStringList operator()(RelativeDay day) const { return {filterWordFor(day, language)}; }
    QStringList operator()(DaysAgo ago) const
    {
        const QString days = QString::number(qAbs(ago.days)) + (language == FilterLanguage::Russian ? u'д' : u'd');
        return {(ago.days < 0 ? u'+' : u'-') + days};
    }

private:
    template <typename Row, typename Id>
    QStringList rowNames(const Row *row, Id id) const
    {
        QStringList names;
        if (row != nullptr)
            names = {row->name, filterWordFor(id, language), row->key};
        names.removeAll(QString());
        return names << rowNumber(id.value());
    }
};

bool isPersonKey(FilterKey key)
{
    return key == FilterKey::Assignee || key == FilterKey::Creator || key == FilterKey::Person;
}

/// How the parser understands a term; part of a person's name is read as whoever has it.
std::optional<Filter> asRead(FilterKey key, const Filter &term, const Directory &directory)
{
    const auto *name = std::get_if<QString>(&term.value);
    if (name == nullptr)
        return term;
    if (isPersonKey(key))
        return filterOfValue(key, term.comparison, {*name, true}, directory);
    return Filter::term(term.field, name->simplified(), term.comparison);
}

/// The first name that is read back as the term, bare where that is enough; none when there is none.
std::optional<QString> readableName(FilterKey key, const Filter &term, const QStringList &names,
                                    const Directory &directory)
{
    const auto wanted = asRead(key, term, directory);
    for (const QString &name : names) {
        const auto isRead = [&](bool isQuoted) {
            return filterOfValue(key, term.comparison, {name, isQuoted}, directory) == wanted;
        };
        if (!needsQuotes(name) && isRead(false))
            return name;
        if (!name.isEmpty() && isRead(true))
            return quotedFilterValue(name);
    }
    return std::nullopt;
}

QString prefixOf(FilterKey key, Comparison comparison, FilterLanguage language)
{
    return filterWordFor(key, language) + u':' + (comparison == Comparison::Equal ? QString() : signOf(comparison));
}

bool isDayBound(const Filter &term, Comparison comparison)
{
    const bool isDay = std::holds_alternative<QDate>(term.value) || std::holds_alternative<RelativeDay>(term.value)
        || std::holds_alternative<DaysAgo>(term.value);
    return term.kind == Filter::Kind::Term && isDay && term.comparison == comparison;
}

} // namespace

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        break;
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::LessOrEqual:
        return QStringLiteral("<=");
    case Comparison::Greater:
        return QStringLiteral(">");
    case Comparison::GreaterOrEqual:
        return QStringLiteral(">=");
    }
    return QStringLiteral("=");
}

FilterSpelling spellingOf(const Filter &term, const Directory &directory, FilterLanguage language)
{
    const FilterKey key = keyOf(term.field);
    const QStringList names = std::visit(NamesOf{term.field, directory, language}, term.value);
    // A category is asked for like a status, unless one has its name.
    for (const FilterKey tried : {key == FilterKey::Category ? FilterKey::Status : key, key}) {
        if (const auto name = readableName(tried, term, names, directory))
            return {prefixOf(tried, term.comparison, language), *name};
    }
    const QString &first = names.constFirst();
    return {prefixOf(key, term.comparison, language), needsQuotes(first) ? quotedFilterValue(first) : first};
}

FilterSpelling spellingOfRange(const Filter &range, const Directory &directory, FilterLanguage language)
{
    const FilterSpelling first = spellingOf(range.parts.constFirst(), directory, language);
    const FilterSpelling last = spellingOf(range.parts.constLast(), directory, language);
    return {prefixOf(keyOf(range.parts.constFirst().field), Comparison::Equal, language),
            first.value + QLatin1StringView("..") + last.value};
}

bool isDayRange(const Filter &filter)
{
    return filter.kind == Filter::Kind::And && filter.parts.size() == 2
        && isDayBound(filter.parts.constFirst(), Comparison::GreaterOrEqual)
        && isDayBound(filter.parts.constLast(), Comparison::LessOrEqual)
        && filter.parts.constFirst().field == filter.parts.constLast().field;
}

bool isNever(const Filter &term)
{
    return term.comparison != Comparison::Equal
        && (!isOrdered(keyOf(term.field)) || std::holds_alternative<Nobody>(term.value));
}

} // namespace core
