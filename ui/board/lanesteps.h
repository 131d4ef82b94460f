// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QList>

namespace ui {

/// One narrow change of a list of rows; places are those at the moment the step is done.
struct LaneStep
{
    enum class Kind {
        Remove, ///< @c count rows from @c first on
        Insert, ///< the rows of the wanted list from @c first on, at the same place
        Move, ///< one row from @c first to @c to (its place once it has been taken out)
    };
    Kind kind = Kind::Remove;
    int first = 0;
    int count = 1;
    int to = 0;
    bool operator==(const LaneStep &) const = default;
};

/// The steps that turn one order of tasks into another, so that a view keeps its selection and its place. A card that
/// changed its place in a list that else stayed the same is one step.
QList<LaneStep> laneSteps(QList<core::TaskId> from, const QList<core::TaskId> &wanted);

} // namespace ui
