// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/bucketrule.h"

#include "core/store/store.h"
#include "ui/deadlines/bucketwords.h"
#include "ui/deadlines/duemoves.h"
#include "ui/list/duesteps.h"
#include "ui/shell/edits.h"

namespace ui {

core::TaskQuery BucketRule::taskQuery(const LaneQuery &query) const
{
    using core::SortKey;
    QList<core::SortOrder> sort{{SortKey::Due}, {SortKey::Priority, true}, {SortKey::Rank}};
    if (m_bucket == core::DueBucket::None)
        sort.removeFirst();
    return {.filter = core::Filter::all({core::scopeFilter(query.scope), bucketFilter(m_bucket), query.filter}),
            .sort = sort};
}

bool BucketRule::holds(const core::TaskRow &task) const
{
    const core::FilterContext now = m_edits.store().filterContext();
    return !task.isDeleted && !m_edits.store().directory().isClosed(task.status)
        && core::bucketOf(task.due, now.now, now.zone, now.firstDayOfWeek) == m_bucket;
}

bool BucketRule::takesTasks() const
{
    return m_bucket == core::DueBucket::None || dayOfBucket(m_bucket, m_edits.store().filterContext()).has_value();
}

QString BucketRule::dueText(const core::TaskRow &task) const
{
    return cardDueText(task.due, m_bucket, m_edits.store().filterContext());
}

QFuture<core::Result<core::Outcome>> BucketRule::put(const QList<core::TaskId> &tasks, core::TaskId)
{
    return m_moves.toBucket(tasks, m_bucket);
}

} // namespace ui
