// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/savedfilter.h"
#include "core/query/filter.h"
#include "core/store/directory.h"

#include <QCoreApplication>

namespace ui {

/// A filter that the sidebar offers by name: one that the program has, or a saved one.
struct FilterPlace
{
    QString key{}; ///< never shown; the same in each start
    QString name{};
    core::Filter filter{};
    core::SavedFilter saved{}; ///< without an id: one that the program has
    bool isAlarming = false; ///< its count is to be dealt with: overdue tasks
    bool isBroken = false; ///< its text is no filter any more: somebody it names is gone

    bool isSaved() const { return saved.id.isValid(); }
    bool operator==(const FilterPlace &) const = default;
};

/// What is offered to @p me: pinned ones, those of the program, then the others in their order.
QList<FilterPlace> filterPlaces(const core::Directory &directory, core::PersonId me);

} // namespace ui
