// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// A drawn icon by its file name without ending, for example "bell".
QIcon icon(const QString &name);

} // namespace ui
