// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/portalshortcut.h"

#include "tests/support/catch.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWaitMs = 5000;
const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kShortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;

/// The portal's side of global shortcuts, on a connection of its own.
class FakeShortcuts final : public QDBusVirtualObject
{
public:
    explicit FakeShortcuts(uint answer = 0)
        : m_answer(answer), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-shortcuts"_s))
    {
        REQUIRE(m_bus.registerVirtualObject(kPath, this));
        REQUIRE(m_bus.registerService(kPortal));
    }
    ~FakeShortcuts() override
    {
        m_bus.unregisterService(kPortal);
        m_bus.unregisterObject(kPath);
        QDBusConnection::disconnectFromBus(u"fake-shortcuts"_s);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.interface() != kShortcuts)
            return false;
        QString sender = message.service().mid(1);
        sender.replace(u'.', u'_');
        connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kPath + u"/request/x"_s))));
        if (message.member() == u"CreateSession"_s) {
            const auto options = qdbus_cast<QVariantMap>(message.arguments().value(0));
            session = kPath + u"/session/"_s + sender + u'/' + options.value(u"session_handle_token"_s).toString();
            const QString request
                = kPath + u"/request/"_s + sender + u'/' + options.value(u"handle_token"_s).toString();
            QDBusMessage response
                = QDBusMessage::createSignal(request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
            response << m_answer << QVariantMap{{u"session_handle"_s, session}};
            connection.send(response);
        } else if (message.member() == u"BindShortcuts"_s) {
            bound = message;
            isBound = true;
        }
        return true;
    }
    void press(const QString &ofSession, const QString &name)
    {
        QDBusMessage signal = QDBusMessage::createSignal(kPath, kShortcuts, u"Activated"_s);
        signal << QVariant::fromValue(QDBusObjectPath(ofSession)) << name << qulonglong{0} << QVariantMap{};
        m_bus.send(signal);
    }

    QString session{};
    QDBusMessage bound{};
    bool isBound = false;

private:
    uint m_answer;
    QDBusConnection m_bus;
};

} // namespace

TEST_CASE("the portal is asked for the shortcut and tells when it is pressed", "[shortcut]")
{
    FakeShortcuts portal;
    app::PortalShortcut shortcut(QDBusConnection::sessionBus(), u"New task"_s, u"CTRL+ALT+space"_s);
    const QSignalSpy activated(&shortcut, &app::PortalShortcut::activated);
    shortcut.ask();
    REQUIRE(QTest::qWaitFor([&] { return portal.isBound; }, kWaitMs));
    CHECK(portal.bound.signature() == u"oa(sa{sv})sa{sv}"_s);
    CHECK(portal.bound.arguments().value(0).value<QDBusObjectPath>().path() == portal.session);

    portal.press(portal.session + u"_of_another"_s, u"quick-add"_s);
    portal.press(portal.session, u"something"_s);
    portal.press(portal.session, u"quick-add"_s);
    REQUIRE(QTest::qWaitFor([&] { return !activated.isEmpty(); }, kWaitMs));
    CHECK(activated.size() == 1);
}

TEST_CASE("a portal that refuses is not asked on", "[shortcut]")
{
    FakeShortcuts portal(1);
    app::PortalShortcut shortcut(QDBusConnection::sessionBus(), u"New task"_s, u"CTRL+ALT+space"_s);
    shortcut.ask();
    REQUIRE(QTest::qWaitFor([&] { return !portal.session.isEmpty(); }, kWaitMs));
    QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
    QCoreApplication::processEvents();
    CHECK_FALSE(portal.isBound);
}

TEST_CASE("without a portal the shortcut waits for nobody", "[shortcut]")
{
    app::PortalShortcut shortcut(QDBusConnection::sessionBus(), u"New task"_s, u"CTRL+ALT+space"_s);
    shortcut.ask();
    SUCCEED();
}
