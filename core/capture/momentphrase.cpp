// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/phrases.h"

#include <algorithm>

namespace core {

namespace {

/// What has been read of a moment so far.
struct MomentReader
{
    const Phrase &phrase;
    const DateContext &context;
    qsizetype end = 0;
    DayFound day{};
    ClockFound clock{};
    std::optional<DayPart> part{};
    SpanFound span{};
    bool isSpan = false;

    bool hasDay() const { return day.end > 0 || (isSpan && span.minutes == 0); }
    bool isEmpty() const { return day.end == 0 && clock.end == 0 && !part && !isSpan; }
};

struct LeadFound
{
    qsizetype end = 0;
    Lead lead = Lead::None;
    bool isOnlyOfDays = false; ///< на: "на 2 часа" tells how long
};

/// Prepositions, articles and commas before a part of a moment.
LeadFound readLead(const Phrase &phrase, qsizetype at, bool isInside)
{
    LeadFound found{.end = at};
    if (isInside && (phrase.isText(at, u",") || phrase.isText(at, u"-") || phrase.isText(at, u":")))
        ++found.end;
    for (int words = 0; words < 4; ++words) {
        const qsizetype word = found.end;
        const bool isUpTo = phrase.isText(word, u"up") && phrase.isText(word + 1, u"to");
        if (isUpTo || (phrase.isText(word, u"не") && phrase.isText(word + 1, u"позднее"))) {
            found.lead = Lead::By;
            found.end += 2;
        } else if (const auto kind = phrase.sense(word, Sense::At)) {
            found.lead = Lead::At;
            found.isOnlyOfDays = *kind == 1;
            ++found.end;
        } else if (phrase.has(word, Sense::By) || phrase.isText(word, u"through")) {
            found.lead = Lead::By;
            ++found.end;
        } else if (phrase.has(word, Sense::Since) || phrase.isText(word, u"in")) {
            found.lead = Lead::Since;
            ++found.end;
            if (phrase.isText(word, u"начиная") && phrase.isText(word + 1, u"с"))
                ++found.end;
        } else if (phrase.isText(word, u"the") || (isInside && phrase.isText(word, u"of"))) {
            ++found.end;
        } else {
            break;
        }
    }
    return found;
}

bool takeSpan(MomentReader &reading, qsizetype at)
{
    const Phrase &phrase = reading.phrase;
    // "через", "within", "the next 2 weeks" (by their end), "+2 days"; "в течение" has two words.
    const bool isWithin
        = phrase.isText(at, u"в") && (phrase.isText(at + 1, u"течение") || phrase.isText(at + 1, u"течении"));
    bool isLed = isWithin || phrase.has(at, Sense::In) || phrase.has(at, Sense::Within)
        || (phrase.has(at, Sense::Next) && readNumber(phrase, at + 1).end > 0)
        || (phrase.isText(at, u"+") && phrase.at(at + 1).isNumber);
    qsizetype begin = at + (isWithin ? 2 : isLed ? 1 : 0);
    if (phrase.isText(begin, u"around") || phrase.isText(begin, u"about"))
        ++begin;
    SpanFound span = readSpan(phrase, begin);
    if (span.end == 0)
        return false;
    if (phrase.isText(span.end, u"from") && phrase.has(span.end + 1, Sense::Now)) {
        span.end += 2;
        isLed = true;
    } else if (phrase.isText(span.end, u"later")) {
        ++span.end;
        isLed = true;
    } else if (isLed && phrase.isText(span.end, u"time")) {
        ++span.end;
    } else if (isLed && phrase.isText(span.end, u"'") && phrase.isText(span.end + 1, u"time")) {
        span.end += 2;
    }
    if (!isLed || !phrase.isEdge(span.end))
        return false;
    reading.span = span;
    reading.isSpan = true;
    reading.end = span.end;
    return true;
}

bool takeDay(MomentReader &reading, qsizetype at, const LeadFound &lead)
{
    const DayFound found = readDay(reading.phrase, at, lead.lead, reading.context);
    if (found.end <= at)
        return false;
    const bool isInside = found.isWeekday && reading.day.period;
    if (isInside || (found.isWeekday && reading.isSpan)) {
        // The weekday of that week, or the first one of that month.
        const QDate base = reading.isSpan
            ? reading.context.today().addMonths(reading.span.months).addDays(reading.span.days)
            : reading.day.day;
        const bool isOfMonth = isInside && reading.day.period != PhraseUnit::Week;
        const int wanted = found.day.dayOfWeek();
        const QDate monday = base.addDays(1 - base.dayOfWeek());
        reading.day.day = isOfMonth ? base.addDays((wanted - base.dayOfWeek() + 7) % 7) : monday.addDays(wanted - 1);
        reading.isSpan = false;
    } else {
        reading.day = found;
    }
    reading.day.end = found.end;
    reading.end = found.end;
    // "14.10. - 15.10.", "10 августа - 12 сентября"
    const qsizetype to = found.end;
    if (reading.phrase.has(to, Sense::To) && !found.last.isValid()) {
        const DayFound other = readDay(reading.phrase, to + 1, Lead::None, reading.context);
        if (other.end > 0 && !other.isImpossible && other.day >= found.day && !other.period) {
            reading.day.last = other.day;
            reading.day.end = reading.end = other.end;
            const bool sharesYear = other.day.year() != found.day.year() && !found.isWeekday
                && reading.phrase.digits(other.end - 1, 9999).value_or(0) == other.day.year();
            if (sharesYear)
                reading.day.day = QDate(other.day.year(), found.day.month(), found.day.day());
        }
    }
    return true;
}

bool isRangeOfClocks(MomentReader &reading, ClockFound &found)
{
    const Phrase &phrase = reading.phrase;
    if (!phrase.has(found.end, Sense::To) && !phrase.isText(found.end, u"/"))
        return false;
    const ClockFound other = readClock(phrase, found.end + 1, Lead::At, reading.context);
    if (other.end == 0)
        return false;
    found.last = other.time;
    // "3-4pm": both in the afternoon; "с 5 до 7 вечера" learns it from the part of the day.
    if (found.isBare && !other.isBare && other.time.hour() >= 12 && found.time.hour() < 12
        && found.time.addSecs(12 * 3600) < other.time)
        found.time = found.time.addSecs(12 * 3600);
    else if (!other.isBare && found.isBare)
        found.isBare = false;
    if (other.isBare && found.time.hour() > 12 && other.time.hour() < 12)
        found.last = other.time.addSecs(12 * 3600);
    found.end = other.end;
    return true;
}

/// "3-4pm": hours that only the other end makes times.
ClockFound bareRange(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    const auto hour = phrase.digits(at, 12);
    if (!hour || *hour == 0 || !phrase.has(at + 1, Sense::To) || phrase.at(at).text.size() > 2)
        return {};
    const ClockFound other = readClock(phrase, at + 2, Lead::None, context);
    if (other.end == 0 || other.isBare)
        return {};
    return {.end = at + 1, .time = {*hour % 24, 0}, .isBare = true};
}

bool takeClock(MomentReader &reading, qsizetype at, const LeadFound &lead)
{
    Lead clockLead = lead.lead;
    // Behind a day a bare number is an hour only with its preposition; before one too.
    ClockFound found = readClock(reading.phrase, at, clockLead, reading.context);
    if (lead.isOnlyOfDays && found.isBare && found.time.minute() == 0)
        return false;
    if (found.end == 0)
        found = bareRange(reading.phrase, at, reading.context);
    // "9 tomorrow morning", "11 tonight"
    if (found.end == 0 && reading.isEmpty() && reading.phrase.digits(at, 12).value_or(0) > 0
        && reading.phrase.at(at).text.size() <= 2) {
        const qsizetype next = at + 1;
        const bool isDay = reading.phrase.has(next, Sense::Day);
        if (readPart(reading.phrase, isDay ? next + 1 : next, Lead::None, isDay).end > 0)
            found = {.end = next, .time = {*reading.phrase.digits(at, 12) % 24, 0}, .isBare = true};
    }
    if (found.end == 0)
        return false;
    isRangeOfClocks(reading, found);
    if (!reading.phrase.isEdge(found.end) && readPart(reading.phrase, found.end, Lead::None, true).end == 0
        && readDay(reading.phrase, found.end, Lead::None, reading.context).end == 0)
        return false;
    reading.clock = found;
    reading.end = found.end;
    return true;
}

bool takePart(MomentReader &reading, qsizetype at, const LeadFound &lead)
{
    const bool stands = reading.hasDay() || reading.clock.end > 0;
    const PartFound found = readPart(reading.phrase, at, lead.lead, stands);
    if (found.end <= at || !reading.phrase.isEdge(found.end))
        return false;
    reading.part = found.part;
    reading.end = found.end;
    return true;
}

/// Whether 11.10 has a part of the day behind it.
bool isDottedTime(const MomentReader &reading, qsizetype at, const LeadFound &lead)
{
    const ClockFound clock = readClock(reading.phrase, at, lead.lead, reading.context);
    return clock.end > 0 && reading.phrase.isText(at + 1, u".")
        && readPart(reading.phrase, clock.end, Lead::None, true).end > 0;
}

/// Reads one more part of the moment; false when nothing more is there.
bool takeNext(MomentReader &reading, qsizetype at)
{
    const bool isInside = !reading.isEmpty();
    const bool isToday = reading.day.end > 0 && reading.day.day == reading.context.today();
    if (!reading.isSpan && (!reading.hasDay() || isToday) && takeSpan(reading, at))
        return true;
    const LeadFound lead = readLead(reading.phrase, at, isInside);
    const bool takesDay = reading.day.end == 0 || reading.day.isWeekday || reading.day.period;
    for (const qsizetype begin : {lead.end, at}) {
        const LeadFound used = begin == at && lead.end != at ? LeadFound{.end = at} : lead;
        // "до 11.10 вечера" is a time, whatever day it looks like.
        if (reading.clock.end == 0 && !reading.isSpan && isDottedTime(reading, begin, used)
            && takeClock(reading, begin, used))
            return true;
        const bool isPlainWeekday = takesDay && reading.day.end > 0;
        if (takesDay && !(reading.isSpan && reading.span.minutes > 0)) {
            const DayFound found = readDay(reading.phrase, begin, used.lead, reading.context);
            const bool isMore
                = !isPlainWeekday || (reading.day.isWeekday ? !found.isWeekday && !found.period : found.isWeekday);
            if (found.end > begin && isMore && takeDay(reading, begin, used))
                return true;
        }
        if (reading.clock.end == 0 && reading.span.minutes == 0 && takeClock(reading, begin, used))
            return true;
        if (!reading.part && reading.span.minutes == 0 && takePart(reading, begin, used))
            return true;
    }
    return false;
}

/// The hour of a clock that may mean either half of the day.
QTime settledTime(QTime time, bool isBare, std::optional<DayPart> part, int &daysOn)
{
    if (!time.isValid() || !isBare)
        return time;
    const int hour = time.hour();
    int settled = hour;
    if (!part) {
        settled = hour >= 1 && (hour < 6 || (hour == 6 && time.minute() == 0)) ? hour + 12 : hour;
    } else {
        switch (*part) {
        case DayPart::Morning:
            settled = hour == 12 ? 0 : hour;
            break;
        case DayPart::Night:
            settled = hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
            daysOn += hour == 12 ? 1 : 0;
            break;
        case DayPart::Evening:
        case DayPart::EndOfDay:
            settled = hour == 12 ? 0 : hour + 12;
            daysOn += hour == 12 ? 1 : 0;
            break;
        default:
            settled = hour < 11 ? hour + 12 : hour;
            break;
        }
    }
    return {settled % 24, time.minute(), time.second()};
}

MomentFound settled(const MomentReader &reading)
{
    MomentFound found{.end = reading.end};
    const DateContext &context = reading.context;
    found.isImpossible = reading.day.isImpossible;
    found.typed = reading.day.typed;
    int daysOn = 0;
    found.day = reading.day.day;
    found.lastDay = reading.day.last;
    if (reading.isSpan) {
        const SpanFound &span = reading.span;
        const QDate day = context.today().addMonths(span.months).addDays(span.days);
        found.day = span.workdays > 0 ? workdaysBefore(day, -span.workdays, context.hours) : day;
        if (span.minutes != 0) {
            const bool isMoved = found.day != context.today();
            const QDateTime from = isMoved
                ? resolveLocalTime(found.day, context.localNow().time(), context.zone).toTimeZone(context.zone)
                : context.localNow();
            found.instant = from.addSecs(qRound64(span.minutes * 60));
            found.day = {};
            return found;
        }
    }
    if (reading.clock.end > 0) {
        found.time = settledTime(reading.clock.time, reading.clock.isBare, reading.part, daysOn);
        if (reading.clock.last.isValid()) {
            int none = 0;
            const QTime last = settledTime(reading.clock.last, reading.clock.isBare, reading.part, none);
            found.minutes = std::max(0, found.time.secsTo(last) / 60);
        }
    } else if (reading.part) {
        found.time = timeOf(*reading.part, context.hours);
    }
    const bool isMidnight = reading.part == DayPart::Midnight && reading.clock.end == 0 && !found.day.isValid();
    if (isMidnight)
        found.day = context.today().addDays(1);
    if (daysOn > 0)
        found.day = (found.day.isValid() ? found.day : context.today()).addDays(daysOn);
    return found;
}

} // namespace

MomentFound readMoment(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    MomentReader reading{phrase, context};
    while (takeNext(reading, reading.isEmpty() ? at : reading.end)) { }
    if (reading.isEmpty() || reading.end <= at)
        return {};
    MomentFound found = settled(reading);
    // "16.10 25:00": half of it would be guessed.
    const qsizetype behind = reading.end;
    const bool isNoTime = reading.clock.end == 0 && phrase.digits(behind, 9999) && phrase.isText(behind + 1, u":")
        && phrase.isGlued(behind + 1) && phrase.digits(behind + 2, 9999);
    if (isNoTime) {
        found.end = behind + 3;
        found.isImpossible = true;
    }
    return found;
}

} // namespace core
