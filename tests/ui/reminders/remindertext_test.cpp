// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/remindertext.h"

#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/text/textfixture.h"

#include <QLocale>

namespace {

/// English as the United Kingdom writes it, for the time of one test.
struct English
{
    English() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~English() { QLocale::setDefault(m_before); }
    QLocale m_before;
};

core::Due inMinutes(const core::Clock &clock, int minutes)
{
    return core::Due::at(clock.now().addSecs(qint64{60} * minutes));
}

/// Whether a text has these two ends; its plural form is the catalogue's.
bool saysCount(const QString &text, const char *start, const char *end)
{
    return text.startsWith(QLatin1String(start)) && text.endsWith(QLatin1String(end));
}

} // namespace

TEST_CASE("a reminder says how soon its task is due", "[reminders]")
{
    const English english;
    const support::FakeClock clock; // 14:45 in Moscow
    const auto text = [&clock](const core::Due &due) { return ui::reminderDueText(due, clock.now(), clock.zone()); };
    CHECK(text(inMinutes(clock, 0)) == QStringLiteral("Now, at 14:45"));
    CHECK(saysCount(text(inMinutes(clock, 15)), "In 15 minute", "at 15:00"));
    CHECK(saysCount(text(inMinutes(clock, 60)), "In 1 hour", "at 15:45"));
    CHECK(text(inMinutes(clock, 135)) == QStringLiteral("In 2 h 15 min, at 17:00"));
    CHECK(text(core::Due::onDay(QDate(2026, 10, 14))) == QStringLiteral("Today"));
    CHECK(text(inMinutes(clock, 24 * 60)) == QStringLiteral("Tomorrow, 14:45"));
    CHECK(text(inMinutes(clock, -19 * 60)).startsWith(QStringLiteral("Overdue")));
    CHECK(text(core::Due()).isEmpty());
}

TEST_CASE("a timer that rings a moment late does not count a minute less", "[reminders]")
{
    const English english;
    support::FakeClock clock;
    const core::Due due = inMinutes(clock, 15);
    clock.advance(std::chrono::milliseconds(1200));
    CHECK(saysCount(ui::reminderDueText(due, clock.now(), clock.zone()), "In 15 minute", "at 15:00"));
}

TEST_CASE("the words of a reminder come from its task", "[reminders]")
{
    const English english;
    const support::FakeClock clock;
    core::DueReminder reminder;
    reminder.firing.firesAt = clock.now();
    reminder.task.title = QStringLiteral("Call %1");
    reminder.task.clientName = QStringLiteral("SupplyPlus");
    reminder.task.due = inMinutes(clock, 15);
    const ui::ReminderText text = ui::reminderText(reminder, core::Directory(), clock.now(), clock.zone());
    CHECK(text.title == QStringLiteral("Call %1"));
    CHECK(text.client == QStringLiteral("SupplyPlus"));
    CHECK(text.time == QStringLiteral("14:45"));
    CHECK(text.dueState == ui::DueState::Today);
}

TEST_CASE("the notice of an overdue task says who was to do it", "[reminders]")
{
    const English english;
    const core::Directory directory = support::aDirectory();
    core::DueReminder reminder;
    reminder.firing.kind = core::FiringKind::OverdueNotice;
    CHECK(ui::reminderPartyText(reminder, directory) == QStringLiteral("Overdue, assigned to nobody"));
    reminder.task.assignee = core::PersonId(1);
    reminder.task.clientName = QStringLiteral("SupplyPlus");
    CHECK(ui::reminderPartyText(reminder, directory)
          == QStringLiteral("Overdue, assigned to Anna Belova · SupplyPlus"));
    reminder.firing.kind = core::FiringKind::Reminder;
    CHECK(ui::reminderPartyText(reminder, directory) == QStringLiteral("SupplyPlus"));
}
