// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/history.h"
#include "core/domain/task.h"
#include "core/result.h"

#include <QList>

namespace core {

class Database;
struct CommandContext;

/// What each transaction touched, and the history of tasks' fields.
class ChangeLog
{
public:
    enum class Kind { Task = 0, TaskGone = 1, Directory = 2, Firings = 3, Everything = 4 };

    struct Entry
    {
        qint64 sequence = 0;
        Kind kind = Kind::Task;
        qint64 row = 0;
    };

    explicit ChangeLog(Database &database) : m_database(database) { }

    Result<> add(Kind kind, qint64 row, const CommandContext &context);
    /// The last number given out, 0 in a new file.
    Result<qint64> lastSequence() const;
    /// What other connections than @p session wrote behind @p sequence, oldest first.
    Result<QList<Entry>> foreignSince(qint64 sequence, const QString &session) const;

    Result<> addHistory(TaskId task, const HistoryEntry &entry);
    /// A task's history, newest first.
    Result<QList<HistoryEntry>> history(TaskId task) const;

private:
    Database &m_database;
};

} // namespace core
