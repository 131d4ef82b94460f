// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"

#include <QStringList>

namespace core {

/// A part of a text, in UTF-16 units.
struct TextSpan
{
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// What a filter searches for, folded: its words one by one, a phrase in one piece.
QStringList soughtIn(const Filter &filter);

/// Where @p sought stands in @p text as it is shown, from left to right, none over another. Search reads texts folded,
/// so a span may be longer or shorter than what was typed.
QList<TextSpan> hitsIn(const QString &text, const QStringList &sought);

} // namespace core
