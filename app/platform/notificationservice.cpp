// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/notificationservice.h"

#include "app/platform/notificationtext.h"

#include <chrono>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>
#include <utility>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcNotifications, "followup.platform.notifications")

constexpr int kDaemonLimitMs = 3000; // a daemon that hangs must not keep a reminder back
constexpr int kShownForMs = 20000;
// A restarted daemon is back within this; longer, and the reminder is shown by ourselves.
constexpr std::chrono::milliseconds kReturnsWithin(1500);

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationsPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kNotifications, kNotificationsPath, kNotifications, method);
}

uchar urgencyOf(core::Priority priority)
{
    switch (priority) {
    case core::Priority::Low:
        return 0;
    case core::Priority::Urgent:
        return 2;
    default:
        return 1;
    }
}

} // namespace

NotificationService::NotificationService(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    // The whole path of each signal is named: every program on the bus hears the signals meant for any other.
    m_bus.connect(kNotifications, kNotificationsPath, kNotifications, QStringLiteral("ActionInvoked"), this,
                  SLOT(handleAction(uint, QString)));
    m_bus.connect(kNotifications, kNotificationsPath, kNotifications, QStringLiteral("ActivationToken"), this,
                  SLOT(handleToken(uint, QString)));
    m_bus.connect(kNotifications, kNotificationsPath, kNotifications, QStringLiteral("NotificationClosed"), this,
                  SLOT(handleClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(kNotifications, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(
        watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &oldOwner, const QString &newOwner) { takeOwner(oldOwner, newOwner); });
    m_returnTimer.setSingleShot(true);
    m_returnTimer.setInterval(kReturnsWithin);
    connect(&m_returnTimer, &QTimer::timeout, this, &NotificationService::ask);
}

void NotificationService::notify(qint64 key, const Notification &notification)
{
    PopUp &popUp = m_popUps[key];
    popUp.notification = notification;
    popUp.isUnwanted = false;
    popUp.isSilent = false;
    if (!m_bus.isConnected()) // then a call is never answered, not even by an error
        QMetaObject::invokeMethod(
            this, [this, key] { giveUp(key); }, Qt::QueuedConnection);
    else if (m_server == Server::Usable)
        send(key, popUp);
    else if (!m_returnTimer.isActive())
        ask();
}

void NotificationService::replace(qint64 key, const Notification &notification)
{
    const auto popUp = m_popUps.find(key);
    if (popUp == m_popUps.end() || popUp->isUnwanted)
        return;
    popUp->notification = notification;
    if (popUp->id != 0 || popUp->isSending) // otherwise it waits for a service
        send(key, *popUp);
}

void NotificationService::withdraw(qint64 key)
{
    const auto popUp = m_popUps.find(key);
    if (popUp == m_popUps.end())
        return;
    popUp->isUnwanted = true;
    if (popUp->isSending) // it has no number yet by which it could be called back
        return;
    if (popUp->id != 0)
        close(popUp->id);
    else
        m_popUps.erase(popUp);
}

void NotificationService::close(uint id)
{
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.asyncCall(message, kDaemonLimitMs);
}

void NotificationService::ask()
{
    if (m_server == Server::Unknown)
        askCapabilities();
}

void NotificationService::askCapabilities()
{
    m_server = Server::Asking;
    m_mustAskAgain = false;
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities")), kDaemonLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeCapabilities(watcher->reply());
    });
}

void NotificationService::takeCapabilities(const QDBusMessage &reply)
{
    if (m_mustAskAgain) { // that one is gone already
        askCapabilities();
        return;
    }
    const QStringList capabilities
        = reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toStringList() : QStringList{};
    if (reply.type() == QDBusMessage::ErrorMessage)
        qCInfo(lcNotifications) << "no notification service:" << reply.errorName();
    m_hasMarkup = capabilities.contains(QLatin1String("body-markup"));
    // A pop-up without buttons is of no use to a reminder. One that starts later is asked anew each time.
    m_server = capabilities.contains(QLatin1String("actions")) ? Server::Usable : Server::Unknown;
    sendAll();
}

/// Sends whatever is not on the screen, or gives it back where there is no service.
void NotificationService::sendAll()
{
    const QList<qint64> keys = m_popUps.keys();
    for (const qint64 key : keys) {
        const auto popUp = m_popUps.find(key);
        if (popUp == m_popUps.end() || popUp->id != 0 || popUp->isSending)
            continue;
        if (m_server == Server::Usable)
            send(key, *popUp);
        else
            giveUp(key);
    }
}

void NotificationService::giveUp(qint64 key)
{
    if (m_popUps.remove(key) > 0)
        Q_EMIT unavailable(key);
}

