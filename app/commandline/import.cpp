// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/problemtext.h"
#include "app/commandline/session.h"
#include "app/commandline/tasktable.h"
#include "core/commands/importtasks.h"
#include "core/exchange/csvimport.h"
#include "core/exchange/jsonimport.h"
#include "core/exchange/jsontext.h"
#include "ui/text/datecontext.h"
#include "ui/text/errortext.h"

#include <array>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

enum class Format { Csv, Json };

/// What product.md names and later versions will read.
constexpr std::array kLater{
    QLatin1StringView("bitrix24"), QLatin1StringView("amocrm"),  QLatin1StringView("salesforce"),
    QLatin1StringView("outlook"),  QLatin1StringView("todoist"), QLatin1StringView("kanboard"),
    QLatin1StringView("trello"),   QLatin1StringView("ics"),     QLatin1StringView("eml")};

/// A source together with the file it reads.
class FileSource final : public core::ImportSource
{
public:
    explicit FileSource(const QString &path) : m_file(path) { m_file.open(QIODevice::ReadOnly); }
    QIODevice &device() { return m_file; }
    void use(std::unique_ptr<core::ImportSource> source) { m_source = std::move(source); }
    std::optional<core::ImportedRecord> next() override { return m_source->next(); }
    std::optional<core::ImportProblem> failure() const override { return m_source->failure(); }
    QList<core::ImportProblem> takeProblems() override { return m_source->takeProblems(); }

private:
    QFile m_file;
    std::unique_ptr<core::ImportSource> m_source;
};

QByteArray reportJson(const core::ImportReport &report)
{
    QList<QByteArray> problems;
    for (const core::ImportProblem &problem : report.problems)
        problems.append(
            core::JsonText().text("place", problemPlace(problem)).text("reason", problemReason(problem)).object());
    return core::JsonText()
        .number("added", report.added)
        .number("updated", report.updated)
        .number("skipped", report.skipped)
        .raw("problems", core::JsonText::array(problems))
        .object();
}

void printReport(const Console &console, const core::ImportReport &report)
{
    if (console.isJson()) {
        console.write(reportJson(report) + '\n');
        return;
    }
    for (const core::ImportProblem &problem : report.problems)
        //: %1: a place like "row 7", %2: a sentence. RU: «%1: %2»
        console.note(Words::tr("%1: %2").arg(problemPlace(problem), problemReason(problem)));
    if (report.problemCount > report.problems.size())
        console.note(
            Words::tr("…and %n more problem(s).", "", static_cast<int>(report.problemCount - report.problems.size())));
    //: RU: «Добавлено: %1, обновлено: %2, без изменений: %3.»
    console.line(
        Words::tr("Added: %1, updated: %2, unchanged: %3.")
            .arg(QString::number(report.added), QString::number(report.updated), QString::number(report.skipped)));
}

/// What a file is by its first bytes; a sentence where it is nothing that can be read.
Format formatOf(const QString &path, QString &problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = ui::errorText({core::Error::Code::CannotRead, plainLine(path)});
        return Format::Csv;
    }
    QByteArray head = file.read(4096);
    if (head.startsWith("PK\x03\x04"))
        //: %1: a file. RU: «%1 — книга Excel: сохраните её как CSV.»
        problem = Words::tr("%1 is a workbook: save it as CSV and import that.").arg(plainLine(path));
    else if (head.startsWith("SQLite format 3"))
        //: %1: a file. RU: «%1 — база данных: откройте её через --database.»
        problem = Words::tr("%1 is a database: open it with --database.").arg(plainLine(path));
    else if (head.contains("BEGIN:VCALENDAR"))
        //: %1: a format. RU: «Формат %1 эта версия ещё не читает: нужен csv или json.»
        problem = Words::tr("This version cannot read %1 yet: use csv or json.").arg(QStringLiteral("ics"));
    head.replace('\0', "").replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
    const QByteArray text = head.trimmed();
    return text.startsWith('{') || text.startsWith('[') ? Format::Json : Format::Csv;
}

/// The choices of --map; a sentence where one is none.
QList<core::ColumnChoice> choicesOf(const QStringList &maps, QString &problem)
{
    QList<core::ColumnChoice> choices;
    for (const QString &map : maps) {
        const qsizetype equals = map.lastIndexOf(u'=');
        const auto field = core::csvFieldNamed(map.mid(equals + 1).trimmed());
        if (equals <= 0 || !field)
            //: %1: what was typed. RU: «--map %1: нужно СТОЛБЕЦ=ПОЛЕ, поля называются как в JSON.»
            problem = Words::tr("--map %1: write COLUMN=FIELD, with the names of fields as in the JSON.")
                          .arg(plainLine(map));
        else
            choices.append({.column = map.left(equals), .field = *field});
    }
    return choices;
}

