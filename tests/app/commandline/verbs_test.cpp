// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"

using support::Program;
using support::Ran;

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

Ran added(const Program &program, const QString &line)
{
    return program.run({QStringLiteral("add"), line});
}

} // namespace

TEST_CASE("a task that is added is shown with what its signs said", "[commandline]")
{
    const Program program;
    const Ran ran = added(
        program, QStringLiteral("Позвонить Иванову 2026-12-01 15:00 !высокий @Анна #повторная =СнабПолюс/Пробный"));
    CHECK(ran.code == 0);
    CHECK(ran.out == "1\n");
    const QJsonObject task = program.task(1);
    CHECK(text(task, "title") == QStringLiteral("Позвонить Иванову"));
    CHECK(text(task, "due") == QStringLiteral("2026-12-01T12:00:00Z"));
    CHECK(text(task, "priority") == QStringLiteral("high"));
    CHECK(text(task, "assignee") == QStringLiteral("Анна Белова"));
    CHECK(text(task, "client") == QStringLiteral("СнабПолюс"));
    CHECK(text(task, "deal") == QStringLiteral("Пробный"));
    CHECK(task.value(QLatin1String("tags")).toArray() == QJsonArray{QStringLiteral("повторная")});
    CHECK(task.keys().size() == 35);
}

TEST_CASE("a dry run tells the tokens and writes nothing", "[commandline]")
{
    const Program program;
    const Ran ran
        = program.run({QStringLiteral("add"), QStringLiteral("--dry-run"), QStringLiteral("--json"),
                       QStringLiteral("--at"), QStringLiteral("2026-10-14 11:20"), QStringLiteral("😀 Звонок 9:30 !1")});
    CHECK(ran.code == 0);
    const QJsonObject answer = ran.object();
    CHECK(text(answer.value(QLatin1String("task")).toObject(), "due") == QStringLiteral("2026-10-15T06:30:00Z"));
    const QJsonObject token = answer.value(QLatin1String("tokens")).toArray().at(0).toObject();
    CHECK(text(token, "kind") == QStringLiteral("due"));
    CHECK(token.value(QLatin1String("start")).toInt() == 10);
    CHECK(token.value(QLatin1String("length")).toInt() == 4);
    CHECK_FALSE(QFile::exists(program.file("tasks.db")));
}

TEST_CASE("a dry run makes no database of an empty file", "[commandline]")
{
    Program program;
    program.write("empty.db", {});
    program.write("a.csv", "title\none\n");
    program.useDatabase("empty.db");
    CHECK(program.call("add --dry-run one").code == 0);
    CHECK(program.call("import --dry-run a.csv").code == 0);
    CHECK(QFileInfo(program.file("empty.db")).size() == 0);
}

TEST_CASE("a task with a due time reminds as the settings say", "[commandline]")
{
    const Program program;
    added(program, QStringLiteral("Call Ada 2031-10-16 15:00"));
    added(program, QStringLiteral("Call Bob 2031-10-16"));
    CHECK(program.task(1).value(u"reminders").toArray()
          == QJsonArray{QJsonObject{{QStringLiteral("before_minutes"), 15}}});
    CHECK(program.task(2).value(u"reminders").toArray() // a whole day reminds when its work begins
          == QJsonArray{QJsonObject{{QStringLiteral("before_minutes"), 0}}});
    QDir().mkpath(program.file("config/followup"));
    program.write("config/followup/followup.ini", "[reminders]\ndefaultMinutesBefore=-1\n");
    added(program, QStringLiteral("Call Eve 2031-10-16 15:00"));
    CHECK(program.task(3).value(u"reminders").toArray().isEmpty());
}

