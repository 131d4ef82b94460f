// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/writer.h"

#include "core/storage/filemove.h"

namespace core {

namespace {

Result<PersonId> findMe(Repositories &repositories, const QString &personName, const CommandContext &context)
{
    const auto directory = repositories.directory.read();
    if (!directory)
        return tl::unexpected(directory.error());
    if (const Person *person = directory->personNamed(personName))
        return person->id;
    if (repositories.database.isReadOnly() || personName.simplified().isEmpty())
        return PersonId{};
    auto transaction = Transaction::begin(repositories.database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto me = repositories.directory.findOrAddPerson(personName);
    if (!me)
        return me;
    return repositories.log.add(ChangeLog::Kind::Directory, me->value(), context)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *me; });
}

} // namespace

Result<std::shared_ptr<OpenedFile>> openWriter(const QString &path, const QString &personName, bool createIfMissing,
                                               const CommandContext &context)
{
    using Mode = Database::Mode;
    auto database = Database::open(path, createIfMissing ? Mode::Create : Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    auto opened = std::make_shared<OpenedFile>();
    opened->database = *std::move(database);
    Repositories repositories(*opened->database);
    const auto me = findMe(repositories, personName, context);
    if (!me)
        return tl::unexpected(me.error());
    opened->me = *me;
    auto directory = repositories.directory.read();
    if (!directory)
        return tl::unexpected(directory.error());
    opened->directory = *std::move(directory);
    return opened;
}

void Writer::use(std::unique_ptr<Database> other)
{
    repositories.reset();
    database = std::move(other);
    repositories = std::make_unique<Repositories>(*database);
}

Result<Outcome> Writer::run(const Command &command, const CommandContext &context)
{
    if (hasMoved(*database)) {
        auto again = openedAgain(*database, fileUid, context.actor);
        if (!again)
            return tl::unexpected(again.error());
        use(*std::move(again));
    }
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto outcome = command.apply(*repositories, context);
    if (!outcome)
        return outcome;
    return transaction->commit().map([&] { return *outcome; });
}

} // namespace core
