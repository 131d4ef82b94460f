// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <QtGlobal>
#include <unordered_map>
#include <vector>

namespace core {

/// Small sets of codes (the tags of a task, its further people), each kept once: a column holds only the number of a
/// set, and a filter looks at the few different sets instead of at every task. Set 0 is empty.
class SetPool
{
public:
    using Members = std::vector<quint32>; ///< ascending, each once

    SetPool() { clear(); }
    void clear();
    /// The number of the set with these members, in any order.
    quint32 setOf(Members members);
    /// The number of the set that has @p member besides what @p set has.
    quint32 with(quint32 set, quint32 member);
    const Members &members(quint32 set) const { return m_sets[set]; }
    size_t size() const { return m_sets.size(); }

private:
    std::vector<Members> m_sets;
    std::map<Members, quint32> m_numbers;
    std::unordered_map<quint64, quint32> m_steps; ///< set and member to the set with both
};

} // namespace core
