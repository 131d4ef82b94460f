// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/wakewatch.h"

#include <ctime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <QTimeZone>
#include <utility>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace app {

namespace {

const QString kZoneFile = QStringLiteral("/etc/localtime");

} // namespace

WakeWatch::WakeWatch(QObject *parent) : QObject(parent), m_zone(QTimeZone::systemTimeZoneId())
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        takeZone();
        Q_EMIT timeMayHaveJumped();
    });
    watchClock();
    watchZone();
}

WakeWatch::~WakeWatch()
{
#ifdef Q_OS_LINUX
    delete m_clockNotifier; // before what it looks at is closed
    if (m_clock >= 0)
        ::close(m_clock);
#endif
}

void WakeWatch::listenTo(const QDBusConnection &systemBus)
{
    QDBusConnection bus = systemBus;
    if (!bus.isConnected())
        return;
    // No sender is named: Qt would wait for the bus to say who has that name. A false alarm costs a look at the clock.
    bus.connect(QString(), QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("PrepareForSleep"), this, SLOT(handleSleep(bool)));
    bus.connect(QString(), QStringLiteral("/org/freedesktop/timedate1"),
                QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                SLOT(handleProperties(QString)));
}

void WakeWatch::handleSleep(bool isAboutToSleep)
{
    if (isAboutToSleep)
        return;
    takeZone(); // travellers close the lid
    Q_EMIT timeMayHaveJumped();
}

void WakeWatch::handleProperties(const QString &interface)
{
    if (interface != QLatin1String("org.freedesktop.timedate1"))
        return;
    takeZone();
    Q_EMIT timeMayHaveJumped();
}

void WakeWatch::watchClock()
{
#ifdef Q_OS_LINUX
    m_clock = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_clock < 0)
        return;
    armClock();
    m_clockNotifier = new QSocketNotifier(m_clock, QSocketNotifier::Read, this);
    connect(m_clockNotifier, &QSocketNotifier::activated, this, &WakeWatch::readClock);
#endif
}

void WakeWatch::armClock()
{
#ifdef Q_OS_LINUX
    // Never rings by itself: it is there to be cancelled when somebody sets the clock (timerfd_create(2)).
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<std::time_t>::max();
    ::timerfd_settime(m_clock, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
#endif
}

void WakeWatch::readClock()
{
#ifdef Q_OS_LINUX
    quint64 expirations = 0;
    const ssize_t size = ::read(m_clock, &expirations, sizeof expirations);
    if (size < 0 && errno == EAGAIN)
        return;
    armClock();
    Q_EMIT timeMayHaveJumped();
#endif
}

void WakeWatch::watchZone()
{
    // The link is replaced as a whole, so its folder is watched; what it points to is replaced by an update of the
    // zones.
    m_zoneFiles.addPath(QFileInfo(kZoneFile).absolutePath());
    if (QFileInfo::exists(kZoneFile))
        m_zoneFiles.addPath(kZoneFile);
    connect(&m_zoneFiles, &QFileSystemWatcher::directoryChanged, this, &WakeWatch::lookAtZone);
    connect(&m_zoneFiles, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_zoneFiles.files().contains(kZoneFile) && QFileInfo::exists(kZoneFile))
            m_zoneFiles.addPath(kZoneFile); // a file that was replaced is watched no more
        lookAtZone();
    });
}

void WakeWatch::lookAtZone()
{
    if (takeZone())
        Q_EMIT timeMayHaveJumped();
}

/// Reads the zone anew; whether it is another one.
bool WakeWatch::takeZone()
{
#ifdef Q_OS_UNIX
    ::tzset(); // the C library keeps the zone it read
#endif
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return std::exchange(m_zone, zone) != zone;
}

} // namespace app
