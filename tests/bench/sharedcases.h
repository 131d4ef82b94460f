// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bench {

class Figures;

/// Eight processes write one file as fast as they can; beside it the same work with SQLite's busy timeout alone. False
/// when one could not.
bool measureWriters(const QString &database, Figures &figures);

/// One of the eight: prints its longest wait and its failures. @p isPlain: by the busy timeout. Its exit status.
int writeBeside(const QString &database, bool isPlain);

} // namespace bench
