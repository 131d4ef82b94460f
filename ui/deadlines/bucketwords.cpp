// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/bucketwords.h"

#include "core/query/datebounds.h"
#include "ui/text/duetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::BucketWords)
};

using core::DueBucket;

constexpr int kWeek = 7;

QDate lastOfWeek(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(kWeek - 1 - (day.dayOfWeek() - static_cast<int>(firstDay) + kWeek) % kWeek);
}

QString weekDays(QDate today, QDate last)
{
    const QDate first = today.addDays(2);
    if (first > last) //: Deadlines, below "This week": tomorrow is its last day. RU: «дней не осталось»
        return Words::tr("no days left");
    return longDaysText(first, last);
}

QString weekDueText(const core::Due &due, const core::FilterContext &now)
{
    if (due.isInstant())
        return dueRowText(due, DueBucket::Week, now.now, now.zone);
    const QString weekday = QLocale().toString(due.day(), QStringLiteral("ddd"));
    //: Deadlines, a card of this week without a time. %1: a short day of the week. RU: «%1, весь день»
    return Words::tr("%1, all day").arg(weekday.left(1).toUpper() + weekday.mid(1));
}

QString overdueDueText(const core::Due &due, const core::FilterContext &now)
{
    const QString text = dateText(due, now.now, now.zone);
    const auto days = static_cast<int>(due.localDay(now.zone).daysTo(core::todayOf(now)));
    if (days < 2) // the words say it
        return text;
    //: Deadlines, a card that is overdue. %1: its due date, %n: so long ago. RU: «%1 · %n день / дня / дней»
    return Words::tr("%1 · %n day(s)", nullptr, days).arg(text);
}

} // namespace

QString bucketKey(DueBucket bucket)
{
    switch (bucket) {
    case DueBucket::Overdue:
        return QStringLiteral("overdue");
    case DueBucket::Today:
        return QStringLiteral("today");
    case DueBucket::Tomorrow:
        return QStringLiteral("tomorrow");
    case DueBucket::Week:
        return QStringLiteral("week");
    case DueBucket::Later:
        return QStringLiteral("later");
    case DueBucket::None:
    case DueBucket::Closed:
        break;
    }
    return QStringLiteral("none");
}

QString bucketTitle(DueBucket bucket)
{
    switch (bucket) {
    case DueBucket::Overdue: //: Deadlines: a column of tasks. RU: «Просрочено»
        return Words::tr("Overdue");
    case DueBucket::Today: //: Deadlines: a column of tasks. RU: «Сегодня»
        return Words::tr("Today");
    case DueBucket::Tomorrow: //: Deadlines: a column of tasks. RU: «Завтра»
        return Words::tr("Tomorrow");
    case DueBucket::Week: //: Deadlines: a column of tasks. RU: «На этой неделе»
        return Words::tr("This week");
    case DueBucket::Later: //: Deadlines: a column of tasks. RU: «Позже»
        return Words::tr("Later");
    case DueBucket::None:
    case DueBucket::Closed:
        break;
    }
    //: Deadlines: a column of tasks. RU: «Без срока»
    return Words::tr("No date");
}

QString bucketDays(DueBucket bucket, QDate oldest, const core::FilterContext &now)
{
    const QDate today = core::todayOf(now);
    const QDate lastDay = lastOfWeek(today, now.firstDayOfWeek);
    switch (bucket) {
    case DueBucket::Overdue:
        if (!oldest.isValid())
            return {};
        //: Deadlines, below "Overdue". %1: a day ("October 11"). RU: «с %1»
        return Words::tr("since %1").arg(longDayText(oldest, today));
    case DueBucket::Today:
        return longDayText(today, today, true);
    case DueBucket::Tomorrow:
        return longDayText(today.addDays(1), today, true);
    case DueBucket::Week:
        return weekDays(today, lastDay);
    case DueBucket::Later:
        //: Deadlines, below "Later". %1: a day ("October 19"). RU: «с %1»
        return Words::tr("from %1").arg(longDayText(std::max(today.addDays(2), lastDay.addDays(1)), today));
    case DueBucket::None:
    case DueBucket::Closed:
        break;
    }
    //: Deadlines, below "No date": what to do with the tasks. RU: «назначьте день»
    return Words::tr("pick a day");
}

QString cardDueText(const core::Due &due, DueBucket bucket, const core::FilterContext &now)
{
    if (due.isNone())
        return {};
    if (bucket == DueBucket::Overdue)
        return overdueDueText(due, now);
    if (bucket == DueBucket::Week)
        return weekDueText(due, now);
    return dueRowText(due, bucket, now.now, now.zone);
}

core::Filter bucketFilter(DueBucket bucket)
{
    using core::Comparison;
    using core::Filter;
    using core::FilterField;
    using core::RelativeDay;
    const Filter isOverdue = Filter::term(FilterField::IsOverdue, true);
    const Filter isBehindTomorrow = Filter::term(FilterField::Due, RelativeDay::Tomorrow, Comparison::Greater);
    switch (bucket) {
    case DueBucket::Overdue:
        return isOverdue;
    case DueBucket::Today:
        return Filter::all({Filter::term(FilterField::Due, RelativeDay::Today), Filter::negation(isOverdue)});
    case DueBucket::Tomorrow:
        return Filter::term(FilterField::Due, RelativeDay::Tomorrow);
    case DueBucket::Week:
        return Filter::all(
            {isBehindTomorrow, Filter::term(FilterField::Due, RelativeDay::ThisWeek, Comparison::LessOrEqual)});
    case DueBucket::Later:
        return Filter::all(
            {isBehindTomorrow, Filter::term(FilterField::Due, RelativeDay::ThisWeek, Comparison::Greater)});
    case DueBucket::None:
    case DueBucket::Closed:
        break;
    }
    return Filter::term(FilterField::Due, core::Nobody{});
}

} // namespace ui
