// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/repeatreader.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kMostInterval = 1000;

/// What may stand behind the unit: "on tuesday", "по средам", "4-го числа", "в четвёртый четверг ноября".
void takeDetails(RepeatReader &reader)
{
    for (int rounds = 0; rounds < 3; ++rounds) {
        RepeatReader trial = reader;
        if (trial.phrase.isText(trial.at, u","))
            ++trial.at;
        while (trial.is(Sense::On) || trial.is(Sense::At) || trial.is(Sense::Since)
               || trial.phrase.isText(trial.at, u"the"))
            ++trial.at;
        const PhraseUnit frequency = trial.rule.frequency.value_or(PhraseUnit::Week);
        const bool isLong = frequency == PhraseUnit::Month || frequency == PhraseUnit::Year;
        if (trial.rule.weekdays.isEmpty() && trial.rule.monthDays.isEmpty()) {
            if (isLong && takeNthWeekdays(trial)) {
                qsizetype month = trial.at;
                while (trial.phrase.has(month, Sense::At) || trial.phrase.has(month, Sense::Article))
                    ++month;
                if (const auto named = trial.phrase.sense(month, Sense::Month);
                    named && frequency == PhraseUnit::Year) {
                    trial.rule.month = *named;
                    trial.at = month + 1;
                }
                reader.accept(trial);
                continue;
            }
            if (frequency == PhraseUnit::Year && takeDayOfYear(trial)) {
                trial.rule.interval = reader.rule.interval;
                reader.accept(trial);
                continue;
            }
            if (frequency == PhraseUnit::Year && trial.rule.month == 0 && takeDayOfTheYear(trial)) {
                reader.accept(trial);
                continue;
            }
            if (frequency == PhraseUnit::Month && (trial.is(Sense::End) || trial.is(Sense::Begin))) {
                trial.rule.monthDays = {trial.is(Sense::End) ? -1 : 1};
                ++trial.at;
                reader.accept(trial);
                continue;
            }
            if (frequency == PhraseUnit::Month && trial.at > reader.at && takeMonthDays(trial)) {
                reader.accept(trial);
                continue;
            }
            if (frequency == PhraseUnit::Month && takeMonthDays(trial)) {
                reader.accept(trial);
                continue;
            }
            if (frequency != PhraseUnit::Day && takeKindOfDays(trial)) {
                reader.accept(trial);
                continue;
            }
            if (const QList<int> days = takeWeekdays(trial); !days.isEmpty()) {
                trial.rule.weekdays = days;
                reader.accept(trial);
                continue;
            }
        }
        return;
    }
}

