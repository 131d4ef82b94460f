// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "ui/board/boardstate.h"
#include "ui/board/edgescroll.h"
#include "ui/capture/newtask.h"
#include "ui/shell/taskview.h"

#include <optional>
#include <QSet>
#include <QTimer>

class QLabel;
class QScrollArea;
class QVariantAnimation;

namespace core {
struct Changes;
}

namespace ui {

class BoardMessage;
class Edits;
class Lane;

/// The board: one lane a status, cards that are dragged or moved by keyboard between and inside them. Selection goes
/// over all lanes, and stays with its tasks wherever they go.
class BoardView : public TaskView
{
    Q_OBJECT

public:
    explicit BoardView(Edits &edits, QWidget *parent = nullptr);

    /// What a task gets that is written down in a lane; none until told.
    void setUsualReminder(UsualReminder usualReminder) { m_usualReminder = std::move(usualReminder); }
    /// What is remembered per database.
    BoardState state() const;
    void setState(const BoardState &state);

    void show(core::Scope scope, const core::Filter &filter) override;
    QList<core::TaskId> selection() const override;
    core::TaskId current() const override;
    using TaskView::select;
    void select(const QList<core::TaskId> &tasks, core::TaskId current) override;
    void focusTasks() override;
    QRect keptFree() const override;

Q_SIGNALS:
    /// A lane was collapsed, opened or sorted by hand.
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Move ///< one that was ordered here and is still to be seen
    {
        QList<core::TaskId> tasks{};
        Lane *target = nullptr;
        Qt::FocusReason focusReason = Qt::MouseFocusReason; ///< a ring is shown for the keyboard alone
    };

    void buildLanes();
    void addLane(const core::Status &status);
    void connectView(Lane &lane);
    void takeChanges(const core::Changes &changes);
    void placeLanes();
    void animateLanes();
    LaneState stateOf(const core::Status &status) const;
    void showTasks(Lane &lane);
    void showMessage();
    void tellCount();
    void retranslate();

    Lane *currentLane() const;
    Lane *laneOf(core::TaskId task) const;
    /// The next open lane from @p lane on, leftwards or rightwards; @p needsCards passes over empty ones.
    Lane *neighbour(Lane &lane, Qt::Key key, bool needsCards) const;
    void choose(Lane &lane, int row);
    void clearOthers(const Lane *kept);
    void goSideways(Lane &lane, Qt::Key key);
    void rememberChoice(Lane &lane);
    void carryGone(Lane &lane);
    void putDownCarried(Lane &lane);
    void putDownFocus(Lane &lane);
    void leaveEmptyLane();
    bool isAmongCards() const;
    void tellSelection();

    void moveCards(Lane &lane, Qt::Key key);
    void moveTo(Lane &target, const QList<core::TaskId> &tasks, core::TaskId after);
    void finishMove();
    void dragCards(Lane &lane, const QModelIndex &pressed, const QPoint &grip);
    void endDrag();
    void addTask(Lane &lane, const QString &title);
    void setSoftLimit(Lane &lane, int limit);

    Edits &m_edits;
    QScrollArea *m_scroll;
    QWidget *m_strip;
    BoardMessage *m_message;
    QLabel *m_announcer; ///< says moves to screen readers
    EdgeScroll m_edgeScroll;
    QVariantAnimation *m_sliding;
    QTimer m_minute; ///< "Overdue: 19 h" grows older
    QList<Lane *> m_lanes{};
    BoardState m_state{};
    UsualReminder m_usualReminder = [](const QString &) { return std::optional<core::ReminderSpec>(); };
    core::Scope m_scope = core::Scope::All;
    core::Filter m_filter{};
    bool m_isAsked = false; ///< whether it was told yet what to show: lanes ask nothing before
    Lane *m_lastLane = nullptr; ///< had the focus last
    QList<core::TaskId> m_chosenBefore{}; ///< selected in the lane that is being patched
    core::TaskId m_focusBefore{};
    QSet<core::TaskId> m_carried{}; ///< selected ones on their way to another lane
    core::TaskId m_carriedFocus{};
    bool m_showsCarried = false; ///< the one with the focus is to be brought into sight, too
    std::optional<Move> m_move{};
    bool m_isDragging = false;
    bool m_lanesAreOld = false; ///< other statuses came while cards were dragged
    std::optional<QPoint> m_dropCorner{}; ///< on the screen: where the card was let go
    std::optional<core::Error> m_failure{}; ///< why nothing could be read
    QList<core::TaskId> m_toldSelection{};
    core::TaskId m_toldCurrent{};
};

} // namespace ui
