// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/due.h"
#include "core/domain/field.h"
#include "core/domain/person.h"
#include "core/domain/reminder.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QTimeZone kMoscow("Europe/Moscow");
const QTimeZone kNewYork("America/New_York");

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

TEST_CASE("an all-day task is overdue from the next local midnight", "[due]")
{
    const Due due = Due::onDay(QDate(2026, 10, 14));
    CHECK_FALSE(isOverdue(due, utc(2026, 10, 14, 20, 59), kMoscow));
    CHECK(isOverdue(due, utc(2026, 10, 14, 21, 0), kMoscow));
}

TEST_CASE("a week bucket ends with the last day of the chosen week", "[due]")
{
    const QDateTime wednesday = utc(2026, 10, 14, 9);
    const auto bucket = [&](int day, Qt::DayOfWeek first) {
        return bucketOf(Due::onDay(QDate(2026, 10, day)), wednesday, kMoscow, first);
    };
    CHECK(bucket(13, Qt::Monday) == DueBucket::Overdue);
    CHECK(bucket(14, Qt::Monday) == DueBucket::Today);
    CHECK(bucket(15, Qt::Monday) == DueBucket::Tomorrow);
    CHECK(bucket(18, Qt::Monday) == DueBucket::Week);
    CHECK(bucket(18, Qt::Sunday) == DueBucket::Later);
    CHECK(bucket(19, Qt::Monday) == DueBucket::Later);
    CHECK(bucketOf({}, wednesday, kMoscow, Qt::Monday) == DueBucket::None);
}

TEST_CASE("a wall-clock time in the skipped hour keeps the offset from before the gap", "[due]")
{
    CHECK(resolveLocalTime(QDate(2026, 3, 8), QTime(2, 30), kNewYork) == utc(2026, 3, 8, 7, 30));
}

TEST_CASE("of a repeated hour the first one is meant", "[due]")
{
    CHECK(resolveLocalTime(QDate(2026, 11, 1), QTime(1, 30), kNewYork) == utc(2026, 11, 1, 5, 30));
}

TEST_CASE("all-day tasks sort after the instants of their day", "[due]")
{
    const Due evening = Due::at(utc(2026, 10, 14, 20, 0)); // 23:00 in Moscow
    const Due day = Due::onDay(QDate(2026, 10, 14));
    CHECK(dueSortKey(evening, kMoscow) < dueSortKey(day, kMoscow));
    CHECK(dueSortKey(day, kMoscow) < dueSortKey(Due::at(utc(2026, 10, 14, 21, 0)), kMoscow));
    CHECK(dueSortKey(day, kMoscow) < dueSortKey({}, kMoscow));
}

TEST_CASE("a title becomes one line without controls", "[task]")
{
    CHECK(cleanedTitle(QStringLiteral("  Call\nAda\t\x01now \u202E")) == QStringLiteral("Call Ada now"));
    CHECK(cleanedText(QStringLiteral("a\r\nb\rc\0d").append(QChar(0))) == QStringLiteral("a\nb\ncd"));
}

TEST_CASE("every field has a key and keeps its value", "[task]")
{
    Task task;
    task.title = QStringLiteral("Call");
    task.estimateMinutes = 30;
    for (const Field field : allFields()) {
        CHECK(fieldOf(keyOf(field)) == field);
        Task copy;
        setValue(copy, field, valueOf(task, field));
        CHECK(valueOf(copy, field) == valueOf(task, field));
    }
}

TEST_CASE("initials are the first letters of two words", "[person]")
{
    CHECK(initialsOf(QStringLiteral("анна белова")) == QStringLiteral("АБ"));
    CHECK(initialsOf(QStringLiteral("Cher")) == QStringLiteral("C"));
    CHECK(initialsOf(QString()).isEmpty());
}

TEST_CASE("a reminder rings before an instant or before the morning of a whole day", "[reminder]")
{
    const ReminderSpec before{.beforeMinutes = 60, .at = {}};
    const ReminderSpec at{.beforeMinutes = {}, .at = utc(2026, 10, 14, 6)};
    CHECK(ringsAt(before, Due::at(utc(2026, 10, 14, 12)), kMoscow) == utc(2026, 10, 14, 11));
    CHECK(ringsAt(before, Due::onDay(QDate(2026, 10, 14)), kMoscow) == utc(2026, 10, 14, 5));
    CHECK_FALSE(ringsAt(before, Due(), kMoscow).isValid());
    CHECK(ringsAt(at, Due(), kMoscow) == utc(2026, 10, 14, 6));
}
