// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/notificationservice.h"

#include "app/platform/notificationtext.h"
#include "tests/app/platform/fakedaemons.h"
#include "tests/support/catch.h"

#include <memory>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace {

using app::NotificationService;

constexpr int kWaitMs = 5000;

bool waitForSignal(const QSignalSpy &spy, int count = 1)
{
    return QTest::qWaitFor([&spy, count] { return spy.count() >= count; }, kWaitMs);
}

} // namespace

TEST_CASE("a reminder reaches the notification daemon with its three buttons", "[notifications]")
{
    support::FakeNotifications daemon;
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);

    service.notify(7, {QStringLiteral("Call Ada"), QStringLiteral("In 15 minutes"), core::Priority::Urgent});

    REQUIRE(waitForSignal(shown));
    CHECK(shown.first().first().toLongLong() == 7);
    REQUIRE(daemon.shown.size() == 1);
    CHECK(daemon.shown[0].summary == QStringLiteral("Call Ada"));
    CHECK(daemon.shown[0].body == QStringLiteral("In 15 minutes"));
    CHECK(daemon.shown[0].actions.filter(QStringLiteral("snooze")).size() == 1);
    CHECK(daemon.shown[0].actions.size() == 6);
    CHECK(daemon.shown[0].hints.value(QStringLiteral("urgency")).toInt() == 2);
    CHECK(daemon.shown[0].hints.value(QStringLiteral("desktop-entry")).toString() == QStringLiteral("followup"));
}

TEST_CASE("without a notification daemon the caller is told at once", "[notifications]")
{
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy unavailable(&service, &NotificationService::unavailable);

    service.notify(7, {QStringLiteral("Call Ada")});
    service.notify(8, {QStringLiteral("Call Bob")});

    REQUIRE(waitForSignal(unavailable, 2));
    CHECK(unavailable[0].first().toLongLong() == 7);
    CHECK(unavailable[1].first().toLongLong() == 8);
}

TEST_CASE("without a message bus the caller is told too", "[notifications]")
{
    NotificationService service(QDBusConnection(QStringLiteral("no bus")));
    const QSignalSpy unavailable(&service, &NotificationService::unavailable);
    service.notify(7, {QStringLiteral("Call Ada")});
    service.notify(8, {QStringLiteral("Call Bob")});
    service.withdraw(7); // dealt with: nobody needs to show it any more
    REQUIRE(waitForSignal(unavailable));
    CHECK(unavailable[0].first().toLongLong() == 8);
}

TEST_CASE("a daemon that knows no buttons is of no use", "[notifications]")
{
    support::FakeNotifications daemon({QStringLiteral("body")});
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy unavailable(&service, &NotificationService::unavailable);

    service.notify(7, {QStringLiteral("Call Ada")});

    REQUIRE(waitForSignal(unavailable));
    CHECK(daemon.shown.isEmpty());
}

TEST_CASE("a daemon that comes later is found", "[notifications]")
{
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy unavailable(&service, &NotificationService::unavailable);
    service.notify(7, {QStringLiteral("Call Ada")});
    REQUIRE(waitForSignal(unavailable));

    support::FakeNotifications daemon;
    const QSignalSpy shown(&service, &NotificationService::shown);
    service.notify(8, {QStringLiteral("Call Bob")});

    REQUIRE(waitForSignal(shown));
    CHECK(unavailable.count() == 1);
}

TEST_CASE("the buttons of a pop-up come back with their key", "[notifications]")
{
    support::FakeNotifications daemon;
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    QSignalSpy activated(&service, &NotificationService::activated);
    service.notify(7, {QStringLiteral("Call Ada")});
    REQUIRE(waitForSignal(shown));
    const uint id = daemon.shown[0].id;

    const auto [key, action]
        = GENERATE(table<QString, ui::ReminderAction>({{QStringLiteral("default"), ui::ReminderAction::Open},
                                                       {QStringLiteral("snooze"), ui::ReminderAction::Snooze},
                                                       {QStringLiteral("done"), ui::ReminderAction::Done}}));
    daemon.press(id + 100, key); // a pop-up of another program
    daemon.press(id, key);

    REQUIRE(waitForSignal(activated));
    CHECK(activated.count() == 1);
    CHECK(activated[0][0].toLongLong() == 7);
    CHECK(activated[0][1].value<ui::ReminderAction>() == action);
    CHECK(activated[0][2].toString() == QStringLiteral("token-%1").arg(id));
    CHECK(QTest::qWaitFor([&] { return daemon.withdrawn.contains(id); }, kWaitMs));
}