TEST_CASE("fields are set and closing takes a result", "[commandline]")
{
    const Program program;
    added(program, QStringLiteral("one"));
    added(program, QStringLiteral("two"));
    CHECK(program
              .run({QStringLiteral("set"), QStringLiteral("1,2"), QStringLiteral("title=Новое имя"),
                    QStringLiteral("due=2026-12-05"), QStringLiteral("status=waiting"),
                    QStringLiteral("estimate_minutes=2h"), QStringLiteral("observers=Игорь Кравцов")})
              .code
          == 0);
    for (const int id : {1, 2}) {
        const QJsonObject task = program.task(id);
        CHECK(text(task, "title") == QStringLiteral("Новое имя"));
        CHECK(text(task, "due") == QStringLiteral("2026-12-05"));
        CHECK(task.value(QLatin1String("all_day")).toBool());
        CHECK(text(task, "status") == QStringLiteral("waiting"));
        CHECK(task.value(QLatin1String("estimate_minutes")).toInt() == 120);
        CHECK(task.value(QLatin1String("observers")).toArray() == QJsonArray{QStringLiteral("Игорь Кравцов")});
    }
    CHECK(program
              .run({QStringLiteral("set"), QStringLiteral("1"),
                    QStringLiteral("links=Наше КП <https://example.org/kp.pdf>\nhttps://a.example https://b.example"),
                    QStringLiteral("checklist=[x] найти\n[ ] отправить")})
              .code
          == 0);
    const QJsonArray links = program.task(1).value(u"links").toArray();
    REQUIRE(links.size() == 3);
    CHECK(text(links.at(0).toObject(), "name") == QStringLiteral("Наше КП"));
    CHECK(text(links.at(0).toObject(), "url") == QStringLiteral("https://example.org/kp.pdf"));
    CHECK(text(links.at(2).toObject(), "url") == QStringLiteral("https://b.example"));
    const QJsonArray items = program.task(1).value(u"checklist").toArray();
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).toObject().value(u"done").toBool());
    CHECK(text(items.at(1).toObject(), "text") == QStringLiteral("отправить"));
    CHECK(program.run({QStringLiteral("done"), QStringLiteral("2"), QStringLiteral("--result"), QStringLiteral("ок")})
              .code
          == 0);
    CHECK(text(program.task(2), "status") == QStringLiteral("done"));
    CHECK(text(program.task(2), "result") == QStringLiteral("ок"));
    CHECK(program.call("list status:done --json").array().size() == 1);
    CHECK(program.call("list -status:done --json").array().size() == 1);
    CHECK(program.call("delete 1").code == 0);
    CHECK(program.call("list --json").array().size() == 1);
    CHECK(program.call("list is:deleted --json").array().size() == 1);
    CHECK(program.task(1).value(QLatin1String("deleted")).toBool());
    CHECK(program.call("set 1 deleted=false priority=low").code == 0);
    CHECK_FALSE(program.task(1).value(QLatin1String("deleted")).toBool());
    CHECK(text(program.task(1), "priority") == QStringLiteral("low"));
    CHECK(program.call("set 1 deleted=perhaps").code == 1);
    CHECK(program.call("set 1 completed=2026-10-14 --json").error().contains(QStringLiteral("cannot be set")));
}

TEST_CASE("the history tells who changed what", "[commandline]")
{
    const Program program;
    added(program, QStringLiteral("one"));
    program.run({QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("priority=urgent"),
                 QStringLiteral("--person"), QStringLiteral("Игорь Кравцов")});
    const QJsonArray history = program.call("history 1 --json").array();
    REQUIRE(history.size() == 2);
    const QJsonObject change = history.at(0).toObject();
    CHECK(text(change, "person") == QStringLiteral("Игорь Кравцов"));
    CHECK(text(change, "field") == QStringLiteral("priority"));
    CHECK(text(change, "to") == QStringLiteral("urgent"));
    CHECK(change.keys()
          == QStringList{QStringLiteral("at"), QStringLiteral("field"), QStringLiteral("from"),
                         QStringLiteral("person"), QStringLiteral("to")});
}

TEST_CASE("lists are ordered and cut as asked", "[commandline]")
{
    const Program program;
    for (const QString &line :
         {QStringLiteral("b 2026-12-02 !4"), QStringLiteral("a 2026-12-01 !2"), QStringLiteral("c 2026-12-03 !1")})
        added(program, line);
    const auto titles = [&](const char *words) {
        QString all;
        for (const auto &task : program.call(words).array())
            all += text(task.toObject(), "title");
        return all;
    };
    CHECK(titles("list --json --sort due") == QStringLiteral("abc"));
    CHECK(titles("list --json --sort -priority") == QStringLiteral("cab"));
    CHECK(titles("list --json --sort=-due --limit 2") == QStringLiteral("cb"));
    CHECK(program.call("list --sort nonsense").code == 2);
    CHECK(program.call("list --limit x").code == 2);
}

