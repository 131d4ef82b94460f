// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/store/changes.h"
#include "core/store/queries.h"
#include "ui/list/rowcache.h"

#include <QAbstractTableModel>
#include <QDeadlineTimer>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <vector>

namespace core {
class Store;
}

namespace ui {

struct RowTextContext;
struct TableStep;

/// The answer to one query as a table: headings of groups and tasks over the ordered ids of the whole result, rows read
/// by page when they are first looked at. Follows what changes in the file, and keeps rows where they are meanwhile.
class TaskTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        TaskIdRole = Qt::UserRole + 1, ///< qint64; 0 for a heading
        IsHeadingRole, ///< bool: the first row of a group
        GroupKeyRole, ///< qint64 of core::TaskGroup::key; headings only
        GroupCountRole, ///< int: tasks in the group; headings only
        IsCollapsedRole, ///< bool; headings only
        IsLoadedRole, ///< bool: false while the row is being read
        IsFreshRole, ///< bool: somebody else changed it a moment ago
        IsClosedRole, ///< bool: done or cancelled
        StatusRole, ///< core::Status of the task, or of a heading when grouped by status
        PriorityRole, ///< int of core::Priority
        DueStateRole, ///< int of ui::DueState
        AssigneeRole, ///< core::Person of the task, or of a heading when grouped by assignee
        TagsRole, ///< QStringList
        DepthRole, ///< int: how far below another task it stands, 0 at the top
        SubtasksRole, ///< QString, "1/4" of its parts are closed; empty without any
    };

    explicit TaskTableModel(core::Store &store, QObject *parent = nullptr);

    /// Asks for other tasks, another order or grouping; the rows shown stay until the answer is there.
    void setQuery(const core::TaskQuery &query);
    const core::TaskQuery &query() const { return m_query; }
    /// Whether an answer to a new query is under way.
    bool isLoading() const { return m_isLoading; }
    /// Tasks in the answer, those of collapsed groups too; -1 while it is not known.
    int taskCount() const;

    bool isHeading(int row) const;
    core::TaskId taskAt(int row) const; ///< not valid for a heading
    int rowOf(core::TaskId task) const; ///< -1: not in the answer, or in a collapsed group
    /// The heading above a row, or the row itself; -1 without groups.
    int headingRowOf(int row) const;
    /// What is known of a task; null while it is not loaded.
    const core::TaskRow *loaded(core::TaskId task) const;

    void setCollapsed(int headingRow, bool isCollapsed);
    /// Opens every group.
    void openAll();
    /// Opens the group that hides a task; does nothing when it is shown or not there.
    void reveal(core::TaskId task);
    /// Takes the mark of a change by others off a row.
    void markSeen(core::TaskId task);
    /// While it rests it does not ask again for what changes; whoever wakes it follows with followTime().
    void setResting(bool isResting) { m_isResting = isResting; }
    /// Asks again; what is the same stays where it is.
    void refresh();
    /// Shows what time has changed: dates that have passed, days that have turned.
    void followTime();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loadingChanged(bool isLoading);
    void taskCountChanged(int count);
    /// The query could not be answered; what was shown stays.
    void failed(const core::Error &error);

private:
    using Keys = std::vector<qint32>; ///< a task's id, or a heading as codeOf() writes it

    static qint32 codeOf(qint64 groupKey) { return static_cast<qint32>(-groupKey - 1); }
    const core::TaskGroup *groupOf(qint32 code) const;
    static std::pair<int, int> placesOf(const core::TaskGroup &group, const core::TaskOrder &order);
    Keys keysOf(const core::TaskOrder &order) const;
    RowTextContext textContext() const;
    QVariant headingData(const core::TaskGroup &group, const QModelIndex &index, int role) const;
    QVariant taskData(const core::TaskRow &row, const QModelIndex &index, int role) const;

    void ask();
    void receive(core::Result<core::TaskOrder> order);
    void reset(core::TaskOrder order);
    void patch(core::TaskOrder order);
    void patchRows(Keys keys);
    void doStep(const TableStep &step);
    void layOutAnew(Keys keys);
    void useOrder(core::TaskOrder order);
    void finish();
    void setLoading(bool isLoading);
    void takeIn(const core::Changes &changes);
    void repaint(const QList<qint32> &keys);
    void want(int row) const;
    void readWanted();
    void repaintLoaded(const QSet<qint32> &keys);
    void forgetFresh();

    core::Store &m_store;
    core::TaskQuery m_query;
    core::TaskOrder m_order;
    QHash<qint32, qsizetype> m_groups; ///< heading code → place in m_order.groups
    QHash<qint32, int> m_depths; ///< of the tasks that stand below another one
    Keys m_rows; ///< what is shown, top to bottom
    QSet<qint64> m_collapsed; ///< keys of groups

    RowCache m_cache;
    mutable QSet<qint32> m_wanted; ///< asked for by data(), not yet read
    QSet<qint32> m_reading;
    mutable QTimer m_readTimer;

    int m_epoch = 0; ///< an answer to an older question is dropped
    bool m_isAsking = false;
    bool m_isResting = false;
    bool m_isStale = false; ///< something changed while the answer was under way
    bool m_isReset = false; ///< the answer is to another query than what is shown
    bool m_isLoading = false;
    bool m_isAsked = false; ///< there is a query
    bool m_isKnown = false; ///< an answer was there
    QSet<qint32> m_touched; ///< tasks that changed since the last answer

    QHash<qint32, QDeadlineTimer> m_fresh;
    QTimer m_freshTimer;
};

} // namespace ui
