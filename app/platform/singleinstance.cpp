// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/singleinstance.h"

#include <chrono>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcInstance, "followup.platform.instance")

constexpr qint64 kMaxMessage = 4096;
constexpr std::chrono::milliseconds kAnswerLimit(2000);
constexpr std::chrono::milliseconds kStartLimit(3000); // a first program that has the lock and does not listen yet

const QByteArray kAnswer("ok\n");

/// The file's one name, whichever way it was reached; it need not exist yet.
QString canonical(const QString &path)
{
    const QFileInfo info(path);
    if (QString whole = info.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

/// Whether the other end is a program of the same user.
bool isOurs(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::getuid();
#else
    Q_UNUSED(socket)
    return true; // the socket's own access rights have to do
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &databasePath, const QString &folder, const QString &person,
                               QObject *parent)
    : QObject(parent)
{
    // A short name of our own: socket paths end after some hundred bytes, and the file's path is nobody's business.
    QByteArray key = canonical(databasePath).toUtf8();
    if (!person.isEmpty())
        key += '\n' + person.toUtf8();
#ifdef Q_OS_UNIX
    key += '\n' + QByteArray::number(::getuid());
#endif
    const QString name
        = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16));
    const QString runtime
        = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : folder;
    m_base = QDir(runtime).absoluteFilePath(QStringLiteral("followup-") + name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::Role SingleInstance::claim()
{
    m_lock = std::make_unique<QLockFile>(m_base + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only a program that is gone loses its lock, however long it runs
    if (m_lock->tryLock(0))
        return listen() ? Role::First : Role::Alone;
    if (m_lock->error() == QLockFile::LockFailedError)
        return Role::Second;
    qCWarning(lcInstance) << "cannot lock" << m_base << m_lock->error();
    return Role::Alone;
}

bool SingleInstance::listen()
{
    const QString path = m_base + QStringLiteral(".socket");
    QLocalServer::removeServer(path); // left by a program that was killed: the lock is ours
    if (m_server.listen(path))
        return true;
    qCWarning(lcInstance) << "cannot listen on" << path << m_server.errorString();
    return false;
}

bool SingleInstance::send(Request request, const QString &activationToken)
{
    const QJsonObject message{
        {QStringLiteral("do"), request == Request::QuickAdd ? QStringLiteral("quick-add") : QStringLiteral("raise")},
        {QStringLiteral("token"), activationToken.left(512)}};
    const QDeadlineTimer limit(kStartLimit);
    QLocalSocket socket;
    do {
        socket.connectToServer(m_base + QStringLiteral(".socket"));
        if (socket.waitForConnected(static_cast<int>(kAnswerLimit.count())))
            break;
        QThread::msleep(20);
    } while (!limit.hasExpired());
    if (socket.state() != QLocalSocket::ConnectedState || !isOurs(socket))
        return false;
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForReadyRead(static_cast<int>(kAnswerLimit.count())) && socket.readAll() == kAnswer;
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket)) {
            qCWarning(lcInstance) << "refused a program of another user";
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { takeMessage(*socket); });
        QTimer::singleShot(kAnswerLimit, socket, [socket] { socket->abort(); });
        takeMessage(*socket);
    }
}

void SingleInstance::takeMessage(QLocalSocket &socket)
{
    if (socket.bytesAvailable() > kMaxMessage) {
        socket.abort();
        return;
    }
    if (!socket.canReadLine())
        return;
    const QJsonObject message = QJsonDocument::fromJson(socket.readLine()).object();
    const QString request = message.value(QLatin1String("do")).toString();
    const QString token = message.value(QLatin1String("token")).toString();
    const bool isQuickAdd = request == QLatin1String("quick-add");
    if (!isQuickAdd && request != QLatin1String("raise")) {
        socket.abort();
        return;
    }
    socket.write(kAnswer);
    socket.flush();
    socket.disconnectFromServer();
    if (isQuickAdd)
        Q_EMIT quickAddRequested(token);
    else
        Q_EMIT raiseRequested(token);
}

} // namespace app
