// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterwords.h"

#include "core/query/textfold.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace core {

namespace {

template <typename Meaning>
struct Entry
{
    std::u16string_view word; // as filterWord() gives it
    Meaning meaning;
};

template <typename Meaning>
std::optional<Meaning> lookUp(std::span<const Entry<Meaning>> entries, const QString &word)
{
    const QString wanted = filterWord(word);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry<Meaning> &entry) {
        return wanted == QStringView(entry.word.data(), static_cast<qsizetype>(entry.word.size()));
    });
    return found == entries.end() ? std::nullopt : std::optional(found->meaning);
}

constexpr auto kKeys = std::to_array<Entry<FilterKey>>({
    {u"status", FilterKey::Status},
    {u"статус", FilterKey::Status},
    {u"priority", FilterKey::Priority},
    {u"приоритет", FilterKey::Priority},
    {u"assignee", FilterKey::Assignee},
    {u"исполнитель", FilterKey::Assignee},
    {u"ответственный", FilterKey::Assignee},
    {u"creator", FilterKey::Creator},
    {u"постановщик", FilterKey::Creator},
    {u"автор", FilterKey::Creator},
    {u"person", FilterKey::Person},
    {u"человек", FilterKey::Person},
    {u"участник", FilterKey::Person},
    {u"client", FilterKey::Client},
    {u"клиент", FilterKey::Client},
    {u"deal", FilterKey::Deal},
    {u"сделка", FilterKey::Deal},
    {u"tag", FilterKey::Tag},
    {u"тег", FilterKey::Tag},
    {u"метка", FilterKey::Tag},
    {u"type", FilterKey::Type},
    {u"тип", FilterKey::Type},
    {u"due", FilterKey::Due},
    {u"срок", FilterKey::Due},
    {u"start", FilterKey::Start},
    {u"начало", FilterKey::Start},
    {u"created", FilterKey::Created},
    {u"создана", FilterKey::Created},
    {u"создано", FilterKey::Created},
    {u"changed", FilterKey::Changed},
    {u"изменена", FilterKey::Changed},
    {u"изменено", FilterKey::Changed},
    {u"completed", FilterKey::Completed},
    {u"завершена", FilterKey::Completed},
    {u"завершено", FilterKey::Completed},
    {u"выполнена", FilterKey::Completed},
    {u"id", FilterKey::Id},
    {u"номер", FilterKey::Id},
    {u"is", FilterKey::Is},
    {u"это", FilterKey::Is},
    {u"has", FilterKey::Has},
    {u"есть", FilterKey::Has},
});

constexpr auto kStatuses = std::to_array<Entry<StatusId>>({
    {u"новая", statuses::kNew},
    {u"новые", statuses::kNew},
    {u"in progress", statuses::kInProgress},
    {u"в работе", statuses::kInProgress},
    {u"ждем ответа", statuses::kWaiting},
    {u"ждем", statuses::kWaiting},
    {u"готово", statuses::kDone},
    {u"готовые", statuses::kDone},
    {u"отменена", statuses::kCancelled},
    {u"отменено", statuses::kCancelled},
    {u"отмененные", statuses::kCancelled},
});

constexpr auto kCategories = std::to_array<Entry<StatusCategory>>({
    {u"open", StatusCategory::Open},
    {u"открыта", StatusCategory::Open},
    {u"открытые", StatusCategory::Open},
    {u"ожидание", StatusCategory::Waiting},
    {u"closed", StatusCategory::Closed},
    {u"закрыта", StatusCategory::Closed},
    {u"закрытые", StatusCategory::Closed},
});

constexpr auto kPriorities = std::to_array<Entry<Priority>>({
    {u"low", Priority::Low},
    {u"низкий", Priority::Low},
    {u"normal", Priority::Normal},
    {u"обычный", Priority::Normal},
    {u"нормальный", Priority::Normal},
    {u"high", Priority::High},
    {u"высокий", Priority::High},
    {u"urgent", Priority::Urgent},
    {u"срочный", Priority::Urgent},
    {u"срочно", Priority::Urgent},
});

constexpr auto kTypes = std::to_array<Entry<TypeId>>({
    {u"звонок", types::kCall},
    {u"встреча", types::kMeeting},
    {u"письмо", types::kEmail},
    {u"кп", types::kOffer},
    {u"предложение", types::kOffer},
    {u"другое", types::kOther},
    {u"прочее", types::kOther},
});