/// "3 раза", "for 4 times", "до 25 марта", "starting next tuesday", "в 10 утра".
void takeLimits(RepeatReader &reader)
{
    for (int rounds = 0; rounds < 5; ++rounds) {
        qsizetype at = reader.at;
        if (reader.phrase.isText(at, u","))
            ++at;
        const qsizetype begin = at;
        if (reader.phrase.isText(at, u"twice") || reader.phrase.isText(at, u"дважды")) {
            reader.rule.count = 2;
            reader.at = at + 1;
            continue;
        }
        if (reader.phrase.isText(at, u"for"))
            ++at;
        if (reader.phrase.isText(at, u"up") && reader.phrase.isText(at + 1, u"to"))
            at += 2;
        if (const NumberFound number = readNumber(reader.phrase, at);
            number.end > 0 && reader.phrase.has(number.end, Sense::Times) && number.value < 1000) {
            reader.rule.count = static_cast<int>(number.value);
            reader.at = number.end + 1;
            continue;
        }
        const bool isDuring = reader.phrase.isText(begin, u"в") && reader.phrase.isText(begin + 1, u"течение");
        if (isDuring || reader.phrase.isText(begin, u"for")) {
            at = isDuring ? begin + 2 : at;
            while (reader.phrase.isText(at, u"the") || reader.phrase.has(at, Sense::Next))
                ++at;
            if (const SpanFound span = readSpan(reader.phrase, at); span.end > 0 && span.minutes == 0) {
                reader.rule.until = reader.context.today().addMonths(span.months).addDays(span.days);
                reader.at = span.end;
                continue;
            }
        }
        if (const SpanFound span = readSpan(reader.phrase, at); at > begin && span.end > 0 && span.minutes == 0) {
            reader.rule.until = reader.context.today().addMonths(span.months).addDays(span.days);
            reader.at = span.end;
            continue;
        }
        const bool isStart = reader.phrase.isText(begin, u"starting") || reader.phrase.isText(begin, u"начиная")
            || reader.phrase.isText(begin, u"from") || reader.phrase.isText(begin, u"с");
        const bool isUntil = reader.phrase.isText(begin, u"until") || reader.phrase.isText(begin, u"till")
            || reader.phrase.isText(begin, u"to") || reader.phrase.isText(begin, u"до")
            || reader.phrase.isText(begin, u"по");
        if (isStart || isUntil) {
            qsizetype from = begin + 1;
            while (reader.phrase.has(from, Sense::At) || reader.phrase.isText(from, u"с")
                   || reader.phrase.isText(from, u"со"))
                ++from;
            const SpanFound span = isUntil ? readSpan(reader.phrase, from) : SpanFound{};
            if (span.end > 0 && span.minutes == 0) {
                reader.rule.until = reader.context.today().addMonths(span.months).addDays(span.days);
                reader.at = span.end;
                continue;
            }
            const DayFound day = readDay(reader.phrase, from, Lead::By, reader.context);
            if (day.end > 0 && !day.isImpossible) {
                (isStart ? reader.rule.starts : reader.rule.until) = day.day;
                reader.at = day.end;
                continue;
            }
        }
        if (!reader.time.isValid()) {
            const MomentFound moment = readMoment(reader.phrase, begin, reader.context);
            if (moment.end > 0 && moment.time.isValid() && !moment.day.isValid()) {
                reader.time = moment.time;
                reader.at = moment.end;
                continue;
            }
        }
        return;
    }
}

/// "по понедельникам", "по рабочим дням", "mondays and fridays".
bool takeDistributive(RepeatReader &reader)
{
    RepeatReader trial = reader;
    const bool isLed = trial.skipText(u"по") || trial.skipText(u"on");
    if (isLed && takeKindOfDays(trial)) {
        reader.at = trial.at;
        reader.rule = trial.rule;
        return true;
    }
    if (!trial.is(Sense::Weekdays) || trial.phrase.isText(trial.at, u"пятницы"))
        return false;
    const QList<int> days = takeWeekdays(trial);
    if (days.isEmpty())
        return false;
    setWeekly(trial.rule, days);
    reader.at = trial.at;
    reader.rule = trial.rule;
    return true;
}

