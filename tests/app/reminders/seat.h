// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace seat {

/// A program told a reminder to its user.
struct Tell
{
    qint64 process = 0;
    qint64 firing = 0;
    QDateTime firesAt{};
    QDateTime at{};
};

/// A place where a person has the built program running in the tray, with a home and a runtime folder of its own, so
/// that it knows nothing of the other places.
class Seat
{
public:
    Seat(const QString &folder, const QString &name, const QString &database, const QString &person);
    ~Seat();
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

    /// Variables that the program gets beside the usual ones: NAME=value.
    void setExtra(const QStringList &variables) { m_extra = variables; }
    /// Starts the program, unless it runs.
    void start();
    /// Kills it (SIGKILL) or asks it to end (SIGTERM), and waits until it has gone.
    void end(int signal);
    void stop();
    void goOn();

    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    qint64 process() const { return m_process ? m_process->processId() : 0; }
    /// When each of its programs that are no more was told to end.
    const QMap<qint64, QDateTime> &deaths() const { return m_deaths; }
    /// What its programs have told so far, the earliest first.
    QList<Tell> tells() const;

private:
    QString m_folder;
    QString m_person;
    QString m_database;
    QStringList m_extra{};
    std::unique_ptr<QProcess> m_process{};
    QMap<qint64, QDateTime> m_deaths{};
};

} // namespace seat
