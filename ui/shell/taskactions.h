// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "ui/shell/taskmenus.h"

#include <array>
#include <functional>
#include <QAction>
#include <QObject>

namespace ui {

/// Everything that can be done to the selected tasks by keyboard and menu, in every layout and in the panel. Letters
/// work on the Latin and the Cyrillic layout alike.
class TaskActions final : public QObject
{
    Q_OBJECT

public:
    /// @p window carries the menus and pop-ups.
    TaskActions(Edits &edits, QWidget &window);

    /// Which tasks the actions work on: asked each time.
    void setTarget(std::function<QList<core::TaskId>()> target) { m_target = std::move(target); }
    /// Lets the shortcuts work while the focus is in @p view.
    void serveView(QWidget &view);
    /// The same for the panel, but for the keys that its own controls need.
    void servePanel(QWidget &panel);
    /// Does what an editor asks for that concerns the whole task.
    template <typename Editor>
    void serveEditor(Editor &editor)
    {
        connect(&editor, &Editor::duplicateRequested, this, &TaskActions::duplicateTask);
        connect(&editor, &Editor::copyRequested, this, &TaskActions::copyTask);
        connect(&editor, &Editor::deleteRequested, this, &TaskActions::deleteTask);
    }

    void duplicateTask(core::TaskId task) { duplicate({task}); }
    void copyTask(core::TaskId task) { copyAsText({task}); }
    void deleteTask(core::TaskId task) { remove({task}); }

    void showMenu(const QPoint &globalPosition);
    /// Opens the choices of a field right below @p globalAnchor.
    void showChoices(core::Field field, const QRect &globalAnchor);
    /// All of them, in the order of the menu, for the list of shortcuts.
    QList<QAction *> actions() const;
    void retranslate();

Q_SIGNALS:
    void openRequested(core::TaskId task);
    void windowRequested(core::TaskId task);
    void commentRequested(core::TaskId task);
    void nextStepRequested(const core::TaskRow &task);
    void renameRequested();
    void pasteRequested();
    /// Something was done that is no edit: for the toast.
    void told(const QString &text);

private:
    enum class Deed {
        Open,
        OpenWindow,
        Complete,
        Rename,
        Status,
        Priority,
        Due,
        DayEarlier,
        DayLater,
        Assignee,
        Remind,
        Tags,
        Comment,
        NextStep,
        Timer,
        Duplicate,
        Copy,
        Paste,
        Delete,
    };
    static constexpr int kDeedCount = static_cast<int>(Deed::Delete) + 1;
    using RowsDeed = std::function<void(const QList<core::TaskRow> &)>;

    static bool isEdit(Deed deed);
    QAction &action(Deed deed) { return *m_actions.at(static_cast<size_t>(deed)); }
    void make(Deed deed, const QString &iconName, const QList<QKeySequence> &keys,
              const std::function<void()> &handler);
    void makeChoices(Deed deed, const QString &iconName, const QList<QKeySequence> &keys, core::Field field);
    void makeAll();
    void makeRefusal();
    void followState();
    void withRows(const RowsDeed &deed) { withRows(m_target(), deed); }
    void withRows(const QList<core::TaskId> &tasks, const RowsDeed &deed);
    void withFirst(const std::function<void(core::TaskId)> &deed);
    void shiftDue(int days);
    void duplicate(const QList<core::TaskId> &tasks);
    void copyAsText(const QList<core::TaskId> &tasks);
    void remove(const QList<core::TaskId> &tasks);
    void popUpMenu(const QList<core::TaskRow> &tasks, const QPoint &globalPosition);
    void addSubmenu(QMenu &menu, Deed deed, core::Field field, const QList<core::TaskRow> &tasks);
    void popUpChoices(core::Field field, const QList<core::TaskRow> &tasks, const QRect &globalAnchor);
    void popUpDue(const QList<core::TaskRow> &tasks);
    QRect focusAnchor() const;

    Edits &m_edits;
    QWidget &m_window;
    TaskMenus m_menus;
    std::function<QList<core::TaskId>()> m_target;
    std::array<QAction *, kDeedCount> m_actions{};
    QAction *m_refusal; ///< has the keys of all edits while the file takes none, and says so
    QRect m_anchor{}; ///< where the last choices were opened
};

} // namespace ui
