// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "core/domain/ids.h"
#include "core/domain/reminder.h"
#include "core/domain/status.h"

#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

inline constexpr qsizetype kMaxTitleLength = 500; ///< UTF-16 units
inline constexpr qsizetype kMaxDescriptionBytes = 1024LL * 1024; ///< UTF-8 bytes; comments and results alike
inline constexpr qint64 kRankStep = 1024; ///< room between neighbours in a column

struct ChecklistItem
{
    QString uid{}; ///< made by the client; keeps an item itself while it is moved or reworded
    QString text{};
    bool isDone = false;
    bool operator==(const ChecklistItem &) const = default;
};

struct Link
{
    QString name{};
    QString url{}; ///< an address or a file's path
    bool operator==(const Link &) const = default;
};

struct Comment
{
    CommentId id{};
    QString uid{};
    PersonId author{};
    QDateTime at{}; ///< UTC
    QString text{};
    bool operator==(const Comment &) const = default;
};

/// The hot part of a task: what cards, rows, orders and counts need. Names of clients and deals are read with it.
struct TaskRow
{
    TaskId id{};
    QString uid{}; ///< RFC 4122 text; the iCalendar UID
    QString title{};
    StatusId status = statuses::kNew;
    Priority priority = Priority::Normal;
    TypeId type = types::kOther;
    PersonId creator{};
    PersonId assignee{}; ///< not valid: nobody
    ClientId client{};
    QString clientName{};
    DealId deal{};
    QString dealName{};
    QStringList tags{};
    Due start{};
    Due due{};
    qint64 rank = 0; ///< order within a column, smallest first
    int checklistDone = 0;
    int checklistTotal = 0;
    int commentCount = 0;
    bool hasReminder = false; ///< one that is still to ring or to be dealt with
    int dueMoves = 0; ///< how often the due date was moved
    int dueMovedDays = 0; ///< by how many days in all against the first one
    QDateTime created{}; ///< UTC
    QDateTime changed{}; ///< UTC
    QDateTime completed{}; ///< UTC; invalid while it is not closed
    qint64 version = 0; ///< grows with each change
    bool isDeleted = false; ///< in the trash
    TaskId parent{}; ///< the task it is a part of
    int subtasksDone = 0; ///< of its own parts, those that are closed
    int subtasks = 0; ///< outside the trash
    QList<PersonId> participants{};
    QList<PersonId> observers{};
    bool operator==(const TaskRow &) const = default;
};

/// A whole task: the hot part and what only the editor, search and exchange read.
struct Task : TaskRow
{
    QString description{}; ///< plain text with Markdown
    QString result{}; ///< what came of it
    int estimateMinutes = 0;
    int spentMinutes = 0;
    QDate firstDueDay{}; ///< the local day of the first due date it had; dueMovedDays counts from there
    QList<ReminderSpec> reminders{};
    QList<ChecklistItem> checklist{};
    QList<Comment> comments{}; ///< oldest first
    QList<Link> links{};
    QString source{}; ///< where an imported task came from
    QString externalId{}; ///< its key there
    bool operator==(const Task &) const = default;
};

/// One line without control characters, as a title is stored: line breaks and tabs become blanks, ends are trimmed.
QString cleanedTitle(const QString &text);

/// A copy of @p text without NUL and other control characters but tab and line feed; CR LF becomes LF.
QString cleanedText(const QString &text);

} // namespace core
