// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "core/query/filter.h"

#include <optional>

namespace ui {

/// The day that stands for a bucket when a task is moved into it: today, tomorrow, Friday (or Sunday) of this week,
/// next Monday. None for Overdue, for No date, and for a week that has no such day left.
std::optional<QDate> dayOfBucket(core::DueBucket bucket, const core::FilterContext &now);

/// A due date moved into a bucket; the time of day stays, unless it has passed today: then it is the whole day. None
/// where nothing can be moved to.
std::optional<core::Due> dueInBucket(const core::Due &due, core::DueBucket bucket, const core::FilterContext &now);

/// The nearest bucket after (@p step 1) or before (-1) another that tasks can be moved to; none at the ends.
std::optional<core::DueBucket> bucketBeside(core::DueBucket bucket, int step, const core::FilterContext &now);

} // namespace ui
