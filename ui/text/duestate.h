// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"

namespace ui {

/// How a due date is told: its words, icon and colours.
enum class DueState { Overdue, Today, Soon, Later, None, Done };

/// The state of a due date; @p isClosed for a task that is done or cancelled.
DueState dueStateOf(const core::Due &due, bool isClosed, const QDateTime &now, const QTimeZone &zone);

} // namespace ui
