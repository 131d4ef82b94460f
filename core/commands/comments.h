// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// Adds a comment by the acting person.
class AddComment final : public Command
{
public:
    AddComment(TaskId task, const QString &text);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    TaskId m_task;
    QString m_text;
    QString m_uid; ///< made once, so that a repeated run adds nothing twice
};

/// Puts a comment in as it is told, with its author and moment: the way back of removing one, and what an import
/// brings.
class ReturnComment final : public Command
{
public:
    ReturnComment(TaskId task, Comment comment);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    TaskId m_task;
    Comment m_comment;
};

/// Rewords a comment, or removes it when the text is empty.
class EditComment final : public Command
{
public:
    EditComment(TaskId task, CommentId comment, const QString &text);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    TaskId m_task;
    CommentId m_comment;
    QString m_text;
};

} // namespace core
