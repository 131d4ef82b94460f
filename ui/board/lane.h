// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"
#include "core/domain/status.h"
#include "ui/board/boardstate.h"
#include "ui/board/lanecolumn.h"

class QAction;
class QActionGroup;
class QMenu;

namespace ui {

class LaneFooter;
class LaneHeader;
class LaneRail;

/// One column of the board: head, cards and the row to add one, or a rail when it is collapsed. Owned by the board.
class Lane : public LaneColumn
{
    Q_OBJECT

public:
    Lane(Edits &edits, const core::Status &status, QWidget *parent = nullptr);

    const core::Status &status() const { return m_status; }
    bool isClosed() const { return m_status.category == core::StatusCategory::Closed; }
    QString title() const override;
    bool isCollapsed() const override { return m_state.isCollapsed; }
    const LaneState &state() const { return m_state; }

    /// Renamed, recoloured, another limit.
    void setStatus(const core::Status &status);
    void setState(const LaneState &state);
    void setTasks(core::Scope scope, const core::Filter &filter) override;
    void setReadOnly(bool isReadOnly) override;
    /// Opens the field for a new task under the last card.
    void openField();
    bool hasOpenField() const;
    QRect field() const; ///< where it stands in the lane, as far as it is in sight
    /// Scrolls to a card; the field for the next one stays in sight where both can.
    void showCard(int row) override;

Q_SIGNALS:
    /// Collapsed, opened or sorted by hand.
    void stateChanged();
    /// A title was entered in the field.
    void lineEntered(const core::CaptureDraft &draft, const QString &line);
    void limitEntered(int limit);
    /// The field was opened, closed or scrolled.
    void fieldMoved();
    void selectAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    void buildMenu();
    void showCounts();
    void showParts();
    void askForLimit();
    void changeState(const LaneState &state);

    core::Status m_status;
    LaneState m_state{};
    QMenu *m_menu;
    QMenu *m_sortMenu;
    QActionGroup *m_sorts;
    QAction *m_collapse;
    QAction *m_selectAll;
    QAction *m_limit;
    LaneHeader *m_header;
    LaneFooter *m_footer;
    LaneRail *m_rail;
};

} // namespace ui
