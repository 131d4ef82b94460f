// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/commentrepository.h"

#include "core/storage/database.h"

#include <QSqlQuery>

namespace core {

namespace {

const auto kFindUid = QStringLiteral("SELECT id FROM comment WHERE uid = ?");
const auto kAdd = QStringLiteral("INSERT INTO comment (uid, task_id, author_id, at_s, text) VALUES (?, ?, ?, ?, ?)");
const auto kFind = QStringLiteral("SELECT uid, author_id, at_s, text FROM comment WHERE id = ? AND task_id = ?");
const auto kSetText = QStringLiteral("UPDATE comment SET text = ? WHERE id = ?");
const auto kRemove = QStringLiteral("DELETE FROM comment WHERE id = ?");

} // namespace

Result<CommentId> CommentRepository::add(TaskId task, const Comment &comment)
{
    const auto known = m_database.value(kFindUid, {comment.uid});
    if (!known)
        return tl::unexpected(known.error());
    if (known->isValid())
        return CommentId{known->toLongLong()};
    const QVariant author
        = comment.author.isValid() ? QVariant(comment.author.value()) : QVariant(QMetaType::fromType<qint64>());
    return m_database.write(kAdd, {comment.uid, task.value(), author, comment.at.toSecsSinceEpoch(), comment.text})
        .map([](const Database::Written &written) { return CommentId{written.row}; });
}

Result<Comment> CommentRepository::find(TaskId task, CommentId id) const
{
    auto row = m_database.run(kFind, {id.value(), task.value()});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return failure(Error::Code::NotFound, QStringLiteral("comment %1").arg(id.value()));
    return Comment{id, row->value(0).toString(), PersonId{row->value(1).toLongLong()},
                   QDateTime::fromSecsSinceEpoch(row->value(2).toLongLong(), Qt::UTC), row->value(3).toString()};
}

Result<> CommentRepository::setText(CommentId id, const QString &text)
{
    return m_database.write(kSetText, {text, id.value()}).map([](const Database::Written &) {});
}

Result<> CommentRepository::remove(CommentId id)
{
    return m_database.write(kRemove, {id.value()}).map([](const Database::Written &) {});
}

} // namespace core
