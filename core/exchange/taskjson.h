// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/store/directory.h"

#include <QByteArray>

namespace core {

/// A task as one line of JSON (product.md §5).
QByteArray taskJson(const Task &task, const Directory &directory);

/// A due or start date as JSON has it: a day, or an instant in UTC; empty for none.
QString isoText(const Due &due);

/// Ways a task's parts stand in the document that `export` writes: what comes before the tasks, and after them.
QByteArray documentHead(const Directory &directory, const QList<QByteArray> &clients, const QList<QByteArray> &deals);
QByteArray documentTail();

} // namespace core
