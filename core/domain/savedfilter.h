// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace core {

/// A filter with a name: one person's, or shared with all who use the file.
struct SavedFilter
{
    SavedFilterId id{};
    QString uid{}; ///< keeps it itself when it is deleted and brought back
    QString name{};
    QString query{}; ///< in the filter language, as typed; empty: everything
    PersonId owner{}; ///< not valid: shared
    qint64 rank = 0; ///< order, smallest first
    bool isPinned = false; ///< shown where it is always in sight
    qint64 version = 0; ///< grows with each change
    bool operator==(const SavedFilter &) const = default;
};

/// Whether @p person is offered the filter.
constexpr bool isFor(const SavedFilter &filter, PersonId person)
{
    return !filter.owner.isValid() || filter.owner == person;
}

} // namespace core
