// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/directory.h"
#include "ui/list/conditions.h"
#include "ui/text/tasktext.h"

#include <QCoreApplication>
#include <QLocale>

// Conditions in words: what the menu, the editor and the chips say.
namespace ui::conditions {

namespace {

using core::Comparison;
using core::Filter;
using core::FilterField;
using core::RelativeDay;

QString categoryName(core::StatusCategory category)
{
    switch (category) {
    case core::StatusCategory::Open:
        //: Condition of a filter: tasks that are new or in progress. RU: «открытые»
        return QCoreApplication::translate("Conditions", "open");
    case core::StatusCategory::Waiting:
        //: Condition of a filter: tasks that wait for an answer. RU: «в ожидании»
        return QCoreApplication::translate("Conditions", "waiting");
    case core::StatusCategory::Closed:
        //: Condition of a filter: tasks that are done or cancelled. RU: «закрытые»
        return QCoreApplication::translate("Conditions", "closed");
    }
    return {};
}

QString dayName(RelativeDay day)
{
    switch (day) {
    case RelativeDay::Today:
        //: Condition of a filter: a date. RU: «сегодня»
        return QCoreApplication::translate("Conditions", "today");
    case RelativeDay::Tomorrow:
        //: Condition of a filter: a date. RU: «завтра»
        return QCoreApplication::translate("Conditions", "tomorrow");
    case RelativeDay::Yesterday:
        //: Condition of a filter: a date. RU: «вчера»
        return QCoreApplication::translate("Conditions", "yesterday");
    case RelativeDay::ThisWeek:
        //: Condition of a filter: a date. RU: «на этой неделе»
        return QCoreApplication::translate("Conditions", "this week");
    case RelativeDay::NextWeek:
        //: Condition of a filter: a date. RU: «на следующей неделе»
        return QCoreApplication::translate("Conditions", "next week");
    case RelativeDay::ThisMonth:
        //: Condition of a filter: a date. RU: «в этом месяце»
        return QCoreApplication::translate("Conditions", "this month");
    }
    return {};
}

QString nobodyName(FilterField field)
{
    switch (field) {
    case FilterField::Due:
    case FilterField::Start:
        //: Condition of a filter: tasks without a due date. RU: «без срока»
        return QCoreApplication::translate("Conditions", "no date");
    case FilterField::Assignee:
    case FilterField::Creator:
    case FilterField::Person:
        //: Condition of a filter: tasks that nobody is responsible for. RU: «никто»
        return QCoreApplication::translate("Conditions", "nobody");
    default:
        //: Condition of a filter: tasks without a client, deal or tag. RU: «не указано»
        return QCoreApplication::translate("Conditions", "none");
    }
}

struct ValueText
{
    const core::Directory &directory;
    const Filter &term;

