// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/taskcheck.h"
#include "core/exchange/importrecord.h"

#include <cstdlib>
#include <QBuffer>
#include <QTimeZone>

namespace fuzz {

/// Stops the program, and so tells the fuzzer, when a promise is not kept.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Reads a file to its end: it ends, and each task that comes out of it is one that can be kept.
inline void drain(core::ImportSource &source)
{
    while (const auto record = source.next()) {
        require(core::checkRecord(*record).has_value());
        if (const auto *task = std::get_if<core::ImportedTask>(&*record)) {
            core::Task cleaned = task->task;
            core::clean(cleaned);
            require(cleaned.title == task->task.title);
        }
        source.takeProblems();
    }
    source.takeProblems();
}

} // namespace fuzz
