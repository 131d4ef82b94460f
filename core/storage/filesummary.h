// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

namespace core {

/// What is told of a database file before it is opened for work.
struct FileSummary
{
    int people = 0;
    int openTasks = 0;
    bool isReadOnly = false; ///< the file or its folder cannot be written
    bool operator==(const FileSummary &) const = default;
};

/// Looks into a file on the calling thread and touches nothing. FileNotFound means that one can be made there.
Result<FileSummary> summaryOf(const QString &path);

} // namespace core