    QString operator()(core::Nobody) const { return nobodyName(term.field); }
    QString operator()(core::Me) const
    {
        //: Condition of a filter: whoever uses the program. RU: «я»
        return QCoreApplication::translate("Conditions", "me");
    }
    QString operator()(bool is) const
    {
        if (term.field == FilterField::IsOverdue && is)
            //: Condition of a filter: tasks past their due date. RU: «просрочено»
            return QCoreApplication::translate("Conditions", "overdue");
        //: Condition of a filter that asks for something to be so, or not. RU: «да» / «нет»
        return is ? QCoreApplication::translate("Conditions", "yes") : QCoreApplication::translate("Conditions", "no");
    }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(core::StatusId id) const
    {
        const core::Status *status = directory.status(id);
        return status ? statusName(*status) : QLocale().toString(id.value());
    }
    QString operator()(core::StatusCategory category) const { return categoryName(category); }
    QString operator()(core::Priority priority) const { return priorityName(priority); }
    QString operator()(core::TypeId id) const
    {
        const core::TaskType *type = directory.type(id);
        return type ? typeName(*type) : QLocale().toString(id.value());
    }
    QString operator()(core::PersonId id) const
    {
        const core::Person *person = directory.person(id);
        return person ? person->name : QLocale().toString(id.value());
    }
    QString operator()(core::ClientId id) const { return QLocale().toString(id.value()); }
    QString operator()(QDate day) const { return QLocale().toString(day, QLocale::ShortFormat); }
    QString operator()(RelativeDay day) const { return dayName(day); }
    QString operator()(core::DaysAgo ago) const
    {
        const bool isPast = ago.days >= 0;
        const int days = isPast ? ago.days : -ago.days;
        switch (term.comparison) {
        case Comparison::Equal:
            //: Condition of a filter. RU: «%n дней назад», «через %n дней»
            return isPast ? QCoreApplication::translate("Conditions", "%n days ago", nullptr, days)
                          : QCoreApplication::translate("Conditions", "in %n days", nullptr, days);
        case Comparison::Less:
        case Comparison::LessOrEqual:
            //: Condition of a filter. RU: «больше %n дней назад», «в ближайшие %n дней»
            return isPast ? QCoreApplication::translate("Conditions", "over %n days ago", nullptr, days)
                          : QCoreApplication::translate("Conditions", "in the next %n days", nullptr, days);
        case Comparison::Greater:
        case Comparison::GreaterOrEqual:
            break;
        }
        //: Condition of a filter. RU: «за последние %n дней», «позже чем через %n дней»
        return isPast ? QCoreApplication::translate("Conditions", "in the last %n days", nullptr, days)
                      : QCoreApplication::translate("Conditions", "in over %n days", nullptr, days);
    }
};

/// A priority has a level, and nothing is after it.
QString levelText(const QString &value, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        //: Condition of a filter on the priority. RU: «ниже: %1»
        return QCoreApplication::translate("Conditions", "below %1").arg(value.toLower());
    case Comparison::LessOrEqual:
        //: Condition of a filter on the priority. RU: «%1 и ниже»
        return QCoreApplication::translate("Conditions", "%1 and below").arg(value.toLower());
    case Comparison::Greater:
        //: Condition of a filter on the priority. RU: «выше: %1»
        return QCoreApplication::translate("Conditions", "above %1").arg(value.toLower());
    case Comparison::GreaterOrEqual:
        //: Condition of a filter on the priority. RU: «%1 и выше»
        return QCoreApplication::translate("Conditions", "%1 and above").arg(value.toLower());
    case Comparison::Equal:
        break;
    }
    return value;
}

/// The value of a term with how it is compared.
QString valueText(const Filter &term, const core::Directory &directory)
{
    const QString value = std::visit(ValueText{directory, term}, term.value);
    if (std::holds_alternative<core::DaysAgo>(term.value))
        return value;
    if (term.field == FilterField::Priority)
        return levelText(value, term.comparison);
    switch (term.comparison) {
    case Comparison::Equal:
        break;
    case Comparison::Less:
        //: Condition of a filter: smaller or earlier than %1. RU: «до %1»
        return QCoreApplication::translate("Conditions", "before %1").arg(value);
    case Comparison::LessOrEqual:
        //: Condition of a filter: %1 (a day or a value) or less. RU: «по %1»
        return QCoreApplication::translate("Conditions", "up to %1").arg(value);
    case Comparison::Greater:
        //: Condition of a filter: larger or later than %1. RU: «после %1»
        return QCoreApplication::translate("Conditions", "after %1").arg(value);
    case Comparison::GreaterOrEqual:
        //: Condition of a filter: %1 (a day or a value) or more. RU: «с %1»
        return QCoreApplication::translate("Conditions", "from %1").arg(value);
    }
    return value;
}

QString fieldName(FilterField field)
{
    for (const Subject subject : allSubjects()) {
        if (fieldOf(subject) == field)
            return nameOf(subject);
    }
    switch (field) {
    case FilterField::IsOverdue:
        return nameOf(Subject::Due);
    case FilterField::Creator:
        //: What a condition of a filter is about. RU: «Постановщик»
        return QCoreApplication::translate("Conditions", "Creator");
    case FilterField::Person:
        //: What a condition of a filter is about: anybody with a role in the task. RU: «Участник»
        return QCoreApplication::translate("Conditions", "Person");
    case FilterField::Type:
        //: What a condition of a filter is about. RU: «Тип»
        return QCoreApplication::translate("Conditions", "Type");
    case FilterField::Start:
        //: What a condition of a filter is about: when a task is to be begun. RU: «Начало»
        return QCoreApplication::translate("Conditions", "Start");
    case FilterField::Completed:
        //: What a condition of a filter is about: when a task was closed. RU: «Закрыта»
        return QCoreApplication::translate("Conditions", "Completed");
    case FilterField::IsDeleted:
        //: What a condition of a filter is about. RU: «В корзине»
        return QCoreApplication::translate("Conditions", "In the trash");
    case FilterField::HasReminder:
        //: What a condition of a filter is about. RU: «С напоминанием»
        return QCoreApplication::translate("Conditions", "Has a reminder");
    case FilterField::HasComments:
        //: What a condition of a filter is about. RU: «С комментариями»
        return QCoreApplication::translate("Conditions", "Has comments");
    case FilterField::HasChecklist:
        //: What a condition of a filter is about. RU: «С чек-листом»
        return QCoreApplication::translate("Conditions", "Has a checklist");
    case FilterField::Process:
        //: What a condition of a filter is about. RU: «Процесс»
        return QCoreApplication::translate("Conditions", "Process");
    case FilterField::IsRecurring:
        //: What a condition of a filter is about: tasks that come again and again. RU: «С повтором»
        return QCoreApplication::translate("Conditions", "Recurs");
    default:
        //: What a condition of a filter is about: the number of a task. RU: «Номер»
        return QCoreApplication::translate("Conditions", "Number");
    }
}

/// The values of a condition on one subject, without its name.
QString valuesText(const Filter &condition, const core::Directory &directory)
{
    if (condition.kind == Filter::Kind::Term)
        return valueText(condition, directory);
    QStringList values;
    for (const Filter &part : condition.parts)
        values.append(valuesText(part, directory));
    //: Two values of a condition in a filter, side by side. RU: «%1, %2»
    const QString pair = QCoreApplication::translate("Conditions", "%1, %2");
    QString text = values.value(0);
    for (qsizetype i = 1; i < values.size(); ++i)
        text = pair.arg(text, values.at(i));
    return text;
}

Choice choiceOf(FilterField field, core::FilterValue value, const core::Directory &directory,
                Comparison comparison = Comparison::Equal)
{
    const Filter term = Filter::term(field, std::move(value), comparison);
    QString label = valueText(term, directory);
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper(); // stands alone here, inside a chip it follows the name
    return {label, term};
}

} // namespace

