// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/celllists.h"
#include "core/exchange/csvcolumns.h"
#include "core/exchange/foreigndate.h"
#include "ui/text/datecontext.h"
#include "ui/text/errortext.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

namespace app {

namespace {

using core::Field;
using core::FieldValue;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isNothing(const QString &text)
{
    return text.isEmpty() || text == QLatin1String("none") || text == QStringLiteral("нет");
}

std::optional<core::Due> readDue(const QString &text, const Session &session)
{
    return isNothing(text) ? core::Due() : core::readForeignDate(text, dateContext(session));
}

FieldValue readStatus(const QString &text, const Session &session)
{
    // A category is no status: "open" of a filter stands for three of them.
    static const QStringList kCategories{QStringLiteral("open"), QStringLiteral("closed")};
    const bool isCategory = kCategories.contains(text, Qt::CaseInsensitive);
    const QString known = isCategory ? QString() : core::foreignStatus(text, core::CsvProgram::Unknown);
    for (const core::Status &status : session.directory().statuses) {
        if (same(status.key, text) || same(ui::statusName(status), text) || status.key == known)
            return status.id;
    }
    return {};
}

FieldValue readType(const QString &text, const Session &session)
{
    const QString known = core::foreignType(text);
    for (const core::TaskType &type : session.directory().types) {
        if (same(type.key, text) || same(ui::typeName(type), text) || type.key == known)
            return type.id;
    }
    return {};
}

FieldValue readPeople(const QString &text, Session &session, QString &problem)
{
    QList<core::PersonId> people;
    for (const QString &name : core::splitNames(text)) {
        const auto person = personMeant(name, session);
        if (!person) {
            problem = person.error().detail;
            return {};
        }
        if (!people.contains(*person))
            people.append(*person);
    }
    return people;
}

FieldValue readReminders(const QString &text, const Session &session)
{
    QList<core::ReminderSpec> reminders;
    for (const QString &part : core::splitNames(text)) {
        if (const auto workdays = core::workdaysIn(part)) {
            reminders.append(core::ReminderSpec{.beforeWorkdays = *workdays});
            continue;
        }
        const auto minutes = core::foreignMinutes(part);
        const auto due = minutes ? std::nullopt : readDue(part, session);
        if (minutes && *minutes <= std::numeric_limits<int>::max())
            reminders.append(core::ReminderSpec{.beforeMinutes = static_cast<int>(*minutes)});
        else if (due && due->isInstant())
            reminders.append(core::ReminderSpec{.at = due->instant()});
        else
            return {};
    }
    return reminders;
}

FieldValue readChecklist(const QString &text)
{
    QList<core::ChecklistItem> items = core::checklistIn(text);
    for (core::ChecklistItem &item : items)
        item.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return items;
}

FieldValue readMinutes(const QString &text)
{
    const auto minutes = text.isEmpty() ? 0 : core::foreignMinutes(text);
    return minutes && *minutes <= std::numeric_limits<int>::max() ? FieldValue(*minutes) : FieldValue();
}

FieldValue readParent(const QString &text, Session &session, QString &problem)
{
    if (isNothing(text))
        return core::TaskId();
    const QList<core::TaskId> ids = readIds({text}, problem);
    if (ids.size() != 1)
        return {};
    problem = firstMissing(session, ids);
    return problem.isEmpty() ? FieldValue(ids.constFirst()) : FieldValue();
}

/// The value of a field, monostate where the text is none.
FieldValue readValue(Field field, const QString &text, Session &session, QString &problem)
{
    const QString line = text.simplified();
    switch (field) {
    case Field::Title:
        return core::cleanedTitle(text);
    case Field::Description:
    case Field::Result:
        return core::cleanedText(text);
    case Field::Client:
    case Field::Deal:
        return core::cleanedTitle(line);
    case Field::Status:
        return readStatus(line, session);
    case Field::Type:
        return readType(line, session);
    case Field::Priority: {
        const auto priority = core::foreignPriority(line, core::CsvProgram::Own);
        return priority ? FieldValue(*priority) : FieldValue();
    }
    case Field::Creator:
    case Field::Assignee: {
        const auto person = isNothing(line) ? core::PersonId() : personMeant(line, session);
        if (!person)
            problem = person.error().detail;
        return person ? FieldValue(*person) : FieldValue();
    }
    case Field::Participants:
    case Field::Observers:
        return readPeople(line, session, problem);
    case Field::Tags:
        return core::splitNames(line);
    case Field::Start:
    case Field::Due: {
        const auto due = readDue(line, session);
        return due ? FieldValue(*due) : FieldValue();
    }
    case Field::Reminders:
        return readReminders(line, session);
    case Field::Checklist:
        return readChecklist(text);
    case Field::Links:
        return core::linksIn(text);
    case Field::EstimateMinutes:
    case Field::SpentMinutes:
        return readMinutes(line);
    case Field::Parent:
        return readParent(line, session, problem);
    case Field::Rank:
    case Field::Completed:
        break;
    }
    return {};
}

/// What stands in the JSON of a task and is not for anybody to set: the program keeps it, or has no place for it yet.
bool isOwnKey(const QString &key)
{
    static const QStringList kKeys{
        QStringLiteral("id"),         QStringLiteral("uid"),        QStringLiteral("all_day"),
        QStringLiteral("recurrence"), QStringLiteral("comments"),   QStringLiteral("process"),
        QStringLiteral("step"),       QStringLiteral("created"),    QStringLiteral("changed"),
        QStringLiteral("completed"),  QStringLiteral("version"),    QStringLiteral("source"),
        QStringLiteral("deleted"),    QStringLiteral("external_id")};
    return kKeys.contains(key);
}

} // namespace

core::DateContext dateContext(const Session &session)
{
    const core::Person *me = session.directory().person(session.me());
    return {.now = session.now(),
            .zone = session.zone(),
            .isDayFirst = ui::isDayFirst(),
            .hours = me != nullptr ? me->settings.hours : core::WorkingHours{},
            .firstDayOfWeek = QLocale().firstDayOfWeek()};
}

core::Result<core::PersonId> personMeant(const QString &name, Session &session)
{
    QList<core::PersonId> first;
    for (const core::Person &person : session.directory().people) {
        if (same(person.name, name))
            return person.id;
        if (same(person.name.section(u' ', 0, 0), name))
            first.append(person.id);
    }
    if (first.size() > 1)
        //: %1: a first name. RU: «Имя «%1» носят несколько человек: укажите имя полностью.»
        return core::failure(core::Error::Code::InvalidValue,
                             Words::tr("Several people are called “%1”: give the whole name.").arg(plainLine(name)));
    if (!first.isEmpty())
        return first.constFirst();
    const auto added = session.prepare({.name = name});
    if (!added)
        return tl::unexpected(core::Error{added.error().code, ui::errorText(added.error())});
    return *added;
}

FieldReading readField(const QString &assignment, Session &session)
{
    FieldReading reading;
    const qsizetype equals = assignment.indexOf(u'=');
    const QString key = assignment.left(equals < 0 ? assignment.size() : equals).trimmed();
    const auto field = core::fieldOf(key);
    if (isOwnKey(key)) {
        //: %1: the name of a field. RU: «Поле «%1» задать нельзя.»
        reading.problem = Words::tr("The field “%1” cannot be set.").arg(key);
        return reading;
    }
    if (equals < 0 || !field || *field == Field::Rank || *field == Field::Completed) {
        //: %1: what was typed. RU: «Поля «%1» нет. Пишите так: ПОЛЕ=ЗНАЧЕНИЕ, имена полей — как в JSON.»
        reading.problem
            = Words::tr("There is no field “%1”. Write FIELD=VALUE, with names as in the JSON.").arg(plainLine(key));
        return reading;
    }
    const QString text = assignment.sliced(equals + 1);
    reading.field = *field;
    reading.value = readValue(*field, text, session, reading.problem);
    if (std::holds_alternative<std::monostate>(reading.value) && reading.problem.isEmpty())
        //: %1: a field's name, %2: what was typed. RU: «Поле «%1»: «%2» не подходит.»
        reading.problem
            = Words::tr("“%2” does not fit the field “%1”.").arg(core::keyOf(*field), plainLine(text.left(200)));
    return reading;
}

QList<core::TaskId> readIds(const QStringList &arguments, QString &problem)
{
    QList<core::TaskId> ids;
    for (const QString &argument : arguments) {
        for (const QString &part : argument.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const core::TaskId id{part.trimmed().toLongLong(&isNumber)};
            if (!isNumber || !id.isValid()) {
                //: %1: what was typed. RU: ««%1» — не номер задачи.»
                problem = Words::tr("“%1” is no number of a task.").arg(plainLine(part));
                return {};
            }
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    if (ids.isEmpty())
        //: RU: «Укажите номер задачи.»
        problem = Words::tr("Give the number of a task.");
    return ids;
}

} // namespace app
