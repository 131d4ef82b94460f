// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace app {

/// One window a database file, user and person: the first program holds a lock and listens, a second one hands over
/// what it was asked for and ends. The lock decides, the socket only carries.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< go on; the signals tell what later ones were asked for
        Second, ///< another one runs: send(), then end
        Alone, ///< somebody else sits on our names: go on without
    };
    enum class Request { Raise, QuickAdd };

    /// @p person is given when the program is opened for somebody else than usual: who asks for Igor's area must not be
    /// shown Anna's. @p folder is the user's own runtime folder unless a test names another.
    explicit SingleInstance(const QString &databasePath, const QString &folder = {}, const QString &person = {},
                            QObject *parent = nullptr);

    Role claim();
    /// Hands a request to the first program; false when it did not answer, then go on alone.
    bool send(Request request, const QString &activationToken = {});

Q_SIGNALS:
    void raiseRequested(const QString &activationToken);
    void quickAddRequested(const QString &activationToken);

private:
    bool listen();
    void takeConnection();
    void takeMessage(QLocalSocket &socket);

    QString m_base; ///< path of the lock and the socket, without their endings
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace app
