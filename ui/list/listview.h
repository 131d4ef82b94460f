// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list/liststate.h"
#include "ui/shell/taskview.h"

#include <QHash>
#include <QTimer>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class BulkBar;
class Edits;
class FilterBar;
class IconButton;
class PlainLabel;
class TaskTable;
class TaskTableModel;

/// The list layout: conditions, grouping and columns above the rows, what can be done to several selected tasks below.
/// Owned by the main window.
class TaskListView : public TaskView
{
    Q_OBJECT

public:
    explicit TaskListView(Edits &edits, QWidget *parent = nullptr);
    ~TaskListView() override;

    void show(core::Scope scope, const core::Filter &filter) override;
    QList<core::TaskId> selection() const override;
    core::TaskId current() const override;
    using TaskView::select;
    void select(const QList<core::TaskId> &tasks, core::TaskId current) override;
    void focusTasks() override;
    bool editTitle() override;
    int footHeight() const override;

    FilterBar &filterBar() const { return *m_filterBar; }
    TaskTable &table() const { return *m_table; }
    TaskTableModel &model() const { return *m_model; }

    /// Columns, their order and widths, sort and grouping of every scope, to be kept for each database.
    QVariantMap saveState() const;
    void restoreState(const QVariantMap &saved);

Q_SIGNALS:
    /// A condition was added, changed or taken away; without the words of the search field.
    void filterEdited(const core::Filter &conditions);
    /// Columns, sort or grouping are others than before: saveState() is worth keeping.
    void stateEdited();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Page { Tasks, Skeleton, ScopeEmpty, NothingFound, Failed };

    ListState &state();
    void build();
    QWidget *buildMessage();
    void connectTable();
    void query();
    void useState();
    void keepColumns();
    void resetColumns();
    void group(core::Grouping grouping);
    void sortBy(core::SortKey key, bool isAdded);
    void openGroupMenu();
    void openColumnsMenu(const QPoint &place);
    void addGroupings(QMenu &menu);
    void addMoves(QMenu &menu, int step);
    void showPage(Page page);
    void followLoading();
    void followSelection();
    void followCount();
    void followFailure();
    void followStoreState();
    void restoreSelection();
    void selectAwaited();
    void setTitle(core::TaskId task, const QString &was, const QString &now);
    void toggleDone(core::TaskId task);
    void trashSelection();
    void stepBucket(int step);
    void waitForMinute();
    void retranslate();
    QString messageText() const;

    Edits &m_edits;
    TaskTableModel *m_model;
    TaskTable *m_table;
    FilterBar *m_filterBar;
    QPushButton *m_groupButton = nullptr;
    IconButton *m_columnsButton = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_message = nullptr;
    PlainLabel *m_messageLabel = nullptr;
    QPushButton *m_messageButton = nullptr;
    BulkBar *m_bulkBar;

    core::Scope m_scope = core::Scope::Today;
    core::Filter m_filter{};
    QHash<core::Scope, ListState> m_states;
    Page m_page = Page::Tasks;
    QTimer m_skeletonTimer; ///< nothing is shown of loading that is over soon
    QTimer m_minuteTimer; ///< due dates pass
    QList<core::TaskId> m_awaited; ///< to be selected once they are loaded
    core::TaskId m_awaitedCurrent{};
    QList<core::TaskId> m_kept; ///< selected before a reset
    core::TaskId m_keptCurrent{};
    bool m_isUsingState = false;
    bool m_isAsked = false; ///< a query was given
};

} // namespace ui
