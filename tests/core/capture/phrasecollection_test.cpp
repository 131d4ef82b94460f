// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/capture.h"
#include "core/capture/phrases.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// Phrases with dates as other programs' suites expect them to be read. The collection lies beside the project, where
// there is one; it names where a source made a choice of its own.
namespace {

const QTimeZone kZone("Europe/Moscow");

QDateTime momentOf(const QJsonObject &phrase)
{
    const QString told = phrase[u"ref"].toString();
    QDateTime moment = QDateTime::fromString(told.isEmpty() ? u"2026-11-25T10:20:00"_s : told, Qt::ISODate);
    moment.setTimeZone(kZone);
    return moment;
}

bool hasFlag(const QJsonObject &phrase, QStringView flag)
{
    for (const QJsonValue &known : phrase[u"flags"].toArray()) {
        if (known.toString().startsWith(flag))
            return true;
    }
    return false;
}

/// Whether the due date, or the beginning of a range, is the one that is expected.
bool isReadAsExpected(const QJsonObject &phrase, bool isDayFirst)
{
    const QJsonObject expected = phrase[u"expect"].toObject();
    const CaptureContext context{.dates = {.now = momentOf(phrase).toUTC(), .zone = kZone, .isDayFirst = isDayFirst}};
    const Capture capture = captured(phrase[u"text"].toString(), context);
    const CaptureDraft &draft = capture.draft;
    if (expected[u"none"].toBool())
        return draft.due.isNone();
    const QDate day = QDate::fromString(expected[u"date"].toString(), Qt::ISODate);
    const QTime time = QTime::fromString(expected[u"time"].toString().left(5), u"HH:mm"_s);
    for (const Due &read : {draft.due, draft.start}) {
        const QTime readTime = read.isInstant() ? read.instant().toTimeZone(kZone).time() : QTime();
        const bool isTime = !time.isValid()
            || (hasFlag(phrase, u"approx-time") ? readTime.isValid()
                                                : readTime.hour() == time.hour() && readTime.minute() == time.minute());
        if (!read.isNone() && isTime && (!day.isValid() || read.localDay(kZone) == day))
            return true;
    }
    return false;
}

struct Score
{
    int right = 0;
    int all = 0;
};

/// Of the phrases that salespeople type and that tell a date, a time, a range or nothing.
Score scoreOf(const QString &language)
{
    QFile file(QStringLiteral(FOLLOWUP_SOURCE "/../shared/data/nldates_") + language + u".json"_s);
    Score score;
    if (!file.open(QIODevice::ReadOnly))
        return score;
    const QJsonObject collection = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : collection[u"cases"].toArray()) {
        const QJsonObject phrase = value.toObject();
        const QString kind = phrase[u"kind"].toString();
        const bool isDate
            = kind == u"date" || kind == u"datetime" || kind == u"time" || kind == u"interval" || kind == u"none";
        if (!isDate || !phrase[u"sales"].toBool())
            continue;
        ++score.all;
        if (isReadAsExpected(phrase, language == u"ru"))
            ++score.right;
        else
            UNSCOPED_INFO("missed: " << phrase[u"text"].toString().toStdString());
    }
    return score;
}

} // namespace

TEST_CASE("nine of ten phrases that other programs read are read alike", "[capture][phrases]")
{
    for (const QString &language : {u"ru"_s, u"en"_s}) {
        const Score score = scoreOf(language);
        if (score.all == 0) {
            WARN("no collection of phrases lies beside the project");
            continue;
        }
        // Holidays, time zones and the last instants of a span are what is missed in English.
        const int least = language == u"ru" ? score.all * 92 / 100 : score.all * 84 / 100;
        INFO(language.toStdString() << ": " << score.right << " of " << score.all);
        CHECK(score.right >= least);
    }
}
