// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"

#include <limits>
#include <QtGlobal>
#include <string_view>

namespace core {

/// A date of a task in eight bytes: none, an instant, or an all-day date.
class PackedDate
{
public:
    PackedDate() = default;
    static PackedDate ofDay(qint64 dayNumber) { return PackedDate(dayNumber * 2 + 1); }
    static PackedDate ofSeconds(qint64 seconds) { return PackedDate(qBound(-kFarthest, seconds, kFarthest) * 2); }
    static PackedDate of(const Due &due);
    /// From the columns of the file; a day that is none gives no date.
    static PackedDate of(std::string_view isoDay, const std::optional<qint64> &seconds);

    bool isNone() const { return m_raw == kNone; }
    bool isDay() const { return (m_raw & 1) != 0; }
    /// The day's number or the seconds.
    qint64 value() const { return m_raw >> 1; }

private:
    explicit PackedDate(qint64 raw) : m_raw(raw) { }

    static constexpr qint64 kNone = std::numeric_limits<qint64>::min(); // even, and beyond what ofSeconds() makes
    static constexpr qint64 kFarthest = qint64{1} << 60;

    qint64 m_raw = kNone;
};

} // namespace core
