// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bench {

class Figures;

// The cases of the program without its window. Each works in the current folder, takes the program to run, and is false
// when something could not be measured.

/// @p lines into bench.db, and @p table, the same tasks as CSV, into a file that is removed again; each time the
/// sqlite3 shell writes the rows of that file into an empty one.
bool measureImport(const QString &program, int tasks, const QString &lines, const QString &table, Figures &figures);
/// bench.db into CSV; the sqlite3 shell writes the same columns.
bool measureExport(const QString &program, Figures &figures);
/// Verbs on one page or one task of bench.db.
bool measureVerbs(const QString &program, Figures &figures);
/// The program resting with bench.db open and its window never shown.
bool measureTray(const QString &program, Figures &figures);

} // namespace bench
