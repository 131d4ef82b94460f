// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/remindermodel.h"

#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/text/textfixture.h"
#include "ui/reminders/remindertext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

using Kind = ui::ReminderModel::Kind;

struct Desk
{
    support::FakeClock clock; // 14:45 in Moscow
    core::Directory directory{};
    ui::ReminderModel model{clock, directory};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    support::InLocale british{QLocale::English, QLocale::UnitedKingdom};

    core::DueReminder reminder(qint64 id, const char *title, const core::Due &due, const char *client = "") const
    {
        core::DueReminder reminder;
        reminder.firing.id = core::FiringId(id);
        reminder.firing.firesAt = clock.now().addSecs(-60);
        reminder.task.id = core::TaskId(id);
        reminder.task.title = QString::fromUtf8(title);
        reminder.task.clientName = QString::fromUtf8(client);
        reminder.task.due = due;
        return reminder;
    }
    core::Due inMinutes(int minutes) const { return core::Due::at(clock.now().addSecs(qint64{60} * minutes)); }
    QStringList column(int role) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row).data(role).toString();
        return texts;
    }
};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace

TEST_CASE("what is to come stands before what is overdue and the oldest is last", "[reminders]")
{
    Desk desk;
    desk.model.show(Kind::Waiting,
                    {desk.reminder(1, "Contract", core::Due::onDay(QDate(2026, 10, 11))),
                     desk.reminder(2, "Discount", desk.inMinutes(-75)), desk.reminder(3, "Offer", desk.inMinutes(135)),
                     desk.reminder(4, "Call", desk.inMinutes(15)), desk.reminder(5, "Idea", core::Due())});
    CHECK(desk.column(Qt::DisplayRole) == list({"Call", "Offer", "Idea", "Discount", "Contract"}));
    CHECK(desk.column(ui::ReminderModel::HeadingRole).join(QString()).isEmpty());
}

TEST_CASE("time moves a reminder among the overdue ones", "[reminders]")
{
    Desk desk;
    desk.model.show(Kind::Waiting,
                    {desk.reminder(1, "Call", desk.inMinutes(15)), desk.reminder(2, "Offer", desk.inMinutes(30))});
    desk.clock.advance(std::chrono::minutes(20));
    desk.model.refresh();
    CHECK(desk.column(Qt::DisplayRole) == list({"Offer", "Call"}));
}

TEST_CASE("what came while nobody looked is parted into groups", "[reminders]")
{
    Desk desk;
    desk.model.show(Kind::Away,
                    {desk.reminder(1, "Contract", core::Due::onDay(QDate(2026, 10, 11)), "Wormwood"),
                     desk.reminder(2, "Report", desk.inMinutes(-75)), desk.reminder(3, "Offer", desk.inMinutes(135)),
                     desk.reminder(4, "Discount", desk.inMinutes(-75), "Greentown"),
                     desk.reminder(5, "Trip", desk.inMinutes(3 * 24 * 60))});
    CHECK(desk.column(Qt::DisplayRole) == list({"Discount", "Contract", "Report", "Offer", "Trip"}));
    CHECK(desk.column(ui::ReminderModel::HeadingRole)
          == list({"Clients are waiting", "", "Deadlines passed", "Later today", "Later and without a due date"}));
}

TEST_CASE("rows that only say something else are not made anew", "[reminders]")
{
    Desk desk;
    QList<core::DueReminder> reminders{desk.reminder(1, "Call", desk.inMinutes(15))};
    desk.model.show(Kind::Waiting, reminders);
    const QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&desk.model, &QAbstractItemModel::dataChanged);
    reminders[0].task.title = QStringLiteral("Call today");
    desk.model.show(Kind::Waiting, reminders);
    CHECK(reset.isEmpty());
    CHECK(changed.count() == 1);
    desk.model.show(Kind::Snoozed, reminders);
    CHECK(reset.count() == 1);
}

TEST_CASE("a row says to a screen reader what it shows", "[reminders]")
{
    Desk desk;
    core::DueReminder call = desk.reminder(1, "Call", desk.inMinutes(75), "SupplyPlus");
    call.task.priority = core::Priority::High;
    desk.model.show(Kind::Waiting, {call});
    CHECK(desk.column(Qt::AccessibleTextRole) == list({"Call. in 1 h 15 min. High. SupplyPlus · today, 16:00"}));
}

TEST_CASE("a row says how far its due date is", "[reminders]")
{
    const Desk desk;
    const auto text
        = [&desk](const core::Due &due) { return ui::reminderWhenText(due, desk.clock.now(), desk.clock.zone()); };
    CHECK(text(desk.inMinutes(0)) == QStringLiteral("now"));
    CHECK(text(desk.inMinutes(15)).startsWith(QStringLiteral("in 15 minute")));
    CHECK(text(desk.inMinutes(120)).startsWith(QStringLiteral("in 2 hour")));
    CHECK(text(desk.inMinutes(135)) == QStringLiteral("in 2 h 15 min"));
    CHECK(text(desk.inMinutes(-75)) == QStringLiteral("1 h 15 min ago"));
    CHECK(text(desk.inMinutes(-5)).startsWith(QStringLiteral("5 minute")));
    CHECK(text(desk.inMinutes(-3 * 24 * 60)).startsWith(QStringLiteral("3 day")));
    CHECK(text(core::Due::onDay(QDate(2026, 10, 14))) == QStringLiteral("today"));
    CHECK(text(core::Due::onDay(QDate(2026, 10, 11))).startsWith(QStringLiteral("3 day")));
    CHECK(text(core::Due::onDay(QDate(2026, 10, 16))).startsWith(QStringLiteral("in 2 day")));
    CHECK(text(core::Due()).isEmpty());
}

TEST_CASE("ten thousand reminders are shown at once", "[reminders]")
{
    Desk desk;
    QList<core::DueReminder> reminders;
    for (int i = 1; i <= 10000; ++i)
        reminders << desk.reminder(i, "Call", desk.inMinutes(i % 2000 - 1000));
    desk.model.show(Kind::Away, reminders);
    CHECK(desk.model.rowCount() == 10000);
    CHECK(desk.model.rowOf(core::FiringId(777)) >= 0);
    CHECK(desk.model.rowOf(core::FiringId(77777)) == -1);
}
