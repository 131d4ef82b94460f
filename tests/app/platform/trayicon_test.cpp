// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/trayicon.h"

#include "tests/app/platform/fakedaemons.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

#include <memory>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace {

using app::TrayIcon;
using app::TraySummary;

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

QAction *actionWith(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}

core::TaskRow taskDue(qint64 id, const QString &title, const core::Due &due)
{
    core::TaskRow task;
    task.id = core::TaskId(id);
    task.title = title;
    task.due = due;
    return task;
}

} // namespace

TEST_CASE("the tray menu tells the counts and the next tasks", "[tray]")
{
    const support::FakeClock clock; // 14:45 in Moscow
    TrayIcon tray(QDBusConnection::sessionBus(), clock);
    tray.setSummary({.overdue = 3,
                     .today = 2,
                     .waitingReminders = 1,
                     .next = {taskDue(7, QStringLiteral("Call R&D about <b>it</b>"),
                                      core::Due::at(QDateTime(QDate(2026, 10, 14), QTime(12, 0), Qt::UTC))),
                              taskDue(8, QStringLiteral("x").repeated(500), core::Due::onDay(QDate(2026, 10, 14)))}});

    const QStringList texts = textsOf(*tray.menu());
    REQUIRE(texts.size() == 8);
    CHECK(texts[0] == QStringLiteral("3 overdue · 2 due today"));
    CHECK_FALSE(tray.menu()->actions().first()->isEnabled());
    CHECK(texts[1].contains(QStringLiteral("R&&D about <b>it</b>")));
    CHECK(texts[1].startsWith(QStringLiteral("15:00")));
    CHECK(texts[2].size() < 60);
    CHECK(texts.mid(3)
          == QStringList{QStringLiteral("Reminders: 1"), QStringLiteral("Quick add…"), QStringLiteral("Open Followup"),
                         QStringLiteral("Do not disturb"), QStringLiteral("Quit")});
}

TEST_CASE("with nothing due the tray says so", "[tray]")
{
    const support::FakeClock clock;
    TrayIcon tray(QDBusConnection::sessionBus(), clock);
    CHECK(textsOf(*tray.menu()).first() == QStringLiteral("Nothing left for today"));
}

TEST_CASE("each entry of the tray menu asks for what it says", "[tray]")
{
    const support::FakeClock clock;
    TrayIcon tray(QDBusConnection::sessionBus(), clock);
    tray.setSummary({.next = {taskDue(7, QStringLiteral("Call Ada"), core::Due::onDay(QDate(2026, 10, 14)))}});
    const QSignalSpy quickAdd(&tray, &TrayIcon::quickAddRequested);
    const QSignalSpy open(&tray, &TrayIcon::openRequested);
    const QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    const QSignalSpy task(&tray, &TrayIcon::taskRequested);

    for (const char *text : {"Quick add", "Open Followup", "Quit", "Call Ada"}) {
        QAction *action = actionWith(*tray.menu(), QString::fromLatin1(text));
        REQUIRE(action != nullptr);
        action->trigger();
    }

    CHECK(quickAdd.count() == 1);
    CHECK(open.count() == 1);
    CHECK(quit.count() == 1);
    REQUIRE(task.count() == 1);
    CHECK(task[0][0].value<core::TaskId>() == core::TaskId(7));
}

TEST_CASE("the tray icon waits for a tray that comes late and knows when it goes", "[tray]")
{
    const support::FakeClock clock;
    TrayIcon tray(QDBusConnection::sessionBus(), clock);
    // No QSignalSpy::wait(): a window that another test closed as the last one may end its event loop.
    const auto waitUntil = [&tray](bool isShown) {
        return QTest::qWaitFor([&tray, isShown] { return tray.isShown() == isShown; }, 20000);
    };
    const QSignalSpy shown(&tray, &TrayIcon::shownChanged);
    tray.start();
    CHECK_FALSE(tray.isShown());

    auto host = std::make_unique<support::FakeTrayHost>();
    REQUIRE(waitUntil(true));
    host.reset();
    REQUIRE(waitUntil(false));
    host = std::make_unique<support::FakeTrayHost>();
    REQUIRE(waitUntil(true));
    CHECK(shown.count() == 3);
}
