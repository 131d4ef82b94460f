// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/columns.h"
#include "core/index/taskindex.h"
#include "core/query/filter.h"

namespace core {

/// Walks a filter over the columns: each part becomes a set of rows.
class Evaluator
{
public:
    Evaluator(const Columns &columns, const FilterContext &context, const Directory &directory,
              const FoundTexts &found);

    /// The living rows that @p filter takes.
    RowSet rows(const Filter &filter) const;
    /// Those of @p among, which are few.
    RowSet rows(const Filter &filter, const RowSet &among) const;

private:
    RowSet any(const Filter &filter) const;
    RowSet all(const QList<Filter> &parts) const;
    RowSet term(const Filter &filter) const;
    RowSet statusTerm(const Filter &filter) const;
    RowSet personTerm(const Filter &filter) const;
    RowSet nameTerm(const Filter &filter) const;
    RowSet tagTerm(const Filter &filter) const;
    RowSet dateTerm(const Filter &filter) const;
    RowSet stampTerm(const Filter &filter, const std::vector<quint32> &stamps) const;
    RowSet flagTerm(const Filter &filter) const;
    RowSet isOverdue() const;
    RowSet words(const Filter &filter) const;
    RowSet text(const QString &folded, TextPlace place) const;
    void addFound(const Filter &filter, RowSet &rows) const;
    template <typename Predicate>
    RowSet where(Predicate predicate) const
    {
        return m_candidates != nullptr ? RowSet::whereIn(*m_candidates, predicate)
                                       : RowSet::where(m_columns.rows(), predicate);
    }
    RowSet none() const { return RowSet(m_columns.rows()); }

    const Columns &m_columns;
    const FilterContext &m_context;
    const Directory &m_directory;
    const FoundTexts &m_found;
    /// What the parts of an "and" before this one left, when they are few: nothing else need be asked for. Null: all.
    mutable const RowSet *m_candidates = nullptr;
};

} // namespace core
