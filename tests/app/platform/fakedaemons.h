// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace support {

/// What a program asked a notification daemon to show.
struct ShownNotification
{
    uint id = 0;
    uint replaces = 0;
    QString summary{};
    QString body{};
    QStringList actions{};
    QVariantMap hints{};
};

/// A notification daemon inside the test, on a connection of its own.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const QStringList &capabilities = {QStringLiteral("actions"), QStringLiteral("body")});
    ~FakeNotifications() override;

    /// The user presses a button of a pop-up.
    void press(uint id, const QString &action);
    /// The user, or time, takes a pop-up away.
    void close(uint id, uint reason = 2);

    QList<ShownNotification> shown{};
    QList<uint> withdrawn{};

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() const { return m_capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &summary,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    /// For the test alone: something was put into shown.
    void asked();

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
    uint m_lastId = 0;
};

/// The tray of a panel, as far as a program asks whether it is there.
class FakeTrayHost : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)

public:
    FakeTrayHost();
    ~FakeTrayHost() override;
    bool isThere() const { return true; }

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service) { Q_UNUSED(service) }

private:
    QDBusConnection m_bus;
};

/// What logind and timedated tell on the system's bus, from an object at each one's path.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    FakeLogin();
    ~FakeLogin() override;
    /// The computer goes to sleep, or has woken up.
    void sleep(bool isAboutToSleep);
    /// Somebody chose another zone.
    void changeZone(const QString &zone);

Q_SIGNALS:
    Q_SCRIPTABLE void PrepareForSleep(bool isAboutToSleep);

private:
    QDBusConnection m_bus;
};

/// The desktop portal's appearance settings.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(uint scheme, uint contrast = 0);
    ~FakePortal() override;
    void changeScheme(uint scheme);

public Q_SLOTS:
    /// Real portals wrap the value twice.
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key) const;

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    uint m_scheme;
    uint m_contrast;
    QDBusConnection m_bus;
};

} // namespace support
