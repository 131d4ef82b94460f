// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "core/query/filter.h"

#include <QWidget>

namespace ui {

class DayModel;
class DayStrip;
class Edits;
class IconButton;

/// Three weeks of days above the deadlines, with the names of their months, and arrows that turn them by a week. Begins
/// with this week.
class DayRibbon : public QWidget
{
    Q_OBJECT

public:
    explicit DayRibbon(Edits &edits, QWidget *parent = nullptr);

    DayModel &model() { return *m_model; }
    DayStrip &strip() { return *m_strip; }
    void setTasks(core::Scope scope, const core::Filter &filter);
    void setResting(bool isResting);
    /// The day has changed, or may have: a ribbon that nobody has turned goes with it.
    void followTime();
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void tasksDropped(const QList<core::TaskId> &tasks, QDate day);
    /// A drag is over another day; over none: the day is not valid.
    void draggedOver(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void turn(int weeks);
    QDate thisWeek() const;
    int labelHeight() const;

    Edits &m_edits;
    DayModel *m_model;
    IconButton *m_earlier;
    DayStrip *m_strip;
    IconButton *m_later;
    QDate m_week{}; ///< the first day of this week when it was last looked at
};

} // namespace ui
