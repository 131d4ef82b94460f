// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace core {

/// What a sample team is made for.
struct DemoOptions
{
    QString language{}; ///< "ru" or "en": of the texts
    QDate today{}; ///< everything stands three months around it
    QTimeZone zone{};
    QString me{}; ///< who looks at it: the first person of the team gets this name
};

/// Makes a new database with a believable sales team: seven people, sixty clients and four hundred tasks with comments,
/// checklists, reminders and a history. The same day and language give the same team. A file that is there is refused.
Result<> writeDemo(const QString &path, const DemoOptions &options);

} // namespace core
