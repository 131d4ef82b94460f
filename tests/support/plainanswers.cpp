// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// The meaning of filters and sortings, written down the plain way: for tests to hold the fast ways against.
#include "core/query/textfold.h"
#include "tests/support/taskgen.h"

#include <algorithm>

using namespace core;

namespace support {

namespace {

template <typename Value>
bool holds(const Value &left, Comparison comparison, const Value &right)
{
    switch (comparison) {
    case Comparison::Equal:
        return left == right;
    case Comparison::Less:
        return left < right;
    case Comparison::LessOrEqual:
        return left <= right;
    case Comparison::Greater:
        return left > right;
    default:
        return left >= right;
    }
}

std::pair<QDate, QDate> daysOf(const FilterValue &value, QDate today)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return {*day, *day};
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    switch (std::get<RelativeDay>(value)) {
    case RelativeDay::Today:
        return {today, today};
    case RelativeDay::Tomorrow:
        return {today.addDays(1), today.addDays(1)};
    case RelativeDay::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case RelativeDay::ThisWeek:
        return {monday, monday.addDays(6)};
    case RelativeDay::NextWeek:
        return {monday.addDays(7), monday.addDays(13)};
    default:
        return {QDate(today.year(), today.month(), 1), QDate(today.year(), today.month(), 1).addMonths(1).addDays(-1)};
    }
}

bool takesDate(const Filter &term, const Due &date, const FilterContext &context)
{
    if (std::holds_alternative<Nobody>(term.value))
        return term.comparison == Comparison::Equal && date.isNone();
    if (date.isNone())
        return false;
    const QDate day = date.localDay(context.zone);
    if (const auto *ago = std::get_if<DaysAgo>(&term.value)) {
        const QDateTime moment = context.now.addDays(-ago->days);
        if (date.isInstant() && term.comparison != Comparison::Equal)
            return holds(date.instant(), term.comparison, moment);
        return holds(day, term.comparison, moment.toTimeZone(context.zone).date());
    }
    const auto [first, last] = daysOf(term.value, context.now.toTimeZone(context.zone).date());
    switch (term.comparison) {
    case Comparison::Equal:
        return day >= first && day <= last;
    case Comparison::Less:
        return day < first;
    case Comparison::LessOrEqual:
        return day <= last;
    case Comparison::Greater:
        return day > last;
    default:
        return day >= first;
    }
}

QString plainName(const QString &name)
{
    return name.toLower().replace(u'ё', u'е');
}

bool takesPerson(const FilterValue &value, PersonId person, const FilterContext &context, const Directory &directory)
{
    if (std::holds_alternative<Nobody>(value))
        return !person.isValid();
    if (!person.isValid())
        return false;
    if (std::holds_alternative<Me>(value))
        return person == context.me;
    if (const auto *id = std::get_if<PersonId>(&value))
        return person == *id;
    return plainName(directory.person(person)->name).contains(plainName(std::get<QString>(value)));
}

bool takesAnyone(const FilterValue &value, const TaskRow &task, const FilterContext &context,
                 const Directory &directory)
{
    const QList<PersonId> roles = QList<PersonId>{task.creator, task.assignee} + task.participants + task.observers;
    const auto takesOne = [&](PersonId person) { return takesPerson(value, person, context, directory); };
    return std::holds_alternative<Nobody>(value) ? std::all_of(roles.cbegin(), roles.cend(), takesOne)
                                                 : std::any_of(roles.cbegin(), roles.cend(), takesOne);
}

bool takesName(const FilterValue &value, const QString &name)
{
    if (std::holds_alternative<Nobody>(value))
        return name.isEmpty();
    return !name.isEmpty() && plainName(name).contains(plainName(std::get<QString>(value)));
}

bool takesWords(const Filter &filter, const TaskRow &task)
{
    const QStringList texts = QStringList{task.title, task.clientName, task.dealName} + task.tags;
    const auto contains = [&](const QString &part, bool isPhrase) {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
            const QString whole = folded(text);
            return isPhrase ? (u' ' + whole + u' ').contains(u' ' + part + u' ') : whole.contains(part);
        });
    };
    const QStringList words = foldedWords(filter.words);
    if (filter.isPhrase)
        return words.isEmpty() || contains(folded(filter.words), true);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return contains(word, false); });
}

