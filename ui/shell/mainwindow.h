// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/store.h"
#include "ui/shell/edits.h"
#include "ui/shell/scopecounter.h"
#include "ui/shell/taskactions.h"
#include "ui/shell/windowactions.h"

#include <optional>
#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

namespace ui {

class EmptyState;
class NoticeBar;
class Preferences;
class QuickAdd;
class Sidebar;
class TaskView;
class TaskWindow;
class Toast;
class TopBar;
class WorkStrip;
class Workspace;

/// The window of one open database: places the parts and connects them, decides nothing. Made and owned by the
/// application, together with the store it shows.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(core::Store &store, Preferences &preferences);
    ~MainWindow() override;

    Edits &edits() { return m_edits; }
    const ScopeCounter &counter() const { return m_counter; }
    WorkStrip &workStrip() { return *m_workStrip; }
    /// Shows a task in the panel.
    void showTask(core::TaskId task);
    /// Shows what is due: the scope Today.
    void showDue();
    void quickAdd();
    void setRecentDatabases(const QStringList &paths);
    /// Another file could not be opened; this one stays.
    void tellOpenFailure(const QString &path, const core::Error &error);
    /// Has every field save what is typed in it.
    void finishEditing();
    /// Those of the window and of the tasks, for the list of shortcuts.
    QList<QAction *> allActions() const;
    /// Something that is no edit was done: told at the bottom.
    void tell(const QString &text);

Q_SIGNALS:
    void openDatabaseRequested();
    void createDatabaseRequested();
    void databaseChosen(const QString &path);
    void importRequested();
    void backupRequested();
    void sampleRequested();
    void settingsRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void connectSidebar();
    void connectTopBar();
    void connectWorkspace();
    void connectEdits();
    void connectActions();
    void connectTaskActions();
    void connectEmptyState();
    void addFirstTask(const QString &line);
    void retranslate();
    void restoreState();
    void rememberGeometry();
    void showScope(core::Scope scope);
    void takeCounts(const core::ScopeCounts &counts);
    void showState();
    void actOnNotice();
    void fitWidth();
    void toggleSidebar();
    void toggleFilter();
    void openWindow(core::TaskId task);
    /// What an editor asks for that concerns the whole task.
    template <typename Editor>
    void serveEditor(Editor &editor)
    {
        connect(&editor, &Editor::duplicateRequested, m_taskActions, &TaskActions::duplicateTask);
        connect(&editor, &Editor::copyRequested, m_taskActions, &TaskActions::copyTask);
        connect(&editor, &Editor::deleteRequested, m_taskActions, &TaskActions::deleteTask);
    }
    void goToPane(int step);
    int currentPane() const;
    void showShortcuts();

    core::Store &m_store;
    Preferences &m_preferences;
    Edits m_edits;
    ScopeCounter m_counter;
    WindowActions m_actions;
    Sidebar *m_sidebar;
    QWidget *m_content;
    TopBar *m_topBar;
    NoticeBar *m_notice;
    Workspace *m_workspace;
    WorkStrip *m_workStrip;
    Toast *m_toast;
    TaskActions *m_taskActions;
    EmptyState *m_emptyState = nullptr;
    QPointer<QuickAdd> m_quickAdd;
    QHash<core::TaskId, QPointer<TaskWindow>> m_taskWindows;
    QTimer m_geometryPause; ///< dragging a window's edge writes its place once
    std::optional<bool> m_isRailWanted{}; ///< the user's own choice, at any width
    bool m_isOpenFailureTold = false; ///< the notice is about another file
    bool m_isPainted = false;
};

} // namespace ui
