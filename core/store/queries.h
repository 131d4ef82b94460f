// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/query/filter.h"

#include <QList>
#include <QString>
#include <vector>

namespace core {

enum class SortKey { Rank, Due, Priority, Status, Title, Client, Deal, Assignee, Created, Changed, Completed, Number };

struct SortOrder
{
    SortKey key = SortKey::Due;
    bool isDescending = false;
    bool operator==(const SortOrder &) const = default;
};

enum class Grouping { None, Due, Status, Assignee, Client, Day };

/// What a view asks for: which tasks, in which order, under which headings. Ties are broken by the task's number.
struct TaskQuery
{
    Filter filter{};
    QList<SortOrder> sort{}; ///< first key first; empty: by due
    Grouping grouping = Grouping::None;
    /// Whether tasks stand below the one they are a part of, where both are in one group. Without groups none do: there
    /// the sorting alone counts, so that what is overdue stays first.
    bool isNested = false;
    bool operator==(const TaskQuery &) const = default;
};

/// One heading of a grouped result.
struct TaskGroup
{
    /// A DueBucket, the row key of a status, person or client, or the Julian day of the local due date; 0 for none.
    qint64 key = 0;
    QString label{}; ///< the client's name, for Grouping::Client; else the user interface knows it by the key
    int first = 0; ///< place of its first task in the order
    int count = 0;
    bool operator==(const TaskGroup &) const = default;
};

/// The whole answer to a query: ordered row keys. Rows are read by page.
struct TaskOrder
{
    std::vector<qint32> ids{};
    QList<TaskGroup> groups{};
    std::vector<quint8> depths{}; ///< of a nested order: how deep each task stands; empty when all stand at the top
    bool isComplete = true; ///< false: only the first page, read before the index was there; ask again on indexReady
};

/// Open tasks by scope, as the sidebar shows them.
struct ScopeCounts
{
    int today = 0;
    int mine = 0;
    int delegated = 0;
    int all = 0;
    int overdue = 0; ///< mine
    int dueToday = 0; ///< mine, without the overdue ones
    int total = 0; ///< every task outside the trash, closed ones too
    bool operator==(const ScopeCounts &) const = default;
};

/// A client, and the name by which the file knows it.
struct ClientHint
{
    QString name{}; ///< as typed; empty: there is none
    QString client{};
};

/// What is mine to do next. Read in one step, so that the numbers and the tasks belong together.
struct Agenda
{
    int overdue = 0;
    int dueToday = 0; ///< without the overdue ones
    QList<TaskRow> next{}; ///< with a due date that has not passed, the next one first
};

} // namespace core
