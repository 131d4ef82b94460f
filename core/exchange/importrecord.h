// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "core/domain/person.h"
#include "core/domain/task.h"
#include "core/exchange/importproblem.h"
#include "core/result.h"

#include <optional>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <variant>

namespace core {

struct ImportedComment
{
    QString author{};
    QDateTime at{}; ///< UTC
    QString text{};
    bool operator==(const ImportedComment &) const = default;
};

/// A task as a file gives it: names where the database has row keys, and which fields the file speaks of.
struct ImportedTask
{
    ImportProblem::Place place = ImportProblem::Place::Record;
    qint64 number = 0; ///< of the row, line or record
    Task task{}; ///< without people, status, type and parent
    QList<Field> fields{}; ///< what an update may change; the rest of a known task stays as it is
    QString status{}; ///< a key, or the name that the team gave it; empty: new
    QString type{};
    QString creator{};
    QString assignee{};
    QStringList participants{};
    QStringList observers{};
    QList<ImportedComment> comments{};
    qint64 idInFile = 0; ///< what other records of the file call it
    qint64 parentInFile = 0;
    bool isKnownByContent = false; ///< the external id is a digest of the record: the same one again is no update
};

struct ImportedDeal
{
    QString client{};
    QString name{};
};

/// What a file gives one after another. People, clients, deals and statuses come before the tasks that name them.
using ImportedRecord = std::variant<ImportedTask, Person, Client, ImportedDeal, Status>;

/// Refuses what a record must not hold; the error's detail names the key.
Result<> checkRecord(const ImportedRecord &record);

/// A file of another program, or of this one, read record by record.
class ImportSource
{
public:
    virtual ~ImportSource() = default;
    /// The next record; none at the end, and when the file cannot be read further: failure() says why then.
    virtual std::optional<ImportedRecord> next() = 0;
    /// Why the file cannot be taken; nothing of it goes in then.
    virtual std::optional<ImportProblem> failure() const = 0;
    /// The problems met since the last call.
    virtual QList<ImportProblem> takeProblems() = 0;
};

/// What became of an import.
struct ImportReport
{
    int added = 0;
    int updated = 0;
    int skipped = 0; ///< known and unchanged
    QList<ImportProblem> problems{}; ///< the first kMaxProblems of them
    qint64 problemCount = 0;
};

/// More than anybody reads; a file of another kind would fill the memory with them.
inline constexpr qsizetype kMaxProblems = 1000;

} // namespace core
