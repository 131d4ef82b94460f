// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board/boardstate.h"
#include "ui/board/lanesview.h"
#include "ui/capture/newtask.h"

class QVariantAnimation;

namespace core {
struct Changes;
}

namespace ui {

class Lane;

/// The board: one lane a status, which can be collapsed and sorted, and takes new tasks.
class BoardView : public LanesView
{
    Q_OBJECT

public:
    explicit BoardView(Edits &edits, QWidget *parent = nullptr);

    /// What a task gets that is written down in a lane; none until told.
    void setUsualReminder(UsualReminder usualReminder) { m_usualReminder = std::move(usualReminder); }
    /// What is remembered per database.
    BoardState state() const { return m_state; }
    void setState(const BoardState &state);
    QRect keptFree() const override;

Q_SIGNALS:
    /// A lane was collapsed, opened or sorted by hand.
    void stateChanged();

protected:
    void placeLanes() override;
    void retranslate() override;
    void endDrag() override;

private:
    void buildLanes();
    void addStatus(const core::Status &status);
    void takeChanges(const core::Changes &changes);
    void animateLanes();
    void layLanes();
    LaneState stateOf(const core::Status &status) const;
    void addTask(Lane &lane, const core::CaptureDraft &draft, const QString &line);
    void setSoftLimit(Lane &lane, int limit);

    QVariantAnimation *m_sliding;
    QList<Lane *> m_columns{}; ///< lanes(), as what they are
    BoardState m_state{};
    UsualReminder m_usualReminder = [](const QString &) { return std::optional<core::ReminderSpec>(); };
    bool m_lanesAreOld = false; ///< other statuses came while cards were dragged
};

} // namespace ui
