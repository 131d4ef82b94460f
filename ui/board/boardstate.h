// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ui {

enum class LaneSort {
    Manual, ///< as dragged
    Due,
    Priority,
    Completed, ///< the last closed first; closed lanes alone
};

/// How one lane of the board was left.
struct LaneState
{
    bool isCollapsed = false;
    LaneSort sort = LaneSort::Manual;
    bool operator==(const LaneState &) const = default;
};

/// What the board remembers per database: lanes by the key of their status. Lanes that are not in it stand as they do
/// in a new database.
struct BoardState
{
    QHash<QString, LaneState> lanes{};

    QByteArray save() const;
    /// What @p saved says; nothing remembered if it is not readable.
    static BoardState restore(const QByteArray &saved);
    bool operator==(const BoardState &) const = default;
};

} // namespace ui
