// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/directory.h"

#include <QString>
#include <tl/expected.hpp>

namespace core {

inline constexpr qsizetype kMaxFilterLength = 10'000; ///< UTF-16 units

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

/// Reads the filter language of product.md §6, in Russian and English alike (core/query/filterlexicon.cpp has the
/// words). Empty text is everything. People, statuses and types are looked up in @p directory; dates that move and "me"
/// stay what they are until the filter is asked.
///
/// Beyond the terms of product.md:
/// - category:waiting (категория:ожидание), where status:waiting is a status; start: (начало:), has:checklist
///   (есть:чек-лист); status:new,done: any of these values.
/// - created:2026-10-01..2026-10-14: first and last day. changed:>=-7d (-7д): since seven days ago, to the second where
///   the time of day is known; due:<=+3d: within three days; 7d without a sign counts back.
/// - #17 is the number of a row: client:#17, assignee:#2, status:#7, type:#6.
/// - In quotes a name is nothing but a name: client:"none", assignee:"me". "…" may hold «…» and the other way round;
///   a backslash before a quote or a backslash makes it a plain one.
/// - A backslash before a word makes it a plain one: \or, \-5, \status:new.
tl::expected<Filter, FilterProblem> parseFilter(const QString &text, const Directory &directory);

} // namespace core