QString nameOf(Subject subject)
{
    switch (subject) {
    case Subject::Status:
        //: What a condition of a filter is about. RU: «Статус»
        return QCoreApplication::translate("Conditions", "Status");
    case Subject::Category:
        //: What a condition of a filter is about: open, waiting or closed tasks. RU: «Состояние»
        return QCoreApplication::translate("Conditions", "State");
    case Subject::Assignee:
        //: What a condition of a filter is about. RU: «Ответственный»
        return QCoreApplication::translate("Conditions", "Assignee");
    case Subject::Priority:
        //: What a condition of a filter is about. RU: «Приоритет»
        return QCoreApplication::translate("Conditions", "Priority");
    case Subject::Due:
        //: What a condition of a filter is about. RU: «Срок»
        return QCoreApplication::translate("Conditions", "Due");
    case Subject::Tag:
        //: What a condition of a filter is about. RU: «Тег»
        return QCoreApplication::translate("Conditions", "Tag");
    case Subject::Client:
        //: What a condition of a filter is about. RU: «Клиент»
        return QCoreApplication::translate("Conditions", "Client");
    case Subject::Deal:
        //: What a condition of a filter is about. RU: «Сделка»
        return QCoreApplication::translate("Conditions", "Deal");
    case Subject::Created:
        //: What a condition of a filter is about: when a task was created. RU: «Создана»
        return QCoreApplication::translate("Conditions", "Created");
    case Subject::Changed:
        //: What a condition of a filter is about: when a task was last changed. RU: «Изменена»
        return QCoreApplication::translate("Conditions", "Changed");
    }
    return {};
}

