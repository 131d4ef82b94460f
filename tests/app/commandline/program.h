// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace support {

/// How one call of the program ended.
struct Ran
{
    int code = -1;
    QByteArray out{};
    QByteArray err{};

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QString error() const { return QJsonDocument::fromJson(err).object().value(QLatin1String("error")).toString(); }
};

/// The built program with a home, a database and a name of its own, and without a display.
class Program
{
public:
    Ran run(const QStringList &arguments) const { return run(QStringLiteral(FOLLOWUP_PROGRAM), arguments); }
    /// Runs another program in the same surroundings.
    Ran run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        prepare(process);
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(300'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// Gives a process the surroundings, for a test that does more with it than wait.
    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("LC_ALL")})
            environment.remove(name);
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Moscow"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file("config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), file("data"));
        environment.insert(QStringLiteral("FOLLOWUP_DATABASE"), m_database);
        environment.insert(QStringLiteral("FOLLOWUP_PERSON"), QStringLiteral("Анна Белова"));
        for (auto it = m_extra.cbegin(); it != m_extra.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
    }
    /// A call given as one line of words.
    Ran call(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }
    QJsonObject task(int id) const
    {
        return run({QStringLiteral("show"), QString::number(id), QStringLiteral("--json")}).object();
    }

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile target(file(name));
        REQUIRE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        return target.fileName();
    }
    QByteArray read(const char *name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    void useDatabase(const char *name) { m_database = file(name); }
    void set(const char *variable, const QString &value) { m_extra.insert(QString::fromUtf8(variable), value); }

private:
    QTemporaryDir m_folder;
    QString m_database = m_folder.filePath(QStringLiteral("tasks.db"));
    QMap<QString, QString> m_extra;
};

} // namespace support
