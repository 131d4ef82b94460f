// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/taskcheck.h"
#include "core/exchange/celllists.h"
#include "core/exchange/csvimport.h"

#include <limits>
#include <QRegularExpression>

namespace core {

namespace {

/// "Anna (1)" is how some programs write a person and her number.
QString personName(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral(R"(\s*\(\d+\)$)"));
    return cleanedName(QString(cell).remove(number));
}

QStringList people(const QString &cell)
{
    QStringList names;
    for (const QString &name : splitNames(cell))
        names.append(personName(name));
    return names;
}

/// A moment for a column that means one; a day alone begins at midnight.
QDateTime instantOf(const Due &due, const QTimeZone &zone)
{
    return due.isAllDay() ? resolveLocalTime(due.day(), QTime(0, 0), zone) : due.instant();
}

} // namespace

CsvRowReader::CsvRowReader(const QStringList &header, const CsvMapping &mapping, const DateContext &dates)
    : m_header(header), m_mapping(mapping), m_dates(dates)
{ }

void CsvRowReader::set(Field field)
{
    if (!m_task.fields.contains(field))
        m_task.fields.append(field);
}

bool CsvRowReader::read(const CsvRow &row)
{
    m_task = {.place = ImportProblem::Place::Row, .number = row.number};
    m_problem = {.place = ImportProblem::Place::Row, .number = row.number, .reason = ImportProblem::Reason::BadValue};
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_mapping.fields.size()); ++i) {
        const CsvField field = m_mapping.fields.at(i);
        const QString value = unguardedCell(row.cells.at(i));
        if (field == CsvField::Ignore || (value.isEmpty() && m_mapping.program != CsvProgram::Own))
            continue;
        if (!take(field, value)) {
            m_problem.field = m_header.at(i).trimmed();
            m_problem.value = shortened(value);
            return false;
        }
    }
    return settle();
}

bool CsvRowReader::take(CsvField field, const QString &value)
{
    switch (field) {
    case CsvField::Start:
    case CsvField::Due:
    case CsvField::Created:
    case CsvField::Completed:
        return takeDate(field, value.trimmed());
    case CsvField::EstimateMinutes:
    case CsvField::EstimateSeconds:
    case CsvField::SpentMinutes:
    case CsvField::Percent:
        return takeNumber(field, value.trimmed());
    case CsvField::AllDay:
    case CsvField::ReminderOn:
    case CsvField::IsClosed:
        return takeFlag(field, value.trimmed());
    case CsvField::Reminders:
        return takeReminders(value);
    case CsvField::ReminderDate:
        m_reminderDate = value.trimmed();
        return true;
    case CsvField::ReminderTime:
        m_reminderTime = value.trimmed();
        return true;
    default:
        return takeText(field, value);
    }
}

bool CsvRowReader::takeText(CsvField field, const QString &value)
{
    Task &task = m_task.task;
    const QString name = cleanedName(value);
    switch (field) {
    case CsvField::Title:
        task.title = cleanedTitle(value);
        set(Field::Title);
        return true;
    case CsvField::Description:
        task.description = cleanedText(value);
        set(Field::Description);
        return true;
    case CsvField::Result:
        task.result = cleanedText(value);
        set(Field::Result);
        return true;
    case CsvField::Status: {
        const QString key = foreignStatus(name, m_mapping.program);
        m_task.status = key.isEmpty() ? name : key;
        set(Field::Status);
        return true;
    }
    case CsvField::Section:
        if (const QString key = foreignStatus(name, m_mapping.program); !key.isEmpty()) {
            m_task.status = key;
            set(Field::Status);
            return true;
        }
        return takeText(CsvField::Tags, value);
    case CsvField::Priority: {
        const auto priority = foreignPriority(name, m_mapping.program);
        task.priority = priority.value_or(Priority::Normal);
        set(Field::Priority);
        return priority.has_value() || name.isEmpty();
    }
    case CsvField::Type: {
        if (isNoTask(name)) {
            m_problem.reason = ImportProblem::Reason::NotATask;
            return false;
        }
        const QString key = foreignType(name);
        m_task.type = key.isEmpty() ? name : key;
        set(Field::Type);
        return true;
    }
    case CsvField::Creator:
        m_task.creator = personName(value);
        set(Field::Creator);
        return true;
    case CsvField::Assignee:
        m_task.assignee = personName(value);
        set(Field::Assignee);
        return true;
    case CsvField::Participants:
        m_task.participants = people(value);
        set(Field::Participants);
        return true;
    case CsvField::Observers:
        m_task.observers = people(value);
        set(Field::Observers);
        return true;
    case CsvField::Client:
        task.clientName = name;
        set(Field::Client);
        return true;
    case CsvField::Deal:
        task.dealName = name;
        set(Field::Deal);
        return true;
    case CsvField::Tags:
        for (const QString &tag : splitNames(value)) {
            if (!task.tags.contains(tag, Qt::CaseInsensitive))
                task.tags.append(tag);
        }
        set(Field::Tags);
        return true;
    case CsvField::Checklist:
        task.checklist = checklistIn(value);
        set(Field::Checklist);
        return true;
    case CsvField::Links:
        task.links = linksIn(value);
        set(Field::Links);
        return true;
    case CsvField::Uid:
        task.uid = name;
        return true;
    case CsvField::Source:
        task.source = name;
        return true;
    case CsvField::ExternalId:
        task.externalId = name;
        return true;
    default:
        return true;
    }
}

