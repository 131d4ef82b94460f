// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace app {

/// What the desktop asks programs to look like (org.freedesktop.portal.Settings), asked without waiting and followed at
/// run time. Without a portal both stay as they are.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Unknown, Light, Dark };

    explicit DesktopTheme(const QDBusConnection &bus, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool isHighContrast() const { return m_isHighContrast; }

Q_SIGNALS:
    void changed();

private:
    void read(const QString &key);
    void take(const QString &key, const QVariant &value);

private Q_SLOTS:
    // The whole message: a slot with a QDBusVariant parameter fails to connect in Qt 6.4.
    void handleSettingChanged(const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::Unknown;
    bool m_isHighContrast = false;
};

} // namespace app
