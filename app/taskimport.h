// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/importtasks.h"

#include <atomic>
#include <memory>

namespace core {
class Clock;
}

namespace app {

/// How far an import is, and whether it is to stop: written and read on both threads.
struct ImportProgress
{
    std::atomic<qint64> bytesRead = 0;
    std::atomic<int> records = 0;
    std::atomic<bool> isStopped = false;
    qint64 bytes = 0; ///< of the file
};

/// A file of tasks for core::ImportTasks, JSON or CSV by its first bytes, that can be watched and stopped: a stopped
/// one fails, and the whole import is rolled back.
core::ImportFile watchedFile(const QString &path, const core::Clock &clock,
                             const std::shared_ptr<ImportProgress> &progress);

} // namespace app
