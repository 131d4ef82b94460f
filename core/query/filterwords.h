// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/directory.h"

#include <optional>
#include <QString>

namespace core {

/// What stands before the colon of a term.
enum class FilterKey {
    Status,
    Priority,
    Assignee,
    Creator,
    Person,
    Client,
    Deal,
    Tag,
    Type,
    Due,
    Start,
    Created,
    Changed,
    Completed,
    Id,
    Is,
    Has,
};

/// The field that a word names, in either language; none when it names none.
std::optional<FilterKey> filterKeyOf(const QString &word);

/// The comparable form of a word: lower case, ё as е, dashes and underscores as blanks.
QString filterWord(const QString &word);

/// What one value means for a field; none when it means nothing there.
std::optional<Filter> filterOfValue(FilterKey key, Comparison comparison, const QString &value,
                                    const Directory &directory);

/// Whether values of the field have an order, so that < and > mean something.
bool isOrdered(FilterKey key);

} // namespace core
