// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/dayline.h"

#include "core/query/datebounds.h"

namespace core {

void DayLine::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_starts.clear();
}

qint64 DayLine::start(qint64 dayNumber)
{
    const auto [place, isNew] = m_starts.try_emplace(dayNumber, 0);
    if (isNew)
        place->second = startOfDay(dayNumber, m_zone);
    return place->second;
}

} // namespace core
