// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/status.h"

#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// What a column of a CSV file means for a task.
enum class CsvField {
    Ignore,
    Title,
    Description,
    Status,
    Section, ///< a status where it is one, else a tag
    Priority,
    Type,
    Creator,
    Assignee,
    Participants,
    Observers,
    Client,
    Deal,
    Tags,
    Start,
    Due,
    AllDay,
    Reminders,
    ReminderDate,
    ReminderTime,
    ReminderOn,
    Checklist,
    Links,
    Result,
    EstimateMinutes,
    EstimateSeconds,
    SpentMinutes,
    Created,
    Completed,
    IsClosed, ///< a yes or no
    Percent, ///< 100 is done
    Uid,
    Source,
    ExternalId,
};

/// Whose export a file is, as far as its values need it.
enum class CsvProgram { Unknown, Own, Bitrix24, Outlook, Salesforce, Todoist, TickTick, Asana, Planner };

/// One wish of the person: this column is that field.
struct ColumnChoice
{
    QString column{}; ///< a header, or the number of a column beginning with 1
    CsvField field = CsvField::Ignore;
};

/// What each column of a file means.
struct CsvMapping
{
    CsvProgram program = CsvProgram::Unknown;
    QList<CsvField> fields{}; ///< by column
    QList<bool> isKnown{}; ///< by column: the rest is told to be left out
};

/// The field that a name stands for in COLUMN=FIELD: a key of our JSON, or "ignore".
std::optional<CsvField> csvFieldNamed(QStringView name);
/// The key of a field, for messages.
QString keyOf(CsvField field);

/// Maps a header by the names that our own and other programs' exports have; a choice of the person comes first.
/// Choices must name columns that are there.
CsvMapping mappedColumns(const QStringList &header, const QList<ColumnChoice> &choices);

/// The column that @p choice names in @p header; none when there is no such one.
std::optional<qsizetype> chosenColumn(const QStringList &header, const ColumnChoice &choice);

/// What a program's word or number for a priority means; none when it is unknown.
std::optional<Priority> foreignPriority(QStringView value, CsvProgram program);
/// The key of a built-in status that a program's word means; empty when it is unknown.
QString foreignStatus(QStringView value, CsvProgram program);
/// The key of a built-in type that a word means; empty when it is unknown.
QString foreignType(QStringView value);
/// A yes or no as programs write it; none when it is neither.
std::optional<bool> foreignFlag(QStringView value);
/// Minutes from "90", "1:30", "30 minutes", "2 hours"; none when it is no length of time.
std::optional<qint64> foreignMinutes(QStringView value);
/// Whether a row of a list of mixed things says by its type that it is no task: a section, a note.
bool isNoTask(QStringView type);

/// The name that tasks of a program carry as their source.
QString sourceOf(CsvProgram program);

} // namespace core
