// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/platform/fakedaemons.h"

#include <QDBusMessage>

namespace support {

namespace {

const QString kNotificationsName = QStringLiteral("org.freedesktop.Notifications");
const QString kTrayName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kLoginName = QStringLiteral("org.freedesktop.login1");
const QString kPortalName = QStringLiteral("org.freedesktop.portal.Desktop");

QDBusConnection offer(QObject &object, const QString &service, const QString &path)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, service);
    bus.registerObject(path, &object,
                       QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals
                           | QDBusConnection::ExportAllProperties);
    if (!bus.registerService(service))
        qFatal("%s is owned by another program", qPrintable(service));
    return bus;
}

void withdrawOffer(QDBusConnection &bus, const QString &service)
{
    bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(service);
}

} // namespace

FakeNotifications::FakeNotifications(const QStringList &capabilities)
    : m_capabilities(capabilities),
      m_bus(offer(*this, kNotificationsName, QStringLiteral("/org/freedesktop/Notifications")))
{ }

FakeNotifications::~FakeNotifications()
{
    withdrawOffer(m_bus, kNotificationsName);
}

void FakeNotifications::press(uint id, const QString &action)
{
    Q_EMIT ActivationToken(id, QStringLiteral("token-%1").arg(id));
    Q_EMIT ActionInvoked(id, action);
}

void FakeNotifications::close(uint id, uint reason)
{
    Q_EMIT NotificationClosed(id, reason);
}

uint FakeNotifications::Notify(const QString &program, uint replaces, const QString &icon, const QString &summary,
                               const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
{
    Q_UNUSED(program)
    Q_UNUSED(icon)
    Q_UNUSED(timeout)
    const uint id = replaces != 0 ? replaces : ++m_lastId;
    shown << ShownNotification{id, replaces, summary, body, actions, hints};
    Q_EMIT asked();
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    withdrawn << id;
    Q_EMIT NotificationClosed(id, 3);
}

FakeTrayHost::FakeTrayHost() : m_bus(offer(*this, kTrayName, QStringLiteral("/StatusNotifierWatcher"))) { }

FakeTrayHost::~FakeTrayHost()
{
    withdrawOffer(m_bus, kTrayName);
}

FakeLogin::FakeLogin() : m_bus(offer(*this, kLoginName, QStringLiteral("/org/freedesktop/login1"))) { }

FakeLogin::~FakeLogin()
{
    withdrawOffer(m_bus, kLoginName);
}

void FakeLogin::sleep(bool isAboutToSleep)
{
    Q_EMIT PrepareForSleep(isAboutToSleep);
}

void FakeLogin::changeZone(const QString &zone)
{
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/timedate1"),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("PropertiesChanged"));
    message << QStringLiteral("org.freedesktop.timedate1") << QVariantMap{{QStringLiteral("Timezone"), zone}}
            << QStringList();
    m_bus.send(message);
}

FakePortal::FakePortal(uint scheme, uint contrast)
    : m_scheme(scheme),
      m_contrast(contrast),
      m_bus(offer(*this, kPortalName, QStringLiteral("/org/freedesktop/portal/desktop")))
{ }

FakePortal::~FakePortal()
{
    withdrawOffer(m_bus, kPortalName);
}

void FakePortal::changeScheme(uint scheme)
{
    m_scheme = scheme;
    Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                          QDBusVariant(scheme));
}

QDBusVariant FakePortal::Read(const QString &group, const QString &key) const
{
    if (group != QLatin1String("org.freedesktop.appearance"))
        return QDBusVariant(QString()); // as one that does not know the setting
    const uint value = key == QLatin1String("contrast") ? m_contrast : m_scheme;
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
}

} // namespace support
