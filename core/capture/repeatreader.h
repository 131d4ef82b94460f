// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/phrases.h"

#include <QList>

namespace core {

/// A rule while it is read (RFC 5545 §3.3.10).
struct RepeatRule
{
    std::optional<PhraseUnit> frequency{};
    int interval = 1;
    QList<int> weekdays{}; ///< 1 Monday … 7 Sunday, in the order typed
    QList<int> nth{}; ///< of the weekdays in the month: first -1 last
    QList<int> monthDays{};
    int month = 0;
    int count = 0;
    QDate until{};
    QDate starts{};
};

/// The first day of @p rule from @p from on; invalid when none comes within nine years.
QDate firstDay(const RepeatRule &rule, QDate from);
/// As RFC 5545 §3.3.10 writes it: FREQ=WEEKLY;BYDAY=MO
QString written(const RepeatRule &rule);

/// A repeat while it is read: functions that take a part of it move on behind that part, or leave all as it is.
struct RepeatReader
{
    const Phrase &phrase;
    const DateContext &context;
    qsizetype at = 0;
    RepeatRule rule{};
    QTime time{};

    /// Takes over what a trial has read.
    void accept(const RepeatReader &trial)
    {
        at = trial.at;
        rule = trial.rule;
        time = trial.time;
    }
    bool is(Sense sense) const { return phrase.has(at, sense); }
    bool skip(Sense sense)
    {
        if (!is(sense))
            return false;
        ++at;
        return true;
    }
    bool skipText(QStringView text)
    {
        if (!phrase.isText(at, text))
            return false;
        ++at;
        return true;
    }
    std::optional<PhraseUnit> unit() const
    {
        const auto found = phrase.sense(at, Sense::Unit);
        return found ? std::optional(static_cast<PhraseUnit>(*found)) : std::nullopt;
    }
};

/// A day of the week, alone or of every week.
std::optional<int> weekdayAt(const Phrase &phrase, qsizetype at);
void setWeekly(RepeatRule &rule, const QList<int> &days);
/// "понедельникам и четвергам", "tue - sat", "субботы по вторник".
QList<int> takeWeekdays(RepeatReader &reader);
/// "рабочим дням", "будням", "workdays", "weekends": days of the week by what they are.
bool takeKindOfDays(RepeatReader &reader);
/// "4th and 10th", "15-го числа": days of a month.
bool takeMonthDays(RepeatReader &reader);
/// "первая и третья пятница", "last fri", "2nd to last fri": weekdays by their number in the month.
bool takeNthWeekdays(RepeatReader &reader);
/// "of every other month", "каждого третьего месяца", "of the month": the month that days were told of.
bool takeOfMonth(RepeatReader &reader);
/// "25 декабря", "dec 25", "august 20 and 30", "in november".
bool takeDayOfYear(RepeatReader &reader);
/// "on the 31st day", "в 31-й день": the RFC counts the days of a year too.
bool takeDayOfTheYear(RepeatReader &reader);

} // namespace core
