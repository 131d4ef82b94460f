// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/session.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/jsontext.h"
#include "core/storage/directoryrepository.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

/// Whether nothing is lost at @p target: it is free, empty or an older copy of the same database.
bool mayReplace(const QString &target, const Session &session)
{
    if (QFileInfo(target).size() == 0)
        return true;
    const auto there = core::Database::open(target, core::Database::Mode::ReadOnly);
    if (!there)
        return false;
    const auto directory = core::DirectoryRepository(**there).read();
    return directory && directory->fileUid == session.directory().fileUid;
}

} // namespace

ExitCode runBackup(Invocation &invocation)
{
    const Console &console = invocation.console;
    const QString target = invocation.arguments().value(0);
    if (invocation.arguments().size() != 1)
        //: RU: «Укажите файл для копии: followup backup ФАЙЛ»
        return console.fail(Words::tr("Name the file for the copy: followup backup FILE"), ExitCode::Usage);
    const auto session = Session::open(invocation.options, Session::Access::Read);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    core::Database &database = (*session)->database();
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        //: RU: «Это сама база: укажите другой файл для копии.»
        return console.fail(Words::tr("That is the database itself: name another file for the copy."));
    if (!mayReplace(target, **session))
        //: %1: a file. RU: «%1 — не копия этой базы: укажите другой файл, этот останется как есть.»
        return console.fail(Words::tr("%1 is no copy of this database: name another file, this one stays as it is.")
                                .arg(plainLine(target)));
    if (const auto done = database.backupTo(target); !done)
        return console.fail(ui::errorText(done.error()));
    if (console.isJson())
        console.write(core::JsonText().text("file", QFileInfo(target).absoluteFilePath()).object() + '\n');
    else
        //: %1: a file. RU: «Копия проверена и записана: %1»
        console.line(Words::tr("The copy is checked and written: %1").arg(plainLine(target)));
    return ExitCode::Done;
}

ExitCode runRestore(Invocation &invocation)
{
    //: RU: «Восстановление из копии ещё не готово. Копия — обычная база: откройте её через --database.»
    return invocation.console.fail(
        Words::tr("Restoring is not possible yet. A backup is a database: open it with --database."));
}

} // namespace app
