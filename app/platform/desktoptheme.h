// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace app {

/// What the desktop asks programs to look like (org.freedesktop.portal.Settings), asked without waiting and followed at
/// run time. Where it says nothing, the palette that the program was started with decides.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    /// Make it before ui::Theme, which replaces the palette.
    explicit DesktopTheme(QDBusConnection bus, QObject *parent = nullptr);

    /// For ui::Theme::setSystemAppearance().
    const ui::SystemAppearance &appearance() const { return m_appearance; }

Q_SIGNALS:
    void changed();

private:
    void read(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

private Q_SLOTS:
    // The whole message: a slot with a QDBusVariant parameter fails to connect in Qt 6.4.
    void handleSettingChanged(const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    bool m_startedDark; ///< as the palette was at first
    ui::SystemAppearance m_appearance{};
};

} // namespace app
