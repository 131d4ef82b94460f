// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace bench {

/// What SQLite has to wait for at a database file.
struct DiskDelays
{
    /// Of each lock, write, look at the folder, and read of a part of the file that was not read before: the way to a
    /// share and back. Clients of shares read ahead, so a part is 256 KiB.
    std::chrono::milliseconds roundTrip{0};
    std::chrono::milliseconds sync{0}; ///< until what was written is durable
};

/// Puts the delays between SQLite and the disk, for every file that this process opens from now on. The threads that
/// wait sleep, as they would.
void slowDown(const DiskDelays &delays);

} // namespace bench
