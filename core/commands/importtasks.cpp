// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/importtasks.h"
#include "core/commands/importrun.h"
#include "core/commands/trashtasks.h"
#include "core/exchange/readahead.h"
#include "core/storage/bulkwriting.h"
#include "core/storage/repositories.h"

namespace core {

namespace {

/// The way back through a whole import as one step. It may be very many commands: not their rows are told, but that
/// everything has changed.
class ImportUndo final : public Command
{
public:
    ImportUndo(QList<CommandPtr> commands, Intent intent) : m_commands(std::move(commands)), m_intent(std::move(intent))
    { }

    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override
    {
        Outcome all;
        QList<CommandPtr> back;
        for (const CommandPtr &command : m_commands) {
            auto outcome = command->apply(repositories, context);
            if (!outcome)
                return outcome;
            if (outcome->undo)
                back.prepend(outcome->undo);
        }
        all.changes.everything = true;
        if (!back.isEmpty())
            all.undo = std::make_shared<ImportUndo>(back, m_intent);
        return all;
    }
    Intent intent() const override { return m_intent; }

private:
    QList<CommandPtr> m_commands;
    Intent m_intent;
};

} // namespace

ImportTasks::ImportTasks(QList<ImportFile> files, std::shared_ptr<ImportReport> report, bool isRehearsal)
    : m_files(std::move(files)), m_report(std::move(report)), m_isRehearsal(isRehearsal)
{ }

Intent ImportTasks::intent() const
{
    return {.kind = Intent::Kind::Import, .count = m_report->added + m_report->updated};
}

Result<Outcome> ImportTasks::apply(Repositories &repositories, const CommandContext &context) const
{
    *m_report = {};
    BulkWriting bulk(repositories.database);
    ImportRun run(repositories, context, *m_report);
    if (const auto done = bulk.begin().and_then([&] { return run.begin(); }); !done)
        return tl::unexpected(done.error());
    const qint64 rowsBefore = repositories.database.rowsWritten();
    for (const ImportFile &file : m_files) {
        ReadAhead source(file.open());
        if (const auto done = run.take(source, m_files.size() > 1 ? file.name : QString()); !done)
            return tl::unexpected(done.error());
    }
    if (m_isRehearsal)
        return failure(Error::Code::Cancelled);
    const bool hasWritten = repositories.database.rowsWritten() != rowsBefore;
    if (const auto done = bulk.finish(); !done)
        return tl::unexpected(done.error());
    Outcome outcome;
    QList<CommandPtr> back = run.updatesBack();
    if (!run.created().isEmpty())
        back.append(std::make_shared<TrashTasks>(run.created(), TrashTasks::Direction::Delete));
    outcome.created = run.created();
    if (!hasWritten)
        return outcome;
    if (!back.isEmpty())
        outcome.undo = std::make_shared<ImportUndo>(back, intent());
    outcome.changes.everything = true;
    outcome.changes.directory = true;
    const auto logged = repositories.log.add(ChangeLog::Kind::Everything, 0, context);
    return logged ? Result<Outcome>(outcome) : tl::unexpected(logged.error());
}

} // namespace core
