// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <QString>
#include <QStringList>

namespace core {

/// How long a claim on a reminder holds: it is renewed while its program lives, and is nobody's when that has not
/// happened for a while.
struct ReminderLease
{
    std::chrono::seconds renewal{60};
    std::chrono::seconds expiry{180};
};

/// Names this process among all that may show reminders of one file: the computer, the process and when it began.
QString claimantOfThisProcess();

/// Whether a claimant is surely dead: of this computer, and its process is gone. One of another computer never is; its
/// claim expires.
bool isClaimantGone(const QString &claimant);

} // namespace core
