// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/claimwatch.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

// A look comes at least each 15 seconds: what is beyond this was spent asleep or stopped, or the clock was moved.
constexpr std::chrono::milliseconds kLongestAwake = std::chrono::seconds(30);

} // namespace

ClaimWatch::ClaimWatch(QString claimant, ReminderLease lease) : m_claimant(std::move(claimant)), m_lease(lease) { }

void ClaimWatch::look(const QList<Firing> &firings, const QDateTime &now)
{
    m_isFirstLook = !m_now.isValid();
    if (!m_isFirstLook)
        m_awake
            += std::clamp(std::chrono::milliseconds(m_now.msecsTo(now)), std::chrono::milliseconds(0), kLongestAwake);
    m_now = now;
    QHash<FiringId, Claim> claims;
    for (const Firing &firing : firings) {
        if (firing.claimedBy.isEmpty() || firing.claimedBy == m_claimant)
            continue;
        const auto known = m_claims.constFind(firing.id);
        const bool isSame = known != m_claims.cend() && known->by == firing.claimedBy && known->at == firing.claimedAt;
        claims.insert(firing.id, isSame ? *known : Claim{firing.claimedBy, firing.claimedAt, m_awake});
    }
    m_claims = claims;
}

bool ClaimWatch::isFree(const Firing &firing) const
{
    if (firing.claimedBy.isEmpty())
        return true;
    if (firing.claimedBy == m_claimant)
        return false;
    if (isClaimantGone(firing.claimedBy, firing.claimedAt, m_now))
        return true;
    if (m_isFirstLook && std::abs(firing.claimedAt.secsTo(m_now)) > m_lease.longDead.count())
        return true;
    const auto claim = m_claims.constFind(firing.id);
    return claim != m_claims.cend() && m_awake - claim->seen > m_lease.expiry;
}

bool ClaimWatch::mustRenew(const Firing &firing) const
{
    return firing.claimedBy == m_claimant && std::abs(firing.claimedAt.secsTo(m_now)) >= m_lease.renewal.count();
}

} // namespace core
