// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "ui/reminders/snoozechoice.h"

#include <functional>
#include <optional>

class QMenu;

namespace ui {

/// How long not to be disturbed.
enum class QuietFor { HalfHour, Hour, UntilTomorrow, Off };

/// When it ends, UTC; invalid for Off.
QDateTime quietUntil(QuietFor choice, const SnoozeContext &context);
/// Writes the choice down for this person, on whatever computer; null when she is not in the file.
core::CommandPtr quietCommand(const core::Store &store, QuietFor choice);
/// When my quiet ends; none while reminders come.
std::optional<QDateTime> quietEnd(const core::Store &store);
/// “Do not disturb”, or until when.
QString quietText(const std::optional<QDateTime> &until, const QDateTime &now, const QTimeZone &zone);
/// Fills a menu with the choices; Off is only there while it is quiet.
void fillQuietMenu(QMenu &menu, bool isQuiet, const std::function<void(QuietFor)> &choose);

} // namespace ui
