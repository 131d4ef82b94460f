// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

namespace core {

/// One field of one task, from what the user saw to what it shall be.
struct FieldEdit
{
    TaskId task{};
    Field field = Field::Title;
    FieldValue value{};
    /// What the field had when the user began; when it has something else by now, lists are merged item by item and
    /// anything else is a conflict. Left out: whatever is there is replaced.
    std::optional<FieldValue> expected{};
};

/// Changes fields of any number of tasks as one step. Closing and reopening set the completed instant; a moved due date
/// is counted and moves the relative reminders; an assignee's reminders follow the task.
class EditTasks final : public Command
{
public:
    explicit EditTasks(QList<FieldEdit> edits, Intent::Kind kind = Intent::Kind::EditField);

    /// The same value for one field of many tasks.
    static CommandPtr setField(const QList<TaskId> &tasks, Field field, const FieldValue &value);

    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QList<FieldEdit> m_edits;
    Intent::Kind m_kind;
};

} // namespace core
