// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/preferences.h"
#include "tests/support/catch.h"
#include "tests/ui/text/textfixture.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

using support::aDirectory;
using support::InLocale;
using support::kMoscow;
using support::kNow;
using support::moscow;

TEST_CASE("a name that the team gave a status wins everywhere", "[text]")
{
    core::Status status;
    status.key = QStringLiteral("new");
    CHECK(ui::statusName(status) == QStringLiteral("New"));
    status.name = QStringLiteral("Inbox");
    CHECK(ui::statusName(status) == QStringLiteral("Inbox"));
    CHECK(ui::laneTitle(status) == QStringLiteral("Inbox"));
}

TEST_CASE("a status or type the program does not know is called by its key", "[text]")
{
    core::Status status;
    status.key = QStringLiteral("on_hold");
    CHECK(ui::statusName(status) == QStringLiteral("on_hold"));
    core::TaskType type;
    type.key = QStringLiteral("demo");
    CHECK(ui::typeName(type) == QStringLiteral("demo"));
    type.name = QStringLiteral("Demonstration");
    CHECK(ui::typeName(type) == QStringLiteral("Demonstration"));
}

TEST_CASE("every field and scope and bucket has a name", "[text]")
{
    for (const core::Field field : core::allFields())
        CHECK_FALSE(ui::fieldName(field).isEmpty());
    for (const auto scope : {core::Scope::Today, core::Scope::Mine, core::Scope::Delegated, core::Scope::All})
        CHECK_FALSE(ui::scopeName(scope).isEmpty());
    for (int i = 0; i <= static_cast<int>(core::DueBucket::Closed); ++i)
        CHECK_FALSE(ui::bucketName(static_cast<core::DueBucket>(i)).isEmpty());
}

TEST_CASE("a person is told by name and nobody as nobody", "[text]")
{
    const core::Directory directory = aDirectory();
    CHECK(ui::personName(core::PersonId{1}, directory) == QStringLiteral("Anna Belova"));
    CHECK(ui::personName({}, directory) == QStringLiteral("Nobody"));
    CHECK(ui::personName(core::PersonId{99}, directory).isEmpty());
}

TEST_CASE("a database without a name is called by its file", "[text]")
{
    core::Directory directory;
    CHECK(ui::databaseName(directory, QStringLiteral("/data/Sales team.followup")) == QStringLiteral("Sales team"));
    CHECK(ui::databaseName(directory, core::preferences::defaultDatabase()) == QStringLiteral("Personal database"));
    directory.name = QStringLiteral("Sales");
    CHECK(ui::databaseName(directory, QStringLiteral("/data/x.db")) == QStringLiteral("Sales"));
}

TEST_CASE("a short month ends a sentence with one dot", "[text]")
{
    const InLocale russian(QLocale::Russian, QLocale::Russia);
    core::TaskRow task;
    task.title = QStringLiteral("Call Ivanov");
    task.due = core::Due::onDay(QDate(2026, 10, 23));
    REQUIRE(ui::dateText(task.due, kNow, kMoscow).endsWith(u'.'));
    const QString sentence = ui::taskSentence(task, aDirectory(), kNow, kMoscow);
    CHECK(sentence.endsWith(u'.'));
    CHECK_FALSE(sentence.contains(QStringLiteral("..")));
}

TEST_CASE("a screen reader hears all there is and nothing of what is empty", "[text]")
{
    const InLocale british(QLocale::English, QLocale::UnitedKingdom);
    const core::Directory directory = aDirectory();
    core::TaskRow task;
    task.title = QStringLiteral("Call Ivanov");
    CHECK(ui::taskSentence(task, directory, kNow, kMoscow) == QStringLiteral("Call Ivanov. New."));

    task.status = core::statuses::kInProgress;
    task.priority = core::Priority::High;
    task.due = core::Due::at(moscow(2026, 10, 14, 15));
    task.clientName = QStringLiteral("Acme %1");
    task.assignee = core::PersonId{1};
    task.checklistDone = 1;
    task.checklistTotal = 4;
    CHECK(ui::taskSentence(task, directory, kNow, kMoscow)
          == QStringLiteral("Call Ivanov. In progress. High. Due: today, 15:00. Client: Acme %1. "
                            "Assignee: Anna Belova. Checklist 1 of 4."));

    task.due = core::Due::at(moscow(2026, 10, 13, 16));
    CHECK(ui::taskSentence(task, directory, kNow, kMoscow).contains(QStringLiteral("Due: yesterday, 16:00, overdue.")));
    task.status = core::statuses::kDone;
    task.completed = moscow(2026, 10, 14, 10, 42);
    CHECK(ui::taskSentence(task, directory, kNow, kMoscow).contains(QStringLiteral("Closed: today, 10:42.")));
}
