// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/closetotray.h"

#include "app/platform/trayicon.h"
#include "tests/app/platform/fakedaemons.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

#include <memory>
#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Desk
{
    Desk() { QApplication::setQuitOnLastWindowClosed(false); }

    void startTray()
    {
        host = std::make_unique<support::FakeTrayHost>();
        QSignalSpy shown(&tray, &app::TrayIcon::shownChanged);
        tray.start();
        REQUIRE(shown.wait());
    }
    QMessageBox *explanation()
    {
        // One that was answered may still be on its way out.
        for (auto *box : window.findChildren<QMessageBox *>(QStringLiteral("closeExplanation"))) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *candidate : explanation()->buttons()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    support::FakeClock clock;
    std::unique_ptr<support::FakeTrayHost> host;
    app::TrayIcon tray{QDBusConnection::sessionBus(), clock};
    QWidget window;
    app::CloseToTray closing{window, tray, settings};
};

} // namespace

TEST_CASE("without a tray the first close explains and minimises and later ones only minimise", "[tray]")
{
    Desk desk;
    desk.window.show();
    CHECK_FALSE(desk.window.close());
    REQUIRE(desk.explanation() != nullptr);
    CHECK_FALSE(desk.window.isMinimized());
    QTest::mouseClick(desk.button(QStringLiteral("Minimize the window")), Qt::LeftButton);
    CHECK(desk.window.isMinimized());
    CHECK(desk.window.isVisible());

    desk.closing.raise();
    CHECK_FALSE(desk.window.close());
    CHECK(desk.window.isMinimized());
    CHECK(desk.explanation() == nullptr);
}

TEST_CASE("a tray that comes later is explained too", "[tray]")
{
    Desk desk;
    desk.window.show();
    desk.window.close();
    QTest::mouseClick(desk.button(QStringLiteral("Minimize the window")), Qt::LeftButton);
    desk.startTray();
    desk.closing.raise();
    desk.window.close();
    REQUIRE(desk.explanation() != nullptr);
    CHECK(desk.button(QStringLiteral("Hide the window")) != nullptr);
}

TEST_CASE("the first close explains and hides and later ones only hide", "[tray]")
{
    Desk desk;
    desk.startTray();
    desk.window.show();
    CHECK_FALSE(desk.window.close());
    REQUIRE(desk.explanation() != nullptr);
    CHECK(desk.window.isVisible());

    QTest::mouseClick(desk.button(QStringLiteral("Hide the window")), Qt::LeftButton);
    CHECK_FALSE(desk.window.isVisible());

    desk.closing.raise();
    CHECK(desk.window.isVisible());
    CHECK_FALSE(desk.window.close());
    CHECK_FALSE(desk.window.isVisible());
    CHECK(desk.explanation() == nullptr);
}

TEST_CASE("an explanation that was waved away comes again", "[tray]")
{
    Desk desk;
    desk.startTray();
    desk.window.show();
    desk.window.close();
    REQUIRE(desk.explanation() != nullptr);
    QTest::keyClick(desk.explanation(), Qt::Key_Escape);
    CHECK(desk.window.isVisible());
    desk.window.close();
    CHECK(desk.explanation() != nullptr);
}

TEST_CASE("quitting closes the window", "[tray]")
{
    Desk desk;
    desk.startTray();
    desk.window.show();
    QSignalSpy aboutToQuit(qApp, &QCoreApplication::aboutToQuit);
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QTimer::singleShot(10000, qApp, [] { QCoreApplication::exit(1); });
    CHECK(QApplication::exec() == 0);
    CHECK_FALSE(desk.window.isVisible());
}

TEST_CASE("a user who wants no tray quits by closing", "[tray]")
{
    Desk desk;
    desk.startTray();
    desk.closing.setStaysInTray(false);
    desk.window.show();
    QTimer::singleShot(0, &desk.window, &QWidget::close);
    QTimer::singleShot(10000, qApp, [] { QCoreApplication::exit(1); });
    CHECK(QApplication::exec() == 0);
    CHECK_FALSE(desk.window.isVisible());
}

TEST_CASE("a press on the tray shows and hides the window", "[tray]")
{
    Desk desk;
    desk.startTray();
    desk.closing.toggle();
    CHECK(desk.window.isVisible());
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    desk.closing.toggle();
    CHECK_FALSE(desk.window.isVisible());

    desk.window.showMinimized();
    desk.closing.toggle();
    CHECK_FALSE(desk.window.isMinimized());
}
