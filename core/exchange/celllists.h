// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QString>
#include <QStringList>

namespace core {

/// Several names in one text: parted by semicolons, or else by commas.
QStringList splitNames(const QString &text);

/// Checklist items: one a line, or else parted like names; "[x] " before one tells that it is done. Without uids.
QList<ChecklistItem> checklistIn(const QString &text);

/// Links, one a line: a name and an address in angle brackets, or addresses alone.
QList<Link> linksIn(const QString &text);

} // namespace core
