// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/session.h"
#include "core/domain/history.h"

#include <array>
#include <QStringList>

namespace app {

/// Text from a file as it may stand on a terminal: on one line, without characters that steer it.
QString plainLine(const QString &text);

/// A line of a table: its first column is a number.
using TableLine = std::array<QString, 6>;
/// Columns beside each other; the last one has all the room it needs.
QStringList alignedLines(const QList<TableLine> &lines);

/// Tasks as a table with a line of headings, for people.
QStringList taskTable(const QList<core::TaskRow> &tasks, const Session &session);

/// Everything there is to know of a task, for people.
QStringList taskSheet(const core::Task &task, const Session &session);

} // namespace app
