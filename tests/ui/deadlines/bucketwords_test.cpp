// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/bucketwords.h"

#include "tests/support/catch.h"
#include "ui/text/duetext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using core::Due;
using core::DueBucket;

namespace {

core::FilterContext noonOf(int day)
{
    return {core::PersonId{1}, QDateTime(QDate(2026, 10, day), QTime(9, 0), Qt::UTC), QTimeZone("Europe/Moscow"),
            Qt::Monday};
}

QDate october(int day)
{
    return {2026, 10, day};
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

/// English words, whatever the computer speaks.
struct English
{
    English() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~English() { QLocale::setDefault(before); }
    QLocale before;
};

} // namespace

TEST_CASE("each column says which days it has", "[deadlines]")
{
    const English english;
    const core::FilterContext now = noonOf(14);
    const auto days = [&](DueBucket bucket) { return plain(ui::bucketDays(bucket, october(11), now)); };
    CHECK(days(DueBucket::Overdue) == u"since October 11"_s);
    CHECK(days(DueBucket::Today) == u"Wednesday, October 14"_s);
    CHECK(days(DueBucket::Tomorrow) == u"Thursday, October 15"_s);
    CHECK(days(DueBucket::Week) == u"October 16–18"_s);
    CHECK(days(DueBucket::Later) == u"from October 19"_s);
    CHECK(days(DueBucket::None) == u"pick a day"_s);
    CHECK(ui::bucketDays(DueBucket::Overdue, {}, now).isEmpty());
}

TEST_CASE("the week says when it has no days left", "[deadlines]")
{
    const English english;
    CHECK(plain(ui::bucketDays(DueBucket::Week, {}, noonOf(16))) == u"October 18"_s);
    CHECK(ui::bucketDays(DueBucket::Week, {}, noonOf(17)) == u"no days left"_s);
    CHECK(plain(ui::bucketDays(DueBucket::Later, {}, noonOf(18))) == u"from October 20"_s);
    CHECK(plain(ui::bucketDays(DueBucket::Week, {}, noonOf(28))) == u"October 30 – November 1"_s);
}

TEST_CASE("days read in the order of the language", "[deadlines]")
{
    const English english;
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    CHECK(plain(ui::longDaysText(october(16), october(18))) == u"16–18 октября"_s);
    CHECK(plain(ui::longDaysText(october(30), {2026, 11, 1})) == u"30 октября – 1 ноября"_s);
    CHECK(plain(ui::longDayText(october(14), october(1), true)) == u"среда, 14 октября"_s);
}

TEST_CASE("a card says the time alone where its column says the day", "[deadlines]")
{
    const English english;
    const core::FilterContext now = noonOf(14);
    const auto at
        = [&](int day, int hour) { return Due::at(core::resolveLocalTime(october(day), QTime(hour, 0), now.zone)); };
    const auto text = [&](const Due &due, DueBucket bucket) { return plain(ui::cardDueText(due, bucket, now)); };
    CHECK(text(at(14, 15), DueBucket::Today) == ui::timeText(QTime(15, 0)));
    CHECK(text(Due::onDay(october(15)), DueBucket::Tomorrow) == u"All day"_s);
    CHECK(text(at(16, 11), DueBucket::Week) == u"Fri, "_s + ui::timeText(QTime(11, 0)));
    CHECK(text(Due::onDay(october(16)), DueBucket::Week) == u"Fri, all day"_s);
    CHECK(text(Due::onDay(october(19)), DueBucket::Later) == u"Mon, Oct 19"_s);
    CHECK(text({}, DueBucket::None).isEmpty());
    CHECK(text(Due::onDay(october(11)), DueBucket::Overdue).startsWith(u"Sun, Oct 11 · 3 day"_s));
    CHECK(text(at(13, 16), DueBucket::Overdue) == u"Yesterday, "_s + ui::timeText(QTime(16, 0)));
}
