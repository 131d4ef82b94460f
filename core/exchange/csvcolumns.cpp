// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/csvcolumns.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct FieldName
{
    QStringView name;
    CsvField field;
};

/// The keys of our own JSON and CSV, which COLUMN=FIELD takes as well.
constexpr std::array kFieldNames{
    FieldName{u"ignore", CsvField::Ignore},
    FieldName{u"title", CsvField::Title},
    FieldName{u"description", CsvField::Description},
    FieldName{u"status", CsvField::Status},
    FieldName{u"section", CsvField::Section},
    FieldName{u"priority", CsvField::Priority},
    FieldName{u"type", CsvField::Type},
    FieldName{u"creator", CsvField::Creator},
    FieldName{u"assignee", CsvField::Assignee},
    FieldName{u"participants", CsvField::Participants},
    FieldName{u"observers", CsvField::Observers},
    FieldName{u"client", CsvField::Client},
    FieldName{u"deal", CsvField::Deal},
    FieldName{u"tags", CsvField::Tags},
    FieldName{u"start", CsvField::Start},
    FieldName{u"due", CsvField::Due},
    FieldName{u"all_day", CsvField::AllDay},
    FieldName{u"reminders", CsvField::Reminders},
    FieldName{u"reminder_date", CsvField::ReminderDate},
    FieldName{u"reminder_time", CsvField::ReminderTime},
    FieldName{u"reminder_on", CsvField::ReminderOn},
    FieldName{u"checklist", CsvField::Checklist},
    FieldName{u"links", CsvField::Links},
    FieldName{u"result", CsvField::Result},
    FieldName{u"estimate_minutes", CsvField::EstimateMinutes},
    FieldName{u"estimate_seconds", CsvField::EstimateSeconds},
    FieldName{u"spent_minutes", CsvField::SpentMinutes},
    FieldName{u"created", CsvField::Created},
    FieldName{u"completed", CsvField::Completed},
    FieldName{u"is_closed", CsvField::IsClosed},
    FieldName{u"percent", CsvField::Percent},
    FieldName{u"uid", CsvField::Uid},
    FieldName{u"source", CsvField::Source},
    FieldName{u"external_id", CsvField::ExternalId},
};

/// Headers of other programs' exports, lower case.
constexpr std::array kHeaders{
    // Our own: what the database gives anew
    FieldName{u"id", CsvField::ExternalId},
    FieldName{u"version", CsvField::Ignore},
    FieldName{u"changed", CsvField::Ignore},
    // Bitrix24
    FieldName{u"название", CsvField::Title},
    FieldName{u"описание", CsvField::Description},
    FieldName{u"приоритет", CsvField::Priority},
    FieldName{u"ответственный", CsvField::Assignee},
    FieldName{u"исполнитель", CsvField::Assignee},
    FieldName{u"постановщик", CsvField::Creator},
    FieldName{u"соисполнители", CsvField::Participants},
    FieldName{u"наблюдатели", CsvField::Observers},
    FieldName{u"крайний срок", CsvField::Due},
    FieldName{u"срок", CsvField::Due},
    FieldName{u"плановая дата начала", CsvField::Start},
    FieldName{u"проект", CsvField::Tags},
    FieldName{u"плановые трудозатраты", CsvField::EstimateSeconds},
    FieldName{u"чек-лист", CsvField::Checklist},
    FieldName{u"теги", CsvField::Tags},
    FieldName{u"клиент", CsvField::Client},
    FieldName{u"сделка", CsvField::Deal},
    FieldName{u"статус", CsvField::Status},
    FieldName{u"задача", CsvField::Title},
    FieldName{u"тип", CsvField::Type},
    FieldName{u"responsible", CsvField::Assignee},
    FieldName{u"originator", CsvField::Creator},
    FieldName{u"accomplices", CsvField::Participants},
    FieldName{u"auditors", CsvField::Observers},
    FieldName{u"deadline", CsvField::Due},
    FieldName{u"start_date_plan", CsvField::Start},
    FieldName{u"time_estimate", CsvField::EstimateSeconds},
    // Outlook, English and German
    FieldName{u"subject", CsvField::Title},
    FieldName{u"betreff", CsvField::Title},
    FieldName{u"notes", CsvField::Description},
    FieldName{u"notizen", CsvField::Description},
    FieldName{u"due date", CsvField::Due},
    FieldName{u"fällig am", CsvField::Due},
    FieldName{u"start date", CsvField::Start},
    FieldName{u"beginnt am", CsvField::Start},
    FieldName{u"reminder on/off", CsvField::ReminderOn},
    FieldName{u"erinnerung ein/aus", CsvField::ReminderOn},
    FieldName{u"reminder date", CsvField::ReminderDate},
    FieldName{u"erinnerungsdatum", CsvField::ReminderDate},
    FieldName{u"reminder time", CsvField::ReminderTime},
    FieldName{u"erinnerungszeit", CsvField::ReminderTime},
    FieldName{u"date completed", CsvField::Completed},
    FieldName{u"erledigt am", CsvField::Completed},
    FieldName{u"complete", CsvField::IsClosed},
    FieldName{u"% complete", CsvField::Percent},
    FieldName{u"total work", CsvField::EstimateMinutes},
    FieldName{u"actual work", CsvField::SpentMinutes},
    FieldName{u"categories", CsvField::Tags},
    FieldName{u"kategorien", CsvField::Tags},
    FieldName{u"companies", CsvField::Client},
    FieldName{u"priorität", CsvField::Priority},
    // Salesforce
    FieldName{u"activitydate", CsvField::Due},
    FieldName{u"reminderdatetime", CsvField::ReminderDate},
    FieldName{u"isreminderset", CsvField::ReminderOn},
    FieldName{u"isclosed", CsvField::IsClosed},
    FieldName{u"createddate", CsvField::Created},
    FieldName{u"completeddatetime", CsvField::Completed},
    FieldName{u"tasksubtype", CsvField::Type},
    // Todoist
    FieldName{u"content", CsvField::Title},
    FieldName{u"author", CsvField::Creator},
    FieldName{u"date", CsvField::Due},
    FieldName{u"due_string", CsvField::Due},
    // TickTick
    FieldName{u"list name", CsvField::Tags},
    FieldName{u"is all day", CsvField::AllDay},
    FieldName{u"created time", CsvField::Created},
    FieldName{u"completed time", CsvField::Completed},
    FieldName{u"taskid", CsvField::ExternalId},
    // Asana and Microsoft Planner
    FieldName{u"task id", CsvField::ExternalId},
    FieldName{u"name", CsvField::Title},
    FieldName{u"task name", CsvField::Title},
    FieldName{u"created at", CsvField::Created},
    FieldName{u"created date", CsvField::Created},
    FieldName{u"created by", CsvField::Creator},
    FieldName{u"completed at", CsvField::Completed},
    FieldName{u"completed date", CsvField::Completed},
    FieldName{u"section/column", CsvField::Section},
    FieldName{u"bucket name", CsvField::Section},
    FieldName{u"projects", CsvField::Tags},
    FieldName{u"progress", CsvField::Status},
    FieldName{u"assigned to", CsvField::Participants},
    FieldName{u"labels", CsvField::Tags},
    FieldName{u"checklist items", CsvField::Checklist},
};

