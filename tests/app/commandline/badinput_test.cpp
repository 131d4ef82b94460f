// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"
#include "tests/support/hostiletexts.h"

using support::hostileTexts;
using support::Program;
using support::Ran;

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

/// Who is in the file.
QStringList people(const Program &program)
{
    QStringList names;
    for (const auto &person : program.call("export").object().value(QLatin1String("people")).toArray())
        names.append(text(person.toObject(), "name"));
    return names;
}

/// A call that ends with one, says one sentence and leaves the file as it was.
void refuse(const Program &program, const QStringList &arguments, const QString &said)
{
    INFO(arguments.join(u' ').left(200).toStdString());
    const QByteArray before = program.call("export").out;
    const Ran ran = program.run(arguments + QStringList{QStringLiteral("--json")});
    CHECK(ran.code == 1);
    // An import of which no record was any good tells on standard output what was wrong with each.
    CHECK((ran.out.isEmpty() || ran.object().contains(QLatin1String("problems"))));
    CHECK_FALSE(ran.error().isEmpty());
    CHECK((ran.err + ran.out).contains(said.toUtf8()));
    CHECK(program.call("export").out == before);
}

} // namespace

TEST_CASE("every hostile text is set and shown and exported as it is", "[commandline][hostile]")
{
    Program program;
    REQUIRE(program.call("add first").code == 0);
    QByteArray json("[");
    for (const QString &title : hostileTexts()) {
        const QByteArray object
            = QJsonDocument(QJsonObject{{QStringLiteral("title"), title}}).toJson(QJsonDocument::Compact);
        json += (json.size() > 1 ? "," : "") + object;
    }
    program.write("in.json", json + ']');
    REQUIRE(program.call("import in.json").code == 0);
    for (const QString &title : {hostileTexts().constFirst(), hostileTexts().at(30), hostileTexts().constLast()}) {
        REQUIRE(program
                    .run({QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("title=") + title,
                          QStringLiteral("result=") + title})
                    .code
                == 0);
        CHECK(text(program.task(1), "title") == title);
        CHECK(text(program.task(1), "result") == title);
        CHECK(QString::fromUtf8(program.call("show 1").out).contains(title));
    }
    const QByteArray before = program.call("export --format csv").out;
    program.write("a.csv", before);
    program.useDatabase("second.db");
    REQUIRE(program.call("import a.csv").code == 0);
    QStringList titles;
    for (const auto &task : program.call("list --json").array())
        titles.append(text(task.toObject(), "title"));
    titles.removeFirst();
    CHECK(titles == hostileTexts());
}

TEST_CASE("a call that is refused leaves nobody and nothing behind", "[commandline][hostile]")
{
    const Program program;
    REQUIRE(program.call("add one").code == 0);
    const QString longTitle(501, u'x');
    refuse(program,
           {QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("assignee=Stranger"),
            QStringLiteral("due=2026-02-30")},
           QStringLiteral("2026-02-30"));
    refuse(program,
           {QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("observers=Stranger; Other"),
            QStringLiteral("title=")},
           QStringLiteral("needs a title"));
    refuse(program, {QStringLiteral("add"), QStringLiteral("@Stranger ") + longTitle},
           QStringLiteral("500 characters"));
    refuse(program,
           {QStringLiteral("set"), QStringLiteral("99"), QStringLiteral("title=x"), QStringLiteral("--person"),
            QStringLiteral("Ghost")},
           QStringLiteral("no task 99"));
    refuse(program, {QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("tags=") + QString(4001, u'x')},
           QStringLiteral("4000 characters"));
    CHECK(people(program) == QStringList{QStringLiteral("Анна Белова")});
}

TEST_CASE("a parent is read as strictly as any number", "[commandline][hostile]")
{
    const Program program;
    program.call("add one");
    program.call("add two");
    REQUIRE(program.call("set 2 parent=1").code == 0);
    for (const char *value : {"abc", "99", "2", "-1", "1,2"})
        refuse(program,
               {QStringLiteral("set"), QStringLiteral("2"), QStringLiteral("parent=%1").arg(QLatin1String(value))},
               QString());
    refuse(program, {QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("parent=2")}, QStringLiteral("parent"));
    CHECK(program.task(2).value(QLatin1String("parent")).toInt() == 1);
    CHECK(program.call("set 2 parent=none").code == 0);
    CHECK(program.task(2).value(QLatin1String("parent")).isNull());
}

