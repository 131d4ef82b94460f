// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/historytext.h"

#include "core/domain/field.h"
#include "core/domain/reminder.h"
#include "ui/text/duetext.h"
#include "ui/text/duration.h"
#include "ui/text/tasktext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::HistoryText)
};

constexpr qsizetype kLongest = 120; // of one value inside a line

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kLongest ? line : line.left(kLongest - 1) + u'…';
}

/// "2026-10-14" or "2026-10-14T12:00:00Z"; none for anything else.
std::optional<core::Due> dueOf(const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid() && value.size() == 10)
        return core::Due::onDay(day);
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    return moment.isValid() ? std::optional(core::Due::at(moment)) : std::nullopt;
}

/// "15, 2wd, 2026-10-14T06:00:00Z": minutes and working days before the due date, and instants.
QString remindersInWords(const QString &value, const QDateTime &now, const QTimeZone &zone)
{
    QStringList words;
    for (const QString &part : value.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        bool isMinutes = false;
        const int minutes = part.toInt(&isMinutes);
        const QDateTime moment = QDateTime::fromString(part, Qt::ISODate);
        const auto workdays = core::workdaysIn(part);
        QString word = isMinutes && minutes >= 0 ? beforeText(minutes)
            : workdays                           ? beforeText(core::ReminderSpec{.beforeWorkdays = workdays})
            : moment.isValid()                   ? momentText(moment, now, zone, Place::Inside)
                                                 : part;
        word[0] = word.at(0).toLower(); // inside a sentence
        words << word;
    }
    return words.join(QStringLiteral(", "));
}

QString parentName(core::TaskId parent, const TaskTitles &titles)
{
    if (QString title = titles.value(parent); !title.isEmpty())
        return title;
    //: In the history: a task whose title is not known, by its number. RU: «№ %1»
    return Words::tr("No. %1").arg(parent.value());
}

/// Who did it. A person who has left the file is still somebody.
QString actorName(core::PersonId person, const core::Directory &directory)
{
    const core::Person *found = directory.person(person);
    if (found != nullptr)
        return found->name;
    //: In the history: a person who is no longer in the file. RU: «Кто-то»
    return Words::tr("Somebody");
}

/// What happened to the task as a whole; empty for a change of a field.
QString eventSentence(const core::HistoryEntry &entry, const QString &actor)
{
    if (entry.field == u"created") //: History. %1: a person. RU (без рода): «%1: задача создана»
        return Words::tr("%1 created the task").arg(actor);
    if (entry.field == u"deleted") //: History. %1: a person. RU: «%1: задача в корзине»
        return Words::tr("%1 moved the task to the trash").arg(actor);
    if (entry.field == u"restored") //: History. %1: a person. RU: «%1: задача возвращена из корзины»
        return Words::tr("%1 took the task out of the trash").arg(actor);
    if (entry.field == u"comment" && entry.to.isEmpty()) //: History. %1: a person. RU: «%1: комментарий удалён»
        return Words::tr("%1 deleted a comment").arg(actor);
    if (entry.field == u"comment" && !entry.from.isEmpty()) //: History. %1: a person. RU: «%1: комментарий изменён»
        return Words::tr("%1 changed a comment").arg(actor);
    if (entry.field == u"comment") //: History. %1: a person. RU: «%1: комментарий добавлен»
        return Words::tr("%1 added a comment").arg(actor);
    return {};
}

