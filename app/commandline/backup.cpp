// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/session.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/jsontext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

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
        return console.fail(ui::errorText(session.error()));
    core::Database &database = (*session)->database();
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        //: RU: «Это сама база: укажите другой файл для копии.»
        return console.fail(Words::tr("That is the database itself: name another file for the copy."));
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
