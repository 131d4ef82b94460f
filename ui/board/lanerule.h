// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/store/queries.h"
#include "ui/board/boardstate.h"

#include <QFuture>

namespace ui {

class Edits;

/// Which tasks of its kind a lane shows.
struct LaneQuery
{
    core::Scope scope = core::Scope::All;
    core::Filter filter{};
    LaneSort sort = LaneSort::Manual;
    bool operator==(const LaneQuery &) const = default;
};

/// What a lane is about: which tasks stand in it and in which order, and what becomes of those that are put there.
/// Owned by the lane's model.
class LaneRule
{
public:
    LaneRule() = default;
    virtual ~LaneRule() = default;
    LaneRule(const LaneRule &) = delete;
    LaneRule &operator=(const LaneRule &) = delete;
    LaneRule(LaneRule &&) = delete;
    LaneRule &operator=(LaneRule &&) = delete;

    virtual core::TaskQuery taskQuery(const LaneQuery &query) const = 0;
    /// Whether it shows tasks that are done or cancelled.
    virtual bool isClosed() const = 0;
    /// Whether cards stay where they are put, because nothing else sorts them.
    virtual bool hasPlaces(const LaneQuery &query) const = 0;
    /// Whether a task, as it is now, belongs here in some scope.
    virtual bool holds(const core::TaskRow &task) const = 0;
    /// Whether tasks can be put here at all.
    virtual bool takesTasks() const { return true; }
    /// What a card says of the due date.
    virtual QString dueText(const core::TaskRow &task) const = 0;
    /// Puts tasks here, right after @p after where the lane has places; one step to undo.
    virtual QFuture<core::Result<core::Outcome>> put(const QList<core::TaskId> &tasks, core::TaskId after) = 0;
};

/// A lane of the board: the tasks of one status.
class StatusRule final : public LaneRule
{
public:
    StatusRule(Edits &edits, core::StatusId status) : m_edits(edits), m_status(status) { }

    core::TaskQuery taskQuery(const LaneQuery &query) const override;
    bool isClosed() const override;
    bool hasPlaces(const LaneQuery &query) const override;
    bool holds(const core::TaskRow &task) const override;
    QString dueText(const core::TaskRow &task) const override;
    QFuture<core::Result<core::Outcome>> put(const QList<core::TaskId> &tasks, core::TaskId after) override;

private:
    QList<core::SortOrder> sortOrders(LaneSort sort) const;

    Edits &m_edits;
    core::StatusId m_status;
};

} // namespace ui
