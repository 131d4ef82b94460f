// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/importproblem.h"
#include "core/domain/task.h"

namespace core {

bool isPartial(ImportProblem::Reason reason)
{
    return reason >= ImportProblem::Reason::UnknownKeys;
}

QString shortened(const QString &value)
{
    constexpr qsizetype kLongest = 60;
    const QString line = cleanedTitle(value.left(kLongest * 4));
    return line.size() <= kLongest ? line : line.left(kLongest - 1) + QChar(0x2026);
}

} // namespace core
