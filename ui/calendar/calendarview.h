// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/taskview.h"

#include <optional>
#include <QTimer>

namespace ui {

class DayModel;
class DueMoves;
class Edits;
class IconButton;
class MonthTable;
class PlainLabel;

/// A month as a calendar: what is due on each day, tasks dragged to other days keep their time.
class CalendarView final : public TaskView
{
    Q_OBJECT

public:
    explicit CalendarView(Edits &edits, QWidget *parent = nullptr);

    void show(core::Scope scope, const core::Filter &filter) override;
    QList<core::TaskId> selection() const override;
    core::TaskId current() const override;
    using TaskView::select;
    void select(const QList<core::TaskId> &tasks, core::TaskId current) override;
    void focusTasks() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Wanted ///< to be selected as soon as it is shown
    {
        QList<core::TaskId> tasks{};
        core::TaskId current{};
    };

    void build();
    void retranslate();
    void turn(int months);
    void showMonth(QDate day);
    void followTime();
    void finishCount();
    void goToTask(core::TaskId task);
    void moveToDay(const QList<core::TaskId> &tasks, QDate day);
    void showAll(QDate day, const QPoint &globalPosition);

    Edits &m_edits;
    DayModel *m_model;
    DueMoves *m_moves;
    MonthTable *m_table;
    PlainLabel *m_month;
    IconButton *m_earlier;
    IconButton *m_today;
    IconButton *m_later;
    QTimer m_minute;
    core::Scope m_scope = core::Scope::All;
    core::Filter m_filter{};
    std::optional<Wanted> m_wanted{};
};

} // namespace ui
