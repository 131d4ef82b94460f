// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace ui {

/// What can be done from a reminder's pop-up.
enum class ReminderAction { Open, Snooze, Done };

inline constexpr int kSnoozeMinutes = 15; ///< of the pop-ups' button

} // namespace ui

Q_DECLARE_METATYPE(ui::ReminderAction)
