// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/phrases.h"
#include "tests/support/catch.h"

#include <array>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

RepeatFound read(const QString &text)
{
    QDateTime now(QDate(2026, 10, 14), QTime(11, 20));
    now.setTimeZone(QTimeZone("Europe/Moscow"));
    const Phrase phrase(text);
    const RepeatFound found = readRepeat(phrase, 0, {.now = now, .zone = QTimeZone("Europe/Moscow")});
    return found.end == phrase.size() ? found : RepeatFound{};
}

struct Example
{
    const char16_t *text;
    const char16_t *rule;
    const char16_t *first;
};

} // namespace

TEST_CASE("repeats of both languages become rules with their first day", "[capture][phrases]")
{
    constexpr auto kExamples = std::to_array<Example>({
        {u"каждый день", u"FREQ=DAILY", u"2026-10-14"},
        {u"каждый понедельник", u"FREQ=WEEKLY;BYDAY=MO", u"2026-10-19"},
        {u"по вторникам и четвергам", u"FREQ=WEEKLY;BYDAY=TU,TH", u"2026-10-15"},
        {u"по рабочим дням", u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", u"2026-10-14"},
        {u"каждые 3 недели по понедельникам", u"FREQ=WEEKLY;INTERVAL=3;BYDAY=MO", u"2026-10-19"},
        {u"раз в неделю во вторник", u"FREQ=WEEKLY;BYDAY=TU", u"2026-10-20"},
        {u"15-го числа каждого месяца", u"FREQ=MONTHLY;BYMONTHDAY=15", u"2026-10-15"},
        {u"последний день каждого месяца", u"FREQ=MONTHLY;BYMONTHDAY=-1", u"2026-10-31"},
        {u"первая и третья пятница каждого месяца", u"FREQ=MONTHLY;BYDAY=1FR,3FR", u"2026-10-16"},
        {u"каждый год 25 декабря", u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", u"2026-12-25"},
        {u"ежеквартально", u"FREQ=MONTHLY;INTERVAL=3", u"2026-10-14"},
        {u"every 2 weeks", u"FREQ=WEEKLY;INTERVAL=2", u"2026-10-14"},
        {u"every other week on mon and fri", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", u"2026-10-16"},
        {u"last friday of each month", u"FREQ=MONTHLY;BYDAY=-1FR", u"2026-10-30"},
        {u"every weekday", u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", u"2026-10-14"},
        {u"daily for 5 times", u"FREQ=DAILY;COUNT=5", u"2026-10-14"},
        {u"every wed until november", u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20261101", u"2026-10-14"},
        {u"each thu starting next month", u"FREQ=WEEKLY;BYDAY=TH", u"2026-11-05"},
    });
    for (const Example &example : kExamples) {
        const RepeatFound found = read(QString::fromUtf16(example.text));
        INFO(QString::fromUtf16(example.text).toStdString());
        CHECK(found.rule == QString::fromUtf16(example.rule));
        CHECK(found.first.toString(Qt::ISODate) == QString::fromUtf16(example.first));
    }
}

TEST_CASE("a repeat has its time and what repeats by the minute is none", "[capture][phrases]")
{
    CHECK(read(u"каждый понедельник в 9:00"_s).time == QTime(9, 0));
    CHECK(read(u"daily at 3pm"_s).time == QTime(15, 0));
    CHECK(read(u"каждые 5 минут"_s).end == 0);
    CHECK(read(u"every 30 seconds"_s).end == 0);
    CHECK(read(u"каждому своё"_s).end == 0);
    CHECK(read(u"понедельник"_s).end == 0);
}