TEST_CASE("mistakes in the call end with two and bad data with one", "[commandline]")
{
    const Program program;
    added(program, QStringLiteral("one"));
    for (const char *words : {"bogus", "list --bogus", "show", "show x", "set 1", "--bogus", "list --language xx",
                              "import", "backup", "export --format pdf"})
        CHECK(program.call(words).code == 2);
    for (const char *words :
         {"show 99", "set 99 title=x", "set 1 due=2026-02-30", "set 1 nothing=x", "done 99", "delete 99", "history 99",
          "import missing.csv", "export --format xlsx", "import --format ics x", "restore x"}) {
        const Ran ran = program.call(words);
        INFO(words);
        CHECK(ran.code == 1);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(ran.out.isEmpty());
    }
    CHECK(text(program.task(1), "title") == QStringLiteral("one"));
    CHECK_FALSE(program.call("show 99 --json").error().isEmpty());
    CHECK(program.call("list foo:bar --json").error().contains(QStringLiteral("foo")));
}

TEST_CASE("titles of every kind are stored as they are or refused", "[commandline]")
{
    const Program program;
    const QStringList wild{QStringLiteral("<b>html</b>"),
                           QStringLiteral("%1 %n"),
                           QStringLiteral("'; DROP TABLE task; --"),
                           QStringLiteral("😀"),
                           QStringLiteral("\u05E9\u05DC\u05D5\u05DD"),
                           QString(500, u'x')};
    for (const QString &title : wild) {
        const Ran ran = added(program, title);
        REQUIRE(ran.code == 0);
        CHECK(text(program.task(ran.out.trimmed().toInt()), "title") == title);
    }
    CHECK(added(program, QStringLiteral("two\nlines\x07")).code == 0);
    CHECK(text(program.task(7), "title") == QStringLiteral("two lines"));
    CHECK(added(program, QString(501, u'x')).code == 1);
    CHECK(added(program, QStringLiteral("   ")).code == 2);
    CHECK(added(program, QStringLiteral("!1 #x")).code == 1);
    CHECK(program.call("list --json").array().size() == 7);
}

TEST_CASE("a backup is a database and the database is sound", "[commandline]")
{
    Program program;
    added(program, QStringLiteral("one"));
    CHECK(program.call("backup copy.db").code == 0);
    CHECK(program.call("backup tasks.db").code == 1);
    CHECK(program.call("backup missing/copy.db").code == 1);
    CHECK(program.call("check --json").object().value(QLatin1String("sound")).toBool());
    CHECK((QFile::permissions(program.file("copy.db")) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    program.useDatabase("copy.db");
    CHECK(program.call("list --json").array().size() == 1);
}

TEST_CASE("a file that is no database of ours is refused and left as it is", "[commandline]")
{
    Program program;
    program.write("text.db", "this is only some text, but long enough to look at");
    program.useDatabase("text.db");
    CHECK(program.call("list").code == 1);
    CHECK(program.call("add x").code == 1);
    CHECK(program.read("text.db").startsWith("this is only some text"));
    program.useDatabase("none.db");
    CHECK(program.call("list").code == 1);
    CHECK_FALSE(QFile::exists(program.file("none.db")));
}

TEST_CASE("answers come in the language that is asked for", "[commandline]")
{
    Program program;
    CHECK(program.call("--help").out.contains("followup add TEXT"));
    CHECK(program.call("--version").out.startsWith("Followup "));
    added(program, QStringLiteral("one 2099-12-01"));
    const QByteArray english = program.call("show 1").out;
    CHECK(english.contains("Dec"));
    CHECK(QString::fromUtf8(program.call("show 1 --language ru").out).contains(QStringLiteral("дек")));
    program.set("LANG", QStringLiteral("ru_RU.UTF-8"));
    CHECK(program.call("show 1 --language en").out == english);
}

TEST_CASE("a locale without UTF-8 spoils neither names nor errors", "[commandline]")
{
    Program program;
    program.set("LANG", QStringLiteral("C"));
    CHECK(added(program, QStringLiteral("Звонок")).err.isEmpty());
    CHECK(text(program.task(1), "title") == QStringLiteral("Звонок"));
    CHECK_FALSE(program.call("show 9 --json").error().isEmpty());
}

TEST_CASE("the default database is made in the data folder", "[commandline]")
{
    Program program;
    program.set("FOLLOWUP_DATABASE", QString());
    CHECK(added(program, QStringLiteral("one")).code == 0);
    CHECK(QFile::exists(program.file("data/followup/followup.db")));
}
