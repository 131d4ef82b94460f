// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/text/textfixture.h"
#include "ui/text/steptext.h"

using Kind = core::Intent::Kind;

namespace {

core::Intent step(Kind kind, int count = 1)
{
    core::Intent intent;
    intent.kind = kind;
    intent.count = count;
    return intent;
}

} // namespace

TEST_CASE("a move names the lane as it is headed", "[text]")
{
    core::Directory directory = support::aDirectory();
    core::Intent move = step(Kind::MoveTasks);
    move.target = core::statuses::kWaiting;
    CHECK(ui::stepText(move, directory) == QStringLiteral("Task moved to “Waiting”"));
    directory.statuses[2].name = QStringLiteral("100 %1 sure");
    CHECK(ui::stepText(move, directory) == QStringLiteral("Task moved to “100 %1 sure”"));
    move.count = 4;
    CHECK(ui::stepText(move, directory).startsWith(u'4'));
}

TEST_CASE("every step has a text and a name", "[text]")
{
    const core::Directory directory = support::aDirectory();
    for (int kind = 0; kind <= static_cast<int>(Kind::ClearDue); ++kind) {
        for (const int count : {1, 5}) {
            CAPTURE(kind, count);
            const core::Intent intent = step(static_cast<Kind>(kind), count);
            CHECK_FALSE(ui::stepText(intent, directory).isEmpty());
            CHECK_FALSE(ui::stepName(intent).isEmpty());
            CHECK_FALSE(ui::stepText(intent, directory).contains(u'%'));
        }
    }
}

TEST_CASE("one task that was done is told by its title", "[text]")
{
    core::Intent done = step(Kind::CompleteTasks);
    done.title = QStringLiteral("Send %1");
    CHECK(ui::stepText(done, {}) == QStringLiteral("“Send %1” is done"));
    done.count = 3;
    CHECK_FALSE(ui::stepText(done, {}).contains(QStringLiteral("Send")));
}

TEST_CASE("what was changed beside the tasks is told by its name", "[text]")
{
    core::Intent edit = step(Kind::EditDirectory);
    CHECK(ui::stepText(edit, {}) == QStringLiteral("Database settings changed"));
    edit.title = QStringLiteral("100 %1");
    CHECK(ui::stepText(edit, {}) == QStringLiteral("Changed: 100 %1"));
    CHECK(ui::stepName(edit) == QStringLiteral("“100 %1”"));
}

TEST_CASE("a changed field is named", "[text]")
{
    core::Intent edit = step(Kind::EditField);
    edit.field = core::Field::Due;
    CHECK(ui::stepText(edit, {}) == QStringLiteral("Due date changed"));
    edit.field = core::Field::Client;
    CHECK(ui::stepText(edit, {}) == QStringLiteral("“Client” changed"));
    CHECK(ui::turnedText(edit, true) == QStringLiteral("Undone: change of “Client”"));
    CHECK(ui::turnedText(edit, false) == QStringLiteral("Redone: change of “Client”"));
}
