// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"

#include <sys/resource.h>

using support::Program;
using support::Ran;

namespace {

/// Runs @p script with a file system of its own at "disk" in the folder; false where the system does not let us.
bool runOnOwnDisk(const Program &program, const char *mount, const char *script, Ran &ran)
{
    const QString both
        = QStringLiteral("set -e; mkdir -p disk; %1 || exit 77; F=%2; export FOLLOWUP_DATABASE=$PWD/disk/tasks.db; %3")
              .arg(QString::fromUtf8(mount), QStringLiteral(FOLLOWUP_PROGRAM), QString::fromUtf8(script));
    ran = program.run(QStringLiteral("unshare"),
                      {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), both});
    const bool isPossible = ran.code != 77 && !ran.err.startsWith("unshare:");
    if (!isPossible)
        WARN("no file system of our own can be mounted here");
    return isPossible;
}

} // namespace

TEST_CASE("a full disk is said and nothing is lost and work goes on when there is room", "[faults]")
{
    const Program program;
    Ran ran;
    if (!runOnOwnDisk(program, "mount -t tmpfs -o size=2m tmpfs disk", R"sh(
$F add first; i=0; while [ $i -lt 30 ]; do $F add "entry $i" >/dev/null; i=$((i+1)); done
$F list --json > before.json
dd if=/dev/zero of=disk/filler bs=4k 2>/dev/null || true
code=0; $F add second --json 2> full.json || code=$?
code2=0; $F set 1 "description=$(head -c 20000 /dev/zero | tr '\0' x)" --json 2>> full.json || code2=$?
code3=0; $F delete 1 --json 2>> full.json || code3=$?
$F list --json > during.json
rm disk/filler
$F add third --json > third.json
$F check >/dev/null
echo "$code $code2 $code3")sh",
                      ran))
        return;
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.out.trimmed().endsWith("1 1 1"));
    CHECK(program.read("full.json").count("The disk is full") == 3);
    CHECK(program.read("before.json") == program.read("during.json"));
    CHECK(program.read("third.json").contains("third"));
}

TEST_CASE("an import that fills the disk leaves nothing of itself", "[faults]")
{
    const Program program;
    QByteArray csv("title,description\n");
    for (int i = 0; i < 20'000; ++i)
        csv += "task " + QByteArray::number(i) + "," + QByteArray(300, 'x') + "\n";
    program.write("big.csv", csv);
    Ran ran;
    if (!runOnOwnDisk(program, "mount -t tmpfs -o size=4m tmpfs disk", R"sh(
$F add first >/dev/null
code=0; $F import big.csv --json 2> full.json >/dev/null || code=$?
$F list --json > after.json; $F add second >/dev/null; $F check --json > check.json; echo $code)sh",
                      ran))
        return;
    INFO(ran.err.toStdString());
    CHECK(ran.out == "1\n");
    CHECK(program.read("full.json").contains("The disk is full"));
    CHECK(QJsonDocument::fromJson(program.read("after.json")).array().size() == 1);
    CHECK(program.read("check.json").contains("\"sound\":true,\"tasks\":2"));
}

TEST_CASE("a disk that is read only can be read and says so when written", "[faults]")
{
    const Program program;
    REQUIRE(program.call("add one").code == 0);
    Ran ran;
    if (!runOnOwnDisk(program, "mount --bind disk disk && cp tasks.db disk && mount -o remount,ro,bind disk", R"sh(
$F list --json > list.json; $F show 1 >/dev/null; $F export > export.json; $F check >/dev/null; $F history 1 >/dev/null
$F backup copy.db >/dev/null
for call in "add two" "set 1 title=x" "done 1" "delete 1" "import list.json"; do
  code=0; $F $call --json 2>> said.json || code=$?; echo $code
done
code=0; $F backup disk/copy.db --json 2> backup.json || code=$?; echo $code)sh",
                      ran))
        return;
    INFO(ran.err.toStdString());
    CHECK(ran.out == "1\n1\n1\n1\n1\n1\n");
    CHECK(program.read("said.json").count("can only be read") == 5);
    CHECK(program.read("backup.json").contains("cannot be written"));
    CHECK(program.read("list.json").contains("\"one\""));
    CHECK(QFile::exists(program.file("copy.db")));
}

TEST_CASE("a line of a gigabyte is refused in a bounded memory", "[faults]")
{
    const Program program;
    const Ran made = program.run(QStringLiteral("sh"),
                                 {QStringLiteral("-c"),
                                  QStringLiteral("(printf 'title\\nok\\n\"'; yes 'a line that never ends, ' | tr -d "
                                                 "'\\n' | head -c 1073741824) > line.csv")});
    REQUIRE(made.code == 0);
    const Ran ran = program.call("import line.csv --json");
    CHECK(ran.code == 1);
    CHECK(ran.error().startsWith(QStringLiteral("line 3:")));
    CHECK(program
              .run(QStringLiteral("sh"),
                   {QStringLiteral("-c"),
                    QStringLiteral("(printf '[{\"title\":\"'; yes x | tr -d '\\n' | head -c 1073741824) > line.json")})
              .code
          == 0);
    CHECK(program.call("import line.json --json").code == 1);
    rusage usage{};
    REQUIRE(getrusage(RUSAGE_CHILDREN, &usage) == 0);
    CHECK(usage.ru_maxrss < 400'000); // KB, of the largest child
}
