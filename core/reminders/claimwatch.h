// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"
#include "core/reminders/claimant.h"

#include <chrono>
#include <QHash>

namespace core {

/// Watches the claims of other programs and tells which are nobody's any more. Clocks differ between computers and are
/// moved, so a claim's own moment proves nothing: it has expired when this program has been awake for a while and has
/// not seen it renewed. Time asleep or stopped does not count, for the others may have slept as well.
class ClaimWatch
{
public:
    ClaimWatch(QString claimant, ReminderLease lease);

    /// What the file says now; to be told at each look.
    void look(const QList<Firing> &firings, const QDateTime &now);
    /// Whether no living program has it, as far as can be told: it may be claimed.
    bool isFree(const Firing &firing) const;
    /// Whether our own claim has to be renewed.
    bool mustRenew(const Firing &firing) const;

private:
    struct Claim
    {
        QString by{};
        QDateTime at{};
        std::chrono::milliseconds seen{}; ///< first, in time awake
    };

    const QString m_claimant;
    const ReminderLease m_lease;
    QHash<FiringId, Claim> m_claims{}; ///< of others
    QDateTime m_now{}; ///< invalid: never looked
    std::chrono::milliseconds m_awake{0};
    bool m_isFirstLook = true;
};

} // namespace core
