// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/store/directory.h"

#include <QByteArray>

namespace core {

/// One row of CSV (RFC 4180) in UTF-8, ended by CR LF; cells that a spreadsheet would run as formulas are guarded.
QByteArray csvLine(const QStringList &cells);

/// The first row of our export: the keys of JSON.
QByteArray csvHeader();
/// A task as a row of our export. Comments are left out: rows have no room for lists of texts.
QByteArray csvTask(const Task &task, const Directory &directory);

} // namespace core
