// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/wakewatch.h"

#include "tests/app/platform/fakedaemons.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace {

using app::WakeWatch;

constexpr int kWaitMs = 5000;

/// The zone of this process, put back at the end.
class ProcessZone
{
public:
    explicit ProcessZone(const char *zone) { set(zone); }
    ~ProcessZone()
    {
        if (m_before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_before);
    }
    static void set(const char *zone) { qputenv("TZ", zone); }

private:
    QByteArray m_before = qEnvironmentVariableIsSet("TZ") ? qgetenv("TZ") : QByteArray();
};

} // namespace

TEST_CASE("a computer that wakes up is told and one that falls asleep is not", "[wake]")
{
    support::FakeLogin login;
    WakeWatch watch;
    watch.listenTo(QDBusConnection::sessionBus());
    const QSignalSpy jumped(&watch, &WakeWatch::timeMayHaveJumped);
    login.sleep(true);
    login.sleep(false);
    REQUIRE(QTest::qWaitFor([&] { return !jumped.isEmpty(); }, kWaitMs));
    CHECK(jumped.count() == 1);
}

TEST_CASE("another zone is told and read anew", "[wake]")
{
    const ProcessZone zone("Europe/Moscow");
    support::FakeLogin login;
    WakeWatch watch;
    watch.listenTo(QDBusConnection::sessionBus());
    const QSignalSpy jumped(&watch, &WakeWatch::timeMayHaveJumped);
    ProcessZone::set("Asia/Tokyo");
    login.changeZone(QStringLiteral("Asia/Tokyo"));
    REQUIRE(QTest::qWaitFor([&] { return !jumped.isEmpty(); }, kWaitMs));
    CHECK(jumped.count() == 1);
    CHECK(QTimeZone::systemTimeZone().id() == QByteArray("Asia/Tokyo"));
    const QDateTime noon(QDate(2026, 10, 14), QTime(12, 0), Qt::UTC);
    CHECK(noon.toLocalTime().time() == QTime(21, 0)); // what Qt asks the C library for
}

TEST_CASE("without a system bus nothing is told and nothing fails", "[wake]")
{
    WakeWatch watch;
    const QSignalSpy jumped(&watch, &WakeWatch::timeMayHaveJumped);
    watch.listenTo(QDBusConnection(QStringLiteral("no bus")));
    QCoreApplication::processEvents();
    CHECK(jumped.isEmpty()); // nor does the clock's own watch ring before anybody sets it
}
