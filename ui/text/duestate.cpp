// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/duestate.h"

namespace ui {

DueState dueStateOf(const core::Due &due, bool isClosed, const QDateTime &now, const QTimeZone &zone)
{
    if (isClosed)
        return DueState::Done;
    // The first day of the week only parts Week from Later, which look the same.
    switch (core::bucketOf(due, now, zone, Qt::Monday)) {
    case core::DueBucket::Overdue:
        return DueState::Overdue;
    case core::DueBucket::Today:
        return DueState::Today;
    case core::DueBucket::Tomorrow:
        return DueState::Soon;
    case core::DueBucket::Week:
    case core::DueBucket::Later:
        return DueState::Later;
    case core::DueBucket::None:
    case core::DueBucket::Closed: // of no due date by itself
        break;
    }
    return DueState::None;
}

} // namespace ui
