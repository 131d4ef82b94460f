// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/dayforms.h"

#include <array>
#include <utility>

namespace core {

namespace {

/// The working end of the week that begins on @p first: its Friday, or its last day when that has passed.
QDate weekEnd(QDate first, QDate today)
{
    const QDate friday = first.addDays((Qt::Friday - first.dayOfWeek() + 7) % 7);
    return friday >= today ? friday : first.addDays(6);
}

struct PeriodBegin
{
    QDate first{};
    QDate last{};
};

PeriodBegin periodOf(PhraseUnit unit, bool isNext, const DateContext &context)
{
    const QDate today = context.today();
    switch (unit) {
    case PhraseUnit::Week: {
        const QDate first = weekBegin(today, context.firstDayOfWeek).addDays(isNext ? 7 : 0);
        return {first, weekEnd(first, isNext ? first : today)};
    }
    case PhraseUnit::Month: {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(isNext ? 1 : 0);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case PhraseUnit::Quarter: {
        const QDate first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(isNext ? 3 : 0);
        return {first, first.addMonths(3).addDays(-1)};
    }
    case PhraseUnit::Year: {
        const QDate first(today.year() + (isNext ? 1 : 0), 1, 1);
        return {first, first.addYears(1).addDays(-1)};
    }
    case PhraseUnit::Weekend: {
        const QDate saturday = weekBegin(today, Qt::Monday).addDays(5 + (isNext ? 7 : 0));
        return {today.dayOfWeek() == 7 && !isNext ? today : saturday, saturday.addDays(1)};
    }
    default:
        return {};
    }
}

} // namespace

QDate weekBegin(QDate day, Qt::DayOfWeek first)
{
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

DayFound period(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    using Short = std::pair<QStringView, PhraseUnit>;
    static constexpr std::array kShort{Short{u"eow", PhraseUnit::Week}, Short{u"eom", PhraseUnit::Month},
                                       Short{u"eoq", PhraseUnit::Quarter}, Short{u"eoy", PhraseUnit::Year}};
    qsizetype end = at;
    if (phrase.isText(end, u"the"))
        ++end;
    for (const auto &[word, unit] : kShort) {
        if (phrase.isText(end, word))
            return {.end = end + 1, .day = periodOf(unit, false, context).last};
    }
    const bool isEnd = phrase.has(end, Sense::End);
    const bool isBegin = phrase.has(end, Sense::Begin);
    if (isEnd || isBegin)
        ++end;
    while ((isEnd || isBegin) && (phrase.has(end, Sense::Article) || phrase.isText(end, u"around")))
        ++end;
    const bool isNext = phrase.has(end, Sense::Next);
    const bool isThis = phrase.has(end, Sense::This);
    if (isNext || isThis)
        ++end;
    if (phrase.has(end, Sense::Working))
        ++end;
    const auto unit = phrase.sense(end, Sense::Unit);
    if (!unit || phrase.at(end).text.size() < 3)
        return {};
    const auto which = static_cast<PhraseUnit>(*unit);
    const bool isWeekend = which == PhraseUnit::Weekend && lead == Lead::At;
    // "конец марта" is read elsewhere; "неделя" alone is no date, "на выходных" is.
    if (!isNext && !isThis && !isWeekend && !((isEnd || isBegin) && lead != Lead::None) && !isEnd)
        return {};
    const PeriodBegin found = periodOf(which, isNext, context);
    if (!found.first.isValid())
        return {};
    const bool isWhole = isNext || isBegin || which == PhraseUnit::Weekend;
    const QDate day = isEnd || !isWhole ? found.last : found.first;
    return {.end = end + 1, .day = day, .period = isEnd || isBegin ? std::optional<PhraseUnit>() : which};
}

DayFound partOfMonth(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    const bool isEnd = phrase.has(at, Sense::End);
    const bool isBegin = phrase.has(at, Sense::Begin);
    const bool isMiddle = phrase.isText(at, u"mid") || phrase.isText(at, u"середине") || phrase.isText(at, u"середины");
    if (isEnd || isBegin || isMiddle) {
        qsizetype end = at + 1;
        while (phrase.has(end, Sense::Article))
            ++end;
        const auto month = phrase.sense(end, Sense::Month);
        if (!month)
            return {};
        const YearFound year = yearAt(phrase, end + 1);
        const int day = isBegin ? 1 : isMiddle ? 15 : QDate(2001, *month, 1).daysInMonth();
        return calendarDay(year.end, year.year, *month, day, context);
    }
    const NumberFound ordinal = readOrdinal(phrase, at);
    const bool isNumber = phrase.digits(at, 31).has_value();
    qsizetype end = ordinal.end > 0 ? ordinal.end : isNumber ? at + 1 : 0;
    const int day = ordinal.end > 0 ? static_cast<int>(ordinal.value) : phrase.digits(at, 31).value_or(0);
    if (end == 0 || day < 1 || day > 31)
        return {};
    const bool isNamed = phrase.has(end, Sense::DayOfMonth) || phrase.isText(end, u"day");
    if (isNamed)
        ++end;
    const qsizetype behind = end;
    while (phrase.has(end, Sense::Article))
        ++end;
    const bool isNext = phrase.has(end, Sense::Next);
    const bool isOfMonth
        = (isNext || phrase.has(end, Sense::This)) && phrase.sense(end + 1, Sense::Unit) == meant(PhraseUnit::Month);
    const QDate today = context.today();
    if (isOfMonth) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(isNext ? 1 : 0);
        const QDate date(first.year(), first.month(), day);
        return {.end = end + 2, .day = date, .isImpossible = !date.isValid()};
    }
    // "15-го", "15 числа", "on the 5th"; "первая встреча" and "3rd call" are counted.
    const bool isDated = isNamed ? isNumber : isNumber && ordinal.end > 0 && !isGluedMark(phrase, at + 1, u".");
    const bool isEnglish = phrase.isText(at + 1, u"th") || phrase.isText(at + 1, u"st") || phrase.isText(at + 1, u"nd")
        || phrase.isText(at + 1, u"rd");
    const bool isGenitive
        = phrase.isText(behind - 1, u"го") || phrase.isText(behind - 1, u"ого") || phrase.isText(behind - 1, u"му");
    if (!isDated || !phrase.isEdge(behind)
        || (!isNamed && (isEnglish ? lead == Lead::None || !phrase.isText(at - 1, u"the") : !isGenitive)))
        return {};
    for (int ahead = 0; ahead < 12; ++ahead) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(ahead);
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date >= today)
            return {.end = behind, .day = date};
    }
    return {};
}

} // namespace core
