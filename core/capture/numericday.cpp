// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/dayforms.h"

namespace core {

namespace {

constexpr int kThisCentury = 2000;

/// What is measured, not dated: 7.5 %, 16.10 руб, 9/11.
bool isMeasured(const Phrase &phrase, qsizetype end)
{
    static constexpr QStringView kMeasures
        = u" % руб р ₽ usd eur $ € кг кг. г тонн т шт м км л млн тыс тысяч "
          u"миллионов процентов kg kilograms pounds"
          u" dollars points million версии версия ";
    const QString next = u' ' + phrase.at(end).text + u' ';
    return !phrase.isEdge(end) || (end < phrase.size() && kMeasures.contains(next));
}

} // namespace

DayFound calendarDay(qsizetype end, int year, int month, int day, const DateContext &context)
{
    QDate date(year, month, day);
    if (year == 0) {
        // The 29th of February may be up to eight years away, across a century that is no leap year.
        for (int ahead = 0; ahead <= 8 && !(date.isValid() && date >= context.today()); ++ahead)
            date = QDate(context.today().year() + ahead, month, day);
    }
    const bool isThere = date.isValid() && date.year() <= 9999;
    const QList<int> typed = isThere ? QList<int>{} : QList<int>{day, month, year};
    return {.end = end, .day = isThere ? date : QDate(), .isImpossible = !isThere, .typed = typed};
}

YearFound yearAt(const Phrase &phrase, qsizetype at)
{
    qsizetype digitsAt = phrase.isText(at, u",") ? at + 1 : at;
    const auto year = phrase.digits(digitsAt, 9999);
    const bool isNamed = phrase.has(digitsAt + 1, Sense::Year);
    const qsizetype size = phrase.at(digitsAt).text.size();
    // "2014 19h00" and "5 марта 2025 в 15:00" have years, "16 окт 2000 шт" has none; 1850 is a price.
    if (!year || phrase.isText(digitsAt + 1, u":")
        || !(size == 4 ? *year >= 1900 && *year < 2200 : isNamed && size == 2))
        return {at, 0};
    qsizetype end = digitsAt + 1;
    if (isNamed) {
        ++end;
        if (phrase.isText(end, u".") && phrase.isGlued(end))
            ++end;
    }
    return {end, size == 4 ? *year : kThisCentury + *year};
}

bool isGluedMark(const Phrase &phrase, qsizetype at, QStringView mark)
{
    return phrase.isText(at, mark) && phrase.isGlued(at) && phrase.isGlued(at + 1);
}

DayFound yearFirst(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    const auto year = phrase.digits(at, 9999);
    if (!year || *year == 0 || phrase.at(at).text.size() != 4)
        return {};
    for (const QStringView mark : {u"-", u"/", u"."}) {
        if (!isGluedMark(phrase, at + 1, mark) || !isGluedMark(phrase, at + 3, mark))
            continue;
        const auto day = phrase.digits(at + 4, 99);
        const auto month = phrase.sense(at + 2, Sense::Month);
        const int number = month ? *month : phrase.digits(at + 2, 99).value_or(0);
        if (day && (month || number > 0) && !phrase.isGlued(at + 5))
            return calendarDay(at + 5, *year, number, *day, context);
    }
    return {};
}

DayFound dotted(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    const auto day = phrase.digits(at, 31);
    const auto month = phrase.digits(at + 2, 12);
    if (!day || !month || *day == 0 || *month == 0 || !isGluedMark(phrase, at + 1, u"."))
        return {};
    qsizetype end = at + 3;
    int year = 0;
    const bool hasDot = phrase.isText(end, u".") && phrase.isGlued(end);
    if (const auto typed = hasDot && phrase.isGlued(end + 1) ? phrase.digits(end + 1, 9999) : std::nullopt) {
        const qsizetype size = phrase.at(end + 1).text.size();
        if (size != 2 && size != 4)
            return {};
        year = size == 2 ? kThisCentury + *typed : *typed;
        end += 2;
    } else if (hasDot && !phrase.isGlued(end + 1)) {
        ++end; // 14.10. with its last dot
    }
    // "at 10.1" and "в 15.30" are no days; 10.1 is a number unless it stands by itself.
    const bool isShort = year == 0 && phrase.at(at + 2).text.size() == 1 && !hasDot;
    if (lead == Lead::At || isMeasured(phrase, end) || (isShort && (at > 0 || end < phrase.size())))
        return {};
    return calendarDay(end, year, *month, *day, context);
}

DayFound slashed(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    const QStringView mark = isGluedMark(phrase, at + 1, u"-") ? u"-" : u"/";
    const auto first = phrase.digits(at, 99);
    const auto second = phrase.digits(at + 2, 99);
    if (!first || !second || !isGluedMark(phrase, at + 1, mark))
        return {};
    qsizetype end = at + 3;
    int year = 0;
    if (isGluedMark(phrase, end, mark)) {
        const auto typed = phrase.digits(end + 1, 9999);
        const qsizetype size = phrase.at(end + 1).text.size();
        if (!typed || (size != 2 && size != 4))
            return {};
        year = size == 2 ? kThisCentury + *typed : *typed;
        end += 2;
    }
    int day = *first;
    int month = *second;
    if (!context.isDayFirst ? day <= 12 && month <= 31 : month > 12)
        std::swap(day, month);
    const bool isTime = phrase.isText(end, u":") || (phrase.isText(end, u"-") && phrase.isText(end + 2, u":"));
    if (isTime && year > 0)
        return calendarDay(end, year, month, day, context); // 05/31/2024:14:15
    if (year > 0)
        return phrase.isEdge(end) ? calendarDay(end, year, month, day, context) : DayFound{};
    // Fractions, and dates that became names: 9/11, 24/7.
    const bool isName = (*first == 9 && *second == 11) || (*first == 24 && *second == 7) || *first < 4;
    const bool isLed = lead != Lead::None;
    const bool isAlone = at == 0 && end == phrase.size();
    if (mark == u"-" || isMeasured(phrase, end) || day == 0 || month == 0 || day > 31 || month > 12
        || (isName && !isLed && !(isAlone && *second > 9)))
        return {};
    return calendarDay(end, 0, month, day, context);
}

} // namespace core
