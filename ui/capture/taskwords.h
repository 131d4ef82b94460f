// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

namespace core {
class Clock;
struct Directory;
} // namespace core

namespace ui {

/// A task on one line for the clipboard: title, client and deal, due date, separated by dashes.
QString taskLine(const core::TaskRow &task, const core::Clock &clock);
/// What a task that is being written down will have besides its title: priority, due date, person, client, tags.
QString taskSummary(const core::TaskRow &task, const core::Directory &directory, const core::Clock &clock);

} // namespace ui
