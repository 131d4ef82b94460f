// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/taskcheck.h"
#include "core/exchange/foreigndate.h"
#include "core/exchange/jsonimport.h"

#include <cmath>
#include <limits>
#include <QJsonArray>

namespace core {

namespace {

using Reason = ImportProblem::Reason;

constexpr qint64 kMaxId = qint64(1) << 53; ///< beyond it a number of JSON is not exact
constexpr qsizetype kMaxUidLength = 255;

/// A moment in ISO 8601; nothing else is guessed at here.
std::optional<Due> isoMoment(const QString &text, const QTimeZone &zone)
{
    const bool isIso = text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-' && text.at(0).isDigit();
    return isIso ? readForeignDate(text, {.now = {}, .zone = zone, .isDayFirst = true}) : std::nullopt;
}

} // namespace

JsonTaskReader::JsonTaskReader(const ImportProblem &place, const QTimeZone &zone) : m_zone(zone), m_problem(place)
{
    m_task.place = place.place;
    m_task.number = place.number;
}

bool JsonTaskReader::refuse(Reason reason, const QString &value)
{
    m_problem.reason = reason;
    m_problem.value = shortened(value);
    return false;
}

bool JsonTaskReader::read(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        m_problem.field = it.key();
        if (!take(it.key(), it.value()))
            return false;
    }
    m_problem.field.clear();
    Due &due = m_task.task.due;
    if (m_isAllDay && !due.isNone() && *m_isAllDay != due.isAllDay()) {
        m_problem.field = QStringLiteral("all_day");
        return refuse(Reason::BadValue, object.value(QLatin1String("due")).toString());
    }
    if (!m_unknown.isEmpty()) {
        ImportProblem note = m_problem;
        note.reason = Reason::UnknownKeys;
        note.value = shortened(m_unknown.join(QStringLiteral(", ")));
        m_notes.append(note);
    }
    return isFine();
}

bool JsonTaskReader::isFine()
{
    const auto fine = checkRecord(m_task);
    if (!fine)
        core::refuse(m_problem, fine.error(), m_task.task.title);
    return fine.has_value();
}

bool JsonTaskReader::take(const QString &key, const QJsonValue &value)
{
    const auto field = fieldOf(key);
    if (!field || *field == Field::Rank || *field == Field::Parent || *field == Field::Completed)
        return takeOwn(key, value);
    m_task.fields.append(*field);
    switch (*field) {
    case Field::Start:
    case Field::Due:
        return takeDate(*field, value);
    case Field::Participants:
        return names(value, m_task.participants);
    case Field::Observers:
        return names(value, m_task.observers);
    case Field::Tags:
        return names(value, m_task.task.tags);
    case Field::Reminders:
    case Field::Checklist:
    case Field::Links:
        return takeList(*field, value);
    case Field::EstimateMinutes:
    case Field::SpentMinutes: {
        qint64 minutes = 0;
        const bool isTaken = number(value, std::numeric_limits<int>::max(), minutes);
        (*field == Field::SpentMinutes ? m_task.task.spentMinutes : m_task.task.estimateMinutes)
            = static_cast<int>(minutes);
        return isTaken;
    }
    default:
        return takeText(*field, value);
    }
}

bool JsonTaskReader::takeText(Field field, const QJsonValue &value)
{
    QString text;
    if (!this->text(value, text))
        return false;
    Task &task = m_task.task;
    switch (field) {
    case Field::Title:
        task.title = cleanedTitle(text);
        return true;
    case Field::Description:
        task.description = cleanedText(text);
        return true;
    case Field::Result:
        task.result = cleanedText(text);
        return true;
    case Field::Status:
        m_task.status = cleanedName(text);
        return true;
    case Field::Type:
        m_task.type = cleanedName(text);
        return true;
    case Field::Creator:
        m_task.creator = cleanedName(text);
        return true;
    case Field::Assignee:
        m_task.assignee = cleanedName(text);
        return true;
    case Field::Client:
        task.clientName = cleanedName(text);
        return true;
    case Field::Deal:
        task.dealName = cleanedName(text);
        return true;
    default: { // Field::Priority
        const auto priority = text.isEmpty() ? Priority::Normal : priorityOf(text);
        task.priority = priority.value_or(Priority::Normal);
        return priority || refuse(Reason::BadValue, text);
    }
    }
}

