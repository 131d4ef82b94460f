// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/result.h"
#include "core/store/queries.h"
#include "ui/board/lanerule.h"

#include <memory>
#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace core {
struct Changes;
}

namespace ui {

class Edits;
struct LaneStep;

/// The cards of one lane, in one column: the ordered ids of what its rule lets in and the rows of the first ones, which
/// grow by showMore(). Every row it has is loaded. It patches itself from the store's changes; owned by its Lane.
class LaneModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TaskIdRole = Qt::UserRole + 1, ///< core::TaskId
        VersionRole, ///< qint64, grows with each change
        ClientLineRole, ///< QString, "client · deal"; empty for neither
        PriorityRole, ///< core::Priority as int
        DueStateRole, ///< ui::DueState as int
        DueTextRole, ///< QString, the words of the due chip
        HasReminderRole, ///< bool
        ChecklistRole, ///< QString, "1/4"; empty without one
        CommentCountRole, ///< int
        AssigneeRole, ///< core::Person; without a valid id: nobody
        IsClosedRole, ///< bool
        IsFreshRole, ///< bool: somebody else changed it and nobody has looked yet
        StatusRole, ///< core::Status
    };

    static constexpr int kPageSize = 200; ///< cards that "Show more" adds
    static constexpr int kFewestClosed = 3; ///< cards of a closed lane before "Show more", however old

    LaneModel(Edits &edits, std::unique_ptr<LaneRule> rule, QObject *parent = nullptr);
    /// A lane of the board.
    LaneModel(Edits &edits, core::StatusId status, QObject *parent = nullptr);
    ~LaneModel() override;

    bool isClosed() const { return m_rule->isClosed(); }
    /// Whether cards stay where they are put, because nothing else sorts them.
    bool hasPlaces() const { return m_rule->hasPlaces(m_query); }
    /// Whether tasks can be put here at all.
    bool takesTasks() const { return m_rule->takesTasks(); }
    /// Puts tasks here, right after @p after where the lane has places; one step to undo.
    QFuture<core::Result<core::Outcome>> put(const QList<core::TaskId> &tasks, core::TaskId after)
    {
        return m_rule->put(tasks, after);
    }
    /// Asks for other tasks. What was shown stays until the answer is here.
    void setQuery(const LaneQuery &query);
    /// While it rests, because nobody sees it, it does not ask again for what changes.
    void setResting(bool isResting);
    /// The answer takes long: what was shown goes.
    void dropOutdated();
    const LaneQuery &query() const { return m_query; }
    /// The words that depend on the time of day: asks anew when the day has changed since.
    void refreshTexts();
    /// Tasks of the lane, shown or not; -1 while it is not known.
    int totalCount() const;
    /// Tasks that "Show more" has still to show; of them @p next are shown by the next showMore().
    int hiddenCount() const;
    int nextPage() const;
    /// Tasks of the lane that are not among the rows, in its order.
    QList<core::TaskId> hiddenTasks() const;
    /// Whether the tasks of the lane are all known.
    bool isComplete() const { return m_hasAnswer && m_isComplete; }
    void showMore();
    /// Whether an answer is under way, and whether there was none yet since setQuery().
    bool isPending() const { return m_isPending; }
    bool isLoading() const { return !m_hasAnswer; }
    /// Whether it was ever told what to show.
    bool isAsked() const { return m_epoch > 0; }
    /// Every task of the lane as far as it is known, shown or not, in its order.
    QList<core::TaskId> allTasks() const;
    core::TaskId taskAt(int row) const;
    const core::TaskRow &rowAt(int row) const { return *m_rows.constFind(m_shown.at(row)); }
    /// The row of a task; -1 when it is not shown.
    int rowOf(core::TaskId task) const;
    /// Shows @p task too: with all before it, or alone behind the last one where those would be too many. False when
    /// the lane has no such task to add.
    bool reveal(core::TaskId task);
    /// Somebody looked at the card: its dot goes.
    void markSeen(int row);
    /// After the language changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    Qt::DropActions supportedDragActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Moves the tasks before @p row (-1: behind the last one) as one step.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Other tasks were asked for; the answer is under way.
    void asked();
    /// Around every patch of the rows, so that views can keep their place.
    void aboutToPatch();
    void patched();
    /// Nothing is under way any more: what is shown is what the file has.
    void settled();
    /// The answer to setQuery() came, or total or hidden count changed.
    void countsChanged();
    /// The file gave no answer; what is shown stays, and it is asked again when the store's state changes.
    void failed(const core::Error &error);
    /// Tasks were dropped here; the move is under way.
    void dropped(const QList<core::TaskId> &tasks);
    /// The file did not take them.
    void dropRefused();

private:
    static qint32 keyOf(core::TaskId task);
    void request();
    void takeOrder(core::TaskOrder order);
    void readMissing();
    void takeRows(const QList<core::TaskRow> &rows);
    void finish();
    void fail(const core::Error &error);
    void takeChanges(const core::Changes &changes);
    bool concerns(const core::Changes &changes) const;
    void takeSteps(const QList<core::TaskId> &wanted);
    void forget(const QSet<core::TaskId> &tasks);
    void announceRows(const QSet<core::TaskId> &tasks);
    void markFresh(core::TaskId task);
    void clearFresh(const QSet<core::TaskId> &tasks);
    void patch(bool isOtherQuery);
    void show(const QList<core::TaskId> &tasks);
    void take(const LaneStep &step, const QList<core::TaskId> &wanted);
    QList<core::TaskId> wantedTasks() const;
    QList<core::TaskId> shownAlone() const;
    void chooseFirstPage();
    void announceTexts();
    QString sentenceOf(const core::TaskRow &row) const;
    static QString clientLineOf(const core::TaskRow &row);
    int dueStateOf(const core::TaskRow &row) const;
    core::Status statusOf(const core::TaskRow &row) const;
    static QString checklistOf(const core::TaskRow &row);
    core::Person assigneeOf(const core::TaskRow &row) const;

    Edits &m_edits;
    std::unique_ptr<LaneRule> m_rule;
    LaneQuery m_query{};
    std::vector<qint32> m_order{}; ///< the whole lane
    bool m_isComplete = false; ///< m_order has every task
    int m_limit = kPageSize; ///< how many of m_order are shown
    QSet<core::TaskId> m_revealed{}; ///< shown although they stand behind those
    bool m_limitIsChosen = false; ///< a closed lane has found out how many it begins with
    QList<core::TaskId> m_shown{}; ///< the rows of the model
    QHash<core::TaskId, core::TaskRow> m_rows{}; ///< what is known of them, and of those that are coming
    QSet<core::TaskId> m_fresh{};
    int m_epoch = 0; ///< answers to older questions are dropped
    bool m_isPending = false;
    bool m_isResting = false;
    bool m_hasMissed = false; ///< something changed while it rested
    bool m_isStale = false; ///< something changed while an answer was under way
    bool m_readsAnew = false; ///< the rows that are known may be old too
    bool m_hasAnswer = false;
    bool m_hasFailed = false; ///< the last question got no answer
    QDate m_day{}; ///< the local day that m_order was asked on
};

} // namespace ui
