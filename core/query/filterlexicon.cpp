// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// The words themselves; core/query/filterwords.cpp finds them.
#include "core/query/filterwords.h"

#include <array>

namespace core {

namespace {

// In the order in which they are offered while typing.
constexpr auto kKeys = std::to_array<FilterWord<FilterKey>>({
    {u"status", FilterKey::Status},
    {u"статус", FilterKey::Status},
    {u"assignee", FilterKey::Assignee},
    {u"исполнитель", FilterKey::Assignee},
    {u"ответственный", FilterKey::Assignee},
    {u"due", FilterKey::Due},
    {u"срок", FilterKey::Due},
    {u"priority", FilterKey::Priority},
    {u"приоритет", FilterKey::Priority},
    {u"client", FilterKey::Client},
    {u"клиент", FilterKey::Client},
    {u"deal", FilterKey::Deal},
    {u"сделка", FilterKey::Deal},
    {u"tag", FilterKey::Tag},
    {u"тег", FilterKey::Tag},
    {u"метка", FilterKey::Tag},
    {u"type", FilterKey::Type},
    {u"тип", FilterKey::Type},
    {u"is", FilterKey::Is},
    {u"это", FilterKey::Is},
    {u"has", FilterKey::Has},
    {u"есть", FilterKey::Has},
    {u"creator", FilterKey::Creator},
    {u"постановщик", FilterKey::Creator},
    {u"автор", FilterKey::Creator},
    {u"person", FilterKey::Person},
    {u"участник", FilterKey::Person},
    {u"человек", FilterKey::Person},
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
    {u"start", FilterKey::Start},
    {u"начало", FilterKey::Start},
    {u"category", FilterKey::Category},
    {u"категория", FilterKey::Category},
    {u"process", FilterKey::Process},
    {u"процесс", FilterKey::Process},
    {u"id", FilterKey::Id},
    {u"номер", FilterKey::Id},
});

constexpr auto kStatuses = std::to_array<FilterWord<StatusId>>({
    {u"new", statuses::kNew},
    {u"новая", statuses::kNew},
    {u"новые", statuses::kNew},
    {u"in_progress", statuses::kInProgress},
    {u"в_работе", statuses::kInProgress},
    {u"waiting", statuses::kWaiting},
    {u"ждём", statuses::kWaiting},
    {u"ждём_ответа", statuses::kWaiting},
    {u"done", statuses::kDone},
    {u"готово", statuses::kDone},
    {u"готовые", statuses::kDone},
    {u"cancelled", statuses::kCancelled},
    {u"отменена", statuses::kCancelled},
    {u"отменено", statuses::kCancelled},
    {u"отменённые", statuses::kCancelled},
});

// Behind status: a status of the same name goes first (waiting); behind category: there are no others.
constexpr auto kCategories = std::to_array<FilterWord<StatusCategory>>({
    {u"open", StatusCategory::Open},
    {u"открытые", StatusCategory::Open},
    {u"открыта", StatusCategory::Open},
    {u"waiting", StatusCategory::Waiting},
    {u"ожидание", StatusCategory::Waiting},
    {u"closed", StatusCategory::Closed},
    {u"закрытые", StatusCategory::Closed},
    {u"закрыта", StatusCategory::Closed},
});

constexpr auto kPriorities = std::to_array<FilterWord<Priority>>({
    {u"urgent", Priority::Urgent},
    {u"срочный", Priority::Urgent},
    {u"срочно", Priority::Urgent},
    {u"high", Priority::High},
    {u"высокий", Priority::High},
    {u"normal", Priority::Normal},
    {u"обычный", Priority::Normal},
    {u"нормальный", Priority::Normal},
    {u"low", Priority::Low},
    {u"низкий", Priority::Low},
});

constexpr auto kTypes = std::to_array<FilterWord<TypeId>>({
    {u"call", types::kCall},
    {u"звонок", types::kCall},
    {u"meeting", types::kMeeting},
    {u"встреча", types::kMeeting},
    {u"email", types::kEmail},
    {u"письмо", types::kEmail},
    {u"offer", types::kOffer},
    {u"КП", types::kOffer},
    {u"предложение", types::kOffer},
    {u"other", types::kOther},
    {u"другое", types::kOther},
    {u"прочее", types::kOther},
});

constexpr auto kDays = std::to_array<FilterWord<RelativeDay>>({
    {u"today", RelativeDay::Today},
    {u"сегодня", RelativeDay::Today},
    {u"tomorrow", RelativeDay::Tomorrow},
    {u"завтра", RelativeDay::Tomorrow},
    {u"yesterday", RelativeDay::Yesterday},
    {u"вчера", RelativeDay::Yesterday},
    {u"this-week", RelativeDay::ThisWeek},
    {u"эта-неделя", RelativeDay::ThisWeek},
    {u"на-этой-неделе", RelativeDay::ThisWeek},
    {u"next-week", RelativeDay::NextWeek},
    {u"следующая-неделя", RelativeDay::NextWeek},
    {u"на-следующей-неделе", RelativeDay::NextWeek},
    {u"this-month", RelativeDay::ThisMonth},
    {u"этот-месяц", RelativeDay::ThisMonth},
    {u"в-этом-месяце", RelativeDay::ThisMonth},
});

constexpr auto kSpecials = std::to_array<FilterWord<FilterSpecial>>({
    {u"me", FilterSpecial::Me},
    {u"я", FilterSpecial::Me},
    {u"none", FilterSpecial::None},
    {u"нет", FilterSpecial::None},
    {u"никто", FilterSpecial::None},
    {u"без", FilterSpecial::None},
});

constexpr auto kStates = std::to_array<FilterWord<FilterState>>({
    {u"overdue", FilterState::Overdue},
    {u"просрочена", FilterState::Overdue},
    {u"просрочено", FilterState::Overdue},
    {u"просроченные", FilterState::Overdue},
    {u"mine", FilterState::Mine},
    {u"моя", FilterState::Mine},
    {u"моё", FilterState::Mine},
    {u"мои", FilterState::Mine},
    {u"delegated", FilterState::Delegated},
    {u"поручена", FilterState::Delegated},
    {u"поручено", FilterState::Delegated},
    {u"делегирована", FilterState::Delegated},
    {u"делегировано", FilterState::Delegated},
    {u"делегированные", FilterState::Delegated},
    {u"recurring", FilterState::Recurring},
    {u"повторяется", FilterState::Recurring},
    {u"повторяющаяся", FilterState::Recurring},
    {u"повторяющиеся", FilterState::Recurring},
    {u"deleted", FilterState::Deleted},
    {u"удалена", FilterState::Deleted},
    {u"удалено", FilterState::Deleted},
    {u"удалённые", FilterState::Deleted},
});

constexpr auto kPossessions = std::to_array<FilterWord<FilterField>>({
    {u"reminder", FilterField::HasReminder},
    {u"reminders", FilterField::HasReminder},
    {u"напоминание", FilterField::HasReminder},
    {u"напоминания", FilterField::HasReminder},
    {u"comments", FilterField::HasComments},
    {u"comment", FilterField::HasComments},
    {u"комментарии", FilterField::HasComments},
    {u"комментарий", FilterField::HasComments},
    {u"checklist", FilterField::HasChecklist},
    {u"чек-лист", FilterField::HasChecklist},
    {u"чеклист", FilterField::HasChecklist},
});

} // namespace

template <>
std::span<const FilterWord<FilterKey>> filterWords()
{
    return kKeys;
}

template <>
std::span<const FilterWord<StatusId>> filterWords()
{
    return kStatuses;
}

template <>
std::span<const FilterWord<StatusCategory>> filterWords()
{
    return kCategories;
}

template <>
std::span<const FilterWord<Priority>> filterWords()
{
    return kPriorities;
}

template <>
std::span<const FilterWord<TypeId>> filterWords()
{
    return kTypes;
}

template <>
std::span<const FilterWord<RelativeDay>> filterWords()
{
    return kDays;
}

template <>
std::span<const FilterWord<FilterSpecial>> filterWords()
{
    return kSpecials;
}

template <>
std::span<const FilterWord<FilterState>> filterWords()
{
    return kStates;
}

template <>
std::span<const FilterWord<FilterField>> filterWords()
{
    return kPossessions;
}

} // namespace core
