// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/singleinstance.h"

#include "tests/support/catch.h"

#include <memory>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

using app::SingleInstance;

/// A real process of the program beside this test; ended with it.
class Program
{
public:
    Program(const QString &database, const QString &folder, const QString &request = {})
    {
        m_process.start(QStringLiteral(INSTANCE_PROGRAM), {database, folder, request});
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString line()
    {
        CHECK(QTest::qWaitFor([this] { return m_process.canReadLine(); }, 10000));
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void killHard()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("the window of one person does not stand in for another's", "[instance]")
{
    const QTemporaryDir folder;
    SingleInstance usual(QStringLiteral("team.db"), folder.path());
    REQUIRE(usual.claim() == SingleInstance::Role::First);
    SingleInstance igor(QStringLiteral("team.db"), folder.path(), QStringLiteral("Игорь Кравцов"));
    CHECK(igor.claim() == SingleInstance::Role::First);
    SingleInstance again(QStringLiteral("team.db"), folder.path(), QStringLiteral("Игорь Кравцов"));
    CHECK(again.claim() == SingleInstance::Role::Second);
}

TEST_CASE("a second program on the same file hands over and ends", "[instance]")
{
    const QTemporaryDir folder;
    Program first(QStringLiteral("team.db"), folder.path());
    REQUIRE(first.line() == QStringLiteral("first"));

    Program second(QStringLiteral("team.db"), folder.path());
    CHECK(second.line() == QStringLiteral("handed over"));
    CHECK(first.line() == QStringLiteral("raise token"));

    Program third(QStringLiteral("./team.db"), folder.path(), QStringLiteral("quick-add"));
    CHECK(third.line() == QStringLiteral("handed over"));
    CHECK(first.line() == QStringLiteral("quick-add token"));
}

TEST_CASE("a program on another file is a first one too", "[instance]")
{
    const QTemporaryDir folder;
    Program first(QStringLiteral("team.db"), folder.path());
    REQUIRE(first.line() == QStringLiteral("first"));
    Program other(QStringLiteral("mine.db"), folder.path());
    CHECK(other.line() == QStringLiteral("first"));
}

TEST_CASE("after a killed program the next one is the first", "[instance]")
{
    const QTemporaryDir folder;
    Program first(QStringLiteral("team.db"), folder.path());
    REQUIRE(first.line() == QStringLiteral("first"));
    first.killHard();

    Program next(QStringLiteral("team.db"), folder.path());
    REQUIRE(next.line() == QStringLiteral("first"));
    Program second(QStringLiteral("team.db"), folder.path());
    CHECK(second.line() == QStringLiteral("handed over"));
}

TEST_CASE("a name that somebody sits on does not keep the program from starting", "[instance]")
{
    const QTemporaryDir folder;
    SingleInstance probe(QStringLiteral("team.db"), folder.path());
    REQUIRE(probe.claim() == SingleInstance::Role::First);
    const QStringList names = QDir(folder.path()).entryList({QStringLiteral("*.socket")}, QDir::Files | QDir::System);
    REQUIRE(names.size() == 1);

    const QTemporaryDir squatted;
    REQUIRE(QDir(squatted.path()).mkpath(names[0] + QStringLiteral("/in the way")));
    SingleInstance next(QStringLiteral("team.db"), squatted.path());
    CHECK(next.claim() == SingleInstance::Role::Alone);

    SingleInstance nowhere(QStringLiteral("team.db"), QStringLiteral("/nonexistent/folder"));
    CHECK(nowhere.claim() == SingleInstance::Role::Alone);
}

TEST_CASE("only short known messages are heard", "[instance]")
{
    const QTemporaryDir folder;
    SingleInstance instance(QStringLiteral("team.db"), folder.path());
    REQUIRE(instance.claim() == SingleInstance::Role::First);
    const QSignalSpy raised(&instance, &SingleInstance::raiseRequested);
    const QSignalSpy quickAdd(&instance, &SingleInstance::quickAddRequested);
    const QString path
        = QDir(folder.path())
              .absoluteFilePath(
                  QDir(folder.path()).entryList({QStringLiteral("*.socket")}, QDir::Files | QDir::System).value(0));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
          == QFile::Permissions());

    const auto answerTo = [&path](const QByteArray &message) {
        QLocalSocket socket;
        socket.connectToServer(path);
        REQUIRE(QTest::qWaitFor([&socket] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(message);
        REQUIRE(QTest::qWaitFor([&socket] { return socket.state() == QLocalSocket::UnconnectedState; }));
        return socket.readAll();
    };
    CHECK(answerTo("{\"do\":\"rm -rf\"}\n").isEmpty());
    CHECK(answerTo("nonsense\n").isEmpty());
    CHECK(answerTo(QByteArray(5000, 'x')).isEmpty());
    CHECK(answerTo("{\"do\":\"raise\",\"token\":\"" + QByteArray(5000, 'x') + "\"}\n").isEmpty());
    CHECK(raised.isEmpty());
    CHECK(quickAdd.isEmpty());
    CHECK(answerTo("{\"do\":\"raise\"}\n") == QByteArray("ok\n"));
    CHECK(raised.count() == 1);
}
