// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace ui {

/// Names as a reader of the language in force looks for them: "ё" beside "е", capitals among small letters, "Shop 2"
/// before "Shop 10". Those that begin with what was @p typed come first.
QStringList inNameOrder(QStringList names, const QString &typed = {});

} // namespace ui
