// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// @p text on one line, without control and bidirectional characters, cut to 200 characters.
QString cleanedForNotification(const QString &text);
/// The same for each line; escaped for a daemon that reads markup.
QString cleanedLinesForNotification(const QString &text, bool isMarkup);

} // namespace app
