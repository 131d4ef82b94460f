// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/claimant.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace core {

namespace {

enum Part { Computer, Boot, Space, Process, Start, PartCount };

QString computer()
{
    static const QString kComputer
        = QString::fromLatin1(QSysInfo::machineUniqueId()) + u'/' + QSysInfo::machineHostName().replace(u'|', u'/');
    return kComputer;
}

/// What is another one after each start of the computer, and on no two computers the same, copied disks or not.
QString boot()
{
    static const QString kBoot = QString::fromLatin1(QSysInfo::bootUniqueId());
    return kBoot;
}

/// On Linux the space of process numbers: a container counts for itself.
QString numberSpace()
{
    static const QString kSpace = QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(u'/', -1);
    return kSpace;
}

/// When a process began, in ticks since the computer did: its number may be another's by now. Empty: this system does
/// not say. Field 22 of /proc/PID/stat, behind the name in brackets (proc(5)).
QString startOf(const QString &process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromLatin1(stat.readAll());
    const QString afterName = line.mid(line.lastIndexOf(u')') + 2);
    const bool isDead = afterName.startsWith(u'Z'); // and only not buried yet
    return isDead ? QStringLiteral("dead") : afterName.section(u' ', 19, 19);
}

/// Whether the system knows no such process; others' may be hidden, and are there all the same.
bool isProcessGone(const QString &process, const QString &start)
{
    const QString startNow = startOf(process);
    if (!startNow.isEmpty())
        return startNow != start;
#ifdef Q_OS_UNIX
    bool isNumber = false;
    const pid_t number = process.toInt(&isNumber);
    return isNumber && number > 0 && ::kill(number, 0) != 0 && errno == ESRCH;
#else
    return false;
#endif
}

/// When this computer was started, by the clock as it goes now; invalid where the system does not say.
QDateTime bootedAt(const QDateTime &now)
{
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!uptime.open(QIODevice::ReadOnly))
        return {};
    bool isNumber = false;
    const double seconds = QString::fromLatin1(uptime.readAll()).section(u' ', 0, 0).toDouble(&isNumber);
    return isNumber ? now.addMSecs(-static_cast<qint64>(seconds * 1000)) : QDateTime();
}

} // namespace

QString claimantOfThisProcess()
{
    const QString process = QString::number(QCoreApplication::applicationPid());
    return QStringList{computer(), boot(), numberSpace(), process, startOf(process)}.join(u'|');
}

bool isClaimantGone(const QString &claimant, const QDateTime &claimedAt, const QDateTime &now)
{
    const QStringList parts = claimant.split(u'|');
    if (parts.size() != PartCount || parts.at(Computer) != computer() || parts.at(Boot).isEmpty())
        return false;
    if (parts.at(Boot) != boot()) { // of an earlier start, or of a copy of this computer that lives and says so
        const QDateTime booted = bootedAt(now);
        return booted.isValid() && claimedAt.isValid() && claimedAt < booted;
    }
    return parts.at(Space) == numberSpace() && isProcessGone(parts.at(Process), parts.at(Start));
}

} // namespace core
