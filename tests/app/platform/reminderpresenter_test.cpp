// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/reminderpresenter.h"

#include "app/platform/traysummaryreader.h"
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "tests/app/platform/fakedaemons.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "ui/reminders/morereminders.h"
#include "ui/reminders/notificationpopup.h"
#include "ui/reminders/reminderwindow.h"
#include "ui/shell/edits.h"

#include <algorithm>
#include <memory>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Patient: a loaded machine is slow, not broken.
template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, 20000);
}

/// A file whose reminders are presented; the clock stands at 14:45 in Moscow.
struct Desk
{
    Desk()
    {
        auto opened = core::Store::open({.path = folder.filePath(QStringLiteral("team.db")),
                                         .personName = QStringLiteral("Ada"),
                                         .createIfMissing = true},
                                        clock);
        REQUIRE(opened);
        store = std::move(*opened);
        scheduler = std::make_unique<core::ReminderScheduler>(*store);
        edits = std::make_unique<ui::Edits>(*store);
        presenter = std::make_unique<app::ReminderPresenter>(*scheduler, *edits, service);
        start();
    }

    /// Until the first look is over: what comes later comes while the program runs.
    void start()
    {
        scheduler->start();
        waitForLook();
    }
    /// A quarter of an hour passes while the program runs: it looks often.
    void passQuarterHour()
    {
        for (int step = 0; step < 45; ++step) {
            clock.advance(std::chrono::seconds(20));
            scheduler->lookAgain();
            waitForLook();
        }
    }
    void waitForLook()
    {
        bool hasLooked = false;
        core::whenReady(store->firingsUntil(clock.now()), scheduler.get(),
                        [&hasLooked](const auto &) { hasLooked = true; });
        REQUIRE(waitFor([&hasLooked] { return hasLooked; }));
    }
    /// The program ends and starts again.
    void restart()
    {
        presenter.reset();
        scheduler = std::make_unique<core::ReminderScheduler>(*store);
        presenter = std::make_unique<app::ReminderPresenter>(*scheduler, *edits, service);
        start();
    }

    /// A task due in half an hour that is reminded of now.
    void addDue(const QStringList &titles)
    {
        QList<core::Task> tasks;
        for (const QString &title : titles) {
            core::Task task;
            task.title = title;
            task.clientName = QStringLiteral("SupplyPlus");
            task.assignee = store->me();
            task.due = core::Due::at(clock.now().addSecs(30 * 60));
            task.reminders = {{.beforeMinutes = 30, .at = {}}};
            tasks << task;
        }
        auto done = store->run(std::make_shared<core::CreateTasks>(tasks));
        REQUIRE(waitFor([&done] { return done.isFinished(); }));
        REQUIRE(done.result());
    }
    bool waitForState(core::FiringState state)
    {
        return waitFor(
            [this, state] { return !scheduler->waiting().isEmpty() && scheduler->waiting()[0].firing.state == state; });
    }
    bool waitForWaiting(qsizetype count)
    {
        return waitFor([this, count] { return scheduler->waiting().size() == count; });
    }
    static QList<ui::NotificationPopup *> popups()
    {
        QList<ui::NotificationPopup *> popups;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *popup = qobject_cast<ui::NotificationPopup *>(widget); popup != nullptr && popup->isVisible())
                popups << popup;
        }
        return popups;
    }

    QTemporaryDir folder;
    support::FakeClock clock;
    std::unique_ptr<core::Store> store;
    std::unique_ptr<core::ReminderScheduler> scheduler;
    std::unique_ptr<ui::Edits> edits;
    app::NotificationService service{QDBusConnection::sessionBus()};
    std::unique_ptr<app::ReminderPresenter> presenter;
};

} // namespace

TEST_CASE("a due reminder reaches the daemon and is written down as shown", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(waitFor([&] { return !daemon.shown.isEmpty(); }));
    CHECK(daemon.shown[0].summary == QStringLiteral("Call Ada"));
    CHECK(daemon.shown[0].body.contains(QStringLiteral("SupplyPlus")));
    CHECK(desk.waitForState(core::FiringState::Shown));
    CHECK(Desk::popups().isEmpty());
}

TEST_CASE("Open asks for the task and its reminder goes on waiting", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    QSignalSpy opened(desk.presenter.get(), &app::ReminderPresenter::openRequested);
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForState(core::FiringState::Shown));
    const core::TaskId task = desk.scheduler->waiting()[0].task.id;

    daemon.press(daemon.shown[0].id, QStringLiteral("default"));

    REQUIRE(waitFor([&opened] { return opened.count() == 1; }));
    CHECK(desk.scheduler->waiting().size() == 1);
    CHECK(opened[0][0].value<core::TaskId>() == task);
    CHECK_FALSE(opened[0][1].toString().isEmpty());
}

