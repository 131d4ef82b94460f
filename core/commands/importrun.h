// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/edittasks.h"
#include "core/domain/uidsequence.h"
#include "core/exchange/importrecord.h"
#include "core/store/directory.h"

#include <QHash>

namespace core {

/// One run of an import inside its transaction: what it knows by name, and what it has done.
class ImportRun
{
public:
    ImportRun(Repositories &repositories, const CommandContext &context, ImportReport &report);

    /// Reads what the file's names are resolved against.
    Result<> begin();
    /// Takes in a whole file; a failure undoes the import.
    Result<> take(ImportSource &source, const QString &fileName);
    QList<TaskId> created() const { return m_created; }
    /// Commands that take the updates back, last one first.
    QList<CommandPtr> updatesBack() const { return m_updatesBack; }

private:
    Result<> takeRecord(const ImportedRecord &record);
    Result<> takePerson(const Person &person);
    Result<> takeClient(const Client &client);
    Result<> takeDeal(const ImportedDeal &deal);
    Result<> takeStatus(const Status &status);
    Result<> takeTask(const ImportedTask &record);
    Result<> add(const ImportedTask &record, Task task);
    Result<> update(const ImportedTask &record, const Task &wanted, TaskId known);
    /// The record's comments that are not among @p known.
    Result<QList<Comment>> newComments(const ImportedTask &record, const QList<Comment> &known);
    Result<> addComments(TaskId id, const QList<Comment> &comments);
    Result<> settleParents();

    Result<TaskId> known(const ImportedTask &record) const;
    /// The record's task with names turned into row keys; none when a name is unknown, which is told.
    Result<std::optional<Task>> resolved(const ImportedTask &record);
    Result<PersonId> person(const QString &name);
    Result<QList<PersonId>> people(const QStringList &names);
    std::optional<StatusId> status(const QString &name) const;
    Result<TypeId> type(const QString &key);
    Result<qint64> nextRank(StatusId status);
    void tell(ImportProblem problem);
    void tell(const ImportedTask &record, ImportProblem::Reason reason, const QString &value);

    Repositories &m_repositories;
    const CommandContext &m_context;
    ImportReport &m_report;
    QString m_fileName{};
    Directory m_directory{};
    UidSequence m_uids{};
    QHash<QString, PersonId> m_people{}; ///< by name as the file writes it
    QHash<QString, TypeId> m_types{};
    QHash<StatusId, qint64> m_ranks{}; ///< the last one of a column
    QHash<qint64, TaskId> m_ids{}; ///< what the file calls a task
    struct Orphan
    {
        TaskId task{};
        ImportProblem place{};
        qint64 parent = 0;
    };
    QList<Orphan> m_orphans{}; ///< whose parent comes later in the file
    QList<TaskId> m_created{};
    QList<CommandPtr> m_updatesBack{};
};

} // namespace core
