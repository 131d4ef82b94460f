// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bench {

class Figures;

// The cases of the program without its window. Each works in the current folder, takes the program to run, and is false
// when something could not be measured.

/// tasks.jsonl into bench.db; the sqlite3 shell writes the rows of that file into an empty one.
bool measureImport(const QString &program, int tasks, Figures &figures);
/// bench.db into CSV; the sqlite3 shell writes the same columns.
bool measureExport(const QString &program, Figures &figures);
/// Verbs on one page or one task of bench.db.
bool measureVerbs(const QString &program, Figures &figures);
/// The program resting with bench.db open and its window never shown.
bool measureTray(const QString &program, Figures &figures);

} // namespace bench