TEST_CASE("Snooze rings again after fifteen minutes and can be taken back", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForState(core::FiringState::Shown));
    daemon.press(daemon.shown[0].id, QStringLiteral("snooze"));
    REQUIRE(desk.waitForWaiting(0));
    CHECK(waitFor([&] { return desk.edits->stack().canUndo(); }));

    desk.passQuarterHour();
    REQUIRE(waitFor([&] { return daemon.shown.size() == 2; }));
    CHECK(daemon.shown[1].summary == QStringLiteral("Call Ada"));
}

TEST_CASE("Done closes the task and its reminder", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForState(core::FiringState::Shown));
    const core::TaskId id = desk.scheduler->waiting()[0].task.id;
    daemon.press(daemon.shown[0].id, QStringLiteral("done"));
    REQUIRE(desk.waitForWaiting(0));
    auto task = desk.store->task(id);
    REQUIRE(waitFor([&task] { return task.isFinished(); }));
    CHECK(task.result()->status == core::statuses::kDone);
}

TEST_CASE("without a daemon the reminder comes in a window of ours", "[reminders]")
{
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(waitFor([] { return Desk::popups().size() == 1; }));
    CHECK(desk.waitForState(core::FiringState::Shown));

    QTest::mouseClick(Desk::popups()[0]->findChild<QAbstractButton *>(QStringLiteral("popupDoneButton")),
                      Qt::LeftButton);
    CHECK(desk.waitForWaiting(0));
    CHECK(waitFor([] { return Desk::popups().isEmpty(); }));
}

TEST_CASE("with pop-ups turned off reminders come in their window", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.presenter->setShowsPopups(false);
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForWaiting(1));
    REQUIRE(waitFor([&desk] { return desk.presenter->window() != nullptr && desk.presenter->window()->isVisible(); }));
    desk.presenter->window()->close();

    desk.presenter->setShowsPopups(true);
    desk.addDue({QStringLiteral("Call Bob")});
    REQUIRE(waitFor([&] { return !daemon.shown.isEmpty(); }));
    CHECK(daemon.shown[0].summary == QStringLiteral("Call Bob"));
    CHECK(Desk::popups().isEmpty());
}

TEST_CASE("what came due while the program was off comes as one group", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.presenter.reset();
    desk.scheduler.reset();
    const int count = GENERATE(1, 2, 40);
    desk.addDue(QStringList(count, QStringLiteral("Call Ada")));
    desk.restart();
    REQUIRE(waitFor([&desk] { return desk.presenter->window() != nullptr && desk.presenter->window()->isVisible(); }));
    CHECK(desk.presenter->window()->isAway());
    CHECK(desk.waitForState(core::FiringState::Shown));
    CHECK(daemon.shown.isEmpty());
}

TEST_CASE("a pop-up goes when the task is dealt with elsewhere", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForState(core::FiringState::Shown));
    desk.scheduler->acknowledge({desk.scheduler->waiting()[0].firing.id});
    CHECK(waitFor([&] { return daemon.withdrawn.contains(daemon.shown[0].id); }));
}

TEST_CASE("a pop-up says the new title of its task without another sound", "[reminders]")
{
    Desk desk;
    const auto rename = [&desk] {
        desk.addDue({QStringLiteral("Call Ada")});
        REQUIRE(desk.waitForState(core::FiringState::Shown));
        const core::TaskId task = desk.scheduler->waiting()[0].task.id;
        desk.store->run(core::EditTasks::setField({task}, core::Field::Title, QStringLiteral("Write to Ada")));
    };
    SECTION("of the service")
    {
        support::FakeNotifications daemon;
        desk.service.setSound(QStringLiteral("message-new-instant"));
        rename();
        REQUIRE(waitFor([&daemon] { return daemon.shown.size() == 2; }));
        CHECK(daemon.shown[1].summary == QStringLiteral("Write to Ada"));
        CHECK(daemon.shown[1].replaces == daemon.shown[0].id);
        CHECK(daemon.shown[0].hints.contains(QStringLiteral("sound-name")));
        CHECK_FALSE(daemon.shown[1].hints.contains(QStringLiteral("sound-name")));
    }
    SECTION("of our own")
    {
        rename();
        CHECK(waitFor([] {
            return Desk::popups().size() == 1
                && Desk::popups()[0]->findChild<QWidget *>(QStringLiteral("popupTitle"))->property("text")
                == QStringLiteral("Write to Ada");
        }));
    }
}

TEST_CASE("a pop-up goes when another program shows the reminder now", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForState(core::FiringState::Shown));
    const QList<core::Firing> asSeen{desk.scheduler->waiting()[0].firing};
    desk.store->run(std::make_shared<core::ClaimFirings>(asSeen, QStringLiteral("another computer")));
    desk.scheduler->lookAgain();
    CHECK(waitFor([&] { return daemon.withdrawn.contains(daemon.shown[0].id); }));
    CHECK(daemon.shown.size() == 1);
}

