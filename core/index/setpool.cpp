// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/setpool.h"

#include <algorithm>

namespace core {

void SetPool::clear()
{
    m_sets.assign(1, {});
    m_numbers = {{Members{}, 0}};
    m_steps.clear();
}

quint32 SetPool::setOf(Members members)
{
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    const auto [place, isNew] = m_numbers.try_emplace(members, static_cast<quint32>(m_sets.size()));
    if (isNew)
        m_sets.push_back(std::move(members));
    return place->second;
}

quint32 SetPool::with(quint32 set, quint32 member)
{
    const quint64 step = (quint64{set} << 32) | member;
    const auto known = m_steps.find(step);
    if (known != m_steps.end())
        return known->second;
    Members members = m_sets[set];
    members.push_back(member);
    const quint32 reached = setOf(std::move(members));
    m_steps.emplace(step, reached);
    return reached;
}

} // namespace core
