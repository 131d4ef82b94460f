// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/duetext.h"

#include "ui/text/duestate.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::DueText)
};

constexpr qint64 kHour = 60; // minutes
constexpr qint64 kDay = 24 * kHour;

/// Whether the language writes the month before the day.
bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::LongFormat);
    return format.indexOf(u"MMM") < format.lastIndexOf(u" d") || format.startsWith(u"MMM");
}

/// With a no-break space between day and month, so that "16 окт." never parts.
QString formatted(QDate day, bool hasWeekday, bool hasYear)
{
    const QLocale locale;
    QString format = isMonthFirst(locale) ? QStringLiteral("MMM\u00A0d") : QStringLiteral("d\u00A0MMM");
    if (hasYear)
        format += isMonthFirst(locale) ? QStringLiteral(", yyyy") : QStringLiteral(" yyyy");
    if (hasWeekday)
        format.prepend(QStringLiteral("ddd, "));
    return locale.toString(day, format);
}

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString dayAtStart(qint64 days)
{
    switch (days) {
    case 0: //: A day at the start of a text. RU: «Сегодня»
        return Words::tr("Today");
    case 1: //: A day at the start of a text. RU: «Завтра»
        return Words::tr("Tomorrow");
    case -1: //: A day at the start of a text. RU: «Вчера»
        return Words::tr("Yesterday");
    default:
        return {};
    }
}

QString dayInside(qint64 days)
{
    switch (days) {
    case 0: //: A day inside a text. RU: «сегодня»
        return Words::tr("today");
    case 1: //: A day inside a text. RU: «завтра»
        return Words::tr("tomorrow");
    case -1: //: A day inside a text. RU: «вчера»
        return Words::tr("yesterday");
    default:
        return {};
    }
}

QString noDate(Place place)
{
    if (place == Place::Start) //: In place of a due date, at the start of a text. RU: «Без срока»
        return Words::tr("No date");
    //: In place of a due date, inside a text. RU: «без срока»
    return Words::tr("no date");
}

QString withTime(const QString &day, QTime time)
{
    //: A moment. %1: a day ("Today", "Fri, Oct 16"), %2: a time of day. RU: «%1, %2»
    return Words::tr("%1, %2").arg(day, timeText(time));
}

QDateTime localOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone);
}

QString overdueText(const core::Due &due, const QDateTime &now, const QTimeZone &zone)
{
    if (due.isAllDay()) {
        const auto days = static_cast<int>(due.day().daysTo(localOf(now, zone).date()));
        //: A chip of an overdue task. RU: «Просрочено: %n день / дня / дней»
        return Words::tr("Overdue: %n day(s)", nullptr, days);
    }
    const qint64 minutes = std::max<qint64>(1, (now.toSecsSinceEpoch() - *due.secondsUtc()) / 60);
    if (minutes < kHour) //: A chip of an overdue task, minutes. RU: «Просрочено: %n мин»
        return Words::tr("Overdue: %n min", nullptr, static_cast<int>(minutes));
    if (minutes < kDay) //: A chip of an overdue task, hours. RU: «Просрочено: %n ч»
        return Words::tr("Overdue: %n h", nullptr, static_cast<int>(minutes / kHour));
    return Words::tr("Overdue: %n day(s)", nullptr, static_cast<int>(minutes / kDay));
}

} // namespace

QString timeText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString dayText(QDate day, QDate today, Place place)
{
    const qint64 days = today.daysTo(day);
    QString relative = place == Place::Start ? dayAtStart(days) : dayInside(days);
    if (!relative.isEmpty())
        return relative;
    const QString text = formatted(day, true, day.year() != today.year());
    return place == Place::Start ? withCapital(text) : text;
}

QString monthName(int month)
{
    const QString name = QLocale().standaloneMonthName(month, QLocale::LongFormat);
    return name.left(1).toUpper() + name.mid(1);
}

bool isWeekend(QDate day)
{
    return !QLocale().weekdays().contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
}

QString shortDateText(QDate day, QDate today)
{
    return formatted(day, false, day.year() != today.year());
}

QString longDayText(QDate day, QDate today, bool hasWeekday)
{
    const QLocale locale;
    QString format = isMonthFirst(locale) ? QStringLiteral("MMMM\u00A0d") : QStringLiteral("d\u00A0MMMM");
    if (day.year() != today.year())
        format += isMonthFirst(locale) ? QStringLiteral(", yyyy") : QStringLiteral(" yyyy");
    if (hasWeekday)
        format.prepend(QStringLiteral("dddd, "));
    return locale.toString(day, format);
}

QString longDaysText(QDate first, QDate last)
{
    if (first == last)
        return longDayText(first, first);
    const QLocale locale;
    const QString from = longDayText(first, last);
    const QString to = longDayText(last, last);
    if (first.month() != last.month())
        return from + QStringLiteral(" – ") + to;
    if (isMonthFirst(locale))
        return from + u'–' + locale.toString(last.day());
    return locale.toString(first.day()) + u'–' + to;
}

QString momentText(const QDateTime &moment, const QDateTime &now, const QTimeZone &zone, Place place)
{
    const QDateTime local = localOf(moment, zone);
    return withTime(dayText(local.date(), localOf(now, zone).date(), place), local.time());
}

