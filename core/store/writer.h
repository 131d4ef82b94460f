// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/storage/database.h"
#include "core/storage/repositories.h"
#include "core/store/directory.h"

#include <memory>

namespace core {

/// A file that was opened to be written, as it is then.
struct OpenedFile
{
    std::unique_ptr<Database> database{};
    Directory directory{};
    PersonId me{}; ///< not valid in a file that cannot be written and does not have the person
};

/// Opens the file and finds the person in it, who is made when missing.
Result<std::shared_ptr<OpenedFile>> openWriter(const QString &path, const QString &personName, bool createIfMissing,
                                               const CommandContext &context);

/// The writing side of the store. Lives on the storage thread.
struct Writer
{
    std::unique_ptr<Database> database{};
    std::unique_ptr<Repositories> repositories{}; ///< ends before its database
    QString fileUid{};

    void use(std::unique_ptr<Database> other);
    /// One command in one transaction. Where another copy of the file was put in its place, that one is written.
    Result<Outcome> run(const Command &command, const CommandContext &context);
};

} // namespace core
