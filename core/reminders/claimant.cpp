// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/claimant.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace core {

namespace {

/// The computer, and on Linux the space of its process numbers: a container counts for itself.
QString machine()
{
    static const QString kMachine = QString::fromLatin1(QSysInfo::machineUniqueId()) + u'/'
        + QSysInfo::machineHostName() + u'/'
        + QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(u'/', -1);
    return kMachine;
}

/// When a process began, in ticks since the computer did: its number may be another's by now. Empty: it is gone, or
/// this system does not say. Field 22 of /proc/PID/stat, behind the name in brackets (proc(5)).
QString startOf(const QString &process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromLatin1(stat.readAll());
    const QString afterName = line.mid(line.lastIndexOf(u')') + 2);
    if (afterName.startsWith(u'Z')) // dead, and only not buried yet
        return {};
    return afterName.section(u' ', 19, 19);
}

} // namespace

QString claimantOfThisProcess()
{
    const QString process = QString::number(QCoreApplication::applicationPid());
    return machine() + u'|' + process + u'|' + startOf(process);
}

bool isClaimantGone(const QString &claimant)
{
    const QStringList parts = claimant.split(u'|');
    if (parts.size() != 3 || parts.at(0) != machine() || parts.at(2).isEmpty())
        return false;
    return startOf(parts.at(1)) != parts.at(2);
}

} // namespace core
