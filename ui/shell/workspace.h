// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "core/query/filterparser.h"
#include "ui/shell/layout.h"

#include <optional>
#include <QWidget>

class QStackedLayout;

namespace ui {

class BoardView;
class CalendarView;
class DeadlinesView;
class Edits;
class FilterBar;
class PaneSplit;
class Preferences;
class SearchInstead;
class TaskListView;
class TaskPanel;
class TaskView;

/// What lies under the top bar: the tasks of a scope in one of the layouts, the conditions above them, the panel beside
/// them. Each layout and the panel are made when they are first shown; scope, filter and selection go with the user
/// from one layout to the other.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(Edits &edits, Preferences &preferences, QWidget *parent = nullptr);
    ~Workspace() override;

    core::Scope scope() const { return m_scope; }
    /// Shows a scope in the layout it was left in; Today opens as a list.
    void showScope(core::Scope scope);
    Layout layoutChoice() const { return m_layout; }
    void setLayoutChoice(Layout layout);
    /// What the search field says, in the filter language; while that has a mistake, the last good search stays.
    void search(const QString &text);
    /// Turns the terms of the search into conditions; gives the words that are left, none when there were no terms.
    std::optional<QString> takeTerms();
    /// Shows the conditions above the cards, or hides them; the list always has them. Opens the menu of a first one.
    void setFilterOpen(bool isOpen);
    bool isFilterOpen() const { return m_isFilterOpen; }
    void addCondition();
    /// Conditions and search in one.
    core::Filter shownFilter() const { return core::Filter::all({m_conditions, m_search}); }
    bool hasConditions() const { return m_conditions != core::Filter{}; }
    void resetFilter();
    /// Sets conditions from elsewhere: a saved filter, a client that was looked for.
    void applyConditions(const core::Filter &conditions) { setConditions(conditions); }
    /// Whose tasks the conditions leave; none: everyone's.
    QList<core::PersonId> assignees() const;
    void setAssignees(const QList<core::PersonId> &people);

    TaskView &view();
    /// The tasks that actions work on: the panel's while it has the keyboard, else the selected ones.
    QList<core::TaskId> targets();
    bool isPanelOpen() const;
    /// The width that the panel takes at the end.
    int panelWidth() const;
    void openPanel(core::TaskId task);
    /// Opens the panel with a task that is stored with its first title.
    void beginTask(const core::Task &draft);
    /// Whether the panel holds such a task that is not stored yet.
    bool hasDraft() const;
    void closePanel();
    bool focusTasks();
    /// Puts the keyboard into the panel; false while it is closed.
    bool focusPanel();
    bool hasPanelFocus() const;
    /// F2: in place where the layout can, else in the panel.
    void rename();
    void comment(core::TaskId task);
    /// Saves what is being typed.
    void finishEditing();
    /// Shows a widget in place of everything, as long as there is no task at all; none shows the tasks again.
    void setCover(QWidget *cover);
    bool isCovered() const { return m_cover != nullptr; }

Q_SIGNALS:
    /// The number of conditions, without the search words.
    void conditionsChanged(int count);
    void layoutChanged(Layout layout);
    void selectionChanged();
    /// The panel takes more or less of the width than before.
    void panelMoved();
    void windowRequested(core::TaskId task);
    void menuRequested(const QPoint &globalPosition);
    void choicesRequested(core::Field field, const QRect &globalAnchor);
    /// The user gave up the filter and the search.
    void searchResetRequested();
    /// The search that was asked for is one, or has a mistake.
    void searchUnderstood();
    /// What is shown is to be kept as a filter, or to be written into the search field.
    void saveFilterRequested();
    void filterTextRequested();
    void searchRefused(const core::FilterProblem &problem, const QString &text);
    /// A view or the panel was made: its shortcuts are to be set.
    void viewMade(ui::TaskView &view);
    void panelMade(ui::TaskPanel &panel);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc that no view wanted closes the panel

private:
    void showLayout();
    void showTasks();
    void makeBoard();
    void makeList();
    void makeDeadlines();
    void makeCalendar();
    void connectView(TaskView &view);
    void makePanel();
    void followSelection();
    void connectFilterBar(const FilterBar &bar);
    void setConditions(const core::Filter &conditions);
    core::Filter filter() const;
    void followShown(int shown);
    QVariant remembered(const QString &key, const QVariant &otherwise = {}) const;
    void remember(const QString &key, const QVariant &value);
    QString layoutKey() const;

    Edits &m_edits;
    Preferences &m_preferences;
    QStackedLayout *m_pages;
    PaneSplit *m_split;
    QWidget *m_tasks; ///< the filter bar of the board and the layouts
    QStackedLayout *m_views;
    FilterBar *m_filterBar = nullptr;
    BoardView *m_board = nullptr;
    TaskListView *m_list = nullptr;
    DeadlinesView *m_deadlines = nullptr;
    CalendarView *m_calendar = nullptr;
    TaskPanel *m_panel = nullptr;
    QWidget *m_cover = nullptr;

    core::Scope m_scope = core::Scope::Mine;
    Layout m_layout = Layout::Board;
    core::Filter m_conditions{};
    core::Filter m_search{}; ///< the last good one
    SearchInstead *m_instead;
    bool m_isFilterOpen = false;
};

} // namespace ui
