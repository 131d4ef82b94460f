// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/ordercache.h"
#include "core/query/filter.h"

#include <functional>
#include <list>

namespace core {

/// The rows that the last questions were answered with. Views ask the same again after each change: then only the rows
/// that changed are held against the filter, and put where they belong.
class AnswerCache
{
public:
    /// What an answer depends on besides the rows.
    struct Basis
    {
        Filter filter{};
        OrderCache::Basis order{};
        PersonId me{};
        QList<Person> people{};
        QList<Status> statuses{};
        bool operator==(const Basis &) const = default;
    };

    /// Whether an answer to @p filter stays true until a row changes: not by the hour, and not by a name.
    static bool isLasting(const Filter &filter);

    void clear() { m_answers.clear(); }
    /// A row was added, changed or removed.
    void touch(quint32 row);
    /// The answer to a lasting filter: the known one, mended by @p belonging (which of some rows the filter takes) and
    /// @p isBefore, or one that @p anew finds.
    std::vector<quint32> rows(const Basis &basis, const Columns &columns,
                              const std::function<std::vector<quint32>()> &anew,
                              const std::function<RowSet(const RowSet &)> &belonging,
                              const std::function<bool(quint32, quint32)> &isBefore);

private:
    struct Answer
    {
        Basis basis{};
        std::vector<quint32> rows{};
        std::vector<quint32> touched{};
    };

    std::list<Answer> m_answers; ///< the one asked for last in front
};

} // namespace core
