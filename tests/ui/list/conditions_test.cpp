// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/list/conditions.h"

using core::Comparison;
using core::Filter;
using core::FilterField;
using ui::conditions::Subject;

namespace {

core::Directory team()
{
    core::Directory directory;
    directory.people = {{.id = core::PersonId{1}, .name = QStringLiteral("Anna Below")},
                        {.id = core::PersonId{2}, .name = QStringLiteral("Igor"), .isActive = false}};
    directory.statuses = {{.id = core::statuses::kNew, .key = QStringLiteral("new")},
                          {.id = core::statuses::kWaiting, .key = QStringLiteral("waiting")}};
    return directory;
}

Filter overdueOr(const Filter &other)
{
    return Filter::any({Filter::term(FilterField::IsOverdue, true), other});
}

} // namespace

TEST_CASE("conditions are the parts of a filter without its words", "[list]")
{
    const Filter mine = Filter::term(FilterField::Assignee, core::Me{});
    const Filter late = Filter::term(FilterField::IsOverdue, true);
    CHECK(ui::conditions::partsOf(Filter::everything()).isEmpty());
    CHECK(ui::conditions::partsOf(Filter::text(QStringLiteral("call"))).isEmpty());
    CHECK(ui::conditions::partsOf(mine) == QList<Filter>{mine});
    const Filter all = Filter::all({mine, Filter::text(QStringLiteral("call")), late});
    CHECK(ui::conditions::partsOf(all) == QList<Filter>{mine, late});
    CHECK(ui::conditions::partsOf(Filter::all({all, late})) == QList<Filter>{mine, late, late});
}

TEST_CASE("a span of days is one condition", "[list]")
{
    const ui::conditions::Parts span{{}, QDate(2026, 10, 1), QDate(2026, 10, 31)};
    const Filter october = ui::conditions::putTogether(Subject::Created, span);
    CHECK(ui::conditions::partsOf(october) == QList<Filter>{october});
    CHECK(ui::conditions::subjectOf(october) == Subject::Created);
    CHECK(ui::conditions::takenApart(october).from == span.from);
    CHECK(ui::conditions::takenApart(october).to == span.to);
}

TEST_CASE("an editor takes a condition apart and puts the same together", "[list]")
{
    const Filter today = Filter::term(FilterField::Due, core::RelativeDay::Today);
    const Filter until = Filter::term(FilterField::Due, QDate(2026, 12, 1), Comparison::LessOrEqual);
    for (const Filter &condition : {today, until, overdueOr(today), overdueOr(until)}) {
        REQUIRE(ui::conditions::subjectOf(condition) == Subject::Due);
        CHECK(ui::conditions::putTogether(Subject::Due, ui::conditions::takenApart(condition)) == condition);
    }
    CHECK(ui::conditions::putTogether(Subject::Due, {}) == Filter::everything());
}

TEST_CASE("a condition that mixes subjects has words but no editor", "[list]")
{
    const Filter mixed = overdueOr(Filter::term(FilterField::Assignee, core::Nobody{}));
    CHECK_FALSE(ui::conditions::subjectOf(mixed));
    CHECK(ui::conditions::textOf(mixed, team()) == QStringLiteral("Due: overdue or Assignee: nobody"));
    const Filter none = Filter::negation(Filter::term(FilterField::Priority, core::Priority::High));
    CHECK_FALSE(ui::conditions::subjectOf(none));
    CHECK(ui::conditions::textOf(none, team()) == QStringLiteral("not: Priority: High"));
}

TEST_CASE("a chip says what is asked in the words of the team", "[list]")
{
    core::Directory directory = team();
    directory.statuses[1].name = QStringLiteral("<b>On hold</b>");
    CHECK(ui::conditions::textOf(Filter::term(FilterField::Assignee, core::PersonId{1}), directory)
          == QStringLiteral("Assignee: Anna Below"));
    CHECK(ui::conditions::textOf(Filter::any({Filter::term(FilterField::Status, core::statuses::kNew),
                                              Filter::term(FilterField::Status, core::statuses::kWaiting)}),
                                 directory)
          == QStringLiteral("Status: New, <b>On hold</b>"));
    CHECK(ui::conditions::textOf(Filter::term(FilterField::Client, QStringLiteral("100 %1")), directory)
          == QStringLiteral("Client: 100 %1"));
}

TEST_CASE("a chip tells days that move and levels of priority as they are compared", "[list]")
{
    using core::Comparison;
    const auto text = [](FilterField field, const core::FilterValue &value, Comparison comparison) {
        return ui::conditions::textOf(Filter::term(field, value, comparison), team());
    };
    CHECK(text(FilterField::Changed, core::DaysAgo{3}, Comparison::LessOrEqual)
          == QStringLiteral("Changed: over 3 days ago"));
    CHECK(text(FilterField::Due, core::DaysAgo{-3}, Comparison::LessOrEqual)
          == QStringLiteral("Due: in the next 3 days"));
    CHECK(text(FilterField::Priority, core::Priority::High, Comparison::GreaterOrEqual)
          == QStringLiteral("Priority: high and above"));
}

TEST_CASE("only people who are still there are offered", "[list]")
{
    QStringList labels;
    for (const auto &choice : ui::conditions::choicesOf(Subject::Assignee, team()))
        labels.append(choice.label);
    CHECK(labels == QStringList{QStringLiteral("Me"), QStringLiteral("Anna Below"), QStringLiteral("Nobody")});
}

TEST_CASE("each subject has choices whose condition leads back to it", "[list]")
{
    for (const Subject subject : ui::conditions::allSubjects()) {
        const auto choices = ui::conditions::choicesOf(subject, team());
        CHECK_FALSE(choices.isEmpty());
        for (const auto &choice : choices)
            CHECK(ui::conditions::subjectOf(choice.term) == subject);
    }
}

TEST_CASE("people chosen by their avatars are one condition that replaces the one before", "[list]")
{
    const core::PersonId anna{1};
    const core::PersonId igor{2};
    const Filter late = Filter::term(FilterField::IsOverdue, true);
    const Filter both = ui::conditions::withAssignees(late, {anna, igor});
    CHECK(ui::conditions::partsOf(both).size() == 2);
    CHECK(ui::conditions::assigneesOf(both, anna) == QList<core::PersonId>{anna, igor});
    const Filter one = ui::conditions::withAssignees(both, {igor});
    CHECK(ui::conditions::assigneesOf(one, anna) == QList<core::PersonId>{igor});
    CHECK(ui::conditions::withAssignees(one, {}) == ui::conditions::joined({late}));
    CHECK(ui::conditions::assigneesOf(Filter::term(FilterField::Assignee, core::Me{}), anna)
          == QList<core::PersonId>{anna});
}
