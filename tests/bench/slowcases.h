// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/slowdisk.h"

#include <QString>

namespace bench {

/// Opens the window on a database behind delays, lets it load, drops cards and edits: prints what it took and how long
/// the GUI thread was held. A case of its own process; its exit status.
int useSlowly(const QString &database, const DiskDelays &delays, const QString &place);

} // namespace bench