TEST_CASE("many at once are three and one that counts the rest", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    QStringList titles;
    for (int i = 1; i <= 40; ++i)
        titles << QStringLiteral("Task %1").arg(i);
    desk.addDue(titles);
    REQUIRE(waitFor([&] { return daemon.shown.size() == 4; }));
    CHECK(daemon.shown.last().summary.startsWith(QStringLiteral("37 more reminder")));
    CHECK(daemon.shown.last().actions.size() == 2);
    CHECK(waitFor([&] {
        return std::ranges::all_of(desk.scheduler->waiting(), [](const core::DueReminder &reminder) {
            return reminder.firing.state == core::FiringState::Shown;
        });
    }));
    daemon.press(daemon.shown.last().id, QStringLiteral("default"));
    CHECK(waitFor([&desk] { return desk.presenter->window() != nullptr && desk.presenter->window()->isVisible(); }));
}

TEST_CASE("those that come while three are up join the one that counts", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
    REQUIRE(waitFor([&] { return daemon.shown.size() == 4; }));
    CHECK(daemon.shown.last().summary.startsWith(QStringLiteral("1 more reminder")));
    desk.addDue({QStringLiteral("E"), QStringLiteral("F")});
    REQUIRE(waitFor([&] { return daemon.shown.size() == 5; }));
    CHECK(daemon.shown.last().summary.startsWith(QStringLiteral("3 more reminder")));
}

TEST_CASE("a pop-up that nobody touched is followed by the window and one taken away is not", "[reminders]")
{
    constexpr uint kExpired = 1;
    constexpr uint kByHand = 2;
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForState(core::FiringState::Shown));
    daemon.close(daemon.shown[0].id, kByHand);
    desk.addDue({QStringLiteral("Call Bob")});
    REQUIRE(waitFor([&daemon] { return daemon.shown.size() == 2; }));
    CHECK(desk.presenter->window() == nullptr);
    REQUIRE(waitFor([&desk] {
        return std::ranges::all_of(desk.scheduler->waiting(), [](const core::DueReminder &reminder) {
            return reminder.firing.state == core::FiringState::Shown;
        });
    }));
    daemon.close(daemon.shown[1].id, kExpired);
    REQUIRE(waitFor([&desk] { return desk.presenter->window() != nullptr && desk.presenter->window()->isVisible(); }));
    CHECK(desk.scheduler->waiting().size() == 2);
}

TEST_CASE("thousands at once without a daemon are three pop-ups and the window", "[reminders]")
{
    Desk desk;
    desk.addDue(QStringList(2000, QStringLiteral("Call")));
    REQUIRE(waitFor([&desk] { return desk.presenter->window() != nullptr && desk.presenter->window()->isVisible(); }));
    CHECK(waitFor([] { return Desk::popups().size() == 3; }));
    CHECK(waitFor([] {
        return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *widget) {
            return qobject_cast<const ui::MoreReminders *>(widget) != nullptr && widget->isVisible();
        });
    }));
}

TEST_CASE("a pop-up that came before the file was closed does nothing to the next one", "[reminders]")
{
    support::FakeNotifications daemon;
    Desk desk;
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(desk.waitForState(core::FiringState::Shown));
    const uint old = daemon.shown[0].id;
    desk.restart();
    CHECK(waitFor([&] { return daemon.withdrawn.contains(old); }));
    daemon.press(old, QStringLiteral("done"));
    CHECK(waitFor([&desk] { return desk.presenter->window() != nullptr && desk.presenter->window()->isVisible(); }));
    CHECK(desk.scheduler->waiting().size() == 1);
}

TEST_CASE("a window closed without an act keeps its reminders for the next one", "[reminders]")
{
    Desk desk;
    desk.presenter->setShowsPopups(false);
    desk.addDue({QStringLiteral("Call Ada")});
    REQUIRE(waitFor([&desk] { return desk.presenter->window() != nullptr && desk.presenter->window()->isVisible(); }));
    desk.presenter->window()->close(); // as Alt+F4 does
    CHECK(desk.scheduler->waiting().size() == 1);
    desk.presenter->openWindow();
    CHECK(desk.presenter->window()->findChild<QAbstractItemView *>()->model()->rowCount() == 1);
}

TEST_CASE("the tray's summary follows the file", "[tray]")
{
    Desk desk;
    app::TraySummaryReader reader(*desk.store, *desk.scheduler);
    desk.store->loadIndex();
    desk.addDue({QStringLiteral("Call Ada"), QStringLiteral("Call Bob"), QStringLiteral("Call Cy")});
    // Before the index is there numbers and tasks are two questions, with a change between them now and then.
    REQUIRE(waitFor([&reader] { return reader.summary().today == 3 && reader.summary().next.size() == 2; }));
    CHECK(reader.summary().next[0].title == QStringLiteral("Call Ada"));
    CHECK(reader.summary().overdue == 0);
    CHECK(waitFor([&reader] { return reader.summary().waitingReminders == 3; }));
}
