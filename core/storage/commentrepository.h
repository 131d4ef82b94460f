// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/result.h"

namespace core {

class Database;

/// Comments, one row each. The caller refreshes the task's counts and text index afterwards.
class CommentRepository
{
public:
    explicit CommentRepository(Database &database) : m_database(database) { }

    /// Adds a comment; one whose uid is there already is left as it is. Gives the key.
    Result<CommentId> add(TaskId task, const Comment &comment);
    /// The comment, or NotFound when it is gone or belongs to another task.
    Result<Comment> find(TaskId task, CommentId id) const;
    Result<> setText(CommentId id, const QString &text);
    Result<> remove(CommentId id);

private:
    Database &m_database;
};

} // namespace core
