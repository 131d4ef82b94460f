// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/snoozechoice.h"

#include "tests/support/catch.h"
#include "tests/ui/text/textfixture.h"
#include "ui/reminders/quietmenu.h"

using support::kMoscow;
using support::moscow;
using ui::SnoozeChoice;

namespace {

ui::SnoozeContext at(const QDateTime &now)
{
    return {.now = now, .zone = kMoscow, .hours = {}};
}

} // namespace

TEST_CASE("each way to snooze ends when it says", "[reminders]")
{
    const ui::SnoozeContext wednesday = at(moscow(2026, 10, 14, 14, 45));
    CHECK(snoozeMoment(SnoozeChoice::FiveMinutes, wednesday) == moscow(2026, 10, 14, 14, 50));
    CHECK(snoozeMoment(SnoozeChoice::QuarterHour, wednesday) == moscow(2026, 10, 14, 15, 0));
    CHECK(snoozeMoment(SnoozeChoice::Hour, wednesday) == moscow(2026, 10, 14, 15, 45));
    CHECK(snoozeMoment(SnoozeChoice::Evening, wednesday) == moscow(2026, 10, 14, 18, 0));
    CHECK(snoozeMoment(SnoozeChoice::Tomorrow, wednesday) == moscow(2026, 10, 15, 9, 0));
    CHECK(snoozeMoment(SnoozeChoice::Monday, wednesday) == moscow(2026, 10, 19, 9, 0));
    CHECK_FALSE(snoozeMoment(SnoozeChoice::Custom, wednesday).isValid());
}

TEST_CASE("no way to snooze ends in the past", "[reminders]")
{
    for (const QDateTime &now : {moscow(2026, 10, 14, 18, 0), moscow(2026, 10, 14, 23, 59), moscow(2026, 10, 19, 9, 0),
                                 moscow(2026, 10, 18, 12, 0)}) {
        for (int i = 0; i + 1 < ui::kSnoozeChoices; ++i)
            CHECK(snoozeMoment(static_cast<SnoozeChoice>(i), at(now)) > now);
    }
}

TEST_CASE("the hours of a person decide when her evening and her morning are", "[reminders]")
{
    ui::SnoozeContext context = at(moscow(2026, 10, 14, 14, 45));
    context.hours.start = QTime(8, 30);
    context.hours.end = QTime(17, 15);
    CHECK(snoozeMoment(SnoozeChoice::Evening, context) == moscow(2026, 10, 14, 17, 15));
    CHECK(snoozeMoment(SnoozeChoice::Tomorrow, context) == moscow(2026, 10, 15, 8, 30));
    CHECK(quietUntil(ui::QuietFor::UntilTomorrow, context) == moscow(2026, 10, 15, 8, 30));
    CHECK(quietUntil(ui::QuietFor::HalfHour, context) == moscow(2026, 10, 14, 15, 15));
    CHECK_FALSE(quietUntil(ui::QuietFor::Off, context).isValid());
}

TEST_CASE("a way to snooze says its moment", "[reminders]")
{
    const support::InLocale british(QLocale::English, QLocale::UnitedKingdom);
    const ui::SnoozeContext wednesday = at(moscow(2026, 10, 14, 14, 45));
    CHECK(snoozeText(SnoozeChoice::Evening, wednesday) == QStringLiteral("Today, 18:00"));
    CHECK(snoozeText(SnoozeChoice::Tomorrow, wednesday) == QStringLiteral("Tomorrow, 09:00"));
    CHECK(snoozeText(SnoozeChoice::Monday, wednesday) == QStringLiteral("Mon, 09:00"));
    CHECK(snoozeText(SnoozeChoice::Evening, at(moscow(2026, 10, 14, 20, 0))) == QStringLiteral("Tomorrow, 18:00"));
}
