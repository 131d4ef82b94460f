// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/globalshortcut.h"

#include "app/platform/portalshortcut.h"
#include "app/platform/x11grab.h"

#include <QGuiApplication>

namespace app {

namespace {

// Of the X protocol: the keysym of the space bar, and the masks of Control and Alt.
constexpr quint32 kSpace = 0x20;
constexpr quint16 kControlAlt = 4 | 8;

} // namespace

GlobalShortcut::GlobalShortcut(QObject *parent) : QObject(parent) { }
GlobalShortcut::~GlobalShortcut() = default;

void GlobalShortcut::start()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1StringView("xcb")) {
        m_grab = std::make_unique<X11Grab>(kSpace, kControlAlt, [this] { Q_EMIT activated(); });
    } else if (platform.startsWith(QLatin1StringView("wayland"))) {
        //: What the shortcut does, told by the desktop when it asks whether Followup may have it. RU: «Новая задача»
        auto *portal
            = new PortalShortcut(QDBusConnection::sessionBus(), tr("New task"), QStringLiteral("CTRL+ALT+space"), this);
        connect(portal, &PortalShortcut::activated, this, &GlobalShortcut::activated);
        portal->ask();
    }
}

} // namespace app

#include "moc_globalshortcut.cpp"