constexpr auto kDays = std::to_array<Entry<RelativeDay>>({
    {u"today", RelativeDay::Today},
    {u"сегодня", RelativeDay::Today},
    {u"tomorrow", RelativeDay::Tomorrow},
    {u"завтра", RelativeDay::Tomorrow},
    {u"yesterday", RelativeDay::Yesterday},
    {u"вчера", RelativeDay::Yesterday},
    {u"this week", RelativeDay::ThisWeek},
    {u"эта неделя", RelativeDay::ThisWeek},
    {u"на этой неделе", RelativeDay::ThisWeek},
    {u"next week", RelativeDay::NextWeek},
    {u"следующая неделя", RelativeDay::NextWeek},
    {u"на следующей неделе", RelativeDay::NextWeek},
    {u"this month", RelativeDay::ThisMonth},
    {u"этот месяц", RelativeDay::ThisMonth},
    {u"в этом месяце", RelativeDay::ThisMonth},
});

enum class Special { None, Me };
constexpr auto kSpecials = std::to_array<Entry<Special>>({
    {u"none", Special::None},
    {u"нет", Special::None},
    {u"никто", Special::None},
    {u"без", Special::None},
    {u"me", Special::Me},
    {u"я", Special::Me},
});

enum class State { Overdue, Mine, Delegated, Deleted };
constexpr auto kStates = std::to_array<Entry<State>>({
    {u"overdue", State::Overdue},
    {u"просрочена", State::Overdue},
    {u"просрочено", State::Overdue},
    {u"просроченные", State::Overdue},
    {u"mine", State::Mine},
    {u"моя", State::Mine},
    {u"мое", State::Mine},
    {u"мои", State::Mine},
    {u"delegated", State::Delegated},
    {u"поручена", State::Delegated},
    {u"поручено", State::Delegated},
    {u"делегирована", State::Delegated},
    {u"делегировано", State::Delegated},
    {u"делегированные", State::Delegated},
    {u"deleted", State::Deleted},
    {u"удалена", State::Deleted},
    {u"удалено", State::Deleted},
    {u"удаленные", State::Deleted},
});

constexpr auto kPossessions = std::to_array<Entry<FilterField>>({
    {u"reminder", FilterField::HasReminder},
    {u"reminders", FilterField::HasReminder},
    {u"напоминание", FilterField::HasReminder},
    {u"напоминания", FilterField::HasReminder},
    {u"comment", FilterField::HasComments},
    {u"comments", FilterField::HasComments},
    {u"комментарий", FilterField::HasComments},
    {u"комментарии", FilterField::HasComments},
    {u"checklist", FilterField::HasChecklist},
    {u"чек лист", FilterField::HasChecklist},
    {u"чеклист", FilterField::HasChecklist},
});

std::optional<Filter> anyOf(const QList<Filter> &parts)
{
    return parts.isEmpty() ? std::nullopt : std::optional(Filter::any(parts));
}

std::optional<Filter> statusFilter(const QString &value, const Directory &directory)
{
    const QString wanted = filterWord(value);
    for (const Status &status : directory.statuses) {
        if (filterWord(status.key) == wanted || (!status.name.isEmpty() && filterWord(status.name) == wanted))
            return Filter::term(FilterField::Status, status.id);
    }
    if (const auto status = lookUp<StatusId>(kStatuses, value))
        return Filter::term(FilterField::Status, *status);
    if (const auto category = lookUp<StatusCategory>(kCategories, value))
        return Filter::term(FilterField::Category, *category);
    return std::nullopt;
}

std::optional<Filter> typeFilter(const QString &value, const Directory &directory)
{
    const QString wanted = filterWord(value);
    for (const TaskType &type : directory.types) {
        if (filterWord(type.key) == wanted || (!type.name.isEmpty() && filterWord(type.name) == wanted))
            return Filter::term(FilterField::Type, type.id);
    }
    const auto type = lookUp<TypeId>(kTypes, value);
    return type ? std::optional(Filter::term(FilterField::Type, *type)) : std::nullopt;
}

