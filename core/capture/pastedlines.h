// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace core {

/// A line of a list as people write it, without the sign before it.
struct PastedLine
{
    QString text{}; ///< never empty, one line without control characters
    bool isTicked = false; ///< "[x]" stood before it
    bool operator==(const PastedLine &) const = default;
};

/// The lines of a pasted text that say something: "- call", "2) offer", "[x] done" and plain ones.
QList<PastedLine> pastedLines(const QString &text);

} // namespace core
