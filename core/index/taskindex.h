// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/indexentry.h"
#include "core/store/directory.h"
#include "core/store/queries.h"

#include <functional>
#include <memory>
#include <vector>

namespace core {

/// What the full-text search of the file found for one Words node of a filter: descriptions, comments and the rest that
/// the index does not hold.
struct TextMatch
{
    QString words{}; ///< as in the filter
    bool isPhrase = false;
    std::vector<qint32> ids{}; ///< ascending row keys
};
using TextMatches = std::vector<TextMatch>;
/// Gives them when they are needed: the file is searched while the columns are swept. Null: nothing is found.
using FoundTexts = std::function<const TextMatches &()>;

/// The hot columns of all tasks in memory, with titles folded to eight bits a character: it answers every query whole,
/// exactly sorted, in a few milliseconds (performance.md §0). Owned and used by one thread; it has no locks.
class TaskIndex
{
public:
    TaskIndex();
    ~TaskIndex();
    TaskIndex(const TaskIndex &) = delete;
    TaskIndex &operator=(const TaskIndex &) = delete;

    void clear();
    /// Makes room for a bulk load, so that it takes no more memory than it needs.
    void reserve(qsizetype tasks);

    /// Names by row key: for text search and sorting. A later name replaces an earlier one.
    void nameClient(ClientId id, const QString &name);
    void nameDeal(DealId id, const QString &name);
    void nameTag(qint64 id, const QString &name);

    /// Takes a task from the bulk load; fastest by ascending row key.
    void put(const IndexEntry &entry);
    /// Adds to a task of the bulk load; one that is not there is passed over.
    void addTag(TaskId task, qint64 tag);
    void addPerson(TaskId task, PersonId participantOrObserver);

    /// Takes a task as it is now, with its tags, people and the names of client and deal.
    void put(const TaskRow &row);
    void remove(TaskId id);
    qsizetype size() const;

    /// The whole answer to @p query. A Words node matches where each of its words is found in title, client, deal or
    /// tags, or where @p found names the task for that node.
    TaskOrder order(const TaskQuery &query, const FilterContext &context, const Directory &directory,
                    const FoundTexts &found = {}) const;
    ScopeCounts counts(const FilterContext &context, const Directory &directory) const;
    /// How many tasks order() would give.
    int count(const Filter &filter, const FilterContext &context, const Directory &directory,
              const FoundTexts &found = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace core
