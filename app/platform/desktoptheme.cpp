// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/desktoptheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace app {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");

/// Read() wraps its value twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

DesktopTheme::Scheme schemeOf(uint value)
{
    switch (value) {
    case 1:
        return DesktopTheme::Scheme::Dark;
    case 2:
        return DesktopTheme::Scheme::Light;
    default:
        return DesktopTheme::Scheme::Unknown;
    }
}

} // namespace

DesktopTheme::DesktopTheme(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(kPortal, kPortalPath, kSettingsInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(handleSettingChanged(QDBusMessage)));
    read(kScheme);
    read(kContrast);
}

void DesktopTheme::read(const QString &key)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(kPortal, kPortalPath, kSettingsInterface, QStringLiteral("Read"));
    message << kAppearance << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        if (!watcher->isError())
            take(key, watcher->reply().arguments().value(0));
    });
}

void DesktopTheme::take(const QString &key, const QVariant &value)
{
    bool isNumber = false;
    const uint number = unwrapped(value).toUInt(&isNumber);
    if (!isNumber)
        return;
    const Scheme scheme = key == kScheme ? schemeOf(number) : m_scheme;
    const bool isHighContrast = key == kContrast ? number == 1 : m_isHighContrast;
    if (scheme == m_scheme && isHighContrast == m_isHighContrast)
        return;
    m_scheme = scheme;
    m_isHighContrast = isHighContrast;
    Q_EMIT changed();
}

void DesktopTheme::handleSettingChanged(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == kAppearance)
        take(arguments[1].toString(), arguments[2]);
}

} // namespace app
