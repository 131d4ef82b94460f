// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/reminders/seat.h"

#include <csignal>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace seat {

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

Seat::Seat(const QString &folder, const QString &name, const QString &database, const QString &person)
    : m_folder(QDir(folder).filePath(name)), m_person(person), m_database(database)
{
    QDir().mkpath(QDir(m_folder).filePath(QStringLiteral("run")));
    QFile::setPermissions(QDir(m_folder).filePath(QStringLiteral("run")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Seat::~Seat()
{
    if (isRunning())
        end(SIGKILL);
}

void Seat::start()
{
    if (isRunning())
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto inFolder = [this](const char *name) { return QDir(m_folder).filePath(QString::fromLatin1(name)); };
    environment.insert(QStringLiteral("HOME"), m_folder);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), inFolder("run"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), inFolder("config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), inFolder("data"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("followup.reminders.info=true"));
    environment.insert(QStringLiteral("QT_MESSAGE_PATTERN"), QStringLiteral("%{pid} %{message}"));
    environment.insert(QStringLiteral("FOLLOWUP_DATABASE"), m_database);
    environment.insert(QStringLiteral("FOLLOWUP_PERSON"), m_person);
    for (const QString &variable : m_extra)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(inFolder("program.log"), QIODevice::Append);
    m_process->start(QStringLiteral(FOLLOWUP_PROGRAM), {QStringLiteral("--background")});
    m_process->waitForStarted(kPatienceMs);
}

void Seat::end(int signal)
{
    if (!isRunning())
        return;
    const auto number = static_cast<pid_t>(process());
    m_deaths.insert(number, QDateTime::currentDateTimeUtc());
    ::kill(number, signal);
    ::kill(number, SIGCONT); // a stopped one hears nothing
    m_process->waitForFinished(kPatienceMs);
}

void Seat::stop()
{
    if (isRunning())
        ::kill(static_cast<pid_t>(process()), SIGSTOP);
}

void Seat::goOn()
{
    if (isRunning())
        ::kill(static_cast<pid_t>(process()), SIGCONT);
}

QList<Tell> Seat::tells() const
{
    static const QRegularExpression kLine(QStringLiteral("^(\\d+) told (\\d+) of (\\S+) at (\\S+)$"));
    QFile log(QDir(m_folder).filePath(QStringLiteral("program.log")));
    QList<Tell> tells;
    if (!log.open(QIODevice::ReadOnly))
        return tells;
    for (const QByteArray &line : log.readAll().split('\n')) {
        const auto match = kLine.match(QString::fromUtf8(line));
        if (match.hasMatch())
            tells << Tell{match.captured(1).toLongLong(), match.captured(2).toLongLong(),
                          QDateTime::fromString(match.captured(3), Qt::ISODate),
                          QDateTime::fromString(match.captured(4), Qt::ISODateWithMs)};
    }
    return tells;
}

} // namespace seat
