// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/tasktext.h"

#include "core/query/textfold.h"
#include "core/storage/database.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace core {

namespace {

const auto kSearch = QStringLiteral("SELECT rowid FROM task_search WHERE task_search MATCH ? ORDER BY rowid");

} // namespace

QString searchText(const Task &task)
{
    QStringList parts{task.title, task.clientName, task.dealName, task.description, task.result};
    parts += task.tags;
    for (const ChecklistItem &item : task.checklist)
        parts.append(item.text);
    for (const Comment &comment : task.comments)
        parts.append(comment.text);
    const QString all = parts.join(QLatin1Char('\n'));
    const QStringList phones = phoneWords(all);
    return phones.isEmpty() ? folded(all) : folded(all) + QLatin1Char(' ') + phones.join(QLatin1Char(' '));
}

Result<std::vector<qint32>> searchTasks(const Database &database, const Filter &words)
{
    std::vector<qint32> ids;
    const QString expression = matchExpression(words);
    if (expression.isEmpty())
        return ids;
    const auto read = database.each(kSearch, {expression},
                                    [&](const Statement &row) { ids.push_back(static_cast<qint32>(row.number(0))); });
    return read.map([&] { return ids; });
}

} // namespace core
