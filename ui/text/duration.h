// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace ui {

/// "1 h 30 min"; empty for 0.
QString durationText(qint64 minutes);
/// The minutes of a typed span; none when it is not understood.
std::optional<qint64> minutesOf(const QString &text);

} // namespace ui
