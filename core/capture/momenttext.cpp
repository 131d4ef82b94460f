// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/momenttext.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <QStringList>

namespace core {

namespace {

using namespace Qt::Literals::StringLiterals;

using Problem = DateReading::Problem;

constexpr double kMostDays = 3660; // ten years

enum class Unit { Minute, Hour, Day, Week, Workday };

struct UnitWords
{
    Unit unit;
    QStringView words; ///< parted by blanks
};
constexpr std::array kUnits{
    UnitWords{Unit::Minute, u"м мин минута минуту минуты минут m min mins minute minutes"},
    UnitWords{Unit::Hour, u"ч час часа часов h hr hrs hour hours"},
    UnitWords{Unit::Day, u"д дн день дня дней d day days"},
    UnitWords{Unit::Week, u"н нед неделя неделю недели недель w wk week weeks"},
    UnitWords{Unit::Workday, u"рд wd workday workdays"},
};
constexpr QStringView kWorking = u"раб рабочий рабочих рабочие working work business";
constexpr QStringView kOne = u"a an один одну одна";

/// A span of time as it was typed.
struct Span
{
    double minutes = 0;
    double days = 0;
    int workdays = 0;
};

bool isOneOf(QStringView words, const QString &word)
{
    const auto list = words.split(u' ');
    return std::ranges::find(list, QStringView(word)) != list.end();
}

std::optional<Unit> unitOf(const QString &word)
{
    for (const UnitWords &unit : kUnits) {
        if (isOneOf(unit.words, word))
            return unit.unit;
    }
    return std::nullopt;
}

/// Lower case, parted where a number meets a letter, without commas and the full stops of abbreviations.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression kDecimal(u"(\\d),(\\d)"_s);
    static const QRegularExpression kNumberEnds(u"(\\d)([^\\W\\d_])"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kAbbreviation(u"([^\\W\\d_])\\."_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kGaps(u"[\\s,]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString clean = text.toLower().replace(u'ё', u'е');
    clean.replace(kDecimal, u"\\1.\\2"_s).replace(kNumberEnds, u"\\1 \\2"_s).replace(kAbbreviation, u"\\1 "_s);
    return clean.split(kGaps, Qt::SkipEmptyParts);
}

void addTo(Span &span, Unit unit, double number)
{
    switch (unit) {
    case Unit::Minute:
        span.minutes += number;
        return;
    case Unit::Hour:
        span.minutes += number * 60;
        return;
    case Unit::Day:
        span.days += number;
        return;
    case Unit::Week:
        span.days += number * 7;
        return;
    case Unit::Workday:
        span.workdays += static_cast<int>(number);
        return;
    }
}

/// Takes "2 рабочих дня", "15 мин", "час", "полчаса", "half an hour" from the front of @p words; false when nothing of
/// that stands there.
bool takePart(QStringList &words, Span &span)
{
    if (words.isEmpty())
        return false;
    if (words.first() == u"полчаса") {
        span.minutes += 30;
        words.removeFirst();
        return true;
    }
    qsizetype at = 0;
    double number = 1;
    bool isNumber = false;
    if (const double typed = words.first().toDouble(&isNumber); isNumber) {
        number = typed;
        ++at;
    } else if (words.first() == u"half") {
        number = 0.5;
        ++at;
    }
    if (!isNumber && at < words.size() && isOneOf(kOne, words.at(at)))
        ++at;
    const bool isWorking = at < words.size() && isOneOf(kWorking, words.at(at));
    at += isWorking ? 1 : 0;
    std::optional<Unit> unit = at < words.size() ? unitOf(words.at(at)) : std::nullopt;
    if (isWorking && unit == Unit::Day)
        unit = Unit::Workday;
    else if (isWorking)
        return false;
    if (!unit || number < 0)
        return false;
    addTo(span, *unit, number);
    words.remove(0, at + 1);
    return true;
}

bool takeSpan(QStringList &words, Span &span)
{
    bool isThere = false;
    while (takePart(words, span)) {
        isThere = true;
        if (!words.isEmpty() && (words.first() == u"и" || words.first() == u"and"))
            words.removeFirst();
    }
    const bool isSmall
        = span.days <= kMostDays && span.workdays <= kMostWorkdaysBefore && span.minutes <= kMostDays * 24 * 60;
    return isThere && isSmall;
}

/// "в 10:00" behind a span of days; invalid when it is no time.
QTime takeTime(QStringList &words)
{
    if (!words.isEmpty() && (words.first() == u"в" || words.first() == u"at"))
        words.removeFirst();
    const QTime time = readTimeText(words.join(u' '));
    words.clear();
    return time;
}

std::optional<MomentReading> fromNow(const Span &span, QStringList rest, const DateContext &context)
{
    const QDateTime now = context.localNow();
    QTime time = span.workdays > 0 ? context.hours.start : now.time();
    if (!rest.isEmpty()) {
        time = span.minutes > 0 ? QTime() : takeTime(rest);
        if (!time.isValid())
            return std::nullopt;
    }
    QDate day = now.date();
    if (span.workdays > 0)
        day = workdaysBefore(day, -span.workdays, context.hours);
    const auto wholeDays = static_cast<int>(span.days);
    day = day.addDays(wholeDays);
    const double minutes = span.minutes + (span.days - wholeDays) * 24 * 60;
    const bool isMoved = day != now.date() || time != now.time();
    const QDateTime from = isMoved ? resolveLocalTime(day, time, context.zone) : context.now;
    return MomentReading{.at = from.addSecs(qRound64(minutes * 60))};
}

/// "за 15 минут до срока", "15 minutes before due", and whether nothing else stands there.
bool isBeforeDue(bool hasPrefix, const QStringList &rest)
{
    const QString text = rest.join(u' ');
    if (hasPrefix && text.isEmpty())
        return true;
    return text == u"до" || text == u"до срока" || text == u"before" || text == u"before due"
        || text == u"before the due date";
}

std::optional<MomentReading> readSpan(const QString &text, const DateContext &context)
{
    QStringList words = partsOf(text);
    const bool isAhead = !words.isEmpty() && (words.first() == u"через" || words.first() == u"in");
    const bool isBefore = !words.isEmpty() && words.first() == u"за";
    if (isAhead || isBefore)
        words.removeFirst();
    Span span;
    if (!takeSpan(words, span))
        return std::nullopt;
    if (!isAhead && isBeforeDue(isBefore, words)) {
        const int minutes = static_cast<int>(span.minutes + span.days * 24 * 60);
        if (span.workdays > 0 && minutes > 0)
            return std::nullopt;
        const ReminderSpec spec = span.workdays > 0 ? ReminderSpec{.beforeWorkdays = span.workdays}
                                                    : ReminderSpec{.beforeMinutes = minutes};
        return MomentReading{.beforeDue = spec};
    }
    if (isBefore)
        return std::nullopt;
    return fromNow(span, words, context);
}

/// The time that a part of the day stands for; invalid for any other word.
QTime partOfDay(const QString &word, const WorkingHours &hours)
{
    if (isOneOf(u"утром morning", word))
        return hours.start;
    if (isOneOf(u"полдень noon midday", word))
        return {12, 0};
    if (isOneOf(u"днем afternoon", word))
        return {14, 0};
    return isOneOf(u"вечером evening tonight", word) ? hours.end : QTime();
}

/// "завтра вечером", "fri morning", "вечером".
std::optional<MomentReading> readPartOfDay(const QString &text, const DateContext &context)
{
    QStringList words = text.toLower().replace(u'ё', u'е').split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    const QTime time = partOfDay(words.takeLast(), context.hours);
    if (!time.isValid())
        return std::nullopt;
    words.removeIf([](const QString &word) { return isOneOf(u"in the this at в", word); });
    const QTimeZone &zone = context.zone;
    if (words.isEmpty()) {
        const QDate today = context.today();
        const QDateTime at = resolveLocalTime(today, time, zone);
        return MomentReading{.at = at > context.now ? at : resolveLocalTime(today.addDays(1), time, zone)};
    }
    const DateReading day = readDateText(words.join(u' '), context);
    if (!day.due.isAllDay())
        return std::nullopt;
    return MomentReading{.at = resolveLocalTime(day.due.day(), time, zone)};
}

MomentReading readDate(const QString &text, const DateContext &context)
{
    const DateReading date = readDateText(text, context);
    if (date.problem != Problem::None)
        return {.problem = date.problem, .date = date};
    if (date.due.isNone())
        return {.problem = Problem::Unknown};
    if (date.due.isInstant())
        return {.at = date.due.instant()};
    const QDateTime morning = resolveLocalTime(date.due.day(), context.hours.start, context.zone);
    const bool isToday = date.due.day() == context.today();
    if (isToday && morning <= context.now) // what is left of the day is meant
        return {.at = resolveLocalTime(date.due.day(), context.hours.end, context.zone)};
    return {.at = morning};
}

} // namespace

MomentReading readMomentText(const QString &text, const DateContext &context)
{
    if (const auto span = readSpan(text, context))
        return *span;
    if (const auto part = readPartOfDay(text, context))
        return *part;
    return readDate(text, context);
}

} // namespace core