bool CsvRowReader::takeDate(CsvField field, const QString &value)
{
    const auto due = value.isEmpty() ? Due() : readForeignDate(value, m_dates);
    if (!due)
        return false;
    switch (field) {
    case CsvField::Start:
        m_task.task.start = *due;
        set(Field::Start);
        break;
    case CsvField::Due:
        m_task.task.due = *due;
        set(Field::Due);
        break;
    case CsvField::Created:
        m_task.task.created = instantOf(*due, m_dates.zone);
        break;
    default:
        m_task.task.completed = instantOf(*due, m_dates.zone);
        set(Field::Completed);
        m_isClosed = m_isClosed || !due->isNone();
        break;
    }
    return true;
}

bool CsvRowReader::takeNumber(CsvField field, const QString &value)
{
    if (field == CsvField::Percent) {
        bool isNumber = false;
        m_isClosed = QString(value).remove(u'%').trimmed().toInt(&isNumber) == 100 || m_isClosed;
        return isNumber || value.isEmpty();
    }
    const auto number = value.isEmpty() ? 0 : foreignMinutes(value);
    const qint64 minutes = number.value_or(0) / (field == CsvField::EstimateSeconds ? 60 : 1);
    if (!number || minutes > std::numeric_limits<int>::max())
        return false;
    (field == CsvField::SpentMinutes ? m_task.task.spentMinutes : m_task.task.estimateMinutes)
        = static_cast<int>(minutes);
    set(field == CsvField::SpentMinutes ? Field::SpentMinutes : Field::EstimateMinutes);
    return true;
}

bool CsvRowReader::takeFlag(CsvField field, const QString &value)
{
    const auto flag = foreignFlag(value);
    if (field == CsvField::AllDay && !value.isEmpty())
        m_isAllDay = flag;
    else if (field == CsvField::ReminderOn)
        m_isReminderOn = flag;
    else if (field == CsvField::IsClosed)
        m_isClosed = m_isClosed || flag.value_or(false);
    return flag.has_value();
}

bool CsvRowReader::takeReminders(const QString &value)
{
    for (const QString &part : splitNames(value)) {
        if (const auto workdays = workdaysIn(part)) {
            m_task.task.reminders.append(ReminderSpec{.beforeWorkdays = *workdays});
            continue;
        }
        bool isMinutes = false;
        const int minutes = part.toInt(&isMinutes);
        const auto due = isMinutes ? std::nullopt : readForeignDate(part, m_dates);
        if ((isMinutes && minutes < 0) || (!isMinutes && !due))
            return false;
        m_task.task.reminders.append(isMinutes ? ReminderSpec{.beforeMinutes = minutes}
                                               : ReminderSpec{.at = instantOf(*due, m_dates.zone)});
    }
    set(Field::Reminders);
    return true;
}

bool CsvRowReader::settleReminder()
{
    if (m_reminderDate.isEmpty() || m_isReminderOn == false)
        return true;
    const auto due = readForeignDate((m_reminderDate + u' ' + m_reminderTime).trimmed(), m_dates);
    if (!due) {
        m_problem.field = keyOf(CsvField::ReminderDate);
        m_problem.value = shortened(m_reminderDate + u' ' + m_reminderTime);
        return false;
    }
    // A day without a time rings at the beginning of the working day.
    const QDateTime at = due->isAllDay() ? resolveLocalTime(due->day(), QTime(9, 0), m_dates.zone) : due->instant();
    m_task.task.reminders.append({.at = at});
    set(Field::Reminders);
    return true;
}

bool CsvRowReader::settle()
{
    Task &task = m_task.task;
    if (m_isAllDay == true && task.due.isInstant())
        task.due = Due::onDay(task.due.localDay(m_dates.zone));
    if (m_isClosed && m_task.status != QLatin1String("cancelled")) {
        // Another word for done that the team does not have is no reason to leave a closed task out.
        if (m_task.status.isEmpty() || m_mapping.program != CsvProgram::Own)
            m_task.status = QStringLiteral("done");
        set(Field::Status);
    }
    return settleReminder() && isFine();
}

bool CsvRowReader::isFine()
{
    const auto fine = checkRecord(m_task);
    if (!fine)
        refuse(m_problem, fine.error(), m_task.task.title);
    return fine.has_value();
}

} // namespace core
