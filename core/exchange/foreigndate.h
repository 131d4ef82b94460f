// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/datetext.h"

#include <optional>
#include <QStringList>

namespace core {

/// A date or moment as other programs write them: ISO 8601 with or without zone, 16.10.2026 19:00:00, 10/16/2026
/// 9:00 AM, Oct 16, 2026, 16 окт. 2026, or what quick add reads. A midnight without a zone means the whole day.
std::optional<Due> readForeignDate(const QString &text, const DateContext &context);

/// Whether the dates with slashes among @p values have the day first; none when they do not tell.
std::optional<bool> sniffedDayFirst(const QStringList &values);

} // namespace core
