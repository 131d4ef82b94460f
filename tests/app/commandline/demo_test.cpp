// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/demo/demo.h"
#include "core/demo/demoplan.h"
#include "tests/app/commandline/program.h"

#include <QSet>

using namespace core;
using support::Program;

namespace {

const QTimeZone kMoscow("Europe/Moscow");
const QDate kDay(2026, 10, 14);

} // namespace

TEST_CASE("the sample team has the size and the load that was asked for", "[demo]")
{
    for (const QString &language : {QStringLiteral("ru"), QStringLiteral("en")}) {
        const DemoText text(language);
        const DemoCalendar calendar{.today = kDay, .zone = kMoscow};
        const DemoPlan plan(text, calendar);
        CHECK(text.list("people").size() == 7);
        QStringList clients = text.list("clients");
        CHECK(clients.removeDuplicates() == 0);
        CHECK(clients.size() == 60);
        CHECK(plan.tasks().size() == 400);
        QList<int> open(7, 0);
        QSet<QString> uids;
        int overdue = 0;
        int comments = 0;
        const QDateTime now = calendar.at(kDay, QTime(11, 20));
        for (const DemoTask &task : plan.tasks()) {
            uids.insert(task.draft.uid);
            comments += static_cast<int>(task.comments.size());
            if (task.closed.isValid()) {
                CHECK(task.created < task.closed);
                continue;
            }
            CHECK(task.created < now);
            ++open[task.assignee];
            overdue += isOverdue(task.movedTo.isNone() ? task.draft.due : task.movedTo, now, kMoscow) ? 1 : 0;
        }
        CHECK(open == QList<int>{13, 9, 15, 17, 12, 11, 9});
        CHECK(overdue == 9);
        CHECK(comments > 100);
        CHECK(uids.size() == 400);
    }
}

TEST_CASE("who looks at the sample has tasks in it", "[demo]")
{
    Program program;
    REQUIRE(program
                .run({QStringLiteral("demo"), program.file("sample.db"), QStringLiteral("--person"),
                      QStringLiteral("Ada Lovelace")})
                .code
            == 0);
    program.useDatabase("sample.db");
    program.set("FOLLOWUP_PERSON", QStringLiteral("Ada Lovelace"));
    CHECK(program.call("list assignee:me -status:closed --json").array().size() == 13);
}

TEST_CASE("a person of the environment looks at the sample as one of the command line does", "[demo]")
{
    Program program;
    program.set("FOLLOWUP_PERSON", QStringLiteral("Grace Hopper"));
    REQUIRE(program.call("demo team.db").code == 0);
    program.useDatabase("team.db");
    CHECK(program.call("list assignee:me -status:closed --json").array().size() == 13);
}

TEST_CASE("the same day gives the same team", "[demo]")
{
    const Program program;
    const auto tasksOf = [&](const char *name) {
        REQUIRE(writeDemo(program.file(name), {.language = QStringLiteral("ru"), .today = kDay, .zone = kMoscow}));
        const auto ran = program.run({QStringLiteral("export"), QStringLiteral("--database"), program.file(name)});
        REQUIRE(ran.code == 0);
        return ran.out;
    };
    const QByteArray first = tasksOf("a.db");
    CHECK(first.count("\n{\"id\":") == 400);
    CHECK(first == tasksOf("b.db"));
    CHECK_FALSE(writeDemo(program.file("a.db"), {.language = QStringLiteral("ru"), .today = kDay, .zone = kMoscow}));
}

TEST_CASE("the demo verb makes a database that is sound and can be listed", "[demo]")
{
    Program program;
    REQUIRE(program.call("demo team.db --language ru").code == 0);
    CHECK(program.call("demo team.db").code == 1);
    program.useDatabase("team.db");
    CHECK(program.call("check").code == 0);
    CHECK(program.call("list assignee:me -status:closed --json").array().size() == 13);
    CHECK(program.call("history 10 --json").array().size() >= 3);
}
