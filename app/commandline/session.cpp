// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/session.h"
#include "app/commandline/tasktable.h"
#include "core/commands/editdirectory.h"
#include "core/store/preferences.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace app {

using core::Error;
using core::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

} // namespace

QString openingText(const core::Error &error, const QCommandLineParser &options)
{
    const bool isMissing = error.code == Error::Code::FileNotFound || error.code == Error::Code::FolderNotFound;
    if (!isMissing || options.isSet(QStringLiteral("database")))
        return ui::errorText(error);
    //: %1: a file. RU: «Базы ещё нет: %1. Её создаст первая задача: followup add ТЕКСТ»
    return Words::tr("There is no database yet: %1. The first task makes it: followup add TEXT")
        .arg(plainLine(core::preferences::database()));
}

Session::Session(std::unique_ptr<core::Database> database)
    : m_database(std::move(database)), m_repositories(*m_database)
{ }

Result<std::unique_ptr<Session>> Session::open(const QCommandLineParser &options, Access access)
{
    using Mode = core::Database::Mode;
    const bool isNamed = options.isSet(QStringLiteral("database"));
    QString path = isNamed ? options.value(QStringLiteral("database")) : core::preferences::database();
    // The folder of our own default is ours to make; one that a person names has to be there.
    if (access == Access::Create && path == core::preferences::defaultDatabase())
        QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<QTemporaryDir> elsewhere;
    if (access == Access::Rehearse && QFileInfo(path).size() == 0) { // not there, or there without a database in it
        elsewhere = std::make_unique<QTemporaryDir>();
        path = elsewhere->filePath(QStringLiteral("rehearsal.db"));
    }
    const bool isMade = access == Access::Create && !QFileInfo::exists(path);
    const Mode mode = access == Access::Read ? Mode::ReadOnly
        : access == Access::Write            ? Mode::ReadWrite
                                             : Mode::Create;
    auto database = core::Database::open(path, mode);
    if (!database)
        return tl::unexpected(database.error());
    const bool isToWrite = access == Access::Write || access == Access::Create;
    if (isToWrite && (*database)->isReadOnly())
        return core::failure(core::Error::Code::ReadOnly, path);
    std::unique_ptr<Session> session(new Session(*std::move(database)));
    session->m_elsewhere = std::move(elsewhere);
    session->m_isUnused = isMade;
    const QString person = options.value(QStringLiteral("person")).simplified();
    const auto done = session->refresh().and_then(
        [&] { return session->become(person.isEmpty() ? core::preferences::personName() : person, access); });
    if (!done)
        return tl::unexpected(done.error());
    return session;
}

Session::~Session()
{
    m_transaction.reset();
    if (m_isUnused)
        core::Database::discard(std::move(m_database));
}

Result<> Session::become(const QString &person, Access access)
{
    const core::Person *known = m_directory.personNamed(person);
    m_me = known == nullptr ? core::PersonId() : known->id;
    if (known != nullptr || access == Access::Read || access == Access::Rehearse)
        return {};
    return prepare({.name = person}).map([&](core::PersonId id) { m_me = id; });
}

Result<> Session::refresh()
{
    return m_repositories.directory.read().map([&](const core::Directory &directory) { m_directory = directory; });
}

core::FilterContext Session::filterContext() const
{
    return {.me = m_me, .now = now(), .zone = zone(), .firstDayOfWeek = QLocale().firstDayOfWeek()};
}

core::CommandContext Session::commandContext() const
{
    return {.actor = m_me, .now = now(), .zone = zone(), .seat = QSysInfo::machineHostName()};
}

Result<core::Outcome> Session::apply(const core::Command &command)
{
    if (!m_transaction) {
        auto transaction = core::Transaction::begin(*m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        m_transaction.emplace(*std::move(transaction));
    }
    return command.apply(m_repositories, commandContext());
}

Result<core::PersonId> Session::prepare(const core::Person &person)
{
    return apply(core::PutPerson(person)).and_then([&](const core::Outcome &) { return refresh(); }).and_then([&] {
        const core::Person *added = m_directory.personNamed(person.name);
        return added == nullptr ? Result<core::PersonId>(core::failure(core::Error::Code::InvalidValue, person.name))
                                : Result<core::PersonId>(added->id);
    });
}

Result<core::Outcome> Session::run(const core::Command &command)
{
    auto outcome = apply(command);
    if (!outcome) {
        m_transaction.reset();
        return outcome;
    }
    const auto done = m_transaction->commit();
    m_transaction.reset();
    m_isUnused = m_isUnused && !done;
    return done ? outcome : tl::unexpected(done.error());
}

} // namespace app
