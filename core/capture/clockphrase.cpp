// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/phrases.h"

namespace core {

namespace {

/// Nouns that are counted: "в 10 магазинах", "до 5 клиентам", "at 6 kilograms" tell no time.
bool isCounted(const Phrase &phrase, qsizetype at)
{
    const QString &next = phrase.at(at).text;
    if (next == u"%" || next == u"/" || phrase.isGlued(at))
        return true;
    if (next.isEmpty() || !next.front().isLetter() || phrase.at(at).isNumber)
        return false;
    for (const Sense known : {Sense::At, Sense::By, Sense::Day, Sense::Weekday, Sense::Month, Sense::Part, Sense::This,
                              Sense::Next, Sense::Article, Sense::Every, Sense::Since, Sense::To}) {
        if (phrase.has(at, known))
            return false;
    }
    for (const QStringView plural : {u"ах", u"ях", u"ам", u"ям", u"ов", u"ев", u"ей"}) {
        if (next.size() > 3 && next.endsWith(plural))
            return true;
    }
    return next.size() > 3 && next.endsWith(u's') && !next.endsWith(u"ss");
}

/// Whether what follows lets a number without a preposition of its own be an hour: a verb, a mark, the end.
bool isFollowedFreely(const Phrase &phrase, qsizetype at)
{
    const QString &next = phrase.at(at).text;
    if (at >= phrase.size() || !next.front().isLetter())
        return phrase.isEdge(at) && !phrase.at(at).isNumber;
    for (const QStringView ending : {u"ть", u"ти", u"чь", u"ться"}) {
        if (next.endsWith(ending))
            return true;
    }
    return phrase.has(at, Sense::At) || phrase.has(at, Sense::Day) || phrase.has(at, Sense::Weekday);
}

struct Meridiem
{
    qsizetype end = 0;
    bool isAfternoon = false;
};

/// am, p.m., p
Meridiem meridiemAt(const Phrase &phrase, qsizetype at)
{
    const auto which = phrase.sense(at, Sense::Meridiem);
    if (!which)
        return {};
    const bool isPm = *which == 1;
    const bool isLetter = phrase.at(at).text.size() == 1;
    if (!isLetter)
        return {phrase.isText(at + 1, u".") && phrase.isGlued(at + 1) ? at + 2 : at + 1, isPm};
    if (phrase.isText(at + 1, u".") && phrase.isText(at + 2, u"m"))
        return {phrase.isText(at + 3, u".") ? at + 4 : at + 3, isPm};
    if (phrase.isText(at + 1, u".") && isPm)
        return {at + 2, isPm};
    return phrase.isGlued(at) ? Meridiem{at + 1, isPm} : Meridiem{};
}

bool isSeparator(const Phrase &phrase, qsizetype at, QStringView marks)
{
    const QString &mark = phrase.at(at).text;
    return mark.size() == 1 && marks.contains(mark.front()) && phrase.isGlued(at) && phrase.isGlued(at + 1);
}

/// The minutes behind an hour at @p at, if any: what they are and the word behind them.
struct Minutes
{
    qsizetype end = 0;
    int minute = 0;
    int second = 0;
};

Minutes minutesAt(const Phrase &phrase, qsizetype at, QStringView marks)
{
    const auto minute = phrase.digits(at + 1, 59);
    if (!minute || phrase.at(at + 1).text.size() != 2 || !isSeparator(phrase, at, marks))
        return {};
    const auto second = phrase.digits(at + 3, 59);
    if (isSeparator(phrase, at + 2, u":") && second && phrase.at(at + 3).text.size() == 2)
        return {at + 4, *minute, *second};
    return {at + 2, *minute, 0};
}

ClockFound settle(const Phrase &phrase, qsizetype hourAt, int hour, Minutes minutes)
{
    const Meridiem meridiem = meridiemAt(phrase, minutes.end);
    if (meridiem.end > 0) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (meridiem.isAfternoon ? 12 : 0);
        return {.end = meridiem.end, .time = {hour, minutes.minute, minutes.second}};
    }
    if (hour == 24 && minutes.minute == 0)
        hour = 0;
    const bool isWritten24 = phrase.at(hourAt).text.size() > 1 && phrase.at(hourAt).text.front() == u'0';
    return {.end = minutes.end,
            .time = {hour, minutes.minute, minutes.second},
            .isBare = hour <= 12 && hour > 0 && !isWritten24 && minutes.second == 0};
}

/// 15:00, 15.00 behind a preposition, 5-59 вечера, 8h00, 730 in the evening.
ClockFound digitsWithMinutes(const Phrase &phrase, qsizetype at, Lead lead)
{
    const auto hour = phrase.digits(at, 24);
    const bool isLed = lead == Lead::At || lead == Lead::Since;
    if (!hour) {
        const auto joined = phrase.digits(at, 2359);
        const bool isTime = joined && *joined % 100 < 60 && phrase.at(at).text.size() >= 3 && isLed
            && (readPart(phrase, at + 1, Lead::None, true).end > 0 || meridiemAt(phrase, at + 1).end > 0);
        return isTime ? settle(phrase, at, *joined / 100, {at + 1, *joined % 100, 0}) : ClockFound{};
    }
    if (phrase.at(at).text.size() > 2)
        return {};
    if (const Minutes minutes = minutesAt(phrase, at + 1, u":"); minutes.end > 0) {
        // 05/31/2024:14:15 has told its day before; 1:2:3:4 is no time.
        return phrase.isText(minutes.end, u":") && phrase.isGlued(minutes.end + 1) ? ClockFound{}
                                                                                   : settle(phrase, at, *hour, minutes);
    }
    if (const Minutes minutes = minutesAt(phrase, at + 1, u".-"); minutes.end > 0) {
        const bool isTold = readPart(phrase, minutes.end, Lead::None, true).end > 0
            || meridiemAt(phrase, minutes.end).end > 0 || (isLed && phrase.isEdge(minutes.end));
        if (isTold)
            return settle(phrase, at, *hour, minutes);
    }
    const bool isLettered = (phrase.isText(at + 1, u"h") || phrase.isText(at + 1, u"ч")) && phrase.isGlued(at + 1);
    if (isLettered) {
        const auto minute = phrase.digits(at + 2, 59);
        if (minute && phrase.isGlued(at + 2) && phrase.at(at + 2).text.size() == 2)
            return {.end = at + 3, .time = {*hour, *minute}};
        if (*hour < 24 && (isLed || lead == Lead::By || phrase.isText(at + 1, u"ч") || *hour >= 7))
            return {.end = at + 2, .time = {*hour, 0}};
    }
    return {};
}

/// 3pm, "в 15", "в 10 часов 17 минут", "at 3 15", "в одиннадцать часов".
ClockFound wholeHour(const Phrase &phrase, qsizetype at, Lead lead)
{
    const NumberFound number = readNumber(phrase, at);
    if (number.end == 0 || number.value > 24 || number.value != static_cast<int>(number.value)
        || phrase.isText(at, u"a") || phrase.isText(at, u"an"))
        return {};
    const int hour = static_cast<int>(number.value);
    const qsizetype behind = number.end;
    if (meridiemAt(phrase, behind).end > 0)
        return settle(phrase, at, hour, {behind, 0, 0});
    const bool isLed = lead == Lead::At || lead == Lead::By || lead == Lead::Since;
    const bool isHourWord
        = phrase.sense(behind, Sense::Unit) == meant(PhraseUnit::Hour) && phrase.at(behind).text.startsWith(u"ч");
    if (isHourWord) {
        if (!isLed && readPart(phrase, behind + 1, Lead::None, true).end == 0 && lead != Lead::None)
            return {};
        ClockFound found = settle(phrase, at, hour, {behind + 1, 0, 0});
        const auto minute = phrase.digits(behind + 1, 59);
        if (minute && phrase.sense(behind + 2, Sense::Unit) == meant(PhraseUnit::Minute)) {
            found.end = behind + 3;
            found.time = {found.time.hour(), *minute};
        }
        // "15 часов" may last so long; an hour of the afternoon is a time, as is what has a part of the day behind it.
        const bool isTold = isLed || hour > 12 || readPart(phrase, found.end, Lead::None, true).end > 0;
        return isTold && found.time.isValid() ? found : ClockFound{};
    }
    if (phrase.isText(behind, u"o'clock"))
        return settle(phrase, at, hour, {behind + 1, 0, 0});
    if (phrase.isText(behind, u"o") && phrase.isText(behind + 1, u"clock"))
        return settle(phrase, at, hour, {behind + 2, 0, 0});
    const bool isWord = !phrase.at(at).isNumber;
    if (!isLed || isWord || number.end != at + 1)
        return {};
    const auto minute = phrase.digits(behind, 59);
    if (minute && lead == Lead::At && phrase.at(behind).text.size() == 2 && phrase.isEdge(behind + 1))
        return settle(phrase, at, hour, {behind + 1, *minute, 0}); // at 3 15
    if (minute == 0 && phrase.digits(behind + 1, 0))
        return settle(phrase, at, hour, {behind + 2, 0, 0}); // 16 0 0
    const bool isFree = lead == Lead::By ? isFollowedFreely(phrase, behind) : !isCounted(phrase, behind);
    return isFree && phrase.isEdge(behind) ? settle(phrase, at, hour, {behind, 0, 0}) : ClockFound{};
}

/// The hour that a named time of day or a clock stands for.
ClockFound namedOrClock(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    const auto part = phrase.sense(at, Sense::Part);
    const bool isNoon = part == meant(DayPart::Noon);
    const bool isMidnight = part == meant(DayPart::Midnight);
    if (isNoon || isMidnight)
        return {.end = at + 1, .time = timeOf(static_cast<DayPart>(*part), context.hours)};
    return readClock(phrase, at, Lead::At, context);
}

/// "a quarter past noon", "20 minutes past 3pm", "half past 2", "quarter to nine".
ClockFound pastOrTo(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    qsizetype behind = at;
    int minutes = 0;
    if (phrase.isText(behind, u"a") && phrase.has(behind + 1, Sense::Quarter))
        ++behind;
    if (phrase.has(behind, Sense::Quarter)) {
        minutes = 15;
        ++behind;
    } else if (phrase.isText(behind, u"half")) {
        minutes = 30;
        ++behind;
    } else if (const auto number = phrase.digits(behind, 59)) {
        minutes = *number;
        ++behind;
        if (phrase.sense(behind, Sense::Unit) == meant(PhraseUnit::Minute))
            ++behind;
    }
    const bool isPast = phrase.isText(behind, u"past");
    const bool isTo = phrase.isText(behind, u"to") && !phrase.isText(behind + 1, u"last");
    if (minutes == 0 || (!isPast && !isTo))
        return {};
    ClockFound hour = namedOrClock(phrase, behind + 1, context);
    if (hour.end == 0 || hour.time.minute() != 0 || (isTo && hour.isBare && phrase.digits(at, 59)))
        return {};
    hour.time = hour.time.addSecs((isPast ? minutes : -minutes) * 60);
    return hour;
}

/// "без пятнадцати девять", "в половине девятого", "в час".
ClockFound spokenRussian(const Phrase &phrase, qsizetype at, Lead lead)
{
    if (phrase.has(at, Sense::Without)) {
        const NumberFound minutes = readNumber(phrase, at + 1);
        const qsizetype hourAt = phrase.isText(at + 1, u"четверти") ? at + 2 : minutes.end;
        const NumberFound hour = hourAt > 0 ? readNumber(phrase, hourAt) : NumberFound{};
        const int before = minutes.end > 0 ? static_cast<int>(minutes.value) : 15;
        if (hour.end == 0 || hour.value > 12 || hour.value < 1 || before >= 60)
            return {};
        const QTime time = QTime(static_cast<int>(hour.value) % 24, 0).addSecs(-before * 60);
        return {.end = hour.end, .time = time, .isBare = true};
    }
    if (phrase.has(at, Sense::Half) && phrase.has(at + 1, Sense::Ordinal) && lead == Lead::At) {
        const int hour = *phrase.sense(at + 1, Sense::Ordinal);
        return hour >= 1 && hour <= 12 ? ClockFound{.end = at + 2, .time = {hour - 1, 30}, .isBare = true}
                                       : ClockFound{};
    }
    if (lead == Lead::At && phrase.isText(at, u"час"))
        return {.end = at + 1, .time = {1, 0}, .isBare = true};
    return {};
}

} // namespace

ClockFound readClock(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    for (const ClockFound &found : {pastOrTo(phrase, at, context), spokenRussian(phrase, at, lead),
                                    digitsWithMinutes(phrase, at, lead), wholeHour(phrase, at, lead)}) {
        if (found.end > at && found.time.isValid())
            return found;
    }
    return {};
}

} // namespace core
