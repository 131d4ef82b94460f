// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>

using support::Program;

namespace {

constexpr int kKills = 50;
constexpr int kRows = 400;

/// Runs a verb and kills it after so many milliseconds; what it had said by then.
QByteArray killedAfter(const Program &program, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    program.prepare(process);
    process.start(QStringLiteral(FOLLOWUP_PROGRAM), arguments);
    if (!process.waitForFinished(milliseconds))
        process.kill();
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

/// How long a verb takes here and now.
int measured(const Program &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    REQUIRE(program.run(arguments).code == 0);
    return static_cast<int>(timer.elapsed());
}

QByteArray records(int round)
{
    QByteArray json("[");
    for (int i = 0; i < kRows; ++i)
        json += (i > 0 ? "," : "")
            + QStringLiteral(
                  R"({"uid":"r%1-%2","title":"round %1 row %2","client":"C%1x","tags":["t%2"],"assignee":"P%1"})")
                  .arg(round)
                  .arg(i)
                  .toUtf8();
    return json + ']';
}

QStringList importOf(const Program &program, int round)
{
    const QString name = QStringLiteral("r%1.json").arg(round);
    return {QStringLiteral("import"), program.write(name.toUtf8().constData(), records(round)),
            QStringLiteral("--json")};
}

} // namespace

TEST_CASE("an import that is killed is in whole or not at all", "[faults]")
{
    const Program program;
    const int whole = measured(program, importOf(program, 0));
    QRandomGenerator random(20261124);
    int killed = 0;
    int before = kRows;
    for (int round = 1; round <= kKills; ++round) {
        const QByteArray said
            = killedAfter(program, importOf(program, round), 1 + static_cast<int>(random.bounded(whole + 1)));
        const int now = static_cast<int>(program.call("list --json").array().size());
        INFO("round " << round);
        CHECK((now == before || now == before + kRows));
        if (!said.isEmpty())
            CHECK(now == before + kRows); // what was acknowledged is there
        killed += now == before ? 1 : 0;
        before = now;
    }
    CHECK(killed > 0);
    CHECK(program.call("check --json").object().value(QLatin1String("sound")).toBool());
    // The same file again, to its end: nothing comes twice.
    REQUIRE(program.run(importOf(program, 1)).code == 0);
    REQUIRE(program.run(importOf(program, 1)).code == 0);
    CHECK(program.call("list client:C1x --json").array().size() == kRows);
}

TEST_CASE("edits that are killed lose nothing that was acknowledged", "[faults]")
{
    const Program program;
    const int whole = measured(program, {QStringLiteral("add"), QStringLiteral("first")});
    QRandomGenerator random(20261125);
    QSet<int> acknowledged{1};
    for (int round = 1; round <= kKills; ++round) {
        const QString title = QStringLiteral("round %1 @Новый%1 #тег%1 =Клиент%1").arg(round);
        const QByteArray said
            = killedAfter(program, {QStringLiteral("add"), title}, 1 + static_cast<int>(random.bounded(whole + 1)));
        if (!said.isEmpty())
            acknowledged.insert(said.trimmed().toInt());
    }
    QMap<QString, int> titles;
    QSet<int> there;
    for (const auto &task : program.call("list --json").array()) {
        there.insert(task.toObject().value(QLatin1String("id")).toInt());
        ++titles[task.toObject().value(QLatin1String("title")).toString()];
    }
    CHECK(there.contains(acknowledged));
    for (auto it = titles.cbegin(); it != titles.cend(); ++it)
        CHECK(it.value() == 1);
    const auto people = program.call("export").object().value(QLatin1String("people")).toArray();
    CHECK(people.size() == there.size()); // nobody was added without the task that names them
    CHECK(program.call("check --json").object().value(QLatin1String("sound")).toBool());
}
