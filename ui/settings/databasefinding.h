// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <functional>
#include <QFuture>

namespace ui {

/// What a look into a database file found.
struct DatabaseFinding
{
    int people = 0;
    int openTasks = 0;
    bool isReadOnly = false;
    bool operator==(const DatabaseFinding &) const = default;
};

/// Looks into a file beside the GUI thread and touches nothing. Error::Code::FileNotFound means that there is none yet
/// in a folder that can be written: one can be made there.
using DatabaseCheck = std::function<QFuture<core::Result<DatabaseFinding>>(const QString &path)>;

} // namespace ui
