// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "ui/board/lanesview.h"

namespace ui {

class BucketLane;
class DayRibbon;
class DueMoves;

/// The deadlines: three weeks of days, and below them a lane for each due bucket. Cards that are moved to a lane or a
/// day get its date and keep their time.
class DeadlinesView : public LanesView
{
    Q_OBJECT

public:
    explicit DeadlinesView(Edits &edits, QWidget *parent = nullptr);

    void show(core::Scope scope, const core::Filter &filter) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

    QRect lanesRect() const override;
    void placeLanes() override;
    void retranslate() override;
    void followTime() override;
    QList<core::TaskId> movedFrom(LaneColumn &lane) const override;
    DragPixmap pixmapOf(LaneColumn &lane, const QModelIndex &pressed, const QList<core::TaskId> &tasks) override;
    void endDrag() override;

private:
    struct Dragged ///< what is seen under the mouse, to be told where it would go
    {
        core::TaskRow task{};
        int count = 0;
    };

    BucketLane &laneOfDay(QDate day) const;
    void goTo(QDate day);
    void moveToDay(const QList<core::TaskId> &tasks, QDate day);
    void moveAllToToday();
    void showTarget(QDate day);

    DueMoves *m_moves;
    DayRibbon *m_ribbon;
    QList<BucketLane *> m_columns{}; ///< lanes(), as what they are
    Dragged m_dragged{};
};

} // namespace ui
