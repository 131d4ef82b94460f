// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/commandline.h"
#include "app/commandline/verb.h"
#include "core/store/preferences.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

void declareNothing(QCommandLineParser &) { }

constexpr std::array kVerbs{
    Verb{"add", "add TEXT", declareAdd, runAdd},
    Verb{"list", "list [QUERY]", declareList, runList, true},
    Verb{"show", "show ID", declareNothing, runShow},
    Verb{"set", "set ID FIELD=VALUE…", declareNothing, runSet},
    Verb{"done", "done ID…", declareDone, runDone},
    Verb{"delete", "delete ID…", declareNothing, runDelete},
    Verb{"history", "history ID", declareNothing, runHistory},
    Verb{"reminders", "reminders", declareReminders, runReminders},
    Verb{"snooze", "snooze ID WHEN", declareSnooze, runSnooze},
    Verb{"acknowledge", "acknowledge ID…", declareNothing, runAcknowledge},
    Verb{"import", "import FILE…", declareImport, runImport},
    Verb{"export", "export [QUERY]", declareExport, runExport, true},
    Verb{"backup", "backup FILE", declareNothing, runBackup},
    Verb{"restore", "restore FILE", declareNothing, runRestore},
    Verb{"check", "check", declareNothing, runCheck},
    Verb{"demo", "demo FILE", declareNothing, runDemo},
};

void declareCommon(QCommandLineParser &options)
{
    options.addOptions({
        {QStringLiteral("database"), Words::tr("The database to work on."), QStringLiteral("FILE")},
        {QStringLiteral("person"), Words::tr("Who you are."), QStringLiteral("NAME")},
        {QStringLiteral("language"), Words::tr("The language of the answers: ru or en."), QStringLiteral("ru|en")},
        {QStringLiteral("json"), Words::tr("Answer in JSON.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show how a verb is used.")},
    });
}

void declareWindow(QCommandLineParser &options)
{
    declareCommon(options);
    options.addOptions({{QStringLiteral("background"), Words::tr("Start in the tray.")},
                        {QStringLiteral("quick-add"), Words::tr("Open quick add.")},
                        {{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version.")}});
}

/// The value of --language wherever it stands: it is needed before the rest can be understood.
QString languageAmong(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--"))
            break;
        if (arguments.at(i) == QLatin1String("--language"))
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(QLatin1String("--language=")))
            return arguments.at(i).sliced(11);
    }
    return core::preferences::open()->value(QLatin1StringView(core::preferences::kLanguage)).toString();
}

bool isLanguage(const QString &key)
{
    return key == QLatin1String("ru") || key == QLatin1String("en");
}

void useLanguage(const QString &wanted)
{
    const QLocale system = QLocale::system();
    const bool isRussian = isLanguage(wanted) ? wanted == QLatin1String("ru") : system.language() == QLocale::Russian;
    const QLocale::Language language = isRussian ? QLocale::Russian : QLocale::English;
    QLocale::setDefault(system.language() == language ? system : QLocale(language));
    const QString key = isRussian ? QStringLiteral("ru") : QStringLiteral("en");
    auto *ours = new QTranslator(QCoreApplication::instance());
    if (ours->load(QStringLiteral(":/i18n/followup_") + key))
        QCoreApplication::installTranslator(ours);
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(QStringLiteral("qtbase_") + key, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

/// Terms of a query may begin with a dash; put behind "--" they are no options any more.
QStringList withQueryBehind(const QStringList &arguments)
{
    // Options whose value may begin with a dash as well: --sort -priority.
    constexpr std::array kWithValue{QLatin1StringView("--database"), QLatin1StringView("--person"),
                                    QLatin1StringView("--language"), QLatin1StringView("--sort"),
                                    QLatin1StringView("--limit"),    QLatin1StringView("--format"),
                                    QLatin1StringView("--output")};
    QStringList options;
    QStringList words;
    bool isRest = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!isRest && std::ranges::find(kWithValue, argument) != kWithValue.end()) {
            options += arguments.sliced(i, std::min<qsizetype>(2, arguments.size() - i));
            ++i;
            continue;
        }
        const bool isTerm = argument.size() > 1 && argument.startsWith(u'-')
            && !argument.startsWith(QLatin1String("--")) && argument != QLatin1String("-h");
        if (!isRest && argument == QLatin1String("--"))
            isRest = true;
        else
            (isRest || isTerm ? words : options).append(argument);
    }
    return words.isEmpty() ? options : options + QStringList{QStringLiteral("--")} + words;
}

} // namespace

const Verb *verbNamed(const QString &name)
{
    const auto verb
        = std::ranges::find_if(kVerbs, [&](const Verb &entry) { return name == QLatin1String(entry.name); });
    return verb == kVerbs.end() ? nullptr : &*verb;
}

QString verbOf(const QStringList &arguments)
{
    constexpr std::array kWithValue{QLatin1StringView("--database"), QLatin1StringView("--person"),
                                    QLatin1StringView("--language")};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--"))
            break;
        if (std::ranges::find(kWithValue, argument) != kWithValue.end())
            ++i;
        else if (!argument.startsWith(u'-'))
            return argument;
    }
    return {};
}

