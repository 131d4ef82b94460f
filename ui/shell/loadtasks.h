// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QFuture>
#include <QList>

namespace core {
class Store;
}

namespace ui {

/// The whole tasks of @p ids, in their order; those that cannot be read any more are left out.
QFuture<QList<core::Task>> loadTasks(core::Store &store, const QList<core::TaskId> &ids);

} // namespace ui