QList<Choice> choicesOf(Subject subject, const core::Directory &directory)
{
    QList<Choice> choices;
    const FilterField field = fieldOf(subject);
    const auto add = [&](core::FilterValue value, Comparison comparison = Comparison::Equal) {
        choices.append(choiceOf(field, std::move(value), directory, comparison));
    };
    switch (subject) {
    case Subject::Status:
        for (const core::Status &status : directory.statuses)
            add(status.id);
        break;
    case Subject::Category:
        for (const auto category :
             {core::StatusCategory::Open, core::StatusCategory::Waiting, core::StatusCategory::Closed})
            add(category);
        break;
    case Subject::Assignee:
        add(core::Me{});
        for (const core::Person &person : directory.people) {
            if (person.isActive)
                add(person.id);
        }
        add(core::Nobody{});
        break;
    case Subject::Priority:
        for (const auto priority :
             {core::Priority::Urgent, core::Priority::High, core::Priority::Normal, core::Priority::Low})
            add(priority);
        break;
    case Subject::Due:
        choices.append(choiceOf(FilterField::IsOverdue, true, directory));
        for (const auto day : {RelativeDay::Today, RelativeDay::Tomorrow, RelativeDay::ThisWeek, RelativeDay::NextWeek,
                               RelativeDay::ThisMonth})
            add(day);
        add(core::Nobody{});
        break;
    case Subject::Created:
    case Subject::Changed:
        for (const auto day : {RelativeDay::Today, RelativeDay::Yesterday, RelativeDay::ThisWeek})
            add(day);
        for (const int days : {7, 30})
            add(core::DaysAgo{days}, Comparison::GreaterOrEqual);
        break;
    case Subject::Tag:
    case Subject::Client:
    case Subject::Deal:
        add(core::Nobody{});
        break;
    }
    return choices;
}

QString textOf(const Filter &condition, const core::Directory &directory)
{
    if (condition.kind == Filter::Kind::Not && !condition.parts.isEmpty())
        //: A condition of a filter that must not hold; %1 is the condition. RU: «кроме: %1»
        return QCoreApplication::translate("Conditions", "not: %1")
            .arg(textOf(condition.parts.constFirst(), directory));
    if (condition.kind == Filter::Kind::Words)
        return condition.words;
    const Filter *first = &condition;
    while (first->kind != Filter::Kind::Term && !first->parts.isEmpty())
        first = &first->parts.constFirst();
    if (condition.kind == Filter::Kind::Term || subjectOf(condition)) {
        //: A condition in force: what it is about and its values. RU: «%1: %2»
        return QCoreApplication::translate("Conditions", "%1: %2")
            .arg(fieldName(first->field), valuesText(condition, directory));
    }
    //: Two conditions of a filter of which one must hold. RU: «%1 или %2»
    const QString either = QCoreApplication::translate("Conditions", "%1 or %2");
    //: Two conditions of a filter that must both hold. RU: «%1 и %2»
    const QString both = QCoreApplication::translate("Conditions", "%1 and %2");
    QString text;
    for (const Filter &part : condition.parts) {
        const QString next = textOf(part, directory);
        text = text.isEmpty() ? next : (condition.kind == Filter::Kind::Or ? either : both).arg(text, next);
    }
    return text;
}

} // namespace ui::conditions
