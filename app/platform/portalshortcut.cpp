// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/portalshortcut.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace {

/// a(sa{sv}): what BindShortcuts takes.
struct NamedShortcut
{
    QString name{};
    QVariantMap options{};
};

QDBusArgument &operator<<(QDBusArgument &argument, const NamedShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.name << shortcut.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NamedShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.name >> shortcut.options;
    argument.endStructure();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(NamedShortcut)

namespace app {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kShortcuts = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString kRequest = QStringLiteral("org.freedesktop.portal.Request");
const QString kName = QStringLiteral("quick-add");
const QString kSessionToken = QStringLiteral("followup_shortcuts");
const QString kAskToken = QStringLiteral("followup_ask");
const QString kBindToken = QStringLiteral("followup_bind");

} // namespace

PortalShortcut::PortalShortcut(QDBusConnection bus, const QString &description, const QString &trigger, QObject *parent)
    : QObject(parent), m_bus(std::move(bus)), m_description(description), m_trigger(trigger)
{
    qDBusRegisterMetaType<NamedShortcut>();
    qDBusRegisterMetaType<QList<NamedShortcut>>();
}

/// Where the portal will put a request or a session, by our name on the bus and a token (its documentation,
/// "Requests").
QString PortalShortcut::pathFor(const QString &kind, const QString &token) const
{
    QString sender = m_bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    return kPortalPath + u'/' + kind + u'/' + sender + u'/' + token;
}

void PortalShortcut::ask()
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kPortal, pathFor(QStringLiteral("request"), kAskToken), kRequest, QStringLiteral("Response"), this,
                  SLOT(handleSession(QDBusMessage)));
    m_bus.connect(kPortal, kPortalPath, kShortcuts, QStringLiteral("Activated"), this,
                  SLOT(handleActivated(QDBusMessage)));
    QDBusMessage create
        = QDBusMessage::createMethodCall(kPortal, kPortalPath, kShortcuts, QStringLiteral("CreateSession"));
    create << QVariantMap{{QStringLiteral("handle_token"), kAskToken},
                          {QStringLiteral("session_handle_token"), kSessionToken}};
    m_bus.asyncCall(create);
}

void PortalShortcut::handleSession(const QDBusMessage &response)
{
    if (response.arguments().value(0).toUInt() != 0) // refused
        return;
    m_session = pathFor(QStringLiteral("session"), kSessionToken);
    QDBusMessage bind
        = QDBusMessage::createMethodCall(kPortal, kPortalPath, kShortcuts, QStringLiteral("BindShortcuts"));
    const QList<NamedShortcut> shortcuts{{.name = kName,
                                          .options = {{QStringLiteral("description"), m_description},
                                                      {QStringLiteral("preferred_trigger"), m_trigger}}}};
    bind << QVariant::fromValue(QDBusObjectPath(m_session)) << QVariant::fromValue(shortcuts) << QString()
         << QVariantMap{{QStringLiteral("handle_token"), kBindToken}};
    m_bus.asyncCall(bind);
}

void PortalShortcut::handleActivated(const QDBusMessage &signal)
{
    const QVariantList arguments = signal.arguments();
    if (arguments.value(0).value<QDBusObjectPath>().path() == m_session && arguments.value(1).toString() == kName)
        Q_EMIT activated();
}

} // namespace app

#include "moc_portalshortcut.cpp"
