// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "ui/board/dragpixmap.h"
#include "ui/board/edgescroll.h"
#include "ui/shell/taskview.h"

#include <optional>
#include <QSet>
#include <QTimer>

class QLabel;
class QScrollArea;

namespace ui {

class BoardMessage;
class Edits;
class LaneColumn;

/// Lanes of cards side by side, which are chosen, dragged and moved by keyboard between and inside them. Selection goes
/// over all lanes, and stays with its tasks wherever they go. Which lanes there are is of those that inherit it.
class LanesView : public TaskView
{
    Q_OBJECT

public:
    explicit LanesView(Edits &edits, QWidget *parent = nullptr);

    void show(core::Scope scope, const core::Filter &filter) override;
    QList<core::TaskId> selection() const override;
    core::TaskId current() const override;
    using TaskView::select;
    void select(const QList<core::TaskId> &tasks, core::TaskId current) override;
    void focusTasks() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Edits &edits() const { return m_edits; }
    core::Scope scope() const { return m_scope; }
    const core::Filter &filter() const { return m_filter; }
    const QList<LaneColumn *> &lanes() const { return m_lanes; }
    QWidget &strip() { return *m_strip; } ///< the lanes' parent
    QScrollArea &scrollArea() { return *m_scroll; }
    bool isDragging() const { return m_isDragging; }
    /// Takes up a lane at the end, shown and filled.
    void addLane(LaneColumn &lane);
    void clearLanes();
    LaneColumn *laneOf(core::TaskId task) const;
    /// The lane that has or had the focus.
    LaneColumn *currentLane() const;
    void choose(LaneColumn &lane, int row);
    void clearOthers(const LaneColumn *kept);
    /// Takes tasks that were put into @p target, by whatever way, as moved there by hand: once they stand there they
    /// are selected, and the place is told.
    void expectMove(LaneColumn &target, const QList<core::TaskId> &tasks, Qt::FocusReason reason);
    void forgetMove() { m_move.reset(); }
    void finishMove();
    void showMessage();

    /// Where the lanes are, and where they stand in it.
    virtual QRect lanesRect() const { return rect(); }
    virtual void placeLanes() = 0;
    virtual void retranslate();
    /// Every minute while it is seen, and when it comes to be seen again.
    virtual void followTime();
    /// What Alt and an arrow moves from @p lane.
    virtual QList<core::TaskId> movedFrom(LaneColumn &lane) const;
    /// What is seen under the mouse while @p tasks are dragged.
    virtual DragPixmap pixmapOf(LaneColumn &lane, const QModelIndex &pressed, const QList<core::TaskId> &tasks);
    virtual void endDrag();
    /// The words for tasks that were moved to place @p place of @p count of a lane.
    virtual QString movedText(LaneColumn &target, int place, int count) const;

private:
    struct Move ///< one that was ordered here and is still to be seen
    {
        QList<core::TaskId> tasks{};
        LaneColumn *target = nullptr;
        Qt::FocusReason focusReason = Qt::MouseFocusReason; ///< a ring is shown for the keyboard alone
    };

    void connectModel(LaneColumn &lane);
    void connectView(LaneColumn &lane);
    void showTasks(LaneColumn &lane);
    void tellCount();

    /// The next open lane from @p lane on, leftwards or rightwards; @p needsCards passes over empty ones.
    LaneColumn *neighbour(LaneColumn &lane, Qt::Key key, bool needsCards) const;
    void goSideways(LaneColumn &lane, Qt::Key key);
    void rememberChoice(LaneColumn &lane);
    void carryGone(LaneColumn &lane);
    void putDownCarried(LaneColumn &lane);
    void putDownFocus(LaneColumn &lane);
    void leaveEmptyLane();
    bool isAmongCards() const;
    void tellSelection();

    void moveCards(LaneColumn &lane, Qt::Key key);
    void moveTo(LaneColumn &target, const QList<core::TaskId> &tasks, core::TaskId after);
    void dragCards(LaneColumn &lane, const QModelIndex &pressed, const QPoint &grip);

    Edits &m_edits;
    QScrollArea *m_scroll;
    QWidget *m_strip;
    BoardMessage *m_message;
    QLabel *m_announcer; ///< says moves to screen readers
    EdgeScroll m_edgeScroll;
    QTimer m_minute; ///< "Overdue: 19 h" grows older
    QList<LaneColumn *> m_lanes{};
    core::Scope m_scope = core::Scope::All;
    core::Filter m_filter{};
    bool m_isAsked = false; ///< whether it was told yet what to show: lanes ask nothing before
    LaneColumn *m_lastLane = nullptr; ///< had the focus last
    QList<core::TaskId> m_chosenBefore{}; ///< selected in the lane that is being patched
    core::TaskId m_focusBefore{};
    QSet<core::TaskId> m_carried{}; ///< selected ones on their way to another lane
    core::TaskId m_carriedFocus{};
    bool m_showsCarried = false; ///< the one with the focus is to be brought into sight, too
    std::optional<Move> m_move{};
    bool m_isDragging = false;
    std::optional<QPoint> m_dropCorner{}; ///< on the screen: where the card was let go
    std::optional<core::Error> m_failure{}; ///< why nothing could be read
    QList<core::TaskId> m_toldSelection{};
    core::TaskId m_toldCurrent{};
};

} // namespace ui
