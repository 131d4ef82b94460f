// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QtGlobal>

namespace core {

/// Something in a file that could not be taken: where, and why, as codes that are put into words where they are shown.
struct ImportProblem
{
    enum class Place { File, Row, Line, Record, Columns };
    enum class Reason {
        // The whole file
        UnclosedQuote,
        CellTooLong,
        TooManyColumns,
        CutOff, ///< JSON that ends in the middle
        NotJson,
        RecordTooLong,
        NotOurFormat, ///< value: the format it names
        NewerFormat, ///< value: its version
        NoTitleColumn, ///< value: the columns that are there
        NoHeader, ///< value: the cells of the first row, which names no columns
        NoSuchColumn, ///< field: the one that was asked for; value: the columns that are there
        Empty,
        ReadFailed, ///< value: the system's words
        // A record that is left out
        TooManyCells, ///< value: how many, of how many
        NulCharacter,
        BadBytes,
        NotATask, ///< value: what it says it is
        TooDeep,
        MalformedRecord, ///< value: the parser's words
        NotAnObject,
        NoTitle,
        TitleTooLong,
        TextTooLong,
        LineTooLong, ///< field: a name, a checklist item or a link
        BadValue, ///< field and value: what cannot be understood
        WrongType, ///< field: whose value is of another kind than it should be
        NumberTooLarge,
        NoName, ///< a person, client, deal or status without a name
        UnknownStatus,
        // A record that is taken without a part
        UnknownKeys, ///< value: their names
        UnknownColumns, ///< value: their names
        NotKeptYet, ///< field: a part this version has no place for
        NoSuchParent,
        ParentBelow, ///< the parent it names lies below it
        InTrash, ///< value: the number of the task, which is known and was deleted: it stays as it is
    };

    Place place = Place::File;
    qint64 number = 0; ///< of the row, line or record
    QString list{}; ///< which list of the file a record is in; empty: its tasks
    Reason reason = Reason::NotJson;
    QString field{}; ///< the column or key
    QString value{}; ///< what stood there, cut to a line
    QString file{}; ///< set where several files are read
    bool operator==(const ImportProblem &) const = default;
};

/// Whether a record with this problem goes in all the same.
bool isPartial(ImportProblem::Reason reason);

/// Why a task that is no good cannot be taken, put into @p problem.
void refuse(ImportProblem &problem, const Error &error, const QString &title);

/// A piece of foreign text that fits into a sentence.
QString shortened(const QString &value);

} // namespace core
