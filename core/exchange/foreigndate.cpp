// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/foreigndate.h"
#include "core/domain/taskcheck.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <QRegularExpression>

namespace core {

namespace {

/// The beginnings of month names, English and Russian.
constexpr std::array<std::array<QStringView, 3>, 12> kMonths{{{u"jan", u"янв", u"янв"},
                                                              {u"feb", u"фев", u"фев"},
                                                              {u"mar", u"мар", u"мар"},
                                                              {u"apr", u"апр", u"апр"},
                                                              {u"may", u"мая", u"май"},
                                                              {u"jun", u"июн", u"июн"},
                                                              {u"jul", u"июл", u"июл"},
                                                              {u"aug", u"авг", u"авг"},
                                                              {u"sep", u"сен", u"сен"},
                                                              {u"oct", u"окт", u"окт"},
                                                              {u"nov", u"ноя", u"ноя"},
                                                              {u"dec", u"дек", u"дек"}}};

const QString kTime = QStringLiteral(R"((?:[T,]?\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)"
                                     R"(\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?$)");

constexpr int kMaxOffset = 14 * 60 * 60; ///< seconds; no clock on Earth is further from UTC

int monthNamed(QStringView name)
{
    for (size_t month = 0; month < kMonths.size(); ++month) {
        const auto begins = [&](QStringView start) { return name.startsWith(start, Qt::CaseInsensitive); };
        if (std::ranges::any_of(kMonths.at(month), begins))
            return static_cast<int>(month) + 1;
    }
    return 0;
}

int number(const QRegularExpressionMatch &match, const QString &name)
{
    return match.capturedView(name).toInt();
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    int hour = number(match, QStringLiteral("hour"));
    const QStringView half = match.capturedView(QStringLiteral("half"));
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (!half.isEmpty())
        hour = hour % 12 + (half.front().toLower() == u'p' ? 12 : 0);
    return {hour, number(match, QStringLiteral("minute")), number(match, QStringLiteral("second"))};
}

int offsetOf(QStringView zone)
{
    if (zone.size() == 1)
        return 0;
    const int seconds = (zone.sliced(1, 2).toInt() * 60 + zone.last(2).toInt()) * 60;
    return zone.front() == u'-' ? -seconds : seconds;
}

std::optional<Due> momentOf(QDate day, const QRegularExpressionMatch &match, const DateContext &context)
{
    if (!day.isValid())
        return std::nullopt;
    if (!match.hasCaptured(QStringLiteral("hour")))
        return Due::onDay(day);
    const QTime time = timeOf(match);
    if (!time.isValid())
        return std::nullopt;
    const QStringView zone = match.capturedView(QStringLiteral("zone"));
    // Programs that know only days write their midnight with them.
    if (zone.isEmpty() && time == QTime(0, 0))
        return Due::onDay(day);
    if (!zone.isEmpty() && std::abs(offsetOf(zone)) > kMaxOffset)
        return std::nullopt;
    const QDateTime instant = zone.isEmpty() ? resolveLocalTime(day, time, context.zone)
                                             : QDateTime(day, time, Qt::OffsetFromUTC, offsetOf(zone)).toUTC();
    return Due::at(instant);
}

int yearOf(const QRegularExpressionMatch &match)
{
    const QStringView digits = match.capturedView(QStringLiteral("year"));
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

/// 2026-10-16, 16.10.2026, 16/10/2026 and 10/16/2026; invalid when the numbers make no day.
QDate numericDay(const QRegularExpressionMatch &match, const DateContext &context)
{
    int day = number(match, QStringLiteral("first"));
    int month = number(match, QStringLiteral("middle"));
    if (match.capturedView(QStringLiteral("mark")) == u"/" && !context.isDayFirst)
        std::swap(day, month);
    return {yearOf(match), month, day};
}

/// Any date, even one that cannot be written.
std::optional<Due> anyDate(const QString &text, const DateContext &context)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(?<year>\d{4})-(?<middle>\d{1,2})-(?<last>\d{1,2}))")
                                            + kTime,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numeric(
        QStringLiteral(R"(^(?<first>\d{1,2})(?<mark>[./])(?<middle>\d{1,2})[./](?<year>\d{4}|\d{2}))") + kTime,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral(
            R"(^(?:(?<first>\d{1,2})\.?\s+)?(?<month>\p{L}{3,})\.?\s+(?:(?<middle>\d{1,2}),?\s+)?(?<year>\d{4})(?:\s*г\.?)?)")
            + kTime,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString date = text.simplified();
    if (const auto match = iso.match(date); match.hasMatch())
        return momentOf({yearOf(match), number(match, QStringLiteral("middle")), number(match, QStringLiteral("last"))},
                        match, context);
    if (const auto match = numeric.match(date); match.hasMatch())
        return momentOf(numericDay(match, context), match, context);
    if (const auto match = named.match(date); match.hasMatch()) {
        const int day = number(match, QStringLiteral("first")) + number(match, QStringLiteral("middle"));
        return momentOf({yearOf(match), monthNamed(match.capturedView(QStringLiteral("month"))), day}, match, context);
    }
    const DateReading reading = readDateText(date, context);
    return reading.problem == DateReading::Problem::None && !reading.due.isNone() ? std::optional(reading.due)
                                                                                  : std::nullopt;
}

} // namespace

std::optional<Due> readForeignDate(const QString &text, const DateContext &context)
{
    const auto due = anyDate(text, context);
    return due && isWritable(*due) ? due : std::nullopt;
}

std::optional<bool> sniffedDayFirst(const QStringList &values)
{
    static const QRegularExpression slashed(QStringLiteral(R"(^\s*(\d{1,2})/(\d{1,2})/\d{2,4}\b)"));
    for (const QString &value : values) {
        const auto match = slashed.match(value);
        if (match.capturedView(1).toInt() > 12)
            return true;
        if (match.capturedView(2).toInt() > 12)
            return false;
    }
    return std::nullopt;
}

} // namespace core
