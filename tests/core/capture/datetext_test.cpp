// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/datetext.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone kMoscow("Europe/Moscow");

/// Wednesday, 14 October 2026, 11:20 in Moscow.
DateContext context()
{
    return {.now = QDateTime(QDate(2026, 10, 14), QTime(8, 20), Qt::UTC), .zone = kMoscow};
}

Due day(int year, int month, int dayOfMonth)
{
    return Due::onDay(QDate(year, month, dayOfMonth));
}

Due moment(int year, int month, int dayOfMonth, int hour, int minute)
{
    return Due::at(resolveLocalTime(QDate(year, month, dayOfMonth), QTime(hour, minute), kMoscow));
}

} // namespace

TEST_CASE("a typed date is read as the day it names", "[datetext]")
{
    const QList<std::pair<QString, Due>> cases{
        {u""_s, Due()},
        {u"   "_s, Due()},
        {u"2026-10-16"_s, day(2026, 10, 16)},
        {u"1970-01-01"_s, day(1970, 1, 1)},
        {u"9999-12-31"_s, day(9999, 12, 31)},
        {u"16.10"_s, day(2026, 10, 16)},
        {u"16.10."_s, day(2026, 10, 16)},
        {u"16.10.27"_s, day(2027, 10, 16)},
        {u"16.10.2026"_s, day(2026, 10, 16)},
        {u"13.10"_s, day(2027, 10, 13)},
        {u"14.10"_s, day(2026, 10, 14)},
        {u"29.02"_s, day(2028, 2, 29)},
        {u"16/10"_s, day(2026, 10, 16)},
        {u"10/16"_s, day(2026, 10, 16)},
        {u"пт"_s, day(2026, 10, 16)},
        {u"ПТ"_s, day(2026, 10, 16)},
        {u"в пятницу"_s, day(2026, 10, 16)},
        {u"ср"_s, day(2026, 10, 21)},
        {u"fri"_s, day(2026, 10, 16)},
        {u"on Monday"_s, day(2026, 10, 19)},
        {u"завтра"_s, day(2026, 10, 15)},
        {u"today"_s, day(2026, 10, 14)},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text.toStdString());
        const DateReading reading = readDateText(text, context());
        CHECK(reading.problem == DateReading::Problem::None);
        CHECK(reading.due == expected);
    }
}

TEST_CASE("a typed date with a time is read as a moment", "[datetext]")
{
    const QList<std::pair<QString, Due>> cases{
        {u"2026-10-16 11:00"_s, moment(2026, 10, 16, 11, 0)},
        {u"2026-10-16T11:00"_s, moment(2026, 10, 16, 11, 0)},
        {u"2026-10-16T11:00Z"_s, moment(2026, 10, 16, 14, 0)},
        {u"2026-10-16T11:00+03:00"_s, moment(2026, 10, 16, 11, 0)},
        {u"16.10 11:00"_s, moment(2026, 10, 16, 11, 0)},
        {u"16.10, 9.30"_s, moment(2026, 10, 16, 9, 30)},
        {u"пт 11:00"_s, moment(2026, 10, 16, 11, 0)},
        {u"в пятницу в 11"_s, moment(2026, 10, 16, 11, 0)},
        {u"fri 3pm"_s, moment(2026, 10, 16, 15, 0)},
        {u"fri 3 pm"_s, moment(2026, 10, 16, 15, 0)},
        {u"tomorrow at 12am"_s, moment(2026, 10, 15, 0, 0)},
        {u"15:00"_s, moment(2026, 10, 14, 15, 0)},
        {u"в 9:00"_s, moment(2026, 10, 15, 9, 0)},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text.toStdString());
        const DateReading reading = readDateText(text, context());
        CHECK(reading.problem == DateReading::Problem::None);
        CHECK(reading.due == expected);
    }
}

TEST_CASE("a day that does not exist is named", "[datetext]")
{
    for (const QString &text : {u"31.06"_s, u"31.06.2026 10:00"_s, u"2026-06-31"_s, u"2026-06-31T10:00"_s}) {
        INFO(text.toStdString());
        const DateReading reading = readDateText(text, context());
        CHECK(reading.problem == DateReading::Problem::NoSuchDay);
        CHECK(reading.due.isNone());
        CHECK(reading.day == 31);
        CHECK(reading.month == 6);
    }
    CHECK(readDateText(u"30.02"_s, context()).problem == DateReading::Problem::NoSuchDay);
    CHECK(readDateText(u"29.02.2027"_s, context()).problem == DateReading::Problem::NoSuchDay);
}

TEST_CASE("a time that does not exist is named", "[datetext]")
{
    for (const QString &text : {u"16.10 25:00"_s, u"пт 11:61"_s, u"25:00"_s, u"fri 13pm"_s}) {
        INFO(text.toStdString());
        CHECK(readDateText(text, context()).problem == DateReading::Problem::NoSuchTime);
    }
}

TEST_CASE("text that is no date is not guessed", "[datetext]")
{
    for (const QString &text : {u"soon"_s, u"17"_s, u"40 стульев"_s, u"пт утренняя"_s, u"16.10.20260"_s, u"%1"_s,
                                u"<b>16.10</b>"_s, u"16.10 11:00 12:00"_s, u"--"_s}) {
        INFO(text.toStdString());
        const DateReading reading = readDateText(text, context());
        CHECK(reading.problem == DateReading::Problem::Unknown);
        CHECK(reading.due.isNone());
    }
}

TEST_CASE("a time inside the hour that daylight saving skips keeps its offset", "[datetext]")
{
    DateContext inNewYork = context();
    inNewYork.zone = QTimeZone("America/New_York");
    const DateReading reading = readDateText(u"2027-03-14 02:30"_s, inNewYork);
    CHECK(reading.due == Due::at(QDateTime(QDate(2027, 3, 14), QTime(7, 30), Qt::UTC)));
}