/// The life of a reminder: "due" → "shown HOST", "shown" → "snoozed 2026-10-14T12:00:00Z", "snoozed" → "void".
QString reminderSentence(const core::HistoryEntry &entry, const QString &actor, const QDateTime &now,
                         const QTimeZone &zone)
{
    const QString to = entry.to.section(u' ', 0, 0);
    const QString detail = entry.to.section(u' ', 1);
    const auto is = [](const QString &key, core::FiringState state) { return key == core::keyOf(state); };
    if (is(to, core::FiringState::Acknowledged)) //: History. %1: a person. RU: «%1: напоминание закрыто»
        return Words::tr("%1 closed a reminder").arg(actor);
    if (is(to, core::FiringState::Void))
        //: History: the task was closed, moved or given to another, so its reminder does not come. %1: who did that.
        //: RU: «%1: напоминание снято»
        return Words::tr("%1 made a reminder needless").arg(actor);
    if (is(entry.from, core::FiringState::Void)) //: History. %1: a person. RU: «%1: напоминание снова действует»
        return Words::tr("%1 put a reminder back in force").arg(actor);
    if (const auto until = dueOf(detail); is(to, core::FiringState::Snoozed) && until)
        //: History. %1: a person, %2: a moment. RU: «%1: напоминание отложено на %2»
        return Words::tr("%1 snoozed a reminder until %2").arg(actor, dateText(*until, now, zone, Place::Inside));
    const bool rang = is(entry.from, core::FiringState::Due) || is(entry.from, core::FiringState::Planned);
    if (!rang) //: History: what was snoozed or closed waits again. %1: a person. RU: «%1: напоминание возвращено»
        return Words::tr("%1 brought a reminder back").arg(actor);
    if (is(to, core::FiringState::Shown) && !detail.isEmpty())
        //: History. %1: a person, %2: the name of a computer. RU: «%1: напоминание показано на компьютере %2»
        return Words::tr("%1 was shown a reminder on %2").arg(actor, shortened(detail));
    if (is(to, core::FiringState::Shown)) //: History. %1: a person. RU: «%1: напоминание показано»
        return Words::tr("%1 was shown a reminder").arg(actor);
    //: History: what became of a reminder is not known. %1: a person. RU: «%1: ответ на напоминание»
    return Words::tr("%1 acted on a reminder").arg(actor);
}

/// What happened to the one item in which two checklists differ; empty when more has changed. "[x] Call, [ ] Write".
QString checklistSentence(const core::HistoryEntry &entry, const QString &actor)
{
    static const QRegularExpression kBetween(QStringLiteral(", (?=\\[[x ]\\] )"));
    QStringList before = entry.from.split(kBetween, Qt::SkipEmptyParts);
    QStringList after = entry.to.split(kBetween, Qt::SkipEmptyParts);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if (after.removeOne(before.at(i)))
            before.removeAt(i);
    }
    if (before.size() > 1 || after.size() > 1 || before.size() + after.size() == 0)
        return {};
    const QString was = before.value(0).sliced(before.isEmpty() ? 0 : 4);
    const QString is = after.value(0).sliced(after.isEmpty() ? 0 : 4);
    if (before.isEmpty()) //: History. %1: a person, %2: an item. RU: «%1: пункт чек-листа добавлен: %2»
        return Words::tr("%1 added to the checklist: %2").arg(actor, shortened(is));
    if (after.isEmpty()) //: History. %1: a person, %2: an item. RU: «%1: пункт чек-листа убран: %2»
        return Words::tr("%1 removed from the checklist: %2").arg(actor, shortened(was));
    if (was != is)
        //: History. %1: a person, %2 and %3: texts of an item. RU: «%1: пункт чек-листа изменён: %2 → %3»
        return Words::tr("%1 changed an item of the checklist: %2 → %3").arg(actor, shortened(was), shortened(is));
    if (after.constFirst().startsWith(QLatin1String("[x]")))
        //: History. %1: a person, %2: an item. RU: «%1: пункт чек-листа выполнен: %2»
        return Words::tr("%1 ticked in the checklist: %2").arg(actor, shortened(is));
    //: History. %1: a person, %2: an item that is open again. RU: «%1: пункт чек-листа снова открыт: %2»
    return Words::tr("%1 unticked in the checklist: %2").arg(actor, shortened(is));
}

} // namespace

