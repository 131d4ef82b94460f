// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/propernames.h"
#include "core/index/taskindex.h"
#include "core/storage/indexsource.h"
#include "core/storage/repositories.h"
#include "core/store/changes.h"
#include "core/store/queries.h"

#include <optional>

namespace core {

/// The reading side of the store: a connection of its own and the index in memory. Lives on the reading thread.
class Reader
{
public:
    explicit Reader(std::unique_ptr<Database> database);

    Repositories &repositories() { return *m_repositories; }

    Result<TaskOrder> order(const TaskQuery &query, const FilterContext &context, const Directory &directory);
    Result<ScopeCounts> counts(const FilterContext &context, const Directory &directory);
    /// How many tasks each of @p filters takes; empty before the index is there.
    Result<QList<int>> count(const QList<Filter> &filters, const FilterContext &context, const Directory &directory);

    /// What is mine to do next, with up to @p limit tasks.
    Result<Agenda> agenda(int limit, const FilterContext &context, const Directory &directory);

    /// The client whose tasks speak of the first of @p names that any client's do.
    Result<ClientHint> clientHint(const QList<ProperName> &names) const;

    /// Begins to load the index anew.
    void beginIndex();
    /// Loads the next part of it; true when there is more.
    Result<bool> loadIndexPart();
    bool isIndexComplete() const { return m_isComplete; }
    /// Takes own changes into the index.
    void take(const Changes &changes);

    /// What others have written since the last time; none when nothing. @p ownSession is left out. Where another copy
    /// of the file was put in its place, reading goes on with that one, and everything has changed.
    Result<std::optional<Changes>> foreignChanges(const QString &ownSession, const QString &fileUid, PersonId me);

private:
    Result<bool> loadNames();
    Result<TextMatches> textMatches(const QList<const Filter *> &nodes) const;
    Result<TaskOrder> firstPage(const TaskQuery &query, const FilterContext &context, const Directory &directory,
                                int limit);
    Result<ScopeCounts> agendaCounts(const FilterContext &context, const Directory &directory);
    Result<> reopen(const QString &fileUid, PersonId me);
    void begin();
    Result<Changes> changesOf(const QList<ChangeLog::Entry> &entries);

    std::unique_ptr<Database> m_database;
    std::optional<Repositories> m_repositories{};
    TaskIndex m_index;
    bool m_isComplete = false;
    std::optional<IndexNames> m_names{}; ///< the table of names that is being loaded; none once all are
    qint64 m_namesUpTo = 0; ///< the last row key of it
    qint64 m_loadedUpTo = 0; ///< the last task of the load under way
    qint64 m_dataVersion = 0;
    qint64 m_seen = 0; ///< of the change log
};

} // namespace core