bool JsonTaskReader::takeDate(Field field, const QJsonValue &value)
{
    QString text;
    if (!this->text(value, text))
        return false;
    const auto due = text.isEmpty() ? Due() : isoMoment(text, m_zone);
    if (!due)
        return refuse(Reason::BadValue, text);
    (field == Field::Start ? m_task.task.start : m_task.task.due) = *due;
    return true;
}

bool JsonTaskReader::takeList(Field field, const QJsonValue &value)
{
    if (!value.isArray() && !value.isNull())
        return refuse(Reason::WrongType);
    for (const auto &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        if (!entry.isObject())
            return refuse(Reason::WrongType);
        QString first;
        QString second;
        if (field == Field::Reminders) {
            if (!takeReminder(object))
                return false;
        } else if (field == Field::Checklist) {
            noteUnknown(keyOf(field), object, {QStringLiteral("text"), QStringLiteral("done")});
            const QJsonValue done = object.value(QLatin1String("done"));
            if (!text(object.value(QLatin1String("text")), first) || !(done.isBool() || done.isUndefined()))
                return refuse(Reason::WrongType);
            m_task.task.checklist.append({.text = cleanedTitle(first), .isDone = done.toBool()});
        } else {
            noteUnknown(keyOf(field), object, {QStringLiteral("name"), QStringLiteral("url")});
            if (!text(object.value(QLatin1String("name")), first) || !text(object.value(QLatin1String("url")), second))
                return false;
            m_task.task.links.append({.name = cleanedTitle(first), .url = cleanedTitle(second)});
        }
    }
    return true;
}

bool JsonTaskReader::takeReminder(const QJsonObject &object)
{
    noteUnknown(QStringLiteral("reminders"), object,
                {QStringLiteral("before_minutes"), QStringLiteral("before_working_days"), QStringLiteral("at")});
    const QJsonValue before = object.value(QLatin1String("before_minutes"));
    const QJsonValue workdays = object.value(QLatin1String("before_working_days"));
    ReminderSpec reminder;
    if (before.isUndefined() && !workdays.isUndefined()) {
        qint64 days = 0;
        if (!number(workdays, kMostWorkdaysBefore, days))
            return false;
        reminder.beforeWorkdays = static_cast<int>(days);
    } else if (before.isUndefined()) {
        QDateTime at;
        if (!instant(object.value(QLatin1String("at")), at))
            return false;
        if (!at.isValid())
            return refuse(Reason::WrongType);
        reminder.at = at;
    } else {
        qint64 minutes = 0;
        if (!number(before, std::numeric_limits<int>::max(), minutes))
            return false;
        reminder.beforeMinutes = static_cast<int>(minutes);
    }
    m_task.task.reminders.append(reminder);
    return true;
}

bool JsonTaskReader::takeComments(const QJsonValue &value)
{
    if (!value.isArray() && !value.isNull())
        return refuse(Reason::WrongType);
    for (const auto &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        noteUnknown(QStringLiteral("comments"), object,
                    {QStringLiteral("author"), QStringLiteral("at"), QStringLiteral("text")});
        ImportedComment comment;
        if (!entry.isObject())
            return refuse(Reason::WrongType);
        if (!text(object.value(QLatin1String("author")), comment.author)
            || !instant(object.value(QLatin1String("at")), comment.at)
            || !text(object.value(QLatin1String("text")), comment.text))
            return false;
        comment.author = cleanedName(comment.author);
        comment.text = cleanedText(comment.text);
        m_task.comments.append(comment);
    }
    return true;
}

