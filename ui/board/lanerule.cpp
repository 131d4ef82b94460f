// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanerule.h"

#include "core/commands/movetasks.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/shell/edits.h"
#include "ui/text/duetext.h"

namespace ui {

namespace {

constexpr int kClosedDays = 7; ///< how far back closed lanes reach

} // namespace

bool StatusRule::isClosed() const
{
    return m_edits.store().directory().isClosed(m_status);
}

bool StatusRule::hasPlaces(const LaneQuery &query) const
{
    return query.sort == LaneSort::Manual && !isClosed();
}

bool StatusRule::holds(const core::TaskRow &task) const
{
    return task.status == m_status && !task.isDeleted;
}

core::TaskQuery StatusRule::taskQuery(const LaneQuery &query) const
{
    using core::Filter;
    QList<Filter> parts{isClosed() ? core::scopeOwnership(query.scope) : core::scopeFilter(query.scope),
                        Filter::term(core::FilterField::Status, m_status), query.filter};
    if (isClosed())
        parts.append(
            Filter::term(core::FilterField::Completed, core::DaysAgo{kClosedDays}, core::Comparison::GreaterOrEqual));
    return {.filter = Filter::all(parts), .sort = sortOrders(query.sort)};
}

QList<core::SortOrder> StatusRule::sortOrders(LaneSort sort) const
{
    using core::SortKey;
    if (isClosed())
        return {{SortKey::Completed, true}};
    switch (sort) {
    case LaneSort::Due:
        return {{SortKey::Due}, {SortKey::Rank}};
    case LaneSort::Priority:
        return {{SortKey::Priority, true}, {SortKey::Due}, {SortKey::Rank}};
    case LaneSort::Manual:
    case LaneSort::Completed:
        break;
    }
    return {{SortKey::Rank}};
}

QString StatusRule::dueText(const core::TaskRow &task) const
{
    const core::Clock &clock = m_edits.store().clock();
    return ui::dueText(task, isClosed(), clock.now(), clock.zone());
}

QFuture<core::Result<core::Outcome>> StatusRule::put(const QList<core::TaskId> &tasks, core::TaskId after)
{
    return m_edits.run(std::make_shared<core::MoveTasks>(tasks, m_status, after));
}

} // namespace ui
