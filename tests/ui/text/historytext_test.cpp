// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/text/textfixture.h"
#include "ui/text/historytext.h"

using support::aDirectory;
using support::InLocale;
using support::kMoscow;
using support::kNow;

namespace {

QString line(const QString &field, const QString &from, const QString &to, core::PersonId person = core::PersonId{1})
{
    const core::HistoryEntry entry{.at = kNow, .person = person, .field = field, .from = from, .to = to};
    return ui::historySentence(entry, aDirectory(), kNow, kMoscow);
}

} // namespace

TEST_CASE("the history tells values in words", "[text]")
{
    const InLocale british(QLocale::English, QLocale::UnitedKingdom);
    CHECK(line(QStringLiteral("status"), QStringLiteral("new"), QStringLiteral("in_progress"))
          == QStringLiteral("Anna Belova changed “Status”: New → In progress"));
    CHECK(line(QStringLiteral("priority"), QStringLiteral("normal"), QStringLiteral("urgent"))
          == QStringLiteral("Anna Belova changed “Priority”: Normal → Urgent"));
    CHECK(line(QStringLiteral("due"), QStringLiteral("2026-10-13"), QStringLiteral("2026-10-14T10:30:00Z"))
          == QStringLiteral("Anna Belova moved the due date: yesterday → today, 13:30"));
}

TEST_CASE("a field that was filled or cleared is told so", "[text]")
{
    CHECK(line(QStringLiteral("client"), {}, QStringLiteral("Acme"))
          == QStringLiteral("Anna Belova set “Client”: Acme"));
    CHECK(line(QStringLiteral("client"), QStringLiteral("Acme"), {})
          == QStringLiteral("Anna Belova cleared “Client”, it was: Acme"));
    CHECK(line(QStringLiteral("description"), QStringLiteral("a"), QStringLiteral("b"))
          == QStringLiteral("Anna Belova changed “Description”"));
}

TEST_CASE("spans of time are told in hours and minutes", "[text]")
{
    CHECK(line(QStringLiteral("estimate_minutes"), QStringLiteral("30"), QStringLiteral("90"))
          == QStringLiteral("Anna Belova changed “Estimate”: 30 min → 1 h 30 min"));
    CHECK(line(QStringLiteral("spent_minutes"), QStringLiteral("0"), QStringLiteral("60"))
          == QStringLiteral("Anna Belova set “Time spent”: 1 h"));
}

TEST_CASE("a parent is told by its title and else by its number", "[text]")
{
    const core::HistoryEntry entry{.at = kNow,
                                   .person = core::PersonId{1},
                                   .field = QStringLiteral("parent"),
                                   .from = QStringLiteral("17"),
                                   .to = QStringLiteral("18")};
    CHECK(ui::parentsNamedIn(entry) == QList{core::TaskId{17}, core::TaskId{18}});
    CHECK(ui::historySentence(entry, aDirectory(), kNow, kMoscow, {{core::TaskId{18}, QStringLiteral("Sell %1")}})
          == QStringLiteral("Anna Belova changed “Parent task”: No. 17 → Sell %1"));
}

TEST_CASE("reminders and the checklist are told in words", "[text]")
{
    const InLocale british(QLocale::English, QLocale::UnitedKingdom);
    CHECK(line(QStringLiteral("reminders"), {}, QStringLiteral("15, 0, 2026-10-14T10:30:00Z"))
          == QStringLiteral("Anna Belova set “Reminders”: 15 minute(s) before, at the due time, today, 13:30"));
    const auto checklist = [](const char *from, const char *to) {
        return line(QStringLiteral("checklist"), QString::fromLatin1(from), QString::fromLatin1(to));
    };
    CHECK(checklist("[ ] Call, then write", "[x] Call, then write")
          == QStringLiteral("Anna Belova ticked in the checklist: Call, then write"));
    CHECK(checklist("[x] Call, [ ] Write", "[ ] Call, [ ] Write")
          == QStringLiteral("Anna Belova unticked in the checklist: Call"));
    CHECK(checklist("", "[ ] Call") == QStringLiteral("Anna Belova added to the checklist: Call"));
    CHECK(checklist("[ ] Call, [ ] Call", "[ ] Call")
          == QStringLiteral("Anna Belova removed from the checklist: Call"));
    CHECK(checklist("[ ] Call", "[ ] Ring")
          == QStringLiteral("Anna Belova changed an item of the checklist: Call → Ring"));
    CHECK(checklist("", "[ ] Call, [ ] Write") == QStringLiteral("Anna Belova changed “Checklist”"));
}

TEST_CASE("what happened to the whole task is told as a deed", "[text]")
{
    CHECK(line(QStringLiteral("created"), {}, {}) == QStringLiteral("Anna Belova created the task"));
    CHECK(line(QStringLiteral("comment"), {}, QStringLiteral("x")) == QStringLiteral("Anna Belova added a comment"));
    CHECK(line(QStringLiteral("comment"), QStringLiteral("x"), {}) == QStringLiteral("Anna Belova deleted a comment"));
    CHECK(line(QStringLiteral("deleted"), {}, {}, core::PersonId{77})
          == QStringLiteral("Somebody moved the task to the trash"));
}

TEST_CASE("the life of a reminder is told in words", "[text]")
{
    const InLocale british(QLocale::English, QLocale::UnitedKingdom);
    const auto reminder = [](const char *from, const char *to) {
        return line(QStringLiteral("reminder"), QString::fromLatin1(from), QString::fromLatin1(to));
    };
    CHECK(reminder("due", "shown desk 5") == QStringLiteral("Anna Belova was shown a reminder on desk 5"));
    CHECK(reminder("due", "shown") == QStringLiteral("Anna Belova was shown a reminder"));
    CHECK(reminder("shown", "snoozed 2026-10-14T15:00:00Z")
          == QStringLiteral("Anna Belova snoozed a reminder until today, 18:00"));
    CHECK(reminder("snoozed", "shown desk") == QStringLiteral("Anna Belova brought a reminder back"));
    CHECK(reminder("shown", "acknowledged") == QStringLiteral("Anna Belova closed a reminder"));
    CHECK(reminder("acknowledged", "shown desk") == QStringLiteral("Anna Belova brought a reminder back"));
    CHECK(reminder("snoozed", "void") == QStringLiteral("Anna Belova made a reminder needless"));
    CHECK(reminder("void", "snoozed") == QStringLiteral("Anna Belova put a reminder back in force"));
    CHECK(reminder("due", "lost") == QStringLiteral("Anna Belova acted on a reminder"));
}

TEST_CASE("strange values stay as they are and long ones are cut", "[text]")
{
    CHECK(line(QStringLiteral("title"), QStringLiteral("%2 <b>"), QStringLiteral("%1"))
          == QStringLiteral("Anna Belova changed “Title”: %2 <b> → %1"));
    CHECK(line(QStringLiteral("due"), QStringLiteral("soon"), QStringLiteral("later"))
          == QStringLiteral("Anna Belova moved the due date: soon → later"));
    CHECK(line(QStringLiteral("title"), QString(5000, u'x'), QStringLiteral("y")).size() < 200);
}
