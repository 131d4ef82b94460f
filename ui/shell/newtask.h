// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"
#include "core/domain/task.h"
#include "core/query/filter.h"

#include <optional>

namespace core {
class Store;
}

namespace ui {

/// Reads a line of quick add against the open database. A name that nobody has, or several, stays in the title, where
/// it is seen: the task of a mistyped colleague must not become one's own unsaid.
core::Capture readLine(const QString &line, const core::Store &store);

/// The task that a line describes, made by the person at the keyboard: theirs unless the line names somebody else, and
/// due today when it is written down in the scope Today without a date, so that it is seen there. When it is due at a
/// time of day it reminds @p defaultReminder minutes before.
core::Task newTask(const core::CaptureDraft &draft, const core::Store &store, core::Scope scope,
                   std::optional<int> defaultReminder);

} // namespace ui
