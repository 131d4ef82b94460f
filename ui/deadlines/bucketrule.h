// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board/lanerule.h"

namespace ui {

class DueMoves;

/// A lane of the deadlines: the open tasks of one due bucket, the first due on top.
class BucketRule final : public LaneRule
{
public:
    BucketRule(Edits &edits, DueMoves &moves, core::DueBucket bucket) : m_edits(edits), m_moves(moves), m_bucket(bucket)
    { }

    core::TaskQuery taskQuery(const LaneQuery &query) const override;
    bool isClosed() const override { return false; }
    bool hasPlaces(const LaneQuery &) const override { return false; }
    bool holds(const core::TaskRow &task) const override;
    bool takesTasks() const override;
    QString dueText(const core::TaskRow &task) const override;
    QFuture<core::Result<core::Outcome>> put(const QList<core::TaskId> &tasks, core::TaskId after) override;

private:
    Edits &m_edits;
    DueMoves &m_moves;
    core::DueBucket m_bucket;
};

} // namespace ui
