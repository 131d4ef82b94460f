// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/phrases.h"

namespace core {

/// A year behind a day; the place it was looked for at and 0 when there is none.
struct YearFound
{
    qsizetype end = 0;
    int year = 0;
};

/// A day of the calendar; without a year (0) the next one from today on.
DayFound calendarDay(qsizetype end, int year, int month, int day, const DateContext &context);
/// 2026, ", 2026", "2026 г.", '26 г.
YearFound yearAt(const Phrase &phrase, qsizetype at);
/// A mark without blanks around it.
bool isGluedMark(const Phrase &phrase, qsizetype at, QStringView mark);
/// The first day of the week that @p day lies in.
QDate weekBegin(QDate day, Qt::DayOfWeek first);
/// 2026-10-16, 2026/10/16, 2012/Aug/10
DayFound yearFirst(const Phrase &phrase, qsizetype at, const DateContext &context);
/// 16.10, 16.10.2026, 15.2, 14.10.
DayFound dotted(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context);
/// 16/10, 10/16/2026: which comes first is the language's matter, unless only one way gives a day.
DayFound slashed(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context);
/// A day of the month before its month: 16 окт, "15th of february", "двадцать пятое мая", 10 - 22 августа.
DayFound dayThenMonth(const Phrase &phrase, qsizetype at, const DateContext &context);
/// oct 16, "October 16th, 2026", "July 13 to 15", 2018 March 18, "March 2027".
DayFound monthThenDay(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context);
/// "first tuesday in october", "последняя пятница февраля 2027", "first week of october 2014".
DayFound weekdayOfMonth(const Phrase &phrase, qsizetype at, const DateContext &context);
/// "next week", "до конца месяца", "в начале следующего квартала", eow, "this weekend".
DayFound period(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context);
/// "end of march", "в конце марта", "mid March", "15-го", "20th of next month".
DayFound partOfMonth(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context);

} // namespace core
