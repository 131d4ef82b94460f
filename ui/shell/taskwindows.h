// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <functional>
#include <QHash>
#include <QPointer>

namespace ui {

class Edits;
class TaskActions;
class TaskWindow;
class Toast;

/// The tasks that are open in windows of their own, one window each. They go with the main window.
class TaskWindows
{
public:
    using ToastServer = std::function<void(Toast &toast)>;

    /// @p serveToast connects the buttons of the toast that each window has.
    TaskWindows(Edits &edits, TaskActions &actions, ToastServer serveToast)
        : m_edits(edits), m_actions(actions), m_serveToast(std::move(serveToast))
    { }
    TaskWindows(const TaskWindows &) = delete;
    TaskWindows &operator=(const TaskWindows &) = delete;
    ~TaskWindows() { closeAll(); }

    /// Shows a task in its window, or brings that to the front.
    void open(core::TaskId task);
    /// Saves what is being typed in them.
    void finishEditing();
    void closeAll();
    /// The toast of the window that somebody works in; null when that is none of these.
    Toast *activeToast() const;

private:
    void addToast(TaskWindow &window);

    Edits &m_edits;
    TaskActions &m_actions;
    ToastServer m_serveToast;
    QHash<core::TaskId, QPointer<TaskWindow>> m_windows;
};

} // namespace ui
