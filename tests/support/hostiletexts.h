// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace support {

/// Titles that have broken programs: markup, placeholders, shells, SQL, formulas, scripts that run the other way, marks
/// that join, and what is seen only half. Each is a whole title as the program keeps it.
QStringList hostileTexts();

} // namespace support
