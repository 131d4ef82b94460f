// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/field.h"
#include "tests/bench/generator.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 10, 14);

QByteArray lines(int tasks)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bench::writeJsonLines(buffer, tasks, kToday);
    return buffer.data();
}

} // namespace

TEST_CASE("the same day gives the same bench data", "[bench]")
{
    CHECK(lines(50) == lines(50));
    CHECK(lines(50) != lines(51));
}

TEST_CASE("bench data is one task a line with known keys", "[bench]")
{
    const QList<QByteArray> all = lines(200).trimmed().split('\n');
    REQUIRE(all.size() == 200);
    const QSet<QString> further{u"all_day"_s, u"created"_s, u"changed"_s};
    int open = 0;
    for (const QByteArray &line : all) {
        const QJsonObject task = QJsonDocument::fromJson(line).object();
        CHECK_FALSE(task.value(u"title"_s).toString().isEmpty());
        for (const QString &key : task.keys())
            CHECK((core::fieldOf(key).has_value() || further.contains(key)));
        CHECK(task.value(u"created"_s).toString() <= task.value(u"changed"_s).toString());
        open += task.contains(u"completed"_s) ? 0 : 1;
    }
    CHECK(open > 30);
    CHECK(open < 90);
}
