// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/datebounds.h"
#include "core/storage/filtersql.h"

namespace core {

/// The two columns of a date: for an all-day one and for an instant.
struct SqlDateColumns
{
    QString day;
    QString seconds;
};

/// That an instant lies within @p bounds.
SqlCondition sqlStampWithin(const QString &column, const DateBounds &bounds);
/// That a date lies within @p bounds.
SqlCondition sqlDateWithin(const SqlDateColumns &columns, const DateBounds &bounds);
/// The same of the due date, with what follows for due_key_s, where an all-day date stands at its last second in UTC:
/// it narrows the walk of an index.
SqlCondition sqlDueWithin(const DateBounds &bounds);

} // namespace core