core::ImportFile importFile(const QString &path, Format format, const core::CsvOptions &options)
{
    const auto open = [path, format, options]() -> std::unique_ptr<core::ImportSource> {
        auto file = std::make_unique<FileSource>(path);
        if (format == Format::Json)
            file->use(std::make_unique<core::JsonImport>(file->device(), options.zone));
        else
            file->use(std::make_unique<core::CsvImport>(file->device(), options));
        return file;
    };
    return {.name = QFileInfo(path).fileName(), .open = open};
}

core::CsvOptions csvOptions(const Session &session, const QList<core::ColumnChoice> &choices)
{
    return {.choices = choices, .now = session.now(), .zone = session.zone(), .isDayFirst = ui::isDayFirst()};
}

/// The file that cannot be read, or cannot be what the options say; empty when all can.
QString formatProblem(const QString &wanted)
{
    for (const QLatin1StringView later : kLater) {
        if (wanted == later)
            return Words::tr("This version cannot read %1 yet: use csv or json.").arg(wanted);
    }
    return {};
}

ExitCode finish(const Console &console, const core::Result<core::Outcome> &outcome, const core::ImportReport &report,
                bool isRehearsal)
{
    const bool isDone = outcome || (isRehearsal && outcome.error().code == core::Error::Code::Cancelled);
    if (!isDone && outcome.error().code == core::Error::Code::Malformed && !report.problems.isEmpty()) {
        const core::ImportProblem &problem = report.problems.constFirst();
        return console.fail(Words::tr("%1: %2").arg(problemPlace(problem), problemReason(problem)));
    }
    if (!isDone)
        return console.fail(ui::errorText(outcome.error()));
    printReport(console, report);
    if (report.added + report.updated + report.skipped > 0 || report.problemCount == 0)
        return ExitCode::Done;
    //: RU: «Ни одна запись не подошла, ничего не изменено.»
    return console.fail(Words::tr("No record could be taken, nothing was changed."));
}

} // namespace

void declareImport(QCommandLineParser &options)
{
    options.addOptions({
        {QStringLiteral("format"), Words::tr("The format: auto, json or csv."), QStringLiteral("FORMAT"),
         QStringLiteral("auto")},
        {QStringLiteral("dry-run"), Words::tr("Only tell what would be done.")},
        {QStringLiteral("map"),
         Words::tr("What a column means, for example: Deadline=due. May be given several times."),
         QStringLiteral("COLUMN=FIELD")},
    });
}

ExitCode runImport(Invocation &invocation)
{
    const Console &console = invocation.console;
    const QStringList paths = invocation.arguments();
    const QString wanted = invocation.options.value(QStringLiteral("format"));
    const bool isRehearsal = invocation.options.isSet(QStringLiteral("dry-run"));
    QString problem = formatProblem(wanted);
    if (!problem.isEmpty())
        return console.fail(problem);
    if (wanted != QLatin1String("auto") && wanted != QLatin1String("csv") && wanted != QLatin1String("json"))
        problem = Words::tr("There is no format “%1”: there are json and csv.").arg(plainLine(wanted));
    const QList<core::ColumnChoice> choices = choicesOf(invocation.options.values(QStringLiteral("map")), problem);
    if (paths.isEmpty())
        //: RU: «Укажите файл: followup import ФАЙЛ»
        problem = Words::tr("Name a file: followup import FILE");
    if (!problem.isEmpty())
        return console.fail(problem, ExitCode::Usage);
    QList<Format> formats;
    for (const QString &path : paths) {
        const Format found = formatOf(path, problem);
        formats.append(wanted == QLatin1String("auto")      ? found
                           : wanted == QLatin1String("csv") ? Format::Csv
                                                            : Format::Json);
        if (!problem.isEmpty())
            return console.fail(problem);
    }
    const auto session
        = Session::open(invocation.options, isRehearsal ? Session::Access::Rehearse : Session::Access::Create);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    QList<core::ImportFile> files;
    for (qsizetype i = 0; i < paths.size(); ++i)
        files.append(importFile(paths.at(i), formats.at(i), csvOptions(**session, choices)));
    const auto report = std::make_shared<core::ImportReport>();
    const auto outcome = (*session)->run(core::ImportTasks(files, report, isRehearsal));
    return finish(console, outcome, *report, isRehearsal);
}

} // namespace app
