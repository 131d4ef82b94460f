// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/desktoptheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <utility>

namespace app {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");
const QString kInterface = QStringLiteral("org.gnome.desktop.interface"); // passed on by several portals
const QString kAnimations = QStringLiteral("enable-animations");

constexpr uint kPrefersDark = 1;
constexpr uint kPrefersLight = 2;
constexpr uint kPrefersContrast = 1;

/// Read() wraps its value twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopTheme::DesktopTheme(QDBusConnection bus, QObject *parent)
    : QObject(parent),
      m_bus(std::move(bus)),
      m_startedDark(QGuiApplication::palette().window().color().lightness() < 128)
{
    m_appearance.isDark = m_startedDark;
    m_bus.connect(kPortal, kPortalPath, kSettingsInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(handleSettingChanged(QDBusMessage)));
    read(kAppearance, kScheme);
    read(kAppearance, kContrast);
    read(kInterface, kAnimations);
}

void DesktopTheme::read(const QString &group, const QString &key)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(kPortal, kPortalPath, kSettingsInterface, QStringLiteral("Read"));
    message << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        if (!watcher->isError())
            take(group, key, watcher->reply().arguments().value(0));
    });
}

void DesktopTheme::take(const QString &group, const QString &key, const QVariant &value)
{
    bool isNumber = false;
    const uint number = unwrapped(value).toUInt(&isNumber);
    if (!isNumber)
        return;
    ui::SystemAppearance appearance = m_appearance;
    if (group == kAppearance && key == kScheme)
        appearance.isDark = number == kPrefersDark || (number != kPrefersLight && m_startedDark);
    else if (group == kAppearance && key == kContrast)
        appearance.isHighContrast = number == kPrefersContrast;
    else if (group == kInterface && key == kAnimations)
        appearance.isAnimated = number != 0;
    if (std::exchange(m_appearance, appearance) != appearance)
        Q_EMIT changed();
}

void DesktopTheme::handleSettingChanged(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    if (arguments.size() == 3)
        take(arguments[0].toString(), arguments[1].toString(), arguments[2]);
}

} // namespace app