std::optional<CsvField> known(QStringView header)
{
    if (const auto own = csvFieldNamed(header); own && *own != CsvField::Ignore)
        return own;
    const auto entry = std::ranges::find_if(
        kHeaders, [&](const FieldName &name) { return header.compare(name.name, Qt::CaseInsensitive) == 0; });
    return entry == kHeaders.end() ? std::nullopt : std::optional(entry->field);
}

bool has(const QStringList &header, QStringView name)
{
    return std::ranges::any_of(
        header, [&](const QString &column) { return name.compare(column.trimmed(), Qt::CaseInsensitive) == 0; });
}

CsvProgram programOf(const QStringList &header)
{
    if (has(header, u"uid") && has(header, u"title") && has(header, u"external_id"))
        return CsvProgram::Own;
    if ((has(header, u"Название") && has(header, u"Крайний срок"))
        || (has(header, u"RESPONSIBLE") && has(header, u"TITLE")))
        return CsvProgram::Bitrix24;
    if (has(header, u"WhoId") || has(header, u"ActivityDate"))
        return CsvProgram::Salesforce;
    if (has(header, u"Reminder On/Off") || has(header, u"Erinnerung Ein/Aus"))
        return CsvProgram::Outlook;
    if (has(header, u"CONTENT") && has(header, u"TYPE"))
        return CsvProgram::Todoist;
    if (has(header, u"taskId") && has(header, u"List Name"))
        return CsvProgram::TickTick;
    if (has(header, u"Task ID") && has(header, u"Section/Column"))
        return CsvProgram::Asana;
    return has(header, u"Task ID") && has(header, u"Bucket Name") ? CsvProgram::Planner : CsvProgram::Unknown;
}

/// A column whose name means one thing in one program and another in the next.
CsvField settled(CsvField field, QStringView header, CsvProgram program)
{
    const auto is = [&](QStringView name) { return header.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(u"content") && program != CsvProgram::Todoist)
        return program == CsvProgram::TickTick ? CsvField::Description : field;
    if (is(u"id"))
        return program == CsvProgram::Salesforce ? CsvField::ExternalId : CsvField::Ignore;
    return field;
}

} // namespace

std::optional<CsvField> csvFieldNamed(QStringView name)
{
    const auto entry = std::ranges::find_if(
        kFieldNames, [&](const FieldName &field) { return name.compare(field.name, Qt::CaseInsensitive) == 0; });
    return entry == kFieldNames.end() ? std::nullopt : std::optional(entry->field);
}

QString keyOf(CsvField field)
{
    const auto entry = std::ranges::find(kFieldNames, field, &FieldName::field);
    return entry == kFieldNames.end() ? QString() : entry->name.toString();
}

std::optional<qsizetype> chosenColumn(const QStringList &header, const ColumnChoice &choice)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).trimmed().compare(choice.column.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    const qsizetype number = choice.column.toLongLong();
    return number >= 1 && number <= header.size() ? std::optional(number - 1) : std::nullopt;
}

CsvMapping mappedColumns(const QStringList &header, const QList<ColumnChoice> &choices)
{
    CsvMapping mapping{.program = programOf(header)};
    mapping.fields.fill(CsvField::Ignore, header.size());
    mapping.isKnown.fill(false, header.size());
    for (const ColumnChoice &choice : choices) {
        if (const auto column = chosenColumn(header, choice)) {
            mapping.fields[*column] = choice.field;
            mapping.isKnown[*column] = true;
        }
    }
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header.at(i).trimmed();
        const auto field = known(name);
        if (mapping.isKnown.at(i) || !field)
            continue;
        const CsvField meant = settled(*field, name, mapping.program);
        const bool mayRepeat = meant == CsvField::Ignore || meant == CsvField::Tags || meant == CsvField::Section;
        mapping.isKnown[i] = mayRepeat || !mapping.fields.contains(meant);
        if (mapping.isKnown.at(i))
            mapping.fields[i] = meant;
    }
    return mapping;
}

} // namespace core
