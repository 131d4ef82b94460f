// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/datetext.h"

#include "core/capture/phrases.h"
#include "core/domain/taskcheck.h"

#include <array>
#include <QRegularExpression>
#include <QStringList>

namespace core {

namespace {

using namespace Qt::Literals::StringLiterals;

using Problem = DateReading::Problem;

/// Words that stand for a day; several spellings each, lower case.
struct WeekdayWords
{
    int dayOfWeek;
    std::array<QLatin1StringView, 3> english;
    std::array<QStringView, 3> russian;
};

constexpr std::array kWeekdays{
    WeekdayWords{1, {"mon"_L1, "monday"_L1, ""_L1}, {u"пн", u"понедельник", u"пнд"}},
    WeekdayWords{2, {"tue"_L1, "tuesday"_L1, "tues"_L1}, {u"вт", u"вторник", u"втр"}},
    WeekdayWords{3, {"wed"_L1, "wednesday"_L1, ""_L1}, {u"ср", u"среда", u"среду"}},
    WeekdayWords{4, {"thu"_L1, "thursday"_L1, "thur"_L1}, {u"чт", u"четверг", u"чтв"}},
    WeekdayWords{5, {"fri"_L1, "friday"_L1, ""_L1}, {u"пт", u"пятница", u"пятницу"}},
    WeekdayWords{6, {"sat"_L1, "saturday"_L1, ""_L1}, {u"сб", u"суббота", u"субботу"}},
    WeekdayWords{7, {"sun"_L1, "sunday"_L1, ""_L1}, {u"вс", u"воскресенье", u"вск"}},
};

struct RelativeWord
{
    QStringView word;
    int days;
};

constexpr std::array kRelative{
    RelativeWord{u"сегодня", 0},     RelativeWord{u"today", 0},    RelativeWord{u"завтра", 1},
    RelativeWord{u"послезавтра", 2}, RelativeWord{u"tomorrow", 1}, RelativeWord{u"вчера", -1},
    RelativeWord{u"yesterday", -1},
};

/// The day part of a text, before a time is put to it.
struct DayReading
{
    DateReading::Problem problem = Problem::Unknown;
    QDate date{};
    int day = 0;
    int month = 0;
    int year = 0;
};

QDate dayOfWord(const QString &word, QDate today)
{
    for (const RelativeWord &relative : kRelative) {
        if (word == relative.word)
            return today.addDays(relative.days);
    }
    for (const WeekdayWords &weekday : kWeekdays) {
        const auto says = [&word](auto spelling) { return !spelling.isEmpty() && word == spelling; };
        if (std::any_of(weekday.english.begin(), weekday.english.end(), says)
            || std::any_of(weekday.russian.begin(), weekday.russian.end(), says)) {
            const int ahead = (weekday.dayOfWeek - today.dayOfWeek() + 7) % 7;
            return today.addDays(ahead == 0 ? 7 : ahead);
        }
    }
    return {};
}

/// A day of the calendar; without a year (0) the next one from @p today on.
DayReading calendarDay(int year, int month, int day, QDate today)
{
    DayReading reading{Problem::NoSuchDay, {}, day, month, year};
    if (year > 0)
        reading.date = QDate(year, month, day);
    // The 29th of February may be up to eight years away, across a century that is no leap year.
    for (int ahead = 0; year == 0 && ahead <= 8; ++ahead) {
        const QDate date(today.year() + ahead, month, day);
        if (date.isValid() && date >= today) {
            reading.date = date;
            break;
        }
    }
    if (reading.date.isValid())
        reading.problem = Problem::None;
    return reading;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

DayReading readDay(const QString &word, const DateContext &context)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2})?)?$"_s);
    static const QRegularExpression slashed(u"^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$"_s);
    const QDate today = context.today();

    if (const QDate date = dayOfWord(word, today); date.isValid())
        return {Problem::None, date, date.day(), date.month(), date.year()};
    if (const auto match = iso.match(word); match.hasMatch())
        return calendarDay(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), today);
    if (const auto match = dotted.match(word); match.hasMatch())
        return calendarDay(yearOf(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt(), today);
    if (const auto match = slashed.match(word); match.hasMatch()) {
        int day = match.captured(1).toInt();
        int month = match.captured(2).toInt();
        // 10/16 can only be the sixteenth of October, whatever the order of the language.
        if (!context.isDayFirst ? day <= 12 : month > 12)
            std::swap(day, month);
        return calendarDay(yearOf(match.captured(3)), month, day, today);
    }
    return {};
}

