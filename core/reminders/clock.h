// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace core {

/// Where the time comes from; tests turn a fake one.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The moment, in UTC.
    virtual QDateTime now() const = 0;
    /// The local zone.
    virtual QTimeZone zone() const = 0;
};

/// The computer's own clock and zone.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    QTimeZone zone() const override;
};

} // namespace core
