// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/status.h"
#include "ui/board/boardstate.h"
#include "ui/board/lanemodel.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace ui {

class LaneFooter;
class LaneHeader;
class LaneRail;
class LaneView;

/// One column of the board: head, cards and the row to add one, or a rail when it is collapsed. Owned by the board.
class Lane : public QWidget
{
    Q_OBJECT

public:
    Lane(Edits &edits, const core::Status &status, QWidget *parent = nullptr);

    const core::Status &status() const { return m_status; }
    LaneModel &model() { return *m_model; }
    LaneView &view() { return *m_view; }
    bool isClosed() const { return m_status.category == core::StatusCategory::Closed; }
    bool isCollapsed() const { return m_state.isCollapsed; }
    const LaneState &state() const { return m_state; }

    /// Renamed, recoloured, another limit.
    void setStatus(const core::Status &status);
    void setState(const LaneState &state);
    void setTasks(core::Scope scope, const core::Filter &filter);
    void setAvatarsShown(bool shown);
    /// The folded words of the search.
    void setSought(const QStringList &sought);
    void setReadOnly(bool isReadOnly);
    /// Opens the field for a new task under the last card.
    void openField();
    bool hasOpenField() const;
    QRect field() const; ///< where it stands in the lane, as far as it is in sight
    /// Scrolls to a card; the field for the next one stays in sight where both can.
    void showCard(int row);

Q_SIGNALS:
    /// Collapsed, opened or sorted by hand.
    void stateChanged();
    /// A title was entered in the field.
    void titleEntered(const QString &title);
    void limitEntered(int limit);
    /// The field was opened, closed or scrolled.
    void fieldMoved();
    void selectAllRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenu();
    void retranslate();
    void showCounts();
    void showParts();
    void askForLimit();
    void setDropTarget(bool isTarget);
    void changeState(const LaneState &state);
    bool takesOnRail(const QDropEvent &event) const;

    core::Status m_status;
    LaneState m_state{};
    LaneModel *m_model;
    QMenu *m_menu;
    QMenu *m_sortMenu;
    QActionGroup *m_sorts;
    QAction *m_collapse;
    QAction *m_selectAll;
    QAction *m_limit;
    LaneHeader *m_header;
    LaneView *m_view;
    LaneFooter *m_footer;
    LaneRail *m_rail;
    bool m_isDropTarget = false;
};

} // namespace ui
