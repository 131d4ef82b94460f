// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/console.h"

#include <QStringList>

namespace app {

/// The first word of the arguments that is neither an option nor an option's value; empty when the window is asked for.
QString verbOf(const QStringList &arguments);

/// Runs the verb of @p arguments (without the program's name), or shows the help when it is empty. The application
/// object is there.
ExitCode runVerb(const QString &verb, const QStringList &arguments);

/// Whether arguments without a verb open the window: they are known, and neither help nor version is asked for.
bool isWindowCall(const QStringList &arguments);

/// Says that there is no display for a window.
ExitCode failDisplay();
/// Says that the module with the window could not be loaded, and why.
ExitCode failWindow(const QString &reason);

} // namespace app
