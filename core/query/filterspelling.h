// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filterwords.h"
#include "core/store/directory.h"

namespace core {

/// A term in the filter language: what stands before the value, colon and sign included, and the value. Terms that are
/// alternatives and begin alike can be written as one: status:new,done.
struct FilterSpelling
{
    QString prefix{};
    QString value{};
};

/// The spelling that the parser reads as @p term. Row keys that the directory does not know are written as numbers
/// (status:#7), and so are people whose names mean somebody else.
FilterSpelling spellingOf(const Filter &term, const Directory &directory, FilterLanguage language);

/// The same of a first and a last day: created:2026-10-01..2026-10-14. See isDayRange().
FilterSpelling spellingOfRange(const Filter &range, const Directory &directory, FilterLanguage language);

/// Whether @p filter asks for dates of one field from a first day to a last, and for nothing else.
bool isDayRange(const Filter &filter);

/// Whether no task can ever be taken by @p term: it compares what has no order.
bool isNever(const Filter &term);

/// How a comparison is written, in the filter language and in SQL alike.
QString signOf(Comparison comparison);

} // namespace core
