// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/taskwindows.h"

#include "ui/editor/taskform.h"
#include "ui/editor/taskwindow.h"
#include "ui/shell/taskactions.h"
#include "ui/shell/toast.h"

#include <QApplication>
#include <QShortcut>

namespace ui {

void TaskWindows::open(core::TaskId task)
{
    QPointer<TaskWindow> &window = m_windows[task];
    if (!window) {
        window = new TaskWindow(m_edits); // deletes itself when it is closed
        window->open(task);
        m_actions.serveEditor(*window);
        addToast(*window);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void TaskWindows::addToast(TaskWindow &window)
{
    auto *toast = new Toast(window);
    m_serveToast(*toast);
    QObject::connect(toast, &Toast::focusReleased, &window.form(), [&window] { window.form().setFocus(); });
    QObject::connect(new QShortcut(Qt::Key_F8, &window), &QShortcut::activated, toast, &Toast::takeFocus);
}

Toast *TaskWindows::activeToast() const
{
    for (const QWidget *active = QApplication::activeWindow(); active != nullptr; active = active->parentWidget()) {
        if (qobject_cast<const TaskWindow *>(active) != nullptr && active->isVisible())
            return active->findChild<Toast *>();
    }
    return nullptr;
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
