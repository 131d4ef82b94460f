// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// What the window was started with.
struct WindowArguments
{
    QString database{}; ///< absolute path; empty: not named
    QString person{};
    QString language{};
    bool isBackground = false; ///< in the tray, no window
    bool isQuickAdd = false; ///< only the line for a new task
    bool operator==(const WindowArguments &) const = default;
};

/// Reads the arguments that follow the program's name. What is not known is left alone: the command line has refused it
/// before the window is asked for.
WindowArguments windowArguments(const QStringList &arguments);

} // namespace app