QString dateText(const core::Due &due, const QDateTime &now, const QTimeZone &zone, Place place)
{
    if (due.isNone())
        return noDate(place);
    if (due.isInstant())
        return momentText(due.instant(), now, zone, place);
    return dayText(due.day(), localOf(now, zone).date(), place);
}

QString dueText(const core::Due &due, const QDateTime &now, const QTimeZone &zone)
{
    return core::isOverdue(due, now, zone) ? overdueText(due, now, zone) : dateText(due, now, zone);
}

QString dueText(const core::TaskRow &task, bool isClosed, const QDateTime &now, const QTimeZone &zone)
{
    if (!isClosed)
        return dueText(task.due, now, zone);
    // A closed task without the moment it was closed at came so from an import.
    return task.completed.isValid() ? momentText(task.completed, now, zone) : dateText(task.due, now, zone);
}

QString dueRowText(const core::Due &due, core::DueBucket bucket, const QDateTime &now, const QTimeZone &zone)
{
    switch (bucket) {
    case core::DueBucket::Today:
    case core::DueBucket::Tomorrow:
        if (due.isInstant())
            return timeText(due.instant().toTimeZone(zone).time());
        //: A due date without a time, under a heading that names the day. RU: «Весь день»
        return Words::tr("All day");
    case core::DueBucket::Week:
        if (due.isInstant()) {
            const QDateTime local = localOf(due.instant(), zone);
            return withTime(withCapital(QLocale().toString(local.date(), QStringLiteral("ddd"))), local.time());
        }
        return dateText(due, now, zone);
    case core::DueBucket::None:
        return QStringLiteral("—");
    case core::DueBucket::Overdue:
    case core::DueBucket::Later:
    case core::DueBucket::Closed:
        break;
    }
    return dateText(due, now, zone);
}

QString dueInText(const core::Due &due, const QDateTime &now, const QTimeZone &zone)
{
    if (due.isAllDay()) {
        const auto days = static_cast<int>(localOf(now, zone).date().daysTo(due.day()));
        //: How long until a task is due. RU: «через %n день / дня / дней»
        return days > 0 ? Words::tr("in %n day(s)", nullptr, days) : QString();
    }
    const qint64 minutes = due.isInstant() ? (*due.secondsUtc() - now.toSecsSinceEpoch()) / 60 : 0;
    if (minutes <= 0)
        return {};
    const auto hours = static_cast<int>(minutes / kHour);
    const auto rest = static_cast<int>(minutes % kHour);
    if (minutes >= kDay)
        return Words::tr("in %n day(s)", nullptr, static_cast<int>(minutes / kDay));
    if (hours == 0) //: How long until a task is due, minutes. RU: «через %n мин»
        return Words::tr("in %n min", nullptr, rest);
    if (rest == 0) //: How long until a task is due, hours. RU: «через %n ч»
        return Words::tr("in %n h", nullptr, hours);
    //: How long until a task is due. %1: hours, %2: minutes. RU: «через %1 ч %2 мин»
    return Words::tr("in %1 h %2 min").arg(hours).arg(rest);
}

QString spanText(int minutes)
{
    if (minutes != 0 && minutes % kDay == 0) //: A span of time. RU: «%n день / дня / дней»
        return Words::tr("%n day(s)", nullptr, static_cast<int>(minutes / kDay));
    if (minutes != 0 && minutes % kHour == 0) //: A span of time. RU: «%n час / часа / часов»
        return Words::tr("%n hour(s)", nullptr, static_cast<int>(minutes / kHour));
    //: A span of time. RU: «%n минута / минуты / минут»
    return Words::tr("%n minute(s)", nullptr, minutes);
}

QString spanText(const core::ReminderSpec &spec)
{
    if (spec.beforeMinutes)
        return spanText(*spec.beforeMinutes);
    if (!spec.beforeWorkdays)
        return {};
    //: A span of time. RU: «%n рабочий день / рабочих дня / рабочих дней»
    return Words::tr("%n working day(s)", nullptr, *spec.beforeWorkdays);
}

QString beforeText(int minutes)
{
    if (minutes == 0) //: When a reminder rings. RU: «В момент срока»
        return Words::tr("At the due time");
    if (minutes % kDay == 0) //: When a reminder rings, against the due date. RU: «За %n день / дня / дней»
        return Words::tr("%n day(s) before", nullptr, static_cast<int>(minutes / kDay));
    if (minutes % kHour == 0) //: When a reminder rings, against the due date. RU: «За %n час / часа / часов»
        return Words::tr("%n hour(s) before", nullptr, static_cast<int>(minutes / kHour));
    //: When a reminder rings, against the due date. RU: «За %n минуту / минуты / минут»
    return Words::tr("%n minute(s) before", nullptr, minutes);
}

QString beforeText(const core::ReminderSpec &spec)
{
    if (spec.beforeMinutes)
        return beforeText(*spec.beforeMinutes);
    if (!spec.beforeWorkdays)
        return {};
    //: When a reminder rings, against the due date. RU: «За %n рабочий день / рабочих дня / рабочих дней»
    return Words::tr("%n working day(s) before", nullptr, *spec.beforeWorkdays);
}

} // namespace ui
