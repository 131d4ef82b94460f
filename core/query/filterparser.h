// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/directory.h"

#include <QString>
#include <tl/expected.hpp>

namespace core {

/// What is wrong with a typed filter, and where: UTF-16 units of the text as typed.
struct FilterProblem
{
    enum class Code {
        UnknownField,
        UnknownValue, ///< of the field that stands before it
        UnknownPerson,
        MissingValue, ///< nothing behind the colon
        NoComparison, ///< the field has no order
        MissingTerm, ///< nothing to the left or right of "or", nothing behind "-", empty brackets
        OpenBracket, ///< never closed
        StrayBracket, ///< closed, but never opened
        TooLong,
        TooDeep,
    };

    Code code = Code::UnknownField;
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const FilterProblem &) const = default;
};

/// Reads the filter language of product.md §6, in Russian and English alike. Empty text is everything. People, statuses
/// and types are looked up in @p directory; dates that move and "me" stay what they are until the filter is asked.
tl::expected<Filter, FilterProblem> parseFilter(const QString &text, const Directory &directory);

} // namespace core
