// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/demo/demo.h"
#include "app/commandline/tasktable.h"
#include "app/commandline/verb.h"
#include "core/demo/demotext.h"
#include "core/exchange/jsontext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

/// Who was named for this call. A login name is nobody of the team: it would put a stranger into every sample.
QString personNamed(const QCommandLineParser &options)
{
    const QString option = options.value(QStringLiteral("person")).simplified();
    return option.isEmpty() ? qEnvironmentVariable("FOLLOWUP_PERSON").simplified() : option;
}

} // namespace

ExitCode runDemo(Invocation &invocation)
{
    const Console &console = invocation.console;
    if (invocation.arguments().size() != 1)
        //: RU: «Укажите новый файл: followup demo ФАЙЛ»
        return console.fail(Words::tr("Name a new file: followup demo FILE"), ExitCode::Usage);
    const QString path = invocation.arguments().constFirst();
    if (QFileInfo::exists(path))
        //: %1: a file. RU: «Файл %1 уже есть: укажите новый.»
        return console.fail(Words::tr("%1 is there already: name a new file.").arg(plainLine(path)));
    const core::SystemClock clock;
    const core::DemoOptions options{.language = QLocale().language() == QLocale::Russian ? QStringLiteral("ru")
                                                                                         : QStringLiteral("en"),
                                    .today = clock.now().toTimeZone(clock.zone()).date(),
                                    .zone = clock.zone(),
                                    .me = personNamed(invocation.options)};
    const QString first = core::DemoText(options.language).list("people").constFirst();
    if (const auto done = core::writeDemo(path, options); !done)
        return console.fail(ui::errorText(done.error()));
    if (console.isJson())
        console.write(core::JsonText().text("file", QFileInfo(path).absoluteFilePath()).object() + '\n');
    else
        //: %1: a file, %2: somebody of the team. RU: «Готово. Откройте: followup --database %1 --person "%2"»
        console.line(Words::tr("Ready. Open it with: followup --database %1 --person \"%2\"")
                         .arg(plainLine(path), plainLine(options.me.isEmpty() ? first : options.me)));
    return ExitCode::Done;
}

} // namespace app
