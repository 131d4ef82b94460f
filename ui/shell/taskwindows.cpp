// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/taskwindows.h"

#include "ui/editor/taskform.h"
#include "ui/editor/taskwindow.h"
#include "ui/shell/taskactions.h"

namespace ui {

void TaskWindows::open(core::TaskId task)
{
    QPointer<TaskWindow> &window = m_windows[task];
    if (!window) {
        window = new TaskWindow(m_edits); // deletes itself when it is closed
        window->open(task);
        m_actions.serveEditor(*window);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void TaskWindows::finishEditing()
{
    for (const QPointer<TaskWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->form().flush();
    }
}

void TaskWindows::closeAll()
{
    for (const QPointer<TaskWindow> &window : std::as_const(m_windows))
        delete window;
    m_windows.clear();
}

} // namespace ui
