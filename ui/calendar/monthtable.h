// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <optional>
#include <QTableView>

namespace core {
class Store;
}

namespace ui {

class DayModel;
class Edits;

/// Six weeks of days with the tasks that are due on them. Arrow keys go from day to day; Enter goes into a day, where
/// Up and Down go from task to task and Esc leaves it again. Tasks are dragged to other days, or moved there with Alt
/// and an arrow. Owned by its CalendarView.
class MonthTable final : public QTableView
{
    Q_OBJECT

public:
    MonthTable(Edits &edits, DayModel &model, QWidget *parent = nullptr);

    const core::Store &store() const;
    /// The month that is shown: its first day.
    QDate month() const { return m_month; }
    void setMonth(QDate first);
    /// The task with the focus; not valid while a whole day has it.
    core::TaskId task() const { return m_task; }
    bool isSelected(core::TaskId task) const { return m_selected.contains(task); }
    const QList<core::TaskId> &selectedTasks() const { return m_selected; }
    /// Selects tasks as far as they are shown, and goes to one of them.
    void selectTasks(const QList<core::TaskId> &tasks, core::TaskId current);
    /// What a day says whose tasks are not all shown.
    QString moreText(int count) const;
    /// The day that a drag is over.
    QModelIndex dropIndex() const { return m_dropIndex; }
    /// Where the task or day with the focus stands, in the viewport.
    QRect focusRect() const;
    /// Lets go of what is not shown any more, and follows the task with the focus to its day.
    void followTasks();

    void keyboardSearch(const QString &) override { } // letters are shortcuts
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void selectionMoved();
    void taskOpened(core::TaskId task);
    void windowRequested(core::TaskId task);
    void menuRequested(const QPoint &globalPosition);
    /// The line that says how many more tasks there are.
    void moreRequested(QDate day, const QPoint &globalPosition);
    void monthsTurned(int months);
    void tasksDropped(const QList<core::TaskId> &tasks, QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Hit
    {
        QModelIndex day{};
        std::optional<core::TaskRow> task{};
        bool isMore = false;
    };

    Hit hitAt(const QPoint &position) const;
    QList<core::TaskRow> shownOf(const QModelIndex &day) const;
    QDate currentDay() const;
    void goToDay(QDate day);
    void goToTask(core::TaskId task, bool keepsOthers);
    void leaveTasks();
    bool goInside(int step);
    bool moveTasks(int days);
    void dragTasks();
    void setDropIndex(const QModelIndex &index);
    void placeCells();

    Edits &m_edits;
    DayModel &m_model;
    QDate m_month{};
    core::TaskId m_task{};
    QList<core::TaskId> m_selected{};
    QModelIndex m_dropIndex{};
    QPoint m_pressedAt{};
    bool m_isTaskPressed = false; ///< a click or a drag may come of it
};

} // namespace ui
