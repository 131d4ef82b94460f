// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filterwords.h"

#include <optional>
#include <QString>

namespace core {

/// Where the cursor stands in a filter that is being typed, as far as something can be completed there.
struct FilterPlace
{
    qsizetype start = 0; ///< of what a completion replaces, in UTF-16 units
    qsizetype length = 0;
    QString typed{}; ///< of it, before the cursor; without an opening quote
    /// The field whose value is typed; none where the name of a field may be typed.
    std::optional<FilterKey> key{};
    FilterLanguage language = FilterLanguage::English; ///< of the field's name; for a value
    Comparison comparison = Comparison::Equal; ///< for a value
    bool operator==(const FilterPlace &) const = default;
};

/// The place at @p cursor, in one walk over what is before it; none inside a phrase, a number or a sign, or right
/// before a word that is there already. For Vocabulary suggestions: ask for what begins with FilterPlace::typed.
std::optional<FilterPlace> filterPlaceAt(const QString &text, qsizetype cursor);

} // namespace core
