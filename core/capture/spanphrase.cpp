// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/phrases.h"

#include <cmath>

namespace core {

namespace {

constexpr double kMostNumber = 100'000;

/// "15-го", "3rd", "24-е": the ending of an ordinal in digits; the word behind it, or @p at when there is none.
qsizetype endingOf(const Phrase &phrase, qsizetype at)
{
    static constexpr QStringView kEndings = u" st nd rd th го ого его е ое ее й ый ой ий я ая ю ую му ему ому м ом ем ";
    qsizetype behind = at;
    if (phrase.isText(behind, u"-") && phrase.isGlued(behind))
        ++behind;
    const QString ending = u' ' + phrase.at(behind).text + u' ';
    return phrase.isGlued(behind) && kEndings.contains(ending) ? behind + 1 : at;
}

NumberFound wordNumber(const Phrase &phrase, qsizetype at)
{
    const auto first = phrase.sense(at, Sense::Count);
    if (!first)
        return {};
    double value = *first / 10.0;
    qsizetype end = at + 1;
    const auto second = phrase.sense(end, Sense::Count);
    if (value >= 20 && second && *second >= 10 && *second < 100) {
        value += *second / 10.0;
        ++end;
    } else if (second && (phrase.isText(at, u"a") || phrase.isText(at, u"half")) && !phrase.isText(end, u"one")) {
        value = phrase.isText(at, u"half") ? value * *second / 10.0 : *second / 10.0; // half an, a couple
        ++end;
    }
    if (phrase.isText(end, u"of") && end > at)
        ++end;
    return {end, value};
}

/// The unit at @p at, with "working" before it; nothing when it is none.
std::optional<PhraseUnit> unitAt(const Phrase &phrase, qsizetype &at)
{
    const bool isWorking = phrase.has(at, Sense::Working);
    const auto unit = phrase.sense(isWorking ? at + 1 : at, Sense::Unit);
    if (!unit || (isWorking && static_cast<PhraseUnit>(*unit) != PhraseUnit::Day))
        return std::nullopt;
    at += isWorking ? 2 : 1;
    return isWorking ? PhraseUnit::Workday : static_cast<PhraseUnit>(*unit);
}

void add(SpanFound &span, PhraseUnit unit, double number)
{
    const auto whole = [number](int factor) { return static_cast<int>(std::floor(number * factor)); };
    switch (unit) {
    case PhraseUnit::Second:
        span.minutes += number / 60;
        return;
    case PhraseUnit::Minute:
        span.minutes += number;
        return;
    case PhraseUnit::Hour:
        span.minutes += number * 60;
        return;
    case PhraseUnit::Day:
    case PhraseUnit::Weekend:
        span.days += whole(1);
        span.minutes += (number - whole(1)) * 24 * 60;
        return;
    case PhraseUnit::Week:
        span.days += whole(7);
        return;
    case PhraseUnit::Month:
        span.months += whole(1);
        span.days += static_cast<int>((number - whole(1)) * 30);
        return;
    case PhraseUnit::Quarter:
        span.months += whole(3);
        return;
    case PhraseUnit::Year:
        span.months += whole(12);
        return;
    case PhraseUnit::Workday:
        span.workdays += whole(1);
        return;
    }
}

/// "half an hour", "полчаса", "2 часа", "час": one part of a span.
bool takePart(const Phrase &phrase, SpanFound &span)
{
    qsizetype at = span.end;
    if (phrase.isText(at, u"полчаса")) {
        span.minutes += 30;
        span.end = at + 1;
        return true;
    }
    const NumberFound number = readNumber(phrase, at);
    if (number.end > at)
        at = number.end;
    const bool isShort = phrase.at(at).text.size() == 1 && number.end == 0; // "в" and "м" alone are no units
    const auto unit = isShort ? std::nullopt : unitAt(phrase, at);
    if (!unit || *unit == PhraseUnit::Weekend)
        return false;
    add(span, *unit, number.end > 0 ? number.value : 1);
    span.period = span.period ? std::optional<PhraseUnit>() : unit;
    span.end = at;
    if (phrase.isText(at, u".") && phrase.isGlued(at) && phrase.at(at - 1).text.size() <= 4)
        span.end = at + 1; // мин., нед.
    return true;
}

} // namespace

NumberFound readNumber(const Phrase &phrase, qsizetype at)
{
    const auto whole = phrase.digits(at, 9999);
    if (!whole)
        return wordNumber(phrase, at);
    const bool isSplit = phrase.isGlued(at + 1) && phrase.isGlued(at + 2);
    const auto rest = phrase.digits(at + 2, 9999);
    if (isSplit && rest && (phrase.isText(at + 1, u".") || phrase.isText(at + 1, u",")))
        return {at + 3, *whole + *rest / std::pow(10.0, phrase.at(at + 2).text.size())};
    if (isSplit && rest && *rest > 0 && phrase.isText(at + 1, u"/"))
        return {at + 3, static_cast<double>(*whole) / *rest};
    return {at + 1, static_cast<double>(*whole)};
}

NumberFound readOrdinal(const Phrase &phrase, qsizetype at)
{
    if (const auto number = phrase.digits(at, 400)) {
        const qsizetype end = endingOf(phrase, at + 1);
        if (end == at + 1)
            return {};
        // 2nd to last, вторая с конца
        if (phrase.isText(end, u"to") && (phrase.isText(end + 1, u"last") || phrase.isText(end + 2, u"last")))
            return {phrase.isText(end + 1, u"last") ? end + 2 : end + 3, static_cast<double>(-*number)};
        if (phrase.isText(end, u"last"))
            return {end + 1, static_cast<double>(-*number)};
        return {end, static_cast<double>(*number)};
    }
    const auto tens = phrase.sense(at, Sense::Count);
    qsizetype next = at + 1;
    if (phrase.isText(next, u"-"))
        ++next;
    const auto ones = phrase.sense(next, Sense::Ordinal);
    if (tens && *tens >= 200 && ones && *ones > 0 && *ones < 10)
        return {next + 1, *tens / 10.0 + *ones};
    const auto word = phrase.sense(at, Sense::Ordinal);
    if (!word)
        return {};
    if (*word > 0 && phrase.isText(at + 1, u"с") && phrase.isText(at + 2, u"конца"))
        return {at + 3, static_cast<double>(-*word)};
    if (*word > 0 && phrase.isText(at + 1, u"last"))
        return {at + 2, static_cast<double>(-*word)};
    return {at + 1, static_cast<double>(*word)};
}

SpanFound readSpan(const Phrase &phrase, qsizetype at)
{
    SpanFound span{.end = at};
    bool isThere = false;
    while (takePart(phrase, span)) {
        isThere = true;
        const bool isJoined = phrase.has(span.end, Sense::And) || phrase.isText(span.end, u",");
        if (!isJoined)
            continue;
        SpanFound more = span;
        ++more.end;
        if (!takePart(phrase, more))
            break;
        span = more;
    }
    const bool isSmall = std::abs(span.minutes) < kMostNumber * 60 && span.days < kMostNumber && span.months < 12 * 1000
        && span.workdays < 4000;
    return isThere && isSmall ? span : SpanFound{};
}

} // namespace core
