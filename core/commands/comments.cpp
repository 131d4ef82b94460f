// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/comments.h"

#include "core/commands/tasksaving.h"
#include "core/storage/repositories.h"

#include <QUuid>

namespace core {

namespace {

Result<Outcome> finished(Repositories &repositories, TaskSaver &saver, TaskId task, const QString &from,
                         const QString &to, const CommandPtr &undo)
{
    return repositories.tasks.refreshDerived(task)
        .and_then([&] { return saver.touch(task, QStringLiteral("comment"), from, to); })
        .and_then([&] { return saver.changes(); })
        .map([&](const Changes &changes) { return Outcome{.changes = changes, .undo = undo}; });
}

} // namespace

ReturnComment::ReturnComment(TaskId task, Comment comment) : m_task(task), m_comment(std::move(comment)) { }

Result<Outcome> ReturnComment::apply(Repositories &repositories, const CommandContext &context) const
{
    TaskSaver saver(repositories, context);
    const auto id = repositories.comments.add(m_task, m_comment);
    if (!id)
        return tl::unexpected(id.error());
    return finished(repositories, saver, m_task, {}, m_comment.text,
                    std::make_shared<EditComment>(m_task, *id, QString()));
}

Intent ReturnComment::intent() const
{
    return {.kind = Intent::Kind::AddComment};
}

AddComment::AddComment(TaskId task, const QString &text)
    : m_task(task), m_text(cleanedText(text)), m_uid(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Result<Outcome> AddComment::apply(Repositories &repositories, const CommandContext &context) const
{
    if (m_text.trimmed().isEmpty())
        return failure(Error::Code::InvalidValue, QStringLiteral("comment"));
    if (m_text.toUtf8().size() > kMaxDescriptionBytes)
        return failure(Error::Code::TextTooLong, QStringLiteral("comment"));
    const auto task = repositories.tasks.find(m_task);
    if (!task)
        return tl::unexpected(task.error());
    return ReturnComment(m_task, {{}, m_uid, context.actor, context.now, m_text}).apply(repositories, context);
}

Intent AddComment::intent() const
{
    return {.kind = Intent::Kind::AddComment};
}

EditComment::EditComment(TaskId task, CommentId comment, const QString &text)
    : m_task(task), m_comment(comment), m_text(cleanedText(text))
{ }

Result<Outcome> EditComment::apply(Repositories &repositories, const CommandContext &context) const
{
    if (m_text.toUtf8().size() > kMaxDescriptionBytes)
        return failure(Error::Code::TextTooLong, QStringLiteral("comment"));
    const auto comment = repositories.comments.find(m_task, m_comment);
    if (!comment)
        return tl::unexpected(comment.error());
    TaskSaver saver(repositories, context);
    const bool isRemoval = m_text.trimmed().isEmpty();
    const auto done
        = isRemoval ? repositories.comments.remove(m_comment) : repositories.comments.setText(m_comment, m_text);
    if (!done)
        return tl::unexpected(done.error());
    CommandPtr undo;
    if (isRemoval)
        undo = std::make_shared<ReturnComment>(m_task, *comment);
    else
        undo = std::make_shared<EditComment>(m_task, m_comment, comment->text);
    return finished(repositories, saver, m_task, comment->text, m_text, undo);
}

Intent EditComment::intent() const
{
    return {.kind = m_text.trimmed().isEmpty() ? Intent::Kind::DeleteComment : Intent::Kind::EditComment};
}

} // namespace core
