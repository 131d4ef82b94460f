// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/queries.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QTimer>

namespace core {
struct Changes;
}

namespace ui {

class Edits;

/// Days beside and below each other, with how many open tasks are due on each. It counts anew, beside the GUI thread,
/// some moments after the file has changed; while nobody sees it, it does not count at all. Owned by its view.
class DayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole + 1, ///< QDate
        CountRole, ///< int, of tasks that are due on the day
        OverdueRole, ///< int, of those that are overdue
        IsTodayRole, ///< bool
        TasksRole, ///< QList<core::TaskRow>, the first of the day's tasks, as many as were asked for
    };

    /// @p tasks: how many tasks of each day are read.
    DayModel(Edits &edits, int weeks, int columns, int tasks, QObject *parent = nullptr);

    /// Whose tasks are counted. Nothing is counted before.
    void setTasks(core::Scope scope, const core::Filter &filter);
    void setResting(bool isResting);
    QDate firstDay() const { return m_firstDay; }
    QDate lastDay() const { return m_firstDay.addDays(m_days.size() - 1); }
    void setFirstDay(QDate day);
    QDate dayAt(const QModelIndex &index) const;
    /// The place of a day; not valid when it is not among them.
    QModelIndex indexOf(QDate day) const;
    /// The place of today where it is among them, else the first one.
    QModelIndex todayOrFirst() const;
    /// The task of the day that is due first; not valid when there is none, or it is not known yet.
    core::TaskId firstTask(QDate day) const;
    /// The tasks of a day that were read, by due date.
    QList<core::TaskRow> tasksOf(QDate day) const;
    /// The day has changed, or may have.
    void followTime();
    /// After the language changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// All days are counted.
    void counted();

private:
    struct Day
    {
        int count = 0;
        int overdue = 0;
        core::TaskId first{};
        QList<core::TaskRow> tasks{};
        bool operator==(const Day &) const = default;
    };

    void askSoon();
    void askAgain();
    void ask();
    void askOverdue();
    void askRows(const core::TaskOrder &order);
    template <typename Answer, typename Take>
    void await(const QFuture<Answer> &answer, Take take);
    void take(const core::TaskOrder &order);
    void show();
    QString sentenceOf(QDate date, const Day &day) const;
    QDate today() const;

    Edits &m_edits;
    int m_columns;
    int m_tasks; ///< of a day that are read
    core::Scope m_scope = core::Scope::All;
    core::Filter m_filter{};
    QDate m_firstDay{};
    QDate m_today{};
    QList<Day> m_days; ///< as shown
    QList<Day> m_counting{};
    QTimer m_soon;
    int m_epoch = 0; ///< answers to older questions are dropped
    int m_awaited = 0; ///< answers under way
    bool m_isAsked = false;
    bool m_isResting = false;
    bool m_isStale = false; ///< something changed since it was counted
    bool m_hasFailed = false; ///< one of the answers was none: what is shown stays
};

} // namespace ui