TEST_CASE("the same key replaces its pop-up", "[notifications]")
{
    support::FakeNotifications daemon;
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    service.notify(7, {QStringLiteral("Call Ada")});
    REQUIRE(waitForSignal(shown));
    service.notify(7, {QStringLiteral("Call Ada today")});
    REQUIRE(waitForSignal(shown, 2));

    CHECK(daemon.shown[1].replaces == daemon.shown[0].id);
}

TEST_CASE("a pop-up that was closed is not replaced", "[notifications]")
{
    support::FakeNotifications daemon;
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    const QSignalSpy closed(&service, &NotificationService::closed);
    service.notify(7, {QStringLiteral("Call Ada")});
    REQUIRE(waitForSignal(shown));
    daemon.close(daemon.shown[0].id);
    REQUIRE(waitForSignal(closed));
    service.notify(7, {QStringLiteral("Call Ada")});
    REQUIRE(waitForSignal(shown, 2));

    CHECK(daemon.shown[1].replaces == 0);
}

TEST_CASE("a withdrawn pop-up leaves the screen", "[notifications]")
{
    support::FakeNotifications daemon;
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    const QSignalSpy closed(&service, &NotificationService::closed);
    service.notify(7, {QStringLiteral("Call Ada")});
    REQUIRE(waitForSignal(shown));

    service.withdraw(7);
    service.withdraw(8);

    REQUIRE(waitForSignal(closed));
    CHECK(daemon.withdrawn == QList<uint>{daemon.shown[0].id});
}

TEST_CASE("pop-ups of a daemon that ends for good are given back", "[notifications]")
{
    auto daemon = std::make_unique<support::FakeNotifications>();
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    const QSignalSpy unavailable(&service, &NotificationService::unavailable);
    service.notify(7, {QStringLiteral("Call Ada")});
    service.notify(8, {QStringLiteral("Call Bob")});
    service.notify(9, {QStringLiteral("Call Cleo")});
    REQUIRE(waitForSignal(shown, 3));
    daemon->close(daemon->shown[1].id); // seen and put away: it does not come back
    const QSignalSpy closed(&service, &NotificationService::closed);
    REQUIRE(waitForSignal(closed));

    daemon.reset();
    service.withdraw(9);

    REQUIRE(waitForSignal(unavailable));
    CHECK(unavailable.count() == 1);
    CHECK(unavailable[0].first().toLongLong() == 7);
}

TEST_CASE("a daemon that is killed and started again shows what was up", "[notifications]")
{
    const auto start = [] {
        auto daemon = std::make_unique<QProcess>();
        daemon->start(QStringLiteral(NOTIFICATION_PROGRAM), {});
        REQUIRE(QTest::qWaitFor([&] { return daemon->canReadLine(); }, kWaitMs));
        CHECK(daemon->readLine() == "ready\n");
        return daemon;
    };
    const auto said = [](QProcess &daemon) {
        REQUIRE(QTest::qWaitFor([&] { return daemon.canReadLine(); }, kWaitMs));
        return QString::fromUtf8(daemon.readLine()).trimmed();
    };
    auto daemon = start();
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    const QSignalSpy unavailable(&service, &NotificationService::unavailable);
    service.notify(7, {QStringLiteral("Call Ada")});
    REQUIRE(waitForSignal(shown));
    CHECK(said(*daemon) == QStringLiteral("Call Ada replaces 0"));

    for (int round = 0; round < 3; ++round) {
        daemon->kill();
        REQUIRE(daemon->waitForFinished());
        daemon = start();
        CHECK(said(*daemon) == QStringLiteral("Call Ada replaces 0"));
        REQUIRE(waitForSignal(shown, 2 + round));
    }
    CHECK(unavailable.isEmpty());
    service.notify(7, {QStringLiteral("Call Ada now")});
    CHECK(said(*daemon) == QStringLiteral("Call Ada now replaces 1"));
}

