// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/text/textfixture.h"
#include "ui/text/duestate.h"
#include "ui/text/duetext.h"

using core::Due;
using support::InLocale;
using support::kMoscow;
using support::kNow;
using support::moscow;

namespace {

QString chip(const Due &due)
{
    return ui::dueText(due, kNow, kMoscow);
}

QString row(const Due &due, core::DueBucket bucket)
{
    return ui::dueRowText(due, bucket, kNow, kMoscow);
}

} // namespace

TEST_CASE("a due date is told against today in both languages", "[text]")
{
    {
        const InLocale english(QLocale::English, QLocale::UnitedKingdom);
        CHECK(chip(Due::at(moscow(2026, 10, 14, 15))) == QStringLiteral("Today, 15:00"));
        CHECK(chip(Due::onDay({2026, 10, 14})) == QStringLiteral("Today"));
        CHECK(chip(Due::at(moscow(2026, 10, 15, 10))) == QStringLiteral("Tomorrow, 10:00"));
        CHECK(chip(Due::onDay({2026, 10, 16})) == QStringLiteral("Fri, 16\u00A0Oct"));
        CHECK(chip({}) == QStringLiteral("No date"));
    }
    {
        const InLocale american(QLocale::English, QLocale::UnitedStates);
        CHECK(chip(Due::onDay({2026, 10, 16})) == QStringLiteral("Fri, Oct\u00A016"));
        CHECK(chip(Due::at(moscow(2026, 10, 16, 11))).startsWith(QStringLiteral("Fri, Oct\u00A016, 11:00")));
        CHECK(chip(Due::onDay({2027, 1, 5})) == QStringLiteral("Tue, Jan\u00A05, 2027"));
    }
    const InLocale russian(QLocale::Russian, QLocale::Russia);
    CHECK(chip(Due::onDay({2026, 10, 16})) == QStringLiteral("Пт, 16\u00A0окт."));
    CHECK(chip(Due::at(moscow(2026, 10, 16, 11))) == QStringLiteral("Пт, 16\u00A0окт., 11:00"));
    CHECK(chip(Due::onDay({2027, 1, 5})) == QStringLiteral("Вт, 5\u00A0янв. 2027"));
}

TEST_CASE("an overdue chip counts minutes and hours and days", "[text]")
{
    const auto starts = [](const QString &text, const QString &start) { return text.startsWith(start); };
    CHECK(starts(chip(Due::at(kNow.addSecs(-30))), QStringLiteral("Overdue: 1 min")));
    CHECK(starts(chip(Due::at(kNow.addSecs(-59 * 60))), QStringLiteral("Overdue: 59 min")));
    CHECK(starts(chip(Due::at(kNow.addSecs(-19 * 3600))), QStringLiteral("Overdue: 19 h")));
    CHECK(starts(chip(Due::at(kNow.addSecs(-3 * 86400))), QStringLiteral("Overdue: 3 day")));
    CHECK(starts(chip(Due::onDay({2026, 10, 13})), QStringLiteral("Overdue: 1 day")));
    CHECK(starts(chip(Due::onDay({2026, 10, 11})), QStringLiteral("Overdue: 3 day")));
}

TEST_CASE("a closed task tells when it was closed", "[text]")
{
    const InLocale russian(QLocale::Russian, QLocale::Russia);
    core::TaskRow task;
    task.due = Due::onDay({2026, 10, 1});
    CHECK(ui::dueText(task, true, kNow, kMoscow) == QStringLiteral("Чт, 1\u00A0окт."));
    task.completed = moscow(2026, 10, 14, 10, 42);
    CHECK(ui::dueText(task, true, kNow, kMoscow).endsWith(QStringLiteral(", 10:42")));
    CHECK(ui::dueText(task, false, kNow, kMoscow).startsWith(QStringLiteral("Overdue")));
}