QList<core::TaskId> parentsNamedIn(const core::HistoryEntry &entry)
{
    QList<core::TaskId> parents;
    if (core::fieldOf(entry.field) != core::Field::Parent)
        return parents;
    for (const QString &value : {entry.from, entry.to}) {
        if (const core::TaskId parent{value.toLongLong()}; parent.isValid())
            parents.append(parent);
    }
    return parents;
}

QString historyValue(const QString &field, const QString &value, const core::Directory &directory, const QDateTime &now,
                     const QTimeZone &zone, const TaskTitles &titles)
{
    const std::optional<core::Field> known = core::fieldOf(field);
    if (value.isEmpty() || !known)
        return shortened(value);
    switch (*known) {
    case core::Field::Status:
        if (const core::Status *status = directory.statusWithKey(value))
            return statusName(*status);
        break;
    case core::Field::Priority:
        if (const auto priority = core::priorityOf(value))
            return priorityName(*priority);
        break;
    case core::Field::Type:
        if (const core::TaskType *type = directory.typeWithKey(value))
            return typeName(*type);
        break;
    case core::Field::EstimateMinutes:
    case core::Field::SpentMinutes: {
        bool isNumber = false;
        const qint64 minutes = value.toLongLong(&isNumber);
        if (isNumber)
            return durationText(minutes);
        break;
    }
    case core::Field::Parent:
        if (const core::TaskId parent{value.toLongLong()}; parent.isValid())
            return shortened(parentName(parent, titles));
        break;
    case core::Field::Reminders:
        return shortened(remindersInWords(value, now, zone));
    case core::Field::Due:
    case core::Field::Start:
    case core::Field::Completed:
        if (const auto due = dueOf(value))
            return dateText(*due, now, zone, Place::Inside);
        break;
    default:
        break;
    }
    return shortened(value);
}

QString historySentence(const core::HistoryEntry &entry, const core::Directory &directory, const QDateTime &now,
                        const QTimeZone &zone, const TaskTitles &titles)
{
    const QString actor = actorName(entry.person, directory);
    if (entry.field == u"reminder")
        return reminderSentence(entry, actor, now, zone);
    QString event = eventSentence(entry, actor);
    if (!event.isEmpty())
        return event;
    const std::optional<core::Field> field = core::fieldOf(entry.field);
    const QString name = field ? fieldName(*field) : entry.field;
    if (field == core::Field::Checklist) {
        if (QString sentence = checklistSentence(entry, actor); !sentence.isEmpty())
            return sentence;
    }
    const QString from = historyValue(entry.field, entry.from, directory, now, zone, titles);
    const QString to = historyValue(entry.field, entry.to, directory, now, zone, titles);
    // multi-argument arg(): a value with %1 in it stays as it is
    const bool isLong = field == core::Field::Description || field == core::Field::Checklist;
    if (isLong || (from.isEmpty() && to.isEmpty()))
        //: History. %1: a person, %2: a field. RU: «%1: поле «%2» изменено»
        return Words::tr("%1 changed “%2”").arg(actor, name);
    if (from.isEmpty()) //: History. %1: a person, %2: a field, %3: its new value. RU: «%1: %2 — %3»
        return Words::tr("%1 set “%2”: %3").arg(actor, name, to);
    if (to.isEmpty()) //: History. %1: a person, %2: a field, %3: the value it had. RU: «%1: поле «%2» очищено, было %3»
        return Words::tr("%1 cleared “%2”, it was: %3").arg(actor, name, from);
    if (field == core::Field::Due) //: History. %1: a person, %2 and %3: dates. RU: «%1: срок изменён: %2 → %3»
        return Words::tr("%1 moved the due date: %2 → %3").arg(actor, from, to);
    //: History. %1: a person, %2: a field, %3 and %4: its values. RU: «%1: «%2» изменено: %3 → %4»
    return Words::tr("%1 changed “%2”: %3 → %4").arg(actor, name, from, to);
}

} // namespace ui
