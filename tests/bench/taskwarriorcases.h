// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bench {

class Figures;

/// The program's verbs beside Taskwarrior's on the same tasks, where that is installed; else nothing is added. Reads
/// the JSON lines @p lines in the current folder and keeps its data there. False when it fails.
bool measureBesideTaskwarrior(const QString &program, const QString &lines, int tasks, Figures &figures);

} // namespace bench
