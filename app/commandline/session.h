// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/verb.h"
#include "core/commands/command.h"
#include "core/query/filter.h"
#include "core/reminders/clock.h"
#include "core/storage/database.h"
#include "core/storage/repositories.h"
#include "core/store/directory.h"

#include <memory>
#include <optional>
#include <QTemporaryDir>

namespace app {

/// The database a verb works on, for the person it works for. Everything runs at once, on this thread.
class Session
{
public:
    enum class Access {
        Read, ///< the file must be there; the person may be unknown to it
        Write, ///< the file must be there
        Create, ///< a file that is missing is made
        Rehearse, ///< as Create, but nothing stays: a missing file is made elsewhere, the person is not added
    };

    /// Opens the database that the options name. Whoever writes is added to the people of the file.
    static core::Result<std::unique_ptr<Session>> open(const QCommandLineParser &options, Access access);

    /// A file that was made for a verb which then wrote nothing goes again.
    ~Session();

    core::Repositories &repositories() { return m_repositories; }
    core::Database &database() { return *m_database; }
    const core::Directory &directory() const { return m_directory; }
    core::PersonId me() const { return m_me; }
    QDateTime now() const { return m_clock.now(); }
    QTimeZone zone() const { return m_clock.zone(); }
    core::FilterContext filterContext() const;
    core::CommandContext commandContext() const;

    /// Runs the command that the verb is for, together with what was prepared, and keeps it all.
    core::Result<core::Outcome> run(const core::Command &command);
    /// Adds somebody the verb speaks of. It stays when the verb's command does: a verb that fails leaves nothing.
    core::Result<core::PersonId> prepare(const core::Person &person);
    /// Reads the people and statuses anew, after a command made some.
    core::Result<> refresh();

private:
    explicit Session(std::unique_ptr<core::Database> database);
    core::Result<> become(const QString &person, Access access);
    core::Result<core::Outcome> apply(const core::Command &command);

    std::unique_ptr<QTemporaryDir> m_elsewhere{}; ///< outlives the database in it
    std::unique_ptr<core::Database> m_database;
    std::optional<core::Transaction> m_transaction{}; ///< ends before its database
    core::Repositories m_repositories;
    core::Directory m_directory{};
    core::PersonId m_me{};
    core::SystemClock m_clock{};
    bool m_isUnused = false; ///< made by this call, and nothing was written yet
};

/// Why a session could not be opened, in words.
QString openingText(const core::Error &error, const QCommandLineParser &options);

} // namespace app
