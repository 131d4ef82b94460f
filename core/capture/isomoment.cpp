// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/captureline.h"

#include <cstdlib>
#include <QRegularExpression>

namespace core {

namespace {

constexpr int kMaxOffset = 14 * 60 * 60; ///< seconds; no clock on Earth is further from UTC

/// After a date or a time comes no letter or digit: 2026-10-16a and 15:000 are something else.
bool endsWord(QStringView text, qsizetype end)
{
    return end == text.size() || !(text.at(end).isLetterOrNumber() || text.at(end) == u':' || text.at(end) == u'-');
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    const QStringView seconds = match.capturedView(QStringLiteral("second"));
    return {match.capturedView(QStringLiteral("hour")).toInt(), match.capturedView(QStringLiteral("minute")).toInt(),
            seconds.isEmpty() ? 0 : seconds.toInt()};
}

/// The offset that "Z", "+03:00" or "+0300" names, in seconds.
int offsetOf(QStringView zone)
{
    if (zone.compare(u"Z", Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = zone.sliced(1, 2).toInt();
    const int minutes = zone.last(2).toInt();
    return (zone.front() == u'-' ? -1 : 1) * (hours * 60 + minutes) * 60;
}

} // namespace

qsizetype readIsoMoment(CaptureLine &line, qsizetype start)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<zone>Z|[+-]\d{2}:?\d{2})?)?)"));
    const bool isKnown = line.instant || (line.day.isValid() && line.time.isValid());
    const QRegularExpressionMatch match = pattern.match(line.text, start, QRegularExpression::NormalMatch,
                                                        QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || isKnown || !endsWord(line.text, match.capturedEnd()))
        return start;
    const QDate day = QDate::fromString(match.captured(QStringLiteral("day")), Qt::ISODate);
    const bool hasTime = match.hasCaptured(QStringLiteral("hour"));
    const QTime time = hasTime ? timeOf(match) : QTime();
    const QStringView zone = match.capturedView(QStringLiteral("zone"));
    if (!zone.isEmpty() && std::abs(offsetOf(zone)) > kMaxOffset)
        return start;
    if (!day.isValid() || line.day.isValid() || (hasTime && (!time.isValid() || line.time.isValid())))
        return start;
    line.day = day;
    if (hasTime)
        line.time = time;
    if (!zone.isEmpty())
        line.instant = QDateTime(day, time, Qt::OffsetFromUTC, offsetOf(zone));
    line.take(CaptureKind::Due, start, match.capturedEnd());
    return match.capturedEnd();
}

} // namespace core
