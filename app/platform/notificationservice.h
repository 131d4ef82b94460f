// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/status.h"
#include "ui/reminders/reminderaction.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace app {

/// What a pop-up of the desktop shows; plain text, cleaned and escaped on the way out.
struct Notification
{
    QString title{};
    QString body{};
    core::Priority priority = core::Priority::Normal; ///< becomes the urgency
    bool isGroup = false; ///< speaks of several reminders: can be opened only
    bool operator==(const Notification &) const = default;
};

/// The desktop's notification service (org.freedesktop.Notifications), asked without waiting. Pop-ups are named by a
/// key of the caller; each one has the actions Open, Snooze 15 min and Done.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    explicit NotificationService(QDBusConnection bus, QObject *parent = nullptr);

    /// Shows a pop-up, or replaces the one of the same key. Answers by shown() or unavailable().
    void notify(qint64 key, const Notification &notification);
    /// Takes a pop-up away, if it is still there.
    void withdraw(qint64 key);

Q_SIGNALS:
    void shown(qint64 key);
    /// Nobody shows pop-ups with buttons on this desktop: show it in a window of our own.
    void unavailable(qint64 key);
    /// A button was pressed; @p activationToken lets our window come to the front, where the desktop gives one.
    void activated(qint64 key, ui::ReminderAction action, const QString &activationToken);
    /// The pop-up went away without a button: by time, by the user's hand, or withdrawn.
    void closed(qint64 key);

private:
    void askCapabilities();
    void takeCapabilities(const QDBusMessage &reply);
    static QStringList actionsOf(const Notification &notification);
    void send(qint64 key, const Notification &notification);
    void takeNotifyReply(qint64 key, const QDBusMessage &reply);
    void forgetServer();
    qint64 keyOf(uint id) const;

private Q_SLOTS:
    void handleAction(uint id, const QString &action);
    void handleToken(uint id, const QString &token);
    void handleClosed(uint id, uint reason);

private:
    enum class Server { Unknown, Asking, Usable, Missing };

    QDBusConnection m_bus;
    Server m_server = Server::Unknown;
    bool m_hasMarkup = false;
    QList<std::pair<qint64, Notification>> m_queue{}; ///< until the server's capabilities are known
    QHash<qint64, uint> m_ids{}; ///< of the pop-ups that are up
    QHash<uint, QString> m_tokens{};
};

/// @p text on one line, without control and bidirectional characters, cut to 200 characters.
QString cleanedForNotification(const QString &text);

} // namespace app
