// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QList>
#include <QSet>
#include <vector>

namespace ui {

/// One narrow change of a list of rows, in the terms of beginRemoveRows(), beginInsertRows() and beginMoveRows().
struct TableStep
{
    enum class Kind { Remove, Insert, Move };

    Kind kind = Kind::Remove;
    int row = 0; ///< first row that is removed, inserted or moved
    int count = 1;
    int target = 0; ///< of Move: the row it is put before, counted before the move
    std::vector<qint32> keys{}; ///< of Insert
    bool operator==(const TableStep &) const = default;
};

/// The steps that turn the rows @p from into @p to. @p touched are the keys that are known to have changed; they are
/// needed where so many rows lie between the first and the last difference that looking for them would take too long.
/// None: it takes too many steps, lay the whole list out anew.
std::optional<QList<TableStep>> tableStepsBetween(std::vector<qint32> from, const std::vector<qint32> &to,
                                                  const QSet<qint32> &touched);

/// Does one step on a list.
void take(std::vector<qint32> &rows, const TableStep &step);

} // namespace ui