TEST_CASE("what changes while it is being sent is one pop-up in the end", "[notifications]")
{
    support::FakeNotifications daemon;
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    service.notify(1, {QStringLiteral("First")});
    REQUIRE(waitForSignal(shown)); // the daemon is known from here on
    service.notify(7, {QStringLiteral("Call Ada")});
    service.notify(7, {QStringLiteral("Call Ada now")});
    service.notify(8, {QStringLiteral("Call Bob")});
    service.withdraw(8);

    REQUIRE(QTest::qWaitFor([&] { return daemon.shown.size() == 4 && daemon.withdrawn.size() == 1; }, kWaitMs));
    CHECK(daemon.shown[3].summary == QStringLiteral("Call Ada now"));
    CHECK(daemon.shown[3].replaces == daemon.shown[1].id);
    CHECK(daemon.withdrawn[0] == daemon.shown[2].id);
}

TEST_CASE("the sound is the chosen one or none", "[notifications]")
{
    support::FakeNotifications daemon;
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);
    service.setSound(QStringLiteral("bell"));
    service.notify(7, {QStringLiteral("Call Ada")});
    service.setSound(QString());
    service.notify(8, {QStringLiteral("Call Bob")});
    REQUIRE(waitForSignal(shown, 2));
    service.setSound(QStringLiteral("bell"));
    service.notify(9, {QStringLiteral("Call Cleo")});
    REQUIRE(waitForSignal(shown, 3));
    CHECK(daemon.shown[0].hints.value(QStringLiteral("suppress-sound")).toBool()); // silent when it is shown
    CHECK_FALSE(daemon.shown[0].hints.contains(QStringLiteral("sound-name")));
    CHECK(daemon.shown[2].hints.value(QStringLiteral("sound-name")).toString() == QStringLiteral("bell"));
    CHECK_FALSE(daemon.shown[2].hints.contains(QStringLiteral("suppress-sound")));
}

TEST_CASE("text is shown literally by a daemon that reads markup", "[notifications]")
{
    support::FakeNotifications daemon(
        {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")});
    NotificationService service(QDBusConnection::sessionBus());
    const QSignalSpy shown(&service, &NotificationService::shown);

    service.notify(7, {QStringLiteral("<b>5 < 6</b>"), QStringLiteral("A & B\n<a href=\"smb://x\">y</a>")});

    REQUIRE(waitForSignal(shown));
    CHECK(daemon.shown[0].summary == QStringLiteral("<b>5 < 6</b>")); // the summary is never markup
    CHECK(daemon.shown[0].body == QStringLiteral("A &amp; B\n&lt;a href=&quot;smb://x&quot;&gt;y&lt;/a&gt;"));
}

TEST_CASE("text for notifications is one clean line of bounded length", "[notifications]")
{
    using app::cleanedForNotification;
    CHECK(cleanedForNotification(QStringLiteral("a\u202Egnp.exe")) == QStringLiteral("agnp.exe"));
    CHECK(cleanedForNotification(QStringLiteral("a\u2066b\u2069\u200Fc\u061Cd")) == QStringLiteral("abcd"));
    CHECK(cleanedForNotification(QStringLiteral("a\nb\tc\u2028d") + QChar(u'\0') + QChar(0x1B))
          == QStringLiteral("a b c d"));
    CHECK(cleanedForNotification(QString()).isEmpty());
    CHECK(cleanedForNotification(QStringLiteral("Ёлка 👩‍💻 %1"))
          == QStringLiteral("Ёлка 👩‍💻 %1"));
    const QString cut = cleanedForNotification(QString(300, u'x'));
    CHECK(cut.size() == 200);
    CHECK(cut.endsWith(u'…'));
    const QString emoji = cleanedForNotification(QStringLiteral("x") + QStringLiteral("😀").repeated(200));
    CHECK(emoji.size() <= 200);
    CHECK_FALSE(emoji.chopped(1).back().isHighSurrogate());
}
