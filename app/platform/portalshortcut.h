// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace app {

/// A shortcut that the desktop's portal gives to this program (org.freedesktop.portal.GlobalShortcuts). The user may
/// be asked, and may choose other keys. Without such a portal nothing happens.
class PortalShortcut final : public QObject
{
    Q_OBJECT

public:
    /// @p description tells the user what it does, @p trigger the keys that are wished for, "CTRL+ALT+space".
    PortalShortcut(QDBusConnection bus, const QString &description, const QString &trigger, QObject *parent = nullptr);

    /// Asks for it; the answers come later.
    void ask();

Q_SIGNALS:
    void activated();

private Q_SLOTS:
    void handleSession(const QDBusMessage &response);
    void handleActivated(const QDBusMessage &signal);

private:
    QString pathFor(const QString &kind, const QString &token) const;

    QDBusConnection m_bus;
    QString m_description;
    QString m_trigger;
    QString m_session{}; ///< the path of the session that was made; empty: none
};

} // namespace app
