// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QWidget>

class QVBoxLayout;

namespace core {
struct Changes;
}

namespace ui {

class FlatLineEdit;
class PlainLabel;
class ProgressLine;
class TaskSession;

/// The parts of a task: how far they are, each to be closed or opened, and a line that adds one more with the client,
/// deal and assignee of the task. Follows what changes in the file.
class SubtaskList final : public QWidget
{
    Q_OBJECT

public:
    explicit SubtaskList(TaskSession &session, QWidget *parent = nullptr);

    bool isEmpty() const { return m_tasks.isEmpty(); }
    void setReadOnly(bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    void taskRequested(core::TaskId task);
    /// Parts came or went.
    void filled();

private:
    void askSoon(const core::Changes &changes);
    void ask();
    void take(const QList<core::TaskRow> &tasks);
    void showTasks();
    QWidget *makeRow(const core::TaskRow &task);
    void setDone(core::TaskId task, bool isDone);
    void add(const QStringList &titles);

    TaskSession &m_session;
    core::TaskId m_parent{}; ///< whose parts are shown
    QList<core::TaskRow> m_tasks{};
    PlainLabel *m_heading;
    PlainLabel *m_count;
    ProgressLine *m_progress;
    QVBoxLayout *m_rows;
    FlatLineEdit *m_add;
    bool m_isReadOnly = false;
};

} // namespace ui
