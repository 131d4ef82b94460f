// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

namespace core {

/// The failure behind a native error code of SQLite (reliability: codes 5, 6, 8, 10, 11, 13, 14, 26 and extended ones).
Error errorOfSqlite(int nativeCode, const QString &text);

} // namespace core