namespace {

ExitCode runWithoutVerb(const QStringList &arguments, const Console &console)
{
    QCommandLineParser options;
    declareWindow(options);
    if (!options.parse(QStringList{QStringLiteral("followup")} + arguments))
        return console.fail(options.errorText(), ExitCode::Usage);
    if (options.isSet(QStringLiteral("version"))) {
        console.line(QStringLiteral("Followup ") + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    console.line(Words::tr("Followup keeps the tasks of people who sell. Without a verb it opens its window."));
    console.line({});
    console.line(
        QStringLiteral("  followup [--database FILE] [--person NAME] [--language ru|en] [--background] [--quick-add]"));
    for (const Verb &verb : kVerbs)
        console.line(QStringLiteral("  followup ") + QString::fromUtf8(verb.usage));
    console.line({});
    console.line(Words::tr("“followup VERB --help” tells the options of a verb."));
    return ExitCode::Done;
}

} // namespace

ExitCode runVerb(const QString &name, const QStringList &arguments)
{
    useLanguage(languageAmong(arguments));
    Invocation invocation{.console = Console(arguments.contains(QLatin1String("--json")))};
    if (name.isEmpty())
        return runWithoutVerb(arguments, invocation.console);
    const Verb *verb = verbNamed(name);
    if (verb == nullptr)
        //: RU: «Команды «%1» нет. «followup --help» покажет все.»
        return invocation.console.fail(
            Words::tr("There is no verb “%1”. “followup --help” tells all of them.").arg(name), ExitCode::Usage);
    QCommandLineParser &options = invocation.options;
    declareCommon(options);
    verb->declare(options);
    QStringList rest = arguments;
    rest.removeOne(name);
    // The parser leaves out the first argument: it takes it for the program's name.
    if (!options.parse(QStringList{QStringLiteral("followup ") + name}
                       + (verb->takesQuery ? withQueryBehind(rest) : rest)))
        return invocation.console.fail(options.errorText(), ExitCode::Usage);
    if (options.isSet(QStringLiteral("language")) && !isLanguage(options.value(QStringLiteral("language"))))
        return invocation.console.fail(Words::tr("The language is ru or en."), ExitCode::Usage);
    if (options.isSet(QStringLiteral("help"))) {
        invocation.console.line(QStringLiteral("followup ") + QString::fromUtf8(verb->usage));
        invocation.console.line(options.helpText().section(u'\n', 1));
        return ExitCode::Done;
    }
    const ExitCode code = verb->run(invocation);
    if (code == ExitCode::Done && invocation.console.hasLost())
        //: RU: «Ответ записан не полностью: куда он выводится, больше не пишется.»
        return invocation.console.fail(Words::tr("The answer is not whole: its output takes no more."));
    return code;
}

bool isWindowCall(const QStringList &arguments)
{
    QCommandLineParser options;
    declareWindow(options);
    return options.parse(QStringList{QStringLiteral("followup")} + arguments) && !options.isSet(QStringLiteral("help"))
        && !options.isSet(QStringLiteral("version"));
}

ExitCode failDisplay()
{
    useLanguage(languageAmong({}));
    //: RU: «Окну нужен экран, а его здесь нет. «followup --help» покажет команды, которым он не нужен.»
    return Console(false).fail(Words::tr(
        "The window needs a display, and there is none here. “followup --help” tells the verbs that need none."));
}

ExitCode failWindow(const QString &reason)
{
    useLanguage(languageAmong({}));
    //: %1: the system's words. RU: «Окно не открывается: %1»
    return Console(false).fail(Words::tr("The window cannot be opened: %1").arg(reason));
}

} // namespace app
