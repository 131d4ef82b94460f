// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/exchange/importrecord.h"

#include <functional>
#include <memory>

namespace core {

/// A file to import: opened anew for each run, so that a command that is done again reads it again.
struct ImportFile
{
    QString name{}; ///< for the problems, where several files are read
    std::function<std::unique_ptr<ImportSource>()> open{};
};

/// Takes in the records of files as one step. A task that is there already, by its uid or by its source and external
/// id, is updated in the fields that the file speaks of; people, clients, deals and tags that are missing are made.
/// A record that cannot be taken is left out and told; a file that cannot be read to its end undoes the whole run.
class ImportTasks final : public Command
{
public:
    /// What was done is written to @p report, which also tells why a run failed. A rehearsal is rolled back: it fails
    /// as cancelled when all else went well.
    ImportTasks(QList<ImportFile> files, std::shared_ptr<ImportReport> report, bool isRehearsal = false);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QList<ImportFile> m_files;
    std::shared_ptr<ImportReport> m_report;
    bool m_isRehearsal;
};

} // namespace core
