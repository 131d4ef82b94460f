// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/text/duration.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a typed span of time is read as people write it", "[duration]")
{
    const QList<std::pair<QString, qint64>> spans{
        {u""_s, 0},         {u"0"_s, 0},           {u"90"_s, 90},       {u"1:30"_s, 90},  {u"1 h 30 min"_s, 90},
        {u"1h30m"_s, 90},   {u"1 ч 30 мин"_s, 90}, {u"2 ч"_s, 120},     {u"1,5 ч"_s, 90}, {u"1.5h"_s, 90},
        {u"45 мин."_s, 45}, {u"45m"_s, 45},        {u"1\u00a0ч"_s, 60},
    };
    for (const auto &[text, minutes] : spans) {
        INFO(text.toStdString());
        CHECK(ui::minutesOf(text) == minutes);
    }
    for (const QString &text : {u"soon"_s, u"1:75"_s, u"-5"_s, u"1 h 30 min 5"_s, u"<b>1</b>"_s, u"%1"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(ui::minutesOf(text).has_value());
    }
}

TEST_CASE("a span of time is written so that it can be read again", "[duration]")
{
    CHECK(ui::durationText(0).isEmpty());
    for (const qint64 minutes : {1, 59, 60, 61, 90, 600, 100000})
        CHECK(ui::minutesOf(ui::durationText(minutes)) == minutes);
}
