// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <variant>

namespace core {

/// The fields of a task that can be edited, kept in the history and named in JSON.
enum class Field {
    Title,
    Description,
    Status,
    Priority,
    Type,
    Creator,
    Assignee,
    Participants,
    Observers,
    Client, ///< by name; a client that is not there yet is made
    Deal, ///< by name, of the task's client
    Tags,
    Start,
    Due,
    Reminders,
    Checklist,
    Links,
    Result,
    EstimateMinutes,
    SpentMinutes,
    Parent,
    Rank, ///< order within a column; not in the history
    Completed,
};

/// The value of any field. Which type goes with which field: valueOf().
using FieldValue
    = std::variant<std::monostate, QString, qint64, StatusId, Priority, TypeId, PersonId, QList<PersonId>, QStringList,
                   Due, QList<ReminderSpec>, QList<ChecklistItem>, QList<Link>, TaskId, QDateTime>;

/// What @p task has in @p field.
FieldValue valueOf(const Task &task, Field field);

/// Puts @p value into @p field. Client and Deal set the name only: the storage finds or makes the row.
/// The value must be of the type that valueOf() gives.
void setValue(Task &task, Field field, const FieldValue &value);

/// The key of a field in JSON, the history and `set`.
QString keyOf(Field field);
/// The field of a JSON key; none when there is none.
std::optional<Field> fieldOf(QStringView key);

/// Every field, in the order of the enumeration.
const QList<Field> &allFields();

} // namespace core
