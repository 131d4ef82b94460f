// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/dueshift.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone kMoscow("Europe/Moscow");

Due at(const QDate &day, int hour)
{
    return Due::at(resolveLocalTime(day, QTime(hour, 0), kMoscow));
}

Due moved(const Due &due, const QString &text)
{
    const auto shift = readDueShift(text);
    REQUIRE(shift);
    return shifted(due, *shift, kMoscow, {});
}

} // namespace

TEST_CASE("a signed span moves a due date from where it is", "[dueshift]")
{
    const QDate friday(2026, 10, 16);
    CHECK(moved(Due::onDay(friday), u"+2 дня"_s) == Due::onDay(QDate(2026, 10, 18)));
    CHECK(moved(Due::onDay(friday), u"+2"_s) == Due::onDay(QDate(2026, 10, 18)));
    CHECK(moved(Due::onDay(friday), u"-1 неделя"_s) == Due::onDay(QDate(2026, 10, 9)));
    CHECK(moved(Due::onDay(friday), u"− 1 week"_s) == Due::onDay(QDate(2026, 10, 9)));
    CHECK(moved(Due::onDay(friday), u"+1 month"_s) == Due::onDay(QDate(2026, 11, 16)));
    CHECK(moved(Due::onDay(friday), u"+3 рабочих дня"_s) == Due::onDay(QDate(2026, 10, 21)));
    CHECK(moved(Due::onDay(friday), u"-1 working day"_s) == Due::onDay(QDate(2026, 10, 15)));
    CHECK(moved(at(friday, 15), u"+2 days"_s) == at(QDate(2026, 10, 18), 15));
    CHECK(moved(at(friday, 15), u"+2 часа"_s) == at(friday, 17));
    CHECK(moved(Due(), u"+2 days"_s).isNone());
}

TEST_CASE("days moved over a change of the clocks keep the time on the wall", "[dueshift]")
{
    const QTimeZone berlin("Europe/Berlin");
    const Due before = Due::at(resolveLocalTime(QDate(2026, 10, 24), QTime(9, 0), berlin));
    const Due after = shifted(before, {.days = 1}, berlin, {});
    CHECK(after == Due::at(resolveLocalTime(QDate(2026, 10, 25), QTime(9, 0), berlin)));
}

TEST_CASE("what is no signed span is none", "[dueshift]")
{
    for (const QString &text : {u""_s, u"2 days"_s, u"+"_s, u"+ "_s, u"++2"_s, u"+-2"_s, u"+tomorrow"_s, u"+2 слона"_s,
                                u"+2 days of rest"_s, u"+99999999"_s, u"+99999999 days"_s, u"-\"2 days\""_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(readDueShift(text));
    }
}
