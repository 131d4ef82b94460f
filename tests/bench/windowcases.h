// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bench {

/// Each of these is a process of its own that shows a window, writes what it measured as JSON and ends. @p startedNs is
/// the steady clock when the process was started.
int showEmptyWindow(qint64 startedNs);
/// The program's window on a database, until cards of the board are painted.
int startWithBoard(const QString &database, qint64 startedNs);
/// The same window in use: search, drops.
int useWindow(const QString &database, int tasks);

} // namespace bench
