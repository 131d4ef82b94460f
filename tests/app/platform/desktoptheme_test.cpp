// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/desktoptheme.h"

#include "tests/app/platform/fakedaemons.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using app::DesktopTheme;

TEST_CASE("the desktop's dark scheme is read and followed", "[theme]")
{
    support::FakePortal portal(1);
    DesktopTheme theme(QDBusConnection::sessionBus());
    QSignalSpy changed(&theme, &DesktopTheme::changed);
    REQUIRE(changed.wait());
    CHECK(theme.appearance().isDark);
    CHECK_FALSE(theme.appearance().isHighContrast);
    CHECK(theme.appearance().isAnimated);

    portal.changeScheme(2);
    REQUIRE(changed.wait());
    CHECK_FALSE(theme.appearance().isDark);
}

TEST_CASE("the desktop's wish for high contrast is read", "[theme]")
{
    support::FakePortal portal(0, 1);
    DesktopTheme theme(QDBusConnection::sessionBus());
    QSignalSpy changed(&theme, &DesktopTheme::changed);
    REQUIRE(changed.wait());
    CHECK(theme.appearance().isHighContrast);
    CHECK_FALSE(theme.appearance().isDark);
}

TEST_CASE("without a portal the theme stays as it was started", "[theme]")
{
    DesktopTheme theme(QDBusConnection::sessionBus());
    const QSignalSpy changed(&theme, &DesktopTheme::changed);
    // A portal that answers later proves that the first question has been answered by then.
    support::FakePortal portal(1);
    DesktopTheme later(QDBusConnection::sessionBus());
    REQUIRE(QTest::qWaitFor([&later] { return later.appearance().isDark; }));
    CHECK(changed.isEmpty());
    CHECK_FALSE(theme.appearance().isDark);
}
