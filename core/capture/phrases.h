// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/datecontext.h"
#include "core/capture/phrasewords.h"
#include "core/domain/due.h"

namespace core {

/// What leads to a moment: it decides what a bare number may be.
enum class Lead { None, At, On, By, Since };

/// A day as a phrase told it.
struct DayFound
{
    qsizetype end = 0; ///< the word behind it; not past the beginning: nothing was found
    QDate day{};
    QDate last{}; ///< of a range: its other end
    bool isImpossible = false; ///< read like a date, but there is no such day: left alone as a whole
    QList<int> typed{}; ///< of an impossible one: day, month and year (0: none)
    bool isWeekday = false; ///< a weekday alone, which a date may follow
    std::optional<PhraseUnit> period{}; ///< next week, через месяц: a weekday may follow that lies in it
};

/// A time of day as a phrase told it.
struct ClockFound
{
    qsizetype end = 0;
    QTime time{};
    QTime last{}; ///< of a range
    bool isBare = false; ///< an hour that does not say which half of the day: 3, 3:30
};

struct PartFound
{
    qsizetype end = 0;
    DayPart part = DayPart::Morning;
};

/// So long from now.
struct SpanFound
{
    qsizetype end = 0;
    int months = 0;
    int days = 0;
    int workdays = 0;
    double minutes = 0;
    std::optional<PhraseUnit> period{}; ///< of a single unit
};

struct NumberFound
{
    qsizetype end = 0;
    double value = 0;
};

/// 3, 1.5, 1/2, "двадцать пять", "a couple of".
NumberFound readNumber(const Phrase &phrase, qsizetype at);
/// 3rd, 15-го, "двадцать четвёртое", "last", "2nd to last": below zero counts from the end.
NumberFound readOrdinal(const Phrase &phrase, qsizetype at);
/// "2 часа 15 минут", "3 рабочих дня", without what leads to it.
SpanFound readSpan(const Phrase &phrase, qsizetype at);
DayFound readDay(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context);
ClockFound readClock(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context);
/// @p stands is whether a day or a time stands beside it: "morning" alone is no time.
PartFound readPart(const Phrase &phrase, qsizetype at, Lead lead, bool stands);
/// The time that a part of the day stands for.
QTime timeOf(DayPart part, const WorkingHours &hours);

/// A moment as a phrase told it: a day, a time, both, or an instant so long from now.
struct MomentFound
{
    qsizetype end = 0;
    QDate day{};
    QTime time{};
    QDateTime instant{}; ///< of a span of hours and minutes; local
    QDate lastDay{}; ///< of a range of days
    int minutes = 0; ///< how long a range of times lasts
    bool isImpossible = false;
    QList<int> typed{}; ///< as of DayFound
};

/// The longest moment that begins at the word @p at, with what leads to it: "до пятницы", "завтра в 15", "in 2 hours".
MomentFound readMoment(const Phrase &phrase, qsizetype at, const DateContext &context);

/// A repeat as a phrase told it: an RFC 5545 rule, and the first day it falls on.
struct RepeatFound
{
    qsizetype end = 0;
    QString rule{};
    QDate first{};
    QDate second{}; ///< the one behind it
    QTime time{};
};

RepeatFound readRepeat(const Phrase &phrase, qsizetype at, const DateContext &context);

} // namespace core
