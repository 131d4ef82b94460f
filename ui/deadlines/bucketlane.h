// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "ui/board/lanecolumn.h"
#include "ui/style/tokens.h"

class QPushButton;

namespace ui {

class DueMoves;
class LaneFooter;

/// One column of the deadlines: the heading and the days of a due bucket above its cards. That of what is overdue ends
/// with a button that moves it all to today.
class BucketLane : public LaneColumn
{
    Q_OBJECT

public:
    BucketLane(Edits &edits, DueMoves &moves, core::DueBucket bucket, QWidget *parent = nullptr);

    core::DueBucket bucket() const { return m_bucket; }
    QString title() const override;
    void setReadOnly(bool isReadOnly) override;
    /// What the time of day decides.
    void followTime();
    /// The first card of a day; -1 when none is shown.
    int rowOfDay(QDate day);

Q_SIGNALS:
    /// Everything that is overdue shall be due today.
    void moveAllRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    void showCounts();
    int headHeight() const;
    QString icon() const;
    Token titleToken() const;

    Edits &m_edits;
    core::DueBucket m_bucket;
    LaneFooter *m_footer;
    QPushButton *m_moveAll = nullptr; ///< of Overdue
    bool m_isReadOnly = false;
};

} // namespace ui