TEST_CASE("dates at the edges are kept and those beyond are refused", "[commandline][hostile]")
{
    const Program program;
    program.call("add one");
    for (const char *due : {"1970-01-01", "9999-12-31", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"}) {
        REQUIRE(
            program.run({QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("due=%1").arg(QLatin1String(due))})
                .code
            == 0);
        CHECK(text(program.task(1), "due") == QLatin1String(due));
        CHECK(program.call("list --json --sort due").array().size() == 1);
        CHECK(program.call("show 1").code == 0);
    }
    for (const char *due :
         {"2026-02-30", "10000-01-01", "0001-01-01T00:00:00+03:00", "2026-12-01T24:00", "2026-12-01T10:00+99:99"})
        refuse(program, {QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("due=%1").arg(QLatin1String(due))},
               QLatin1String(due));
}

TEST_CASE("descriptions of a megabyte go in by a file and one byte more is named", "[commandline][hostile]")
{
    const Program program;
    const QByteArray megabyte(1024 * 1024, 'x');
    program.write("big.json",
                  "[{\"title\":\"fits\",\"description\":\"" + megabyte + "\"},{\"title\":\"not\",\"description\":\""
                      + megabyte + "y\"}]");
    const Ran ran = program.call("import big.json --json");
    CHECK(ran.code == 0);
    CHECK(ran.object().value(QLatin1String("added")).toInt() == 1);
    const QJsonObject problem = ran.object().value(QLatin1String("problems")).toArray().at(0).toObject();
    CHECK(text(problem, "place") == QStringLiteral("record 2"));
    CHECK(text(problem, "reason") == QStringLiteral("A text is larger than 1 MB."));
    CHECK(text(program.task(1), "description").toUtf8() == megabyte);
}

TEST_CASE("files that are no tables of ours are refused with a place or a way out", "[commandline][hostile]")
{
    const Program program;
    REQUIRE(program.call("add one").code == 0);
    const QList<std::pair<QByteArray, QString>> files{
        {"", QStringLiteral("empty")},
        {"a,b,c\n1,2,3\n", QStringLiteral("--map COLUMN=title")},
        {QByteArray("\0\0\0\0\0\0", 6), QString()},
        {"title\n\"open\nrow\n", QStringLiteral("line 2")},
        {"[{\"title\":\"a\"},{\"title\":\"b", QStringLiteral("ends in the middle")},
        {QByteArray(200, '['), QStringLiteral("ends in the middle")},
        {"[{\"title\":\"a\"} {\"title\":\"b\"}] x", QString()},
        {R"({"format":"other","tasks":[]})", QStringLiteral("other")},
        {R"([{"title":"a","estimate_minutes":1e400}])", QString()},
        {R"([{"title":"a","x":)" + QByteArray(200, '[') + QByteArray(200, ']') + "}]", QString()},
        {"PK\x03\x04 workbook", QStringLiteral("CSV")},
        {"BEGIN:VCALENDAR\n", QStringLiteral("ics")}};
    for (const auto &[bytes, said] : files) {
        program.write("file.any", bytes);
        refuse(program, {QStringLiteral("import"), QStringLiteral("file.any")}, said);
    }
    CHECK(program.call("list --json").array().size() == 1);
}

TEST_CASE("a mistake in a query is told with its place and ends with two", "[commandline][hostile]")
{
    const Program program;
    program.call("add one");
    for (const auto &[query, place] : {std::pair("foo:bar", "character 1"),
                                       {"ok (priority:huge)", "huge"},
                                       {"a or", "character"},
                                       {"(a", "character 1"},
                                       {"a )", "character 3"},
                                       {"due:", "character"},
                                       {"assignee:Nobody", "character"}}) {
        INFO(query);
        for (const char *verb : {"list", "export"}) {
            const Ran ran = program.run({QLatin1String(verb), QString::fromUtf8(query), QStringLiteral("--json")});
            CHECK(ran.code == 2);
            CHECK(ran.out.isEmpty());
            CHECK(ran.error().contains(QLatin1String(place)));
        }
    }
    CHECK(program.run({QStringLiteral("list"), QString(100'000, u'(')}).code == 2);
    CHECK(program.run({QStringLiteral("list"), QStringLiteral("a ").repeated(60'000)}).code == 2);
}
