// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/dayforms.h"

namespace core {

DayFound dayThenMonth(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    if (phrase.isText(at, u"the"))
        ++at;
    const NumberFound ordinal = readOrdinal(phrase, at);
    const auto number = phrase.digits(at, 99);
    qsizetype end = ordinal.end > 0 ? ordinal.end : number ? at + 1 : 0;
    int day = ordinal.end > 0 ? static_cast<int>(ordinal.value) : number.value_or(0);
    if (end == 0)
        return {};
    int last = 0;
    qsizetype to = phrase.isText(end, u".") && phrase.isGlued(end) ? end + 1 : end;
    if (phrase.has(to, Sense::To) && day > 0) {
        ++to;
        if (phrase.isText(to, u"the"))
            ++to;
        const NumberFound other = readOrdinal(phrase, to);
        if (other.end > 0 || phrase.digits(to, 99)) {
            last = other.end > 0 ? static_cast<int>(other.value) : *phrase.digits(to, 99);
            end = other.end > 0 ? other.end : to + 1;
        }
    }
    if (phrase.isText(end, u"day") || phrase.has(end, Sense::DayOfMonth) || phrase.isText(end, u"день"))
        ++end;
    if (phrase.isText(end, u"of") || phrase.isText(end, u"in"))
        ++end;
    const auto month = phrase.sense(end, Sense::Month);
    if (!month) {
        // 14 - 15.10.
        const DayFound other = last > 0 ? dotted(phrase, to, Lead::None, context) : DayFound{};
        if (other.end == 0 || other.isImpossible)
            return {};
        return {.end = other.end, .day = QDate(other.day.year(), other.day.month(), day), .last = other.day};
    }
    ++end;
    if (phrase.isText(end, u".") && phrase.isGlued(end))
        ++end;
    if (phrase.isText(end, u"month"))
        ++end;
    const YearFound year = yearAt(phrase, end);
    if (day < 0) {
        const DayFound first = calendarDay(year.end, year.year, *month, 1, context);
        return {.end = first.end, .day = first.day.addMonths(1).addDays(day)};
    }
    DayFound found = calendarDay(year.end, year.year, *month, day, context);
    if (last > 0 && !found.isImpossible) {
        found.last = QDate(found.day.year(), *month, last);
        found.isImpossible = !found.last.isValid() || found.last < found.day;
    }
    return found;
}

DayFound monthThenDay(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    int yearBefore = 0;
    const qsizetype begin = at;
    if (phrase.at(at).text.size() == 4 && phrase.digits(at, 2200).value_or(0) >= 1900) {
        yearBefore = *phrase.digits(at, 2200);
        ++at;
    }
    const auto month = phrase.sense(at, Sense::Month);
    if (!month)
        return {};
    qsizetype end = at + 1;
    if (phrase.isText(end, u".") && (phrase.isGlued(end) || phrase.at(end + 1).isSpaced))
        ++end;
    const qsizetype behindMonth = end;
    if (phrase.isText(end, u"the"))
        ++end;
    const NumberFound ordinal = readOrdinal(phrase, end);
    const auto number = phrase.at(end).text.size() <= 2 ? phrase.digits(end, 99) : std::nullopt;
    // "24 October, 9 pm": a time has its mark behind it.
    const bool isTime = number && (phrase.isText(end + 1, u":") || phrase.has(end + 1, Sense::Meridiem));
    if ((ordinal.end > 0 && ordinal.value > 0) || (number && !isTime)) {
        const int day = ordinal.end > 0 ? static_cast<int>(ordinal.value) : *number;
        end = ordinal.end > 0 ? ordinal.end : end + 1;
        int last = 0;
        if (phrase.has(end, Sense::To)) {
            const NumberFound other = readOrdinal(phrase, end + 1);
            const auto plain = phrase.at(end + 1).text.size() <= 2 ? phrase.digits(end + 1, 99) : std::nullopt;
            const bool isClock = phrase.isText(end + 2, u":") || phrase.has(end + 2, Sense::Meridiem);
            if (!isClock && (other.end > 0 || plain)) {
                last = other.end > 0 ? static_cast<int>(other.value) : *plain;
                end = other.end > 0 ? other.end : end + 2;
            }
        }
        const YearFound year = yearBefore > 0 ? YearFound{end, yearBefore} : yearAt(phrase, end);
        DayFound found = calendarDay(year.end, year.year, *month, day, context);
        if (last > 0 && !found.isImpossible) {
            found.last = QDate(found.day.year(), *month, last);
            found.isImpossible = !found.last.isValid() || found.last < found.day;
        }
        return found;
    }
    if (begin != at)
        return {};
    const YearFound year = yearAt(phrase, behindMonth);
    const bool isAlone = at == 0 && behindMonth == phrase.size()
        && (phrase.at(at).text.size() > 3 || phrase.isText(at, u"may") || phrase.isText(at, u"май"));
    if (year.year == 0 && !isAlone && lead != Lead::At && lead != Lead::By)
        return {};
    // The month that runs is meant when it has not ended.
    const QDate today = context.today();
    const int wanted = year.year > 0 ? year.year : today.year() + (*month < today.month() ? 1 : 0);
    const QDate first(wanted, *month, 1);
    const QDate day = lead == Lead::By || first >= today ? first : first.addMonths(1).addDays(-1);
    return {.end = year.year > 0 ? year.end : at + 1, .day = day, .period = PhraseUnit::Month};
}

DayFound weekdayOfMonth(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    const NumberFound ordinal = readOrdinal(phrase, at);
    const auto weekday = phrase.sense(ordinal.end, Sense::Weekday);
    const bool isWeek = phrase.sense(ordinal.end, Sense::Unit) == meant(PhraseUnit::Week);
    if (ordinal.end == 0 || (!weekday && !isWeek))
        return {};
    qsizetype end = ordinal.end + 1;
    if (phrase.isText(end, u"of") || phrase.isText(end, u"in") || phrase.isText(end, u"в"))
        ++end;
    const auto month = phrase.sense(end, Sense::Month);
    const int nth = static_cast<int>(ordinal.value);
    if (!month || nth == 0 || nth > 5 || nth < -5)
        return {};
    const YearFound year = yearAt(phrase, end + 1);
    const QDate today = context.today();
    for (int ahead = 0; ahead < 2; ++ahead) {
        const QDate first(year.year > 0 ? year.year : today.year() + ahead, *month, 1);
        const int wanted = weekday.value_or(1);
        QDate day;
        if (nth > 0) {
            day = first.addDays((wanted - first.dayOfWeek() + 7) % 7 + (nth - 1) * 7);
        } else {
            const QDate last = first.addMonths(1).addDays(-1);
            day = last.addDays(-((last.dayOfWeek() - wanted + 7) % 7) + (nth + 1) * 7);
        }
        if (day.month() != *month)
            return {.end = year.end, .isImpossible = true};
        if (year.year > 0 || day >= today)
            return {.end = year.end, .day = day};
    }
    return {};
}

} // namespace core
