// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileSystemWatcher>
#include <QObject>

class QSocketNotifier;

namespace app {

/// Tells when the time may not be what timers think it is: the computer woke up, its clock was set, it is in another
/// zone now, or the program came to the front. Every source may be missing; whoever listens has a timer of its own and
/// only hears sooner.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    explicit WakeWatch(QObject *parent = nullptr);
    ~WakeWatch() override;

    /// Listens to the system's message bus: logind tells of sleep, timedated of the zone. Asks nobody, so that it
    /// waits for nobody.
    void listenTo(const QDBusConnection &systemBus);

Q_SIGNALS:
    /// Look at the clock again.
    void timeMayHaveJumped();

private Q_SLOTS:
    void handleSleep(bool isAboutToSleep);
    void handleProperties(const QString &interface);

private:
    void watchClock();
    void armClock();
    void readClock();
    void watchZone();
    void lookAtZone();
    bool takeZone();

    int m_clock = -1; ///< a timer of the kernel that is cancelled when the clock is set; -1: there is none
    QSocketNotifier *m_clockNotifier = nullptr;
    QFileSystemWatcher m_zoneFiles;
    QByteArray m_zone; ///< the one in force
};

} // namespace app