/// 2026-10-16T09:00Z and its like: an instant with its own offset, or a local one.
std::optional<DateReading> readIsoMoment(const QString &text, const DateContext &context)
{
    static const QRegularExpression moment(
        u"^(\\d{4}-\\d{2}-\\d{2})t(\\d{2}:\\d{2}(?::\\d{2})?)(z|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = moment.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const DayReading day = readDay(match.captured(1), context);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (day.problem != Problem::None)
        return DateReading{day.problem, {}, day.day, day.month, day.year, {}};
    if (!time.isValid())
        return DateReading{.problem = Problem::NoSuchTime, .word = match.captured(2)};
    if (match.capturedLength(3) == 0)
        return DateReading{.due = Due::at(resolveLocalTime(day.date, time, context.zone))};
    const Due due = Due::at(QDateTime::fromString(text.toUpper(), Qt::ISODate));
    return due.isNone() ? DateReading{.problem = Problem::NoSuchTime, .word = match.captured(3)}
                        : DateReading{.due = due};
}

/// The words of a date, lower case, without the prepositions and commas that may stand between them.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,\\x{a0}\\x{202f}]+"_s);
    QStringList words = text.toLower().replace(u'ё', u'е').split(separators, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word == u"в" || word == u"во" || word == u"at" || word == u"on"; });
    // "3 pm" is one time.
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i) == u"am" || words.at(i) == u"pm") {
            words[i - 1] += words.at(i);
            words.removeAt(i--);
        }
    }
    return words;
}

DateReading timeAlone(QTime time, const DateContext &context)
{
    const QDate today = context.today();
    const QDateTime atToday = resolveLocalTime(today, time, context.zone);
    const bool hasPassed = atToday <= context.now;
    return {.due = Due::at(hasPassed ? resolveLocalTime(today.addDays(1), time, context.zone) : atToday)};
}

} // namespace

QTime readTimeText(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm)?$"_s);
    const auto match = clock.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    if (match.capturedLength(3) > 0) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (match.captured(3) == u"pm" ? 12 : 0);
    }
    return {hour, match.captured(2).toInt()};
}

namespace {

/// Days, weekdays, clocks and ISO moments: what is written rather than spoken.
DateReading readWritten(const QString &text, const DateContext &context)
{
    if (const auto moment = readIsoMoment(text.trimmed().toLower(), context))
        return *moment;
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return {};

    const DayReading day = readDay(words.first(), context);
    if (day.problem == Problem::Unknown) {
        // A bare number is no time: "17" may as well be a day.
        const QTime time
            = words.first().contains(QRegularExpression(u"[:m]"_s)) ? readTimeText(words.first()) : QTime();
        if (words.size() == 1 && time.isValid())
            return timeAlone(time, context);
        if (words.size() == 1 && words.first().contains(u':'))
            return {.problem = Problem::NoSuchTime, .word = words.first()};
        return {.problem = Problem::Unknown};
    }
    if (day.problem != Problem::None)
        return {day.problem, {}, day.day, day.month, day.year, {}};
    if (words.size() == 1)
        return {.due = Due::onDay(day.date)};
    const QTime time = words.size() == 2 ? readTimeText(words.at(1)) : QTime();
    if (time.isValid())
        return {.due = Due::at(resolveLocalTime(day.date, time, context.zone))};
    const bool looksLikeTime = words.size() == 2 && words.at(1).front().isDigit();
    return {.problem = looksLikeTime ? Problem::NoSuchTime : Problem::Unknown, .word = words.at(1)};
}

/// A phrase as quick add reads it, if it is all of the text; Unknown otherwise.
DateReading readPhrase(const QString &text, const DateContext &context)
{
    const Phrase phrase(text);
    const MomentFound found = readMoment(phrase, 0, context);
    const bool isWhole = found.end > 0 && found.end == phrase.size()
        && phrase.at(found.end - 1).end
            == QStringView(text).trimmed().size() + text.indexOf(QStringView(text).trimmed());
    if (isWhole && found.isImpossible && found.typed.size() == 3)
        return {.problem = Problem::NoSuchDay,
                .day = found.typed.at(0),
                .month = found.typed.at(1),
                .year = found.typed.at(2)};
    if (!isWhole || found.isImpossible)
        return {.problem = Problem::Unknown};
    if (found.instant.isValid())
        return {.due = Due::at(found.instant)};
    if (!found.time.isValid())
        return {.due = Due::onDay(found.day)};
    const bool hasPassed = found.time <= context.localNow().time();
    const QDate day = found.day.isValid() ? found.day : context.today().addDays(hasPassed ? 1 : 0);
    return {.due = Due::at(resolveLocalTime(day, found.time, context.zone))};
}

} // namespace

DateReading readDateText(const QString &text, const DateContext &context)
{
    const DateReading written = readWritten(text, context);
    if (written.problem != Problem::Unknown && written.problem != Problem::NoSuchTime)
        return written;
    const DateReading phrase = readPhrase(text, context);
    return phrase.problem == Problem::Unknown || !isWritable(phrase.due) ? written : phrase;
}

} // namespace core