std::optional<Filter> personFilter(FilterField field, const QString &value, const Directory &directory)
{
    if (const auto special = lookUp<Special>(kSpecials, value))
        return Filter::term(field, *special == Special::Me ? FilterValue(Me{}) : FilterValue(Nobody{}));
    const QString wanted = comparedName(value);
    QList<Filter> people;
    for (const Person &person : directory.people) {
        const QString name = comparedName(person.name);
        if (name == wanted)
            return Filter::term(field, person.id);
        if (name.contains(wanted))
            people.append(Filter::term(field, person.id));
    }
    return anyOf(people);
}

std::optional<Filter> nameFilter(FilterField field, const QString &value)
{
    if (lookUp<Special>(kSpecials, value) == Special::None)
        return Filter::term(field, Nobody{});
    return Filter::term(field, value.simplified());
}

/// 2026-10-14 or 14.10.2026; an invalid date for anything else.
QDate dayIn(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() && text.size() == 10 ? iso : QDate::fromString(text, QStringLiteral("d.M.yyyy"));
}

/// So many days, as 7d or 7д; none for anything else.
std::optional<DaysAgo> daysIn(const QString &text)
{
    if (text.size() < 2 || text.size() > 5 || !(text.endsWith(u'd') || text.endsWith(u'д')))
        return std::nullopt;
    bool isNumber = false;
    const int days = text.chopped(1).toInt(&isNumber);
    return isNumber && days >= 0 ? std::optional(DaysAgo{days}) : std::nullopt;
}

std::optional<FilterValue> dateIn(const QString &value)
{
    if (const auto day = lookUp<RelativeDay>(kDays, value))
        return *day;
    if (const QDate day = dayIn(value); day.isValid())
        return day;
    if (const auto days = daysIn(value.toLower()))
        return *days;
    return std::nullopt;
}

std::optional<Filter> dateFilter(FilterField field, Comparison comparison, const QString &value)
{
    if (comparison == Comparison::Equal && lookUp<Special>(kSpecials, value) == Special::None)
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
    const auto state = lookUp<State>(kStates, value);
    if (!state)
        return std::nullopt;
    const Filter mine = Filter::term(FilterField::Assignee, Me{});
    switch (*state) {
    case State::Overdue:
        return Filter::term(FilterField::IsOverdue, true);
    case State::Mine:
        return mine;
    case State::Delegated:
        return Filter::all({Filter::term(FilterField::Creator, Me{}), Filter::negation(mine),
                            Filter::negation(Filter::term(FilterField::Assignee, Nobody{}))});
    case State::Deleted:
        break;
    }
    return Filter::term(FilterField::IsDeleted, true);
}

} // namespace

QString filterWord(const QString &word)
{
    QString plain = word;
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return comparedName(plain);
}

std::optional<FilterKey> filterKeyOf(const QString &word)
{
    return lookUp<FilterKey>(kKeys, word);
}

bool isOrdered(FilterKey key)
{
    switch (key) {
    case FilterKey::Priority:
    case FilterKey::Due:
    case FilterKey::Start:
    case FilterKey::Created:
    case FilterKey::Changed:
    case FilterKey::Completed:
    case FilterKey::Id:
        return true;
    default:
        return false;
    }
}

std::optional<Filter> filterOfValue(FilterKey key, Comparison comparison, const QString &value,
                                    const Directory &directory)
{
    switch (key) {
    case FilterKey::Status:
        return statusFilter(value, directory);
    case FilterKey::Priority:
        if (const auto priority = lookUp<Priority>(kPriorities, value))
            return Filter::term(FilterField::Priority, *priority, comparison);
        return std::nullopt;
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
        return nameFilter(FilterField::Tag, value.startsWith(u'#') ? value.mid(1) : value);
    case FilterKey::Type:
        return typeFilter(value, directory);
    case FilterKey::Due:
        return dateFilter(FilterField::Due, comparison, value);
    case FilterKey::Start:
        return dateFilter(FilterField::Start, comparison, value);
    case FilterKey::Created:
        return dateFilter(FilterField::Created, comparison, value);
    case FilterKey::Changed:
        return dateFilter(FilterField::Changed, comparison, value);
    case FilterKey::Completed:
        return dateFilter(FilterField::Completed, comparison, value);
    case FilterKey::Id: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? std::optional(Filter::term(FilterField::Id, number, comparison)) : std::nullopt;
    }
    case FilterKey::Is:
        return stateFilter(value);
    case FilterKey::Has:
        if (const auto field = lookUp<FilterField>(kPossessions, value))
            return Filter::term(*field, true);
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace core
