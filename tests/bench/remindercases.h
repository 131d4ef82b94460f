// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bench {

/// Plans reminders for the next seconds and prints how late they were told. A case of its own process; its exit status.
int waitForReminders(const QString &database);

} // namespace bench
