// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace core {

/// One line of a task's history: who changed which field from what to what, when. Values are text as in JSON: the key
/// of a status, priority or type, the name of a person, client or deal, an ISO 8601 date or moment, a number; lists are
/// parted by ", ".
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
