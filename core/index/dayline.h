// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimeZone>
#include <unordered_map>

namespace core {

/// Where the days of one time zone begin, remembered: asking the zone costs microseconds, and a sort asks for each row.
class DayLine
{
public:
    /// Forgets everything when the zone is another one.
    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_zone; }
    /// The first second of a day, since 1970 UTC.
    qint64 start(qint64 dayNumber);

private:
    QTimeZone m_zone;
    std::unordered_map<qint64, qint64> m_starts;
};

} // namespace core
