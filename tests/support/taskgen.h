// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/query/filter.h"
#include "core/store/directory.h"
#include "core/store/queries.h"
#include "tests/support/qtgen.h"

#include <QList>

namespace support {

/// A small team and the moment that generated tasks and filters lie around: a Wednesday noon in Moscow.
core::Directory smallTeam();
core::FilterContext wednesday(const char *zone = "Europe/Moscow");

/// Tasks with ascending numbers, of few words, people, clients and tags, with dates on both sides of each boundary.
rc::Gen<QList<core::TaskRow>> someTasks();
/// Filters over what such tasks have, up to three levels deep. With @p canSearch they have words in them.
rc::Gen<core::Filter> someFilter(bool canSearch = true);
rc::Gen<QList<core::SortOrder>> someSorting();

/// Whether a filter takes a task, found the slow and plain way; words are looked for in title, client, deal and tags.
bool takes(const core::Filter &filter, const core::TaskRow &task, const core::FilterContext &context,
           const core::Directory &directory);
/// Row keys in the order of @p sort, found the slow and plain way.
QList<qint64> sortedPlainly(QList<core::TaskRow> tasks, const QList<core::SortOrder> &sort,
                            const core::FilterContext &context, const core::Directory &directory);

} // namespace support

namespace core {
void showValue(const Filter &filter, std::ostream &out);
void showValue(const TaskRow &task, std::ostream &out);
void showValue(const SortOrder &order, std::ostream &out);
} // namespace core
