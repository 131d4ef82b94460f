// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QLibrary>
#include <QtGlobal>

/// Without a verb the window is opened: a module beside the program, or in ../lib/followup once installed.
int main(int argc, char *argv[])
{
    QLibrary window(QStringLiteral("followup-window"));
    using RunWindow = int (*)(int, char **);
    const auto runWindow = reinterpret_cast<RunWindow>(window.resolve("followup_run_window"));
    return runWindow != nullptr ? runWindow(argc, argv) : 1;
}
