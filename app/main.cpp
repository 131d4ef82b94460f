// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

#ifdef Q_OS_UNIX
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <sys/stat.h>
#endif

namespace {

/// Databases, backups and exports hold other people's telephone numbers: nobody else reads what we make.
void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(0077);
#endif
}

/// Qt complains on standard error where the locale is not UTF-8 (a cron job's, a container's) and switches to it by
/// itself; that line would spoil an error in JSON.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

QString programFolder(char **argv)
{
    int one = 1;
    const QCoreApplication application(one, argv);
    return QCoreApplication::applicationDirPath();
}

/// Without a display Qt would end the program with a message of its own and a core dump.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

/// The window is a module beside the program, or in ../lib/followup once installed, so that verbs load no GUI library.
int openWindow(int argc, char **argv)
{
    if (!hasDisplay()) {
        int one = 1;
        const QCoreApplication application(one, argv);
        return static_cast<int>(app::failDisplay());
    }
    const QString folder = programFolder(argv);
    QString problem;
    for (const QString &place : {folder, QDir(folder).filePath(QStringLiteral("../lib/followup"))}) {
        QLibrary window(QDir(place).filePath(QStringLiteral("followup-window")));
        using RunWindow = int (*)(int, char **);
        const auto runWindow = reinterpret_cast<RunWindow>(window.resolve("followup_run_window"));
        if (runWindow != nullptr)
            return runWindow(argc, argv);
        if (problem.isEmpty() || QFileInfo::exists(window.fileName()))
            problem = window.errorString();
    }
    int one = 1;
    const QCoreApplication application(one, argv);
    return static_cast<int>(app::failWindow(problem));
}

} // namespace

int main(int argc, char *argv[])
{
    keepFilesPrivate();
    useUtf8();
    const QStringList arguments = argumentsOf(argc, argv);
    const QString verb = app::verbOf(arguments);
    if (verb.isEmpty() && app::isWindowCall(arguments))
        return openWindow(argc, argv);
    // Qt's own options load code: it is given none of the arguments.
    int one = 1;
    const QCoreApplication application(one, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOLLOWUP_VERSION));
    return static_cast<int>(app::runVerb(verb, arguments));
}
