// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "core/query/filter.h"
#include "core/store/queries.h"

#include <QList>
#include <QWidget>

namespace ui {

/// One layout of tasks (board, list, deadlines, calendar): the main window tells it what to show and listens to what is
/// chosen. Switching layout keeps scope, filter and selection, so each view takes and gives the same three.
class TaskView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the tasks of @p scope that @p filter lets through (search words are part of it). Board lanes of closed
    /// statuses use core::scopeOwnership(), everything else core::scopeFilter(), unless the filter itself asks for a
    /// status or category.
    virtual void show(core::Scope scope, const core::Filter &filter) = 0;
    /// Selected tasks in the order they are shown; the current one first is not required.
    virtual QList<core::TaskId> selection() const = 0;
    /// The task with the focus; not valid when there is none.
    virtual core::TaskId current() const = 0;
    /// Selects @p tasks and no others, and puts the place of the keyboard on @p current, which it scrolls to: each as
    /// soon as it is loaded.
    virtual void select(const QList<core::TaskId> &tasks, core::TaskId current) = 0;
    void select(core::TaskId task) { select({task}, task); }
    /// Puts the keyboard focus on the tasks.
    virtual void focusTasks() = 0;
    /// F2: begins to edit the title of the current task in place. False where the layout has no place for it; the panel
    /// opens with the title selected instead.
    virtual bool editTitle() { return false; }
    /// The height of what stands at the foot and must not be covered.
    virtual int footHeight() const { return 0; }
    /// What somebody types into right now, and must not be covered; empty where there is none.
    virtual QRect keptFree() const { return {}; }

Q_SIGNALS:
    /// What show() has asked for is on the screen, or cannot be had.
    void settled();
    void selectionChanged();
    /// Click or Enter: show in the panel.
    void panelRequested(core::TaskId task);
    /// Ctrl+Enter: show in a window.
    void windowRequested(core::TaskId task);
    /// Menu key, Shift+F10 or right click on the selection.
    void menuRequested(const QPoint &globalPosition);
    /// A glyph, a cell or a button wants the choices of a field for the selected tasks: status, priority, due,
    /// reminders, assignee or tags. They open right below @p globalAnchor.
    void choicesRequested(core::Field field, const QRect &globalAnchor);
    void keptFreeChanged();
    /// How many tasks are shown altogether; -1 while it is not known.
    void shownCountChanged(int count);
    /// «Reset the conditions» of the empty state was pressed.
    void filterResetRequested();
};

} // namespace ui
