// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QHash>
#include <QPointer>

namespace ui {

class Edits;
class TaskActions;
class TaskWindow;

/// The tasks that are open in windows of their own, one window each. They go with the main window.
class TaskWindows
{
public:
    TaskWindows(Edits &edits, TaskActions &actions) : m_edits(edits), m_actions(actions) { }
    TaskWindows(const TaskWindows &) = delete;
    TaskWindows &operator=(const TaskWindows &) = delete;
    ~TaskWindows() { closeAll(); }

    /// Shows a task in its window, or brings that to the front.
    void open(core::TaskId task);
    /// Saves what is being typed in them.
    void finishEditing();
    void closeAll();

private:
    Edits &m_edits;
    TaskActions &m_actions;
    QHash<core::TaskId, QPointer<TaskWindow>> m_windows;
};

} // namespace ui