bool takesTerm(const Filter &term, const TaskRow &task, const FilterContext &context, const Directory &directory)
{
    const bool isEqual = term.comparison == Comparison::Equal;
    const auto is = [&](bool value) { return isEqual && value == std::get<bool>(term.value); };
    const auto stamp = [&](const QDateTime &moment) { return takesDate(term, Due::at(moment), context); };
    switch (term.field) {
    case FilterField::Status:
        return task.status == std::get<StatusId>(term.value);
    case FilterField::Category:
        return directory.status(task.status)->category == std::get<StatusCategory>(term.value);
    case FilterField::Priority:
        return holds(task.priority, term.comparison, std::get<Priority>(term.value));
    case FilterField::Assignee:
        return takesPerson(term.value, task.assignee, context, directory);
    case FilterField::Creator:
        return takesPerson(term.value, task.creator, context, directory);
    case FilterField::Person:
        return takesAnyone(term.value, task, context, directory);
    case FilterField::Client:
        if (const auto *client = std::get_if<ClientId>(&term.value))
            return task.client == *client;
        return takesName(term.value, task.clientName);
    case FilterField::Deal:
        return takesName(term.value, task.dealName);
    case FilterField::Tag:
        if (std::holds_alternative<Nobody>(term.value))
            return task.tags.isEmpty();
        return std::any_of(task.tags.cbegin(), task.tags.cend(), [&](const QString &tag) {
            return plainName(tag) == plainName(std::get<QString>(term.value));
        });
    case FilterField::Type:
        return task.type == std::get<TypeId>(term.value);
    case FilterField::Due:
        return takesDate(term, task.due, context);
    case FilterField::Start:
        return takesDate(term, task.start, context);
    case FilterField::Created:
        return stamp(task.created);
    case FilterField::Changed:
        return stamp(task.changed);
    case FilterField::Completed:
        return stamp(task.completed);
    case FilterField::Id:
        return holds(task.id.value(), term.comparison, std::get<qint64>(term.value));
    case FilterField::IsOverdue:
        return is(isOverdue(task.due, context.now, context.zone) && !directory.isClosed(task.status));
    case FilterField::IsDeleted:
        return is(task.isDeleted);
    case FilterField::HasReminder:
        return is(task.hasReminder);
    case FilterField::HasComments:
        return is(task.commentCount > 0);
    case FilterField::HasChecklist:
        return is(task.checklistTotal > 0);
    case FilterField::Process: // no task has one
        return isEqual && std::holds_alternative<Nobody>(term.value);
    case FilterField::IsRecurring: // no task is
        return is(false);
    }
    return false;
}

/// The place of a task under one key: nothing for one without a value, which comes last.
std::optional<qint64> placeOf(const TaskRow &task, SortKey key, const FilterContext &context,
                              const Directory &directory)
{
    const auto stamp = [](const QDateTime &moment) {
        return moment.isValid() ? std::optional(moment.toSecsSinceEpoch()) : std::nullopt;
    };
    switch (key) {
    case SortKey::Rank:
        return task.rank;
    case SortKey::Due:
        return task.due.isNone() ? std::nullopt : std::optional(dueSortKey(task.due, context.zone));
    case SortKey::Priority:
        return static_cast<qint64>(task.priority);
    case SortKey::Status:
        return directory.status(task.status)->position;
    case SortKey::Created:
        return stamp(task.created);
    case SortKey::Changed:
        return stamp(task.changed);
    case SortKey::Completed:
        return stamp(task.completed);
    default:
        return task.id.value();
    }
}

QString nameOf(const TaskRow &task, SortKey key, const Directory &directory)
{
    if (key == SortKey::Client)
        return task.clientName;
    if (key == SortKey::Deal)
        return task.dealName;
    return task.assignee.isValid() ? directory.person(task.assignee)->name : QString();
}

/// Less, equal or greater than zero; nothing last in both directions.
template <typename Value>
int compared(const std::optional<Value> &left, const std::optional<Value> &right, bool isDescending)
{
    if (left == right)
        return 0;
    if (!left || !right)
        return left ? -1 : 1;
    return (*left < *right) != isDescending ? -1 : 1;
}

/// Blank, digits, Latin, Russian, the rest.
std::vector<int> alphabetical(const QString &title)
{
    std::vector<int> weights;
    for (const QChar c : folded(title)) {
        const bool isKnown
            = c == u' ' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'а' && c <= u'я');
        weights.push_back(c.unicode() + (isKnown ? 0 : 0x10000));
    }
    return weights;
}

int compared(const TaskRow &left, const TaskRow &right, const SortOrder &order, const FilterContext &context,
             const Directory &directory)
{
    const auto name = [&](const TaskRow &task) {
        const QString text = plainName(nameOf(task, order.key, directory));
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    switch (order.key) {
    case SortKey::Title:
        return compared(std::optional(alphabetical(left.title)), std::optional(alphabetical(right.title)),
                        order.isDescending);
    case SortKey::Client:
    case SortKey::Deal:
    case SortKey::Assignee:
        return compared(name(left), name(right), order.isDescending);
    default:
        return compared(placeOf(left, order.key, context, directory), placeOf(right, order.key, context, directory),
                        order.isDescending);
    }
}

} // namespace

bool takes(const Filter &filter, const TaskRow &task, const FilterContext &context, const Directory &directory)
{
    const auto takesPart = [&](const Filter &part) { return takes(part, task, context, directory); };
    switch (filter.kind) {
    case Filter::Kind::Everything:
        return true;
    case Filter::Kind::And:
        return std::all_of(filter.parts.cbegin(), filter.parts.cend(), takesPart);
    case Filter::Kind::Or:
        return std::any_of(filter.parts.cbegin(), filter.parts.cend(), takesPart);
    case Filter::Kind::Not:
        return !takesPart(filter.parts.constFirst());
    case Filter::Kind::Term:
        return takesTerm(filter, task, context, directory);
    case Filter::Kind::Words:
        return takesWords(filter, task);
    }
    return false;
}

QList<qint64> sortedPlainly(QList<TaskRow> tasks, const QList<SortOrder> &sort, const FilterContext &context,
                            const Directory &directory)
{
    std::sort(tasks.begin(), tasks.end(), [&](const TaskRow &left, const TaskRow &right) {
        for (const SortOrder &order : sort) {
            if (const int sign = compared(left, right, order, context, directory); sign != 0)
                return sign < 0;
        }
        return left.id < right.id;
    });
    QList<qint64> ids;
    for (const TaskRow &task : std::as_const(tasks))
        ids.append(task.id.value());
    return ids;
}

} // namespace support
