// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"

#include <QString>

namespace ui {

/// The last part of the object name of a bucket's lane: "overdue", "today", "tomorrow", "week", "later", "none".
QString bucketKey(core::DueBucket bucket);
/// The heading of a bucket's lane: "This week".
QString bucketTitle(core::DueBucket bucket);
/// The days of a bucket, below its heading: "October 16–18", "since October 11". @p oldest is the first day that the
/// lane has a task of; Overdue alone asks for it.
QString bucketDays(core::DueBucket bucket, QDate oldest, const core::FilterContext &now);
/// What a card says of its due date where the column says the day: "15:00", "Fri, 11:00", "Sun, Oct 11 · 3 days"; empty
/// without a date.
QString cardDueText(const core::Due &due, core::DueBucket bucket, const core::FilterContext &now);
/// Which tasks stand in a bucket, whoever's they are.
core::Filter bucketFilter(core::DueBucket bucket);

} // namespace ui
