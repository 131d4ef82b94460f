// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"
#include "core/query/filter.h"
#include "core/store/store.h"
#include "ui/shell/edits.h"
#include "ui/shell/panering.h"
#include "ui/shell/scopecounter.h"
#include "ui/shell/taskactions.h"
#include "ui/shell/taskwindows.h"
#include "ui/shell/windowactions.h"

#include <optional>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

namespace ui {

class EmptyState;
class FileNotice;
class NoticeBar;
class Preferences;
class Intake;
class QuickAdd;
class Sidebar;
class TaskView;
class Toast;
class TopBar;
class WorkStrip;
class Workspace;
struct FilterPlace;
struct PaletteEntry;

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
    void quickAdd();
    void setRecentDatabases(const QStringList &paths);
    /// Another file could not be opened; this one stays.
    void tellOpenFailure(const QString &path, const core::Error &error);
    /// Says something under the top bar that stays until it is closed; @p details, a line each, behind a button.
    void tellNews(const QString &text, const QStringList &details = {});
    /// How many reminders wait for an act.
    void setWaitingReminders(int count);
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
    void remindersRequested();
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
    void connectSearch();
    void connectWorkspace();
    void connectEdits();
    bool isOfEditor(const core::Intent &step) const;
    void tellStep(const core::Intent &step, const core::Outcome &outcome);
    Toast &toast();
    void serveToast(Toast &toast);
    void addNextStep(const core::TaskRow &task);
    QuickAdd &quickAddDialog();
    void connectIntake();
    void connectActions();
    void connectTaskActions();
    void connectPanes();
    void connectEmptyState();
    void addFirstTask(const core::CaptureDraft &draft);
    void loadIndex();
    void retranslate();
    void restoreState();
    void rememberGeometry();
    void showScope(core::Scope scope);
    void takeCounts(const core::ScopeCounts &counts);
    void followState();
    void followPeople();
    void fitWidth();
    void toggleSidebar();
    void toggleFilter();
    void showShortcuts();
    void showPalette();
    QList<PaletteEntry> paletteEntries();
    void showAllOf(const core::Filter &condition);
    void showTrash();
    void connectFilters();
    void showFilter(const FilterPlace &place);
    void saveFilter(bool asNew);
    void writeFilterAsText();
    void leaveFilter();

    core::Store &m_store;
    Preferences &m_preferences;
    Edits m_edits;
    ScopeCounter m_counter;
    WindowActions m_actions;
    PaneRing m_panes;
    Sidebar *m_sidebar;
    QWidget *m_content;
    TopBar *m_topBar;
    NoticeBar *m_notice;
    FileNotice *m_fileNotice;
    Workspace *m_workspace;
    WorkStrip *m_workStrip;
    Toast *m_toast;
    TaskActions *m_taskActions;
    TaskWindows m_taskWindows;
    EmptyState *m_emptyState = nullptr;
    QPointer<QuickAdd> m_quickAdd;
    Intake *m_intake;
    core::TaskRow m_closedLast{}; ///< the toast offers its next step
    QTimer m_geometryPause; ///< dragging a window's edge writes its place once
    std::optional<bool> m_isRailWanted{}; ///< the user's own choice, at any width
    bool m_isPainted = false;
    bool m_hasTasks = false; ///< the first answer is there
};

} // namespace ui
