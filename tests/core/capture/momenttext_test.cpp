// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/momenttext.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone kMoscow("Europe/Moscow");

/// Wednesday, 14 October 2026, 11:20 in Moscow; the work is from nine to six, Monday to Friday.
DateContext context()
{
    return {.now = QDateTime(QDate(2026, 10, 14), QTime(8, 20), Qt::UTC), .zone = kMoscow};
}

QDateTime october(int day, int hour, int minute = 0)
{
    return resolveLocalTime(QDate(2026, 10, day), QTime(hour, minute), kMoscow);
}

} // namespace

TEST_CASE("a typed span counts from now", "[momenttext]")
{
    const QList<std::pair<QString, QDateTime>> cases{
        {u"15 мин"_s, october(14, 11, 35)},
        {u"через 15 минут"_s, october(14, 11, 35)},
        {u"через час"_s, october(14, 12, 20)},
        {u"через 1,5 часа"_s, october(14, 12, 50)},
        {u"через полчаса"_s, october(14, 11, 50)},
        {u"1ч 30м"_s, october(14, 12, 50)},
        {u"через 2 рабочих дня"_s, october(16, 9)},
        {u"через 3 рабочих дня"_s, october(19, 9)},
        {u"через 2 раб. дня в 10:30"_s, october(16, 10, 30)},
        {u"через 2 дня"_s, october(16, 11, 20)},
        {u"через неделю в 9:00"_s, october(21, 9)},
        {u"in 2 hours"_s, october(14, 13, 20)},
        {u"in an hour"_s, october(14, 12, 20)},
        {u"in half an hour"_s, october(14, 11, 50)},
        {u"1 h 30 min"_s, october(14, 12, 50)},
        {u"in 1 working day"_s, october(15, 9)},
        {u"2 business days"_s, october(16, 9)},
        {u"in 3 days at 3pm"_s, october(17, 15)},
        {u"In 1 week"_s, october(21, 11, 20)},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text.toStdString());
        const MomentReading reading = readMomentText(text, context());
        CHECK(reading.at == expected);
        CHECK_FALSE(reading.beforeDue);
    }
}

TEST_CASE("a typed date is read as a moment of that day", "[momenttext]")
{
    const QList<std::pair<QString, QDateTime>> cases{
        {u"пт 11:00"_s, october(16, 11)},
        {u"завтра"_s, october(15, 9)},
        {u"завтра, 9:00"_s, october(15, 9)},
        {u"Tomorrow, 9:00\u202fAM"_s, october(15, 9)},
        {u"завтра вечером"_s, october(15, 18)},
        {u"вечером"_s, october(14, 18)},
        {u"утром"_s, october(15, 9)},
        {u"fri morning"_s, october(16, 9)},
        {u"in the evening"_s, october(14, 18)},
        {u"сегодня"_s, october(14, 18)},
        {u"15:00"_s, october(14, 15)},
        {u"16.10"_s, october(16, 9)},
        {u"2026-10-16T11:00"_s, october(16, 11)},
        {u"вчера 9:00"_s, october(13, 9)},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text.toStdString());
        CHECK(readMomentText(text, context()).at == expected);
    }
}

TEST_CASE("a span before due is left to each task", "[momenttext]")
{
    const QList<std::pair<QString, ReminderSpec>> cases{
        {u"за 15 минут"_s, {.beforeMinutes = 15}},
        {u"за 1 ч 30 мин до срока"_s, {.beforeMinutes = 90}},
        {u"15 мин до срока"_s, {.beforeMinutes = 15}},
        {u"1 hour before"_s, {.beforeMinutes = 60}},
        {u"за день"_s, {.beforeMinutes = 24 * 60}},
        {u"за 2 рабочих дня"_s, {.beforeWorkdays = 2}},
        {u"2 working days before due"_s, {.beforeWorkdays = 2}},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text.toStdString());
        const MomentReading reading = readMomentText(text, context());
        CHECK(reading.beforeDue == expected);
        CHECK_FALSE(reading.at.isValid());
    }
}

TEST_CASE("text that is no moment is not guessed", "[momenttext]")
{
    for (const QString &text :
         {u""_s, u"17"_s, u"soon"_s, u"через"_s, u"in 5 chairs"_s, u"через 2 часа в 10:00"_s, u"за завтра"_s,
          u"через 99999999 дней"_s, u"in -5 min"_s, u"через 2 рабочих часа"_s, u"%1"_s, u"в 15 мин стульев"_s}) {
        INFO(text.toStdString());
        const MomentReading reading = readMomentText(text, context());
        CHECK_FALSE(reading.at.isValid());
        CHECK_FALSE(reading.beforeDue);
        CHECK(reading.problem != DateReading::Problem::None);
    }
    CHECK(readMomentText(u"31.06 10:00"_s, context()).problem == DateReading::Problem::NoSuchDay);
    CHECK(readMomentText(u"пт 25:00"_s, context()).problem == DateReading::Problem::NoSuchTime);
}

TEST_CASE("a span crosses a change of the clock by the wall", "[momenttext]")
{
    // Berlin turns the clocks back on 25 October 2026 at three.
    const QTimeZone berlin("Europe/Berlin");
    const DateContext context{.now = resolveLocalTime(QDate(2026, 10, 24), QTime(12, 0), berlin), .zone = berlin};
    CHECK(readMomentText(u"через день"_s, context).at == resolveLocalTime(QDate(2026, 10, 25), QTime(12, 0), berlin));
    CHECK(readMomentText(u"через 24 часа"_s, context).at
          == resolveLocalTime(QDate(2026, 10, 25), QTime(11, 0), berlin));
}