TEST_CASE("a row leaves out what its heading says", "[text]")
{
    using core::DueBucket;
    const InLocale russian(QLocale::Russian, QLocale::Russia);
    CHECK(row(Due::at(moscow(2026, 10, 13, 16)), DueBucket::Overdue) == QStringLiteral("Yesterday, 16:00"));
    CHECK(row(Due::onDay({2026, 10, 11}), DueBucket::Overdue) == QStringLiteral("Вс, 11\u00A0окт."));
    CHECK(row(Due::at(moscow(2026, 10, 14, 13, 30)), DueBucket::Today) == QStringLiteral("13:30"));
    CHECK(row(Due::onDay({2026, 10, 15}), DueBucket::Tomorrow) == QStringLiteral("All day"));
    CHECK(row(Due::at(moscow(2026, 10, 16, 11)), DueBucket::Week) == QStringLiteral("Пт, 11:00"));
    CHECK(row(Due::onDay({2026, 10, 16}), DueBucket::Week) == QStringLiteral("Пт, 16\u00A0окт."));
    CHECK(row(Due::onDay({2026, 10, 19}), DueBucket::Later) == QStringLiteral("Пн, 19\u00A0окт."));
    CHECK(row({}, DueBucket::None) == QStringLiteral("—"));
}

TEST_CASE("the time left is told in the two largest units", "[text]")
{
    const auto left = [](const Due &due) { return ui::dueInText(due, kNow, kMoscow); };
    CHECK(left(Due::at(moscow(2026, 10, 14, 15))) == QStringLiteral("in 3 h 40 min"));
    CHECK(left(Due::at(moscow(2026, 10, 14, 13, 20))).startsWith(QStringLiteral("in 2 h")));
    CHECK(left(Due::at(moscow(2026, 10, 14, 11, 35))).startsWith(QStringLiteral("in 15 min")));
    CHECK(left(Due::onDay({2026, 10, 17})).startsWith(QStringLiteral("in 3 day")));
    CHECK(left(Due::onDay({2026, 10, 14})).isEmpty());
    CHECK(left(Due::at(moscow(2026, 10, 14, 11))).isEmpty());
    CHECK(left({}).isEmpty());
}

TEST_CASE("inside a sentence a day begins with a small letter", "[text]")
{
    const InLocale russian(QLocale::Russian, QLocale::Russia);
    CHECK(ui::dayText({2026, 10, 13}, {2026, 10, 14}, ui::Place::Inside) == QStringLiteral("yesterday"));
    CHECK(ui::dayText({2026, 10, 16}, {2026, 10, 14}, ui::Place::Inside) == QStringLiteral("пт, 16\u00A0окт."));
}

TEST_CASE("a day is told where the person is", "[text]")
{
    // 23:30 in Moscow is still the same day there, and the next one in Vladivostok.
    const Due due = Due::at(moscow(2026, 10, 14, 23, 30));
    CHECK(ui::dateText(due, kNow, kMoscow).startsWith(QStringLiteral("Today")));
    CHECK(ui::dateText(due, kNow, QTimeZone("Asia/Vladivostok")).startsWith(QStringLiteral("Tomorrow")));
}

TEST_CASE("far dates are told and not refused", "[text]")
{
    const InLocale russian(QLocale::Russian, QLocale::Russia);
    CHECK(ui::dateText(Due::onDay({9999, 12, 31}), kNow, kMoscow).endsWith(QStringLiteral("9999")));
    CHECK(ui::dateText(Due::onDay({1970, 1, 1}), kNow, kMoscow).endsWith(QStringLiteral("1970")));
}

TEST_CASE("a reminder before due is told in its largest unit", "[text]")
{
    CHECK(ui::beforeText(0) == QStringLiteral("At the due time"));
    CHECK(ui::beforeText(15).startsWith(QStringLiteral("15 minute")));
    CHECK(ui::beforeText(120).startsWith(QStringLiteral("2 hour")));
    CHECK(ui::beforeText(1440).startsWith(QStringLiteral("1 day")));
    CHECK(ui::beforeText(90).startsWith(QStringLiteral("90 minute")));
}

TEST_CASE("the state of a due date follows the minute and the midnight", "[text]")
{
    const auto state
        = [](const Due &due, bool isClosed = false) { return ui::dueStateOf(due, isClosed, kNow, kMoscow); };
    CHECK(state(Due::at(kNow.addSecs(-60))) == ui::DueState::Overdue);
    CHECK(state(Due::at(kNow.addSecs(60))) == ui::DueState::Today);
    CHECK(state(Due::onDay({2026, 10, 14})) == ui::DueState::Today);
    CHECK(state(Due::onDay({2026, 10, 15})) == ui::DueState::Soon);
    CHECK(state(Due::onDay({2026, 10, 16})) == ui::DueState::Later);
    CHECK(state({}) == ui::DueState::None);
    CHECK(state(Due::at(kNow.addSecs(-60)), true) == ui::DueState::Done);
}
