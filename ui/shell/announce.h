// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Has a screen reader say @p text: an announcement of @p source where Qt knows them (6.8), else @p source takes the
/// text as its accessible name and raises an alert. Give it a widget that is shown, best the toast.
void announce(QWidget &source, const QString &text);

} // namespace ui
