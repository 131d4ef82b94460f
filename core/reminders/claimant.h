// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <QDateTime>
#include <QString>

namespace core {

/// How long a claim on a reminder holds: it is renewed while its program lives, and is nobody's when another program
/// has watched it for a while without that.
struct ReminderLease
{
    std::chrono::seconds renewal{60};
    std::chrono::seconds expiry{180};
    /// A program that starts waits for none that is this old: no two clocks differ so much.
    std::chrono::seconds longDead{3600};
};

/// Names this process among all that may show reminders of one file: the computer, the process and when it began.
QString claimantOfThisProcess();

/// Whether a claimant is surely dead at @p now: of this computer, and its process is gone, or was of an earlier start
/// of the computer. One of another computer never is; its claim, last renewed at @p claimedAt, expires.
bool isClaimantGone(const QString &claimant, const QDateTime &claimedAt, const QDateTime &now);

} // namespace core