QStringList NotificationService::actionsOf(const Notification &notification)
{
    //: Button of a reminder's pop-up: shows the task in the window. RU: «Открыть»
    QStringList open{QStringLiteral("default"), tr("Open")};
    if (notification.isGroup)
        return open;
    //: Button of a reminder's pop-up: it rings again in 15 minutes. RU: «Отложить на 15 минут»
    const QStringList snooze{QStringLiteral("snooze"), tr("Snooze 15 min")};
    if (notification.isOfOther)
        return open + snooze;
    //: Button of a reminder's pop-up: the task is done. RU: «Готово»
    return open + snooze + QStringList{QStringLiteral("done"), tr("Done")};
}

QVariantMap NotificationService::hintsOf(const PopUp &popUp) const
{
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(popUp.notification.priority))},
        {QStringLiteral("desktop-entry"), QStringLiteral("followup")},
        {QStringLiteral("category"), QStringLiteral("x-followup.reminder")},
    };
    // A daemon may have a sound of its own for whatever does not forbid it.
    if (m_sound.isEmpty() || popUp.isSilent)
        hints.insert(QStringLiteral("suppress-sound"), true);
    else
        hints.insert(QStringLiteral("sound-name"), m_sound);
    return hints;
}

void NotificationService::send(qint64 key, PopUp &popUp)
{
    if (popUp.isSending) { // a second pop-up would come: this one has no number yet to be replaced by
        popUp.isStale = true;
        return;
    }
    popUp.isSending = true;
    popUp.isStale = false;
    const Notification &notification = popUp.notification;
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Followup") << popUp.id << QStringLiteral("followup")
            << cleanedForNotification(notification.title) << cleanedLinesForNotification(notification.body, m_hasMarkup)
            << actionsOf(notification) << hintsOf(popUp) << kShownForMs;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kDaemonLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        takeNotifyReply(key, watcher->reply());
    });
}

void NotificationService::takeNotifyReply(qint64 key, const QDBusMessage &reply)
{
    const auto popUp = m_popUps.find(key);
    if (popUp == m_popUps.end())
        return;
    popUp->isSending = false;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qCWarning(lcNotifications) << "a pop-up was refused:" << reply.errorName();
        popUp->id = 0;
        m_server = m_server == Server::Usable ? Server::Unknown : m_server;
        if (popUp->isUnwanted)
            m_popUps.erase(popUp);
        else if (m_server == Server::Unknown && !m_returnTimer.isActive()) // otherwise the next service shows it
            giveUp(key);
        return;
    }
    popUp->id = reply.arguments().value(0).toUInt();
    popUp->isSilent = true;
    if (popUp->isUnwanted)
        close(popUp->id);
    else if (popUp->isStale)
        send(key, *popUp);
    else
        Q_EMIT shown(key);
}

/// What was up has gone with the old service: the next one shows it again, or nobody does.
void NotificationService::takeOwner(const QString &oldOwner, const QString &newOwner)
{
    if (!oldOwner.isEmpty()) {
        m_tokens.clear();
        m_popUps.removeIf([](const auto &entry) { return entry->isUnwanted; });
        for (PopUp &popUp : m_popUps)
            popUp.id = 0;
        m_mustAskAgain = m_server == Server::Asking;
        if (m_server == Server::Usable)
            m_server = Server::Unknown;
    }
    if (newOwner.isEmpty()) {
        if (!m_popUps.isEmpty())
            m_returnTimer.start();
        return;
    }
    m_returnTimer.stop();
    if (!m_popUps.isEmpty())
        ask();
}

qint64 NotificationService::keyOf(uint id) const
{
    for (auto popUp = m_popUps.cbegin(); popUp != m_popUps.cend(); ++popUp) {
        if (id != 0 && popUp->id == id)
            return popUp.key();
    }
    return 0;
}

void NotificationService::handleAction(uint id, const QString &action)
{
    const qint64 key = keyOf(id);
    if (key == 0) // of another program
        return;
    const QString token = m_tokens.take(id);
    close(id); // some daemons leave it up
    m_popUps.remove(key);
    if (action == QLatin1String("snooze"))
        Q_EMIT activated(key, ui::ReminderAction::Snooze, token);
    else if (action == QLatin1String("done"))
        Q_EMIT activated(key, ui::ReminderAction::Done, token);
    else
        Q_EMIT activated(key, ui::ReminderAction::Open, token);
}

void NotificationService::handleToken(uint id, const QString &token)
{
    if (keyOf(id) != 0)
        m_tokens.insert(id, token);
}

void NotificationService::handleClosed(uint id, uint reason)
{
    constexpr uint kExpired = 1;
    const qint64 key = keyOf(id);
    if (key == 0)
        return;
    m_tokens.remove(id);
    if (PopUp &popUp = m_popUps[key]; popUp.isSending) { // wanted again meanwhile
        popUp.id = 0;
        return;
    }
    m_popUps.remove(key);
    if (reason == kExpired)
        Q_EMIT expired(key);
    Q_EMIT closed(key);
}

} // namespace app
