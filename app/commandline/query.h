// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/session.h"
#include "core/store/queries.h"

namespace app {

/// A filter as typed, or a sentence that says what is wrong with it.
struct QueryReading
{
    core::Filter filter{};
    QString problem{};
};

/// Reads the words of a query. The trash is left out unless the query speaks of it.
QueryReading readQuery(const QStringList &words, const Session &session);

/// Reads "due,-priority"; @p problem is set when there is no such order.
QList<core::SortOrder> readSort(const QString &text, QString &problem);

} // namespace app
