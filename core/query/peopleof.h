// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/directory.h"

#include <QList>

namespace core {

/// Whom a term on a person means.
struct WantedPeople
{
    bool isNobody = false; ///< tasks without such a person
    QList<PersonId> people{};
};

/// Resolves me, a row key, or part of a name. A value of another kind means no one at all.
WantedPeople wantedPeople(const FilterValue &value, const FilterContext &context, const Directory &directory);

} // namespace core
