// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QList>

namespace core {

/// What one committed transaction did, as the store tells it.
struct Changes
{
    enum class Origin { Own, Foreign };

    Origin origin = Origin::Own;
    qint64 sequence = 0; ///< of the change log, the last one taken in
    QList<TaskRow> tasks{}; ///< created or changed tasks as they are now; isDeleted: moved to the trash
    QList<TaskId> removed{}; ///< gone for good
    bool directory = false; ///< people, statuses, types or the file's settings changed
    bool reminders = false; ///< firings were planned, moved, voided or acted on
    bool everything = false; ///< too much to name (an import, a restored file): ask anew
};

} // namespace core
