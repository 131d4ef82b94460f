// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "core/result.h"
#include "core/store/changes.h"

#include <memory>
#include <optional>
#include <QTimeZone>

namespace core {

class Repositories;

/// Who acts, when and where: stamped on the history and the change log.
struct CommandContext
{
    PersonId actor{};
    QDateTime now{}; ///< UTC
    QTimeZone zone{};
    QString seat{}; ///< the computer's name, for the change log
};

/// What a step was, for the undo texts: the user interface puts it into words.
struct Intent
{
    enum class Kind {
        CreateTasks,
        EditField,
        MoveTasks, ///< to another lane or place
        CompleteTasks,
        ReopenTasks,
        DeleteTasks,
        RestoreTasks,
        PurgeTasks,
        AddComment,
        EditComment,
        DeleteComment,
        Snooze,
        Acknowledge,
        Import,
        EditDirectory, ///< people, statuses, types, settings of the file
        EditFilters, ///< saved ones
        StartTimer,
        StopTimer,
        ClearDue, ///< takes due dates away with the reminders that count from them
    };

    Kind kind = Kind::EditField;
    Field field = Field::Title; ///< of EditField
    int count = 1; ///< tasks touched
    QString title{}; ///< of the only task
    StatusId target{}; ///< of MoveTasks
};

class Command;

/// What a command that was applied gives back.
struct Outcome
{
    Changes changes{};
    /// Takes it back; itself gives the command that does it again. Null: cannot be undone, or nothing was changed.
    std::shared_ptr<const Command> undo{};
    QList<TaskId> created{}; ///< row keys of new tasks, in the order they were given
};

/// One intention of the user: immutable, made of ids and values. It runs inside one transaction; a run that fails is
/// rolled back and leaves no trace. The way back is found in the transaction itself, from the values that were there,
/// and refuses (Error::Code::Conflict) where somebody changed the same field since.
class Command
{
public:
    virtual ~Command() = default;
    virtual Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const = 0;
    virtual Intent intent() const = 0;
    /// One command for this one and then @p next: null when nothing is left to do, none when they cannot be joined.
    virtual std::optional<std::shared_ptr<const Command>> followedBy(const Command &next) const
    {
        Q_UNUSED(next)
        return std::nullopt;
    }
};

using CommandPtr = std::shared_ptr<const Command>;

} // namespace core