/// каждый, every, ежедневно, раз в неделю, по понедельникам: how a repeat begins.
bool takeEvery(RepeatReader &reader)
{
    RepeatRule &rule = reader.rule;
    if (const auto adverb = reader.phrase.sense(reader.at, Sense::Adverb)) {
        rule.frequency = static_cast<PhraseUnit>(*adverb);
        ++reader.at;
        return true;
    }
    // "через неделю по понедельникам": every other week. "через неделю" alone is a date.
    if (reader.phrase.isText(reader.at, u"через") && reader.phrase.isText(reader.at + 1, u"неделю")) {
        RepeatReader trial = reader;
        trial.at += 2;
        if (takeDistributive(trial)) {
            trial.rule.interval = 2;
            reader.accept(trial);
            return true;
        }
    }
    const bool isOnce = reader.is(Sense::Once)
        && (reader.phrase.isText(reader.at + 1, u"в") || reader.phrase.isText(reader.at + 1, u"a")
            || reader.phrase.has(reader.at + 1, Sense::Every));
    if (isOnce) {
        reader.at += 2;
    } else if (!reader.skip(Sense::Every)) {
        return false;
    }
    if (reader.skip(Sense::Other)) {
        rule.interval = 2;
    } else {
        RepeatReader counted = reader;
        const NumberFound ordinal = readOrdinal(reader.phrase, reader.at);
        const NumberFound number = readNumber(reader.phrase, reader.at);
        const qsizetype behind = ordinal.end > 0 ? ordinal.end : number.end;
        const double value = ordinal.end > 0 ? ordinal.value : number.value;
        const bool isUnit
            = behind > 0 && (reader.phrase.has(behind, Sense::Unit) || reader.phrase.has(behind, Sense::Working));
        const bool isNth = ordinal.end > 0 && ordinal.value > 1 && !reader.phrase.has(behind + 1, Sense::Unit)
            && weekdayAt(reader.phrase, behind) && !reader.phrase.isText(behind + 1, u"of");
        if ((isUnit || isNth) && value >= 1 && value < kMostInterval && value == static_cast<int>(value)) {
            rule.interval = static_cast<int>(value);
            reader.at = behind;
        }
    }
    if (reader.rule.interval == 1 && takeNthWeekdays(reader)) {
        takeOfMonth(reader);
        rule.frequency = PhraseUnit::Month;
        return true;
    }
    if (takeKindOfDays(reader))
        return true;
    if (const QList<int> days = takeWeekdays(reader); !days.isEmpty()) {
        setWeekly(rule, days);
        return true;
    }
    if (const auto part = reader.phrase.sense(reader.at, Sense::Part); part && rule.interval == 1) {
        rule.frequency = PhraseUnit::Day;
        reader.time = timeOf(static_cast<DayPart>(*part), reader.context.hours);
        ++reader.at;
        return true;
    }
    if (const auto unit = reader.unit()) {
        rule.frequency = unit;
        ++reader.at;
        return true;
    }
    if (takeDayOfYear(reader))
        return true;
    // "every 27th", "каждое 5 число (месяца)"
    if (takeMonthDays(reader)) {
        takeOfMonth(reader);
        rule.frequency = PhraseUnit::Month;
        return true;
    }
    return false;
}

/// What is told before its "every": "15-го числа каждого месяца", "last friday of each month", "end of each month".
bool takeBeforeEvery(RepeatReader &reader)
{
    RepeatReader trial = reader;
    while (trial.phrase.isText(trial.at, u"the") || trial.is(Sense::At))
        ++trial.at;
    bool isThere = false;
    if (trial.is(Sense::End) || trial.is(Sense::Begin)) {
        trial.rule.monthDays = {trial.is(Sense::End) ? -1 : 1};
        ++trial.at;
        isThere = true;
    } else {
        isThere = takeNthWeekdays(trial) || takeMonthDays(trial);
    }
    if (!isThere || !takeOfMonth(trial))
        return false;
    reader.at = trial.at;
    reader.rule = trial.rule;
    return true;
}

} // namespace

RepeatFound readRepeat(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    RepeatReader reader{.phrase = phrase, .context = context, .at = at};
    takeLimits(reader); // "начиная с апреля ежедневно"
    const bool hasLimit = reader.at > at && reader.rule.starts.isValid();
    if (!hasLimit) {
        reader.at = at;
        reader.rule = {};
        reader.time = {};
    }
    if (reader.phrase.isText(reader.at, u","))
        ++reader.at;
    if (!takeBeforeEvery(reader) && !takeEvery(reader) && !takeDistributive(reader))
        return {};
    takeDetails(reader);
    takeLimits(reader);
    if (reader.rule.until.isValid() && reader.rule.starts.isValid() && reader.rule.until < reader.rule.starts)
        reader.rule.until = reader.rule.until.addYears(1);
    const RepeatRule &rule = reader.rule;
    const bool isSeldom = rule.frequency && *rule.frequency >= PhraseUnit::Hour && *rule.frequency <= PhraseUnit::Year;
    if (!isSeldom || !phrase.isEdge(reader.at))
        return {};
    const QDate first = firstDay(rule, rule.starts.isValid() ? rule.starts : context.today());
    return {.end = reader.at,
            .rule = written(rule),
            .first = first,
            .second = firstDay(rule, first.addDays(1)),
            .time = reader.time};
}

} // namespace core
