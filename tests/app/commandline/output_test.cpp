// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"

#include <sys/stat.h>

using support::Program;
using support::Ran;

TEST_CASE("an export into a pipe is written there and the pipe stays one", "[commandline]")
{
    const Program program;
    program.call("add one");
    const QString pipe = program.file("pipe");
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    CHECK(program.call("export --format csv --output pipe").code == 0);
    REQUIRE(reader.waitForFinished());
    CHECK(reader.readAllStandardOutput().contains("one"));
    CHECK(QFileInfo::exists(pipe));
    CHECK_FALSE(QFileInfo(pipe).isFile());
}

TEST_CASE("an export onto a full disk says so", "[commandline]")
{
    const Program program;
    program.call("add one");
    const Ran ran = program.call("export --output /dev/full");
    CHECK(ran.code == 1);
    CHECK(ran.err.contains("disk is full"));
}

TEST_CASE("an answer that is cut by a full disk is no success", "[commandline]")
{
    const Program program;
    program.call("add one");
    for (const char *verb : {"list", "list --json", "export", "check"}) {
        INFO(verb);
        QProcess process;
        program.prepare(process);
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(FOLLOWUP_PROGRAM), QString::fromUtf8(verb).split(u' '));
        REQUIRE(process.waitForFinished());
        CHECK(process.exitCode() == 1);
        CHECK_FALSE(process.readAllStandardError().isEmpty());
    }
}

TEST_CASE("a backup replaces nothing but an older copy of the same database", "[commandline]")
{
    Program program;
    program.call("add one");
    program.write("letter.txt", "precious");
    CHECK(program.call("backup letter.txt").code == 1);
    CHECK(program.read("letter.txt") == "precious");
    CHECK(program.call("backup copy.db").code == 0);
    program.call("add two");
    CHECK(program.call("backup copy.db").code == 0);
    program.useDatabase("others.db");
    program.call("add three");
    CHECK(program.call("backup copy.db").code == 1);
    program.useDatabase("copy.db");
    CHECK(program.call("list --json").array().size() == 2);
}

TEST_CASE("a call that writes nothing leaves no database behind", "[commandline]")
{
    const Program program;
    program.write("empty.csv", {});
    CHECK(program.call("import empty.csv").code == 1);
    CHECK_FALSE(QFile::exists(program.file("tasks.db")));
    CHECK(program.call("list").err.contains(program.file("tasks.db").toUtf8()));
}

TEST_CASE("a table without a header is not taken for one", "[commandline]")
{
    const Program program;
    program.write("a.csv", "Call Ivan,2026-12-05\nWrite to Olga,2026-12-06\n");
    const Ran refused = program.call("import a.csv");
    CHECK(refused.code == 1);
    CHECK(refused.err.contains("--map 1=title"));
    CHECK(program.call("import a.csv --map 1=title --map 2=due --json").object().value(QLatin1String("added")) == 2);
}

TEST_CASE("a category is no status and a task of the trash says where it is", "[commandline]")
{
    const Program program;
    program.call("add one");
    CHECK(program.call("set 1 status=open").code == 1);
    CHECK(program.call("delete 1").code == 0);
    CHECK(program.call("show 1").out.contains("In the trash"));
}

TEST_CASE("a link that is set may have a name before its address", "[commandline]")
{
    const Program program;
    program.call("add one");
    CHECK(program.run({QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("links=Offer https://example.org/a")})
              .code
          == 0);
    const QJsonObject link = program.task(1).value(QLatin1String("links")).toArray().at(0).toObject();
    CHECK(link.value(QLatin1String("name")) == QLatin1String("Offer"));
    CHECK(link.value(QLatin1String("url")) == QLatin1String("https://example.org/a"));
}

TEST_CASE("the window without a display is refused with a sentence", "[commandline]")
{
    const Program program;
    QProcess process;
    program.prepare(process);
    QProcessEnvironment environment = process.processEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FOLLOWUP_PROGRAM), QStringList());
    REQUIRE(process.waitForFinished());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardError().contains("display"));
}
