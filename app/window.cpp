// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include <QApplication>
#include <QStringList>

/// Entry of the window module: runs the program with a window until it is quit.
extern "C" Q_DECL_EXPORT int followup_run_window(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("followup"));
    QApplication::setApplicationDisplayName(QStringLiteral("Followup"));
    QApplication::setDesktopFileName(QStringLiteral("followup"));
    app::Application program(app::windowArguments(QApplication::arguments().mid(1)));
    if (const std::optional<int> code = program.start())
        return *code;
    return QApplication::exec();
}
