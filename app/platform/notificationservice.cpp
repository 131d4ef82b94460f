// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/notificationservice.h"

#include <algorithm>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>
#include <QStringView>
#include <utility>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcNotifications, "followup.platform.notifications")

constexpr int kDaemonLimitMs = 3000; // a daemon that hangs must not keep a reminder back
constexpr int kShownForMs = 20000;
constexpr qsizetype kMaxLength = 200; // one daemon fills the screen with whatever it is given

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationsPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kNotifications, kNotificationsPath, kNotifications, method);
}

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

QString cleanedLines(const QString &text, bool isMarkup)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << (isMarkup ? cleanedForNotification(line).toHtmlEscaped() : cleanedForNotification(line));
    return lines.join(u'\n');
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
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &oldOwner) {
        if (!oldOwner.isEmpty()) // one that starts was asked for by us, or has nothing of ours yet
            forgetServer();
    });
}

void NotificationService::notify(qint64 key, const Notification &notification)
{
    if (!m_bus.isConnected()) { // then a call is never answered, not even by an error
        QMetaObject::invokeMethod(
            this, [this, key] { Q_EMIT unavailable(key); }, Qt::QueuedConnection);
        return;
    }
    if (m_server == Server::Usable) {
        send(key, notification);
        return;
    }
    m_queue.append({key, notification});
    if (m_server == Server::Unknown)
        askCapabilities();
}

void NotificationService::withdraw(qint64 key)
{
    m_queue.removeIf([key](const auto &waiting) { return waiting.first == key; });
    const uint id = m_ids.value(key, 0);
    if (id == 0)
        return;
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.asyncCall(message, kDaemonLimitMs);
}

void NotificationService::askCapabilities()
{
    m_server = Server::Asking;
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities")), kDaemonLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeCapabilities(watcher->reply());
    });
}

void NotificationService::takeCapabilities(const QDBusMessage &reply)
{
    const QStringList capabilities
        = reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toStringList() : QStringList{};
    if (reply.type() == QDBusMessage::ErrorMessage)
        qCInfo(lcNotifications) << "no notification service:" << reply.errorName();
    m_hasMarkup = capabilities.contains(QLatin1String("body-markup"));
    // A pop-up without buttons is of no use to a reminder. One that starts later is asked anew each time.
    m_server = capabilities.contains(QLatin1String("actions")) ? Server::Usable : Server::Unknown;
    for (const auto &[key, notification] : std::exchange(m_queue, {})) {
        if (m_server == Server::Usable)
            send(key, notification);
        else
            Q_EMIT unavailable(key);
    }
}

QStringList NotificationService::actionsOf(const Notification &notification)
{
    //: Button of a reminder's pop-up: shows the task in the window. RU: «Открыть»
    QStringList open{QStringLiteral("default"), tr("Open")};
    if (notification.isGroup)
        return open;
    //: Button of a reminder's pop-up: it rings again in 15 minutes. RU: «Отложить на 15 минут»
    const QStringList snooze{QStringLiteral("snooze"), tr("Snooze 15 min")};
    //: Button of a reminder's pop-up: the task is done. RU: «Готово»
    return open + snooze + QStringList{QStringLiteral("done"), tr("Done")};
}

void NotificationService::send(qint64 key, const Notification &notification)
{
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(notification.priority))},
        {QStringLiteral("desktop-entry"), QStringLiteral("followup")},
        {QStringLiteral("category"), QStringLiteral("x-followup.reminder")},
    };
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Followup") << m_ids.value(key, 0) << QStringLiteral("followup")
            << cleanedForNotification(notification.title) << cleanedLines(notification.body, m_hasMarkup)
            << actionsOf(notification) << hints << kShownForMs;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kDaemonLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        takeNotifyReply(key, watcher->reply());
    });
}

void NotificationService::takeNotifyReply(qint64 key, const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qCWarning(lcNotifications) << "a pop-up was refused:" << reply.errorName();
        m_ids.remove(key);
        m_server = Server::Unknown;
        Q_EMIT unavailable(key);
        return;
    }
    m_ids.insert(key, reply.arguments().value(0).toUInt());
    Q_EMIT shown(key);
}

void NotificationService::forgetServer()
{
    if (m_server == Server::Usable)
        m_server = Server::Unknown;
    m_tokens.clear();
    for (const qint64 key : std::exchange(m_ids, {}).keys())
        Q_EMIT closed(key);
}

qint64 NotificationService::keyOf(uint id) const
{
    return m_ids.key(id, 0);
}

void NotificationService::handleAction(uint id, const QString &action)
{
    const qint64 key = keyOf(id);
    if (key == 0) // of another program
        return;
    const QString token = m_tokens.take(id);
    withdraw(key); // some daemons leave it up
    m_ids.remove(key);
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
    Q_UNUSED(reason) // gone is gone: the reminder waits for an act either way
    const qint64 key = keyOf(id);
    if (key == 0)
        return;
    m_ids.remove(key);
    m_tokens.remove(id);
    Q_EMIT closed(key);
}

QString cleanedForNotification(const QString &text)
{
    QString cleaned;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            cleaned += u' ';
        else if (!isBidiControl(c) && category != QChar::Other_Surrogate)
            cleaned += QString::fromUcs4(&c, 1);
    }
    cleaned = cleaned.simplified();
    if (cleaned.size() <= kMaxLength)
        return cleaned;
    cleaned.truncate(kMaxLength - 1);
    if (cleaned.back().isHighSurrogate()) // half a character is none
        cleaned.chop(1);
    return cleaned + u'…';
}

} // namespace app
