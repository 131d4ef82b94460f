// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filterwords.h"
#include "core/store/directory.h"

namespace core {

/// A value as it stands in the text. In quotes it is a name and nothing else: never me, none or the number of a row.
struct TypedValue
{
    QString text{};
    bool isQuoted = false;
};

/// What one value means for a field; none when it means nothing there.
std::optional<Filter> filterOfValue(FilterKey key, Comparison comparison, const TypedValue &value,
                                    const Directory &directory);

/// One of several filters; alternatives among them become part of the list.
Filter anyOfFilters(const QList<Filter> &parts);

} // namespace core