/// Keys that are no editable field of a task.
bool JsonTaskReader::takeOwn(const QString &key, const QJsonValue &value)
{
    Task &task = m_task.task;
    if (key == QLatin1String("id"))
        return number(value, kMaxId, m_task.idInFile);
    if (key == QLatin1String("parent"))
        return number(value, kMaxId, m_task.parentInFile);
    if (key == QLatin1String("version"))
        return number(value, kMaxId, task.version);
    if (key == QLatin1String("uid"))
        return takeKey(value, task.uid);
    if (key == QLatin1String("source"))
        return takeKey(value, task.source);
    if (key == QLatin1String("external_id"))
        return takeKey(value, task.externalId);
    if (key == QLatin1String("comments"))
        return takeComments(value);
    if (key == QLatin1String("created"))
        return instant(value, task.created);
    if (key == QLatin1String("changed"))
        return instant(value, task.changed);
    if (key == QLatin1String("completed"))
        return instant(value, task.completed);
    if (key == QLatin1String("all_day") || key == QLatin1String("deleted")) {
        if (!value.isBool() && !value.isNull())
            return refuse(Reason::WrongType);
        if (key == QLatin1String("deleted"))
            task.isDeleted = value.toBool();
        else if (value.isBool())
            m_isAllDay = value.toBool();
        return true;
    }
    if (key == QLatin1String("recurrence") || key == QLatin1String("process") || key == QLatin1String("step")) {
        ImportProblem note = m_problem;
        note.reason = Reason::NotKeptYet;
        if (!value.isNull())
            m_notes.append(note);
        return true;
    }
    m_unknown.append(key);
    return true;
}

/// What a program calls the record by: kept as it is, within a bound.
bool JsonTaskReader::takeKey(const QJsonValue &value, QString &target)
{
    if (!text(value, target))
        return false;
    const bool isKept = target.size() <= kMaxUidLength && cleanedTitle(target) == target.trimmed();
    return isKept || refuse(Reason::BadValue, target);
}

bool JsonTaskReader::text(const QJsonValue &value, QString &target)
{
    target = value.toString();
    return value.isString() || value.isNull() || value.isUndefined() || refuse(Reason::WrongType);
}

bool JsonTaskReader::number(const QJsonValue &value, qint64 most, qint64 &target)
{
    const double given = value.toDouble();
    if (!value.isDouble())
        return value.isNull() || refuse(Reason::WrongType);
    if (!(given >= 0 && given <= static_cast<double>(most)))
        return refuse(Reason::NumberTooLarge, QString::number(given));
    if (given != std::floor(given))
        return refuse(Reason::BadValue, QString::number(given));
    target = value.toInteger();
    return true;
}

bool JsonTaskReader::instant(const QJsonValue &value, QDateTime &target)
{
    QString text;
    if (!this->text(value, text))
        return false;
    const auto due = text.isEmpty() ? Due() : isoMoment(text, m_zone);
    if (!due)
        return refuse(Reason::BadValue, text);
    target = due->isAllDay() ? resolveLocalTime(due->day(), QTime(0, 0), m_zone) : due->instant();
    return true;
}

bool JsonTaskReader::names(const QJsonValue &value, QStringList &target)
{
    if (!value.isArray() && !value.isNull())
        return refuse(Reason::WrongType);
    for (const auto &entry : value.toArray()) {
        const QString name = cleanedName(entry.toString());
        if (!entry.isString())
            return refuse(Reason::WrongType);
        if (!name.isEmpty() && !target.contains(name))
            target.append(name);
    }
    return true;
}

void JsonTaskReader::noteUnknown(const QString &list, const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = list + u'.' + it.key();
        if (!known.contains(it.key()) && !m_unknown.contains(name))
            m_unknown.append(name);
    }
}

} // namespace core
