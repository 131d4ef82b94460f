// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/list/duesteps.h"

using core::Due;
using core::DueBucket;

namespace {

/// Noon in Moscow on a day of October 2026; the 12th is a Monday.
core::FilterContext noonOf(int day, Qt::DayOfWeek firstDay = Qt::Monday)
{
    return {core::PersonId{1}, QDateTime(QDate(2026, 10, day), QTime(9, 0), Qt::UTC), QTimeZone("Europe/Moscow"),
            firstDay};
}

QDate october(int day)
{
    return {2026, 10, day};
}

} // namespace

TEST_CASE("each bucket has a day that stands for it", "[list]")
{
    CHECK(ui::dayOfBucket(DueBucket::Today, noonOf(13)) == october(13));
    CHECK(ui::dayOfBucket(DueBucket::Tomorrow, noonOf(13)) == october(14));
    CHECK(ui::dayOfBucket(DueBucket::Week, noonOf(13)) == october(16));
    CHECK(ui::dayOfBucket(DueBucket::Later, noonOf(13)) == october(19));
    CHECK_FALSE(ui::dayOfBucket(DueBucket::Overdue, noonOf(13)));
}

TEST_CASE("a week that nears its end offers Sunday and then no day at all", "[list]")
{
    CHECK(ui::dayOfBucket(DueBucket::Week, noonOf(15)) == october(18)); // Friday is tomorrow
    CHECK(ui::dayOfBucket(DueBucket::Week, noonOf(16)) == october(18));
    CHECK_FALSE(ui::dayOfBucket(DueBucket::Week, noonOf(17)));
    CHECK(ui::dayOfBucket(DueBucket::Later, noonOf(18)) == october(26)); // Monday is tomorrow
    CHECK(ui::dayOfBucket(DueBucket::Week, noonOf(15, Qt::Sunday)) == october(17));
}

TEST_CASE("a task moved into a bucket keeps its time of day", "[list]")
{
    const Due seven = Due::at(QDateTime(october(13), QTime(4, 0), Qt::UTC)); // 7:00 in Moscow
    CHECK(ui::dueInBucket(seven, DueBucket::Tomorrow, noonOf(13))
          == Due::at(QDateTime(october(14), QTime(4, 0), Qt::UTC)));
    CHECK(ui::dueInBucket(Due::onDay(october(1)), DueBucket::Today, noonOf(13)) == Due::onDay(october(13)));
    CHECK(ui::dueInBucket({}, DueBucket::Later, noonOf(13)) == Due::onDay(october(19)));
    CHECK(ui::dueInBucket(seven, DueBucket::None, noonOf(13)) == Due());
    CHECK_FALSE(ui::dueInBucket(seven, DueBucket::Overdue, noonOf(13)));
}

TEST_CASE("the bucket beside another leaves out those that nothing can be moved to", "[list]")
{
    CHECK(ui::bucketBeside(DueBucket::Overdue, 1, noonOf(13)) == DueBucket::Today);
    CHECK_FALSE(ui::bucketBeside(DueBucket::Today, -1, noonOf(13)));
    CHECK(ui::bucketBeside(DueBucket::Tomorrow, 1, noonOf(13)) == DueBucket::Week);
    CHECK(ui::bucketBeside(DueBucket::Tomorrow, 1, noonOf(17)) == DueBucket::Later);
    CHECK(ui::bucketBeside(DueBucket::Later, 1, noonOf(13)) == DueBucket::None);
    CHECK_FALSE(ui::bucketBeside(DueBucket::None, 1, noonOf(13)));
}
