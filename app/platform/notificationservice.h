// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/status.h"
#include "ui/reminders/reminderaction.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace app {

/// What a pop-up of the desktop shows; plain text, cleaned and escaped on the way out.
struct Notification
{
    QString title{};
    QString body{};
    core::Priority priority = core::Priority::Normal; ///< becomes the urgency
    bool isGroup = false; ///< speaks of several reminders: can be opened only
    bool isOfOther = false; ///< of a task that somebody else does: it is not hers to complete at a click
    bool operator==(const Notification &) const = default;
};

/// The desktop's notification service (org.freedesktop.Notifications), asked without waiting. Pop-ups are named by a
/// key of the caller; each one has the actions Open, Snooze 15 min and Done. When the service ends, as it does with a
/// crash or a restart of the panel, what was on the screen is shown again by the next one.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    explicit NotificationService(QDBusConnection bus, QObject *parent = nullptr);

    /// The sound of what is shown from now on, a name of the freedesktop sound naming specification; empty: silence.
    void setSound(const QString &name) { m_sound = name; }
    /// Shows a pop-up, or replaces the one of the same key. Answers by shown() or unavailable().
    void notify(qint64 key, const Notification &notification);
    /// Lets a pop-up that is still there say something else, without a sound.
    void replace(qint64 key, const Notification &notification);
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
    /// Its time was over and nobody touched it; closed() follows.
    void expired(qint64 key);

private:
    /// What one key wants of the service.
    struct PopUp
    {
        Notification notification{};
        uint id = 0; ///< by which the service knows it; 0: not there
        bool isSending = false; ///< asked for, not answered
        bool isStale = false; ///< changed while it was being sent
        bool isUnwanted = false; ///< withdrawn while it was being sent
        bool isSilent = false; ///< rang already, for a service that has ended
    };

    void ask();
    void askCapabilities();
    void takeCapabilities(const QDBusMessage &reply);
    static QStringList actionsOf(const Notification &notification);
    QVariantMap hintsOf(const PopUp &popUp) const;
    void sendAll();
    void send(qint64 key, PopUp &popUp);
    void takeNotifyReply(qint64 key, const QDBusMessage &reply);
    void giveUp(qint64 key);
    void close(uint id);
    void takeOwner(const QString &oldOwner, const QString &newOwner);
    qint64 keyOf(uint id) const;

private Q_SLOTS:
    void handleAction(uint id, const QString &action);
    void handleToken(uint id, const QString &token);
    void handleClosed(uint id, uint reason);

private:
    enum class Server { Unknown, Asking, Usable };

    QDBusConnection m_bus;
    Server m_server = Server::Unknown;
    bool m_hasMarkup = false;
    bool m_mustAskAgain = false; ///< another service came while one was asked
    QString m_sound{};
    QTimer m_returnTimer; ///< one that ended is given a while to come back
    QMap<qint64, PopUp> m_popUps{}; ///< those that are up, and those that wait for a service
    QHash<uint, QString> m_tokens{};
};

} // namespace app
