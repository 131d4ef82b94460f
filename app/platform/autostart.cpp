// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace app {

namespace {

constexpr qint64 kMaxEntry = 65536;

QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart/followup.desktop");
}

/// A program's path as the Exec key wants it: quoted, and the quoting escaped once more for the file itself.
QString quotedForExec(const QString &path)
{
    QString quoted;
    for (const QChar c : path) {
        if (c == u'\\')
            quoted += QStringLiteral("\\\\\\\\");
        else if (c == u'"' || c == u'`' || c == u'$')
            quoted += QStringLiteral("\\\\") + c;
        else if (c == u'%')
            quoted += QStringLiteral("%%");
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

QByteArray entry()
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Followup\n"
                          "Exec=%1 --background\n"
                          "Icon=followup\n"
                          "Terminal=false\n"
                          "StartupNotify=false\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(quotedForExec(QCoreApplication::applicationFilePath()))
        .toUtf8();
}

} // namespace

bool Autostart::isEnabled()
{
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.read(kMaxEntry);
    // The settings of some desktops turn an entry off without removing it.
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

core::Result<> Autostart::setEnabled(bool isEnabled)
{
    const QString path = entryPath();
    if (!isEnabled) {
        if (QFile::exists(path) && !QFile::remove(path))
            return core::failure(core::Error::Code::CannotWrite, path);
        return {};
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry()) < 0 || !file.commit())
        return core::failure(core::Error::Code::CannotWrite, path);
    return {};
}

} // namespace app
