// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace core {

/// One line of a task's history: who changed which field from what to what, when.
struct HistoryEntry
{
    QDateTime at{}; ///< UTC
    PersonId person{};
    QString field{}; ///< a key of keyOf(Field), or "created", "deleted", "restored", "comment", "reminder"
    QString from{};
    QString to{};
    bool operator==(const HistoryEntry &) const = default;
};

} // namespace core
