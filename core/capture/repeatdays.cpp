// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/repeatreader.h"

#include <algorithm>

namespace core {

std::optional<int> weekdayAt(const Phrase &phrase, qsizetype at)
{
    const auto day = phrase.sense(at, Sense::Weekday);
    return day ? day : phrase.sense(at, Sense::Weekdays);
}

void setWeekly(RepeatRule &rule, const QList<int> &days)
{
    if (!rule.frequency || rule.frequency == PhraseUnit::Day)
        rule.frequency = PhraseUnit::Week;
    rule.weekdays = days;
}

QList<int> takeWeekdays(RepeatReader &reader)
{
    QList<int> days;
    qsizetype at = reader.at;
    while (const auto day = weekdayAt(reader.phrase, at)) {
        days.append(*day);
        ++at;
        if (reader.phrase.isText(at, u".") && reader.phrase.isGlued(at))
            ++at;
        const auto last = weekdayAt(reader.phrase, at + 1);
        if (reader.phrase.has(at, Sense::To) && !reader.phrase.has(at, Sense::And) && last) {
            for (int next = *day % 7 + 1; next != *last % 7 + 1; next = next % 7 + 1)
                days.append(next);
            at += 2;
        }
        reader.at = at;
        const bool isJoined = reader.phrase.has(at, Sense::And) || reader.phrase.isText(at, u",");
        if (!isJoined)
            break;
        ++at;
        if (reader.phrase.has(at, Sense::And))
            ++at;
    }
    return days;
}

bool takeKindOfDays(RepeatReader &reader)
{
    const bool isWorking = reader.is(Sense::Working);
    const QString &noun = reader.phrase.at(reader.at + (isWorking ? 1 : 0)).text;
    const bool isDays = noun == u"дням" || noun == u"дни" || noun == u"день" || noun == u"day" || noun == u"days";
    if (isWorking && isDays) {
        reader.at += 2;
        QList<int> days;
        for (int day = 1; day <= 7; ++day) {
            if ((reader.context.hours.days >> (day - 1) & 1U) != 0)
                days.append(day);
        }
        setWeekly(reader.rule, days);
        return true;
    }
    const auto unit = reader.unit();
    if (unit != PhraseUnit::Workday && unit != PhraseUnit::Weekend)
        return false;
    ++reader.at;
    setWeekly(reader.rule, unit == PhraseUnit::Weekend ? QList<int>{6, 7} : QList<int>{1, 2, 3, 4, 5});
    return true;
}

bool takeMonthDays(RepeatReader &reader)
{
    QList<int> days;
    qsizetype at = reader.at;
    for (;;) {
        if (reader.phrase.isText(at, u"the"))
            ++at;
        const NumberFound ordinal = readOrdinal(reader.phrase, at);
        const auto number = reader.phrase.digits(at, 31);
        const int day = ordinal.end > 0 ? static_cast<int>(ordinal.value) : number.value_or(0);
        if (day == 0 || day > 31 || day < -31 || weekdayAt(reader.phrase, std::max(ordinal.end, at + 1)))
            break;
        at = ordinal.end > 0 ? ordinal.end : at + 1;
        days.append(day);
        reader.at = at;
        if (!reader.phrase.has(at, Sense::And) && !reader.phrase.isText(at, u","))
            break;
        ++at;
    }
    if (days.isEmpty())
        return false;
    if (reader.phrase.has(reader.at, Sense::DayOfMonth) || reader.phrase.isText(reader.at, u"day")
        || reader.phrase.isText(reader.at, u"день"))
        ++reader.at;
    reader.rule.monthDays = days;
    return true;
}

bool takeNthWeekdays(RepeatReader &reader)
{
    qsizetype at = reader.at;
    QList<int> nth;
    QList<int> days;
    for (;;) {
        if (reader.phrase.isText(at, u"the"))
            ++at;
        const NumberFound ordinal = readOrdinal(reader.phrase, at);
        if (ordinal.end == 0 || ordinal.value > 5 || ordinal.value < -5)
            break;
        at = ordinal.end;
        if (reader.phrase.isText(at, u"the"))
            ++at;
        nth.append(static_cast<int>(ordinal.value));
        if (const auto day = weekdayAt(reader.phrase, at)) {
            while (days.size() < nth.size())
                days.append(*day);
            reader.at = ++at;
        }
        if (!reader.phrase.has(at, Sense::And) && !reader.phrase.isText(at, u","))
            break;
        ++at;
        if (reader.phrase.has(at, Sense::And))
            ++at;
    }
    if (days.isEmpty() || days.size() != nth.size())
        return false;
    reader.rule.weekdays = days;
    reader.rule.nth = nth;
    return true;
}

bool takeOfMonth(RepeatReader &reader)
{
    qsizetype at = reader.at;
    while (reader.phrase.has(at, Sense::Article))
        ++at;
    const bool isEvery = reader.phrase.has(at, Sense::Every);
    if (isEvery)
        ++at;
    int interval = 1;
    if (reader.phrase.has(at, Sense::Other)) {
        interval = 2;
        ++at;
    } else if (const NumberFound nth = readOrdinal(reader.phrase, at); isEvery && nth.end > 0 && nth.value > 0) {
        interval = static_cast<int>(nth.value);
        at = nth.end;
    }
    if (reader.phrase.sense(at, Sense::Unit) != meant(PhraseUnit::Month))
        return false;
    reader.at = at + 1;
    reader.rule.frequency = PhraseUnit::Month;
    reader.rule.interval = interval;
    return isEvery;
}

bool takeDayOfYear(RepeatReader &reader)
{
    RepeatReader trial = reader;
    if (const auto month = trial.phrase.sense(trial.at, Sense::Month)) {
        ++trial.at;
        if (!takeMonthDays(trial))
            return false;
        trial.rule.month = *month;
    } else {
        if (!takeMonthDays(trial))
            return false;
        trial.skipText(u"of");
        const auto named = trial.phrase.sense(trial.at, Sense::Month);
        if (!named)
            return false;
        ++trial.at;
        trial.rule.month = *named;
    }
    trial.rule.frequency = PhraseUnit::Year;
    reader.at = trial.at;
    reader.rule = trial.rule;
    return true;
}

bool takeDayOfTheYear(RepeatReader &reader)
{
    NumberFound day = readOrdinal(reader.phrase, reader.at);
    const bool isAfter = reader.phrase.isText(reader.at, u"день") && reader.phrase.digits(reader.at + 1, 366);
    if (isAfter)
        day = {reader.at + 2, static_cast<double>(*reader.phrase.digits(reader.at + 1, 366))};
    const bool isDay = isAfter || reader.phrase.isText(day.end, u"day") || reader.phrase.isText(day.end, u"день");
    if (day.end == 0 || !isDay || day.value == 0 || day.value > 366)
        return false;
    reader.at = isAfter ? day.end : day.end + 1;
    reader.rule.monthDays = {static_cast<int>(day.value)};
    return true;
}

} // namespace core
