// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <QList>
#include <QString>

namespace core {

enum class StatusCategory { Open, Waiting, Closed };

/// One status: a row of the file. A team may rename, recolour, reorder and add; the five built-in keys never vanish.
struct Status
{
    StatusId id{};
    QString key{}; ///< "new", "in_progress", … as in JSON; unique
    QString name{}; ///< what the team calls it; empty for a built-in one that keeps its translated name
    StatusCategory category = StatusCategory::Open;
    QString color{}; ///< "#RRGGBB", empty for the theme's own
    int position = 0;
    int softLimit = 0; ///< cards a lane should not exceed; 0 for none
    bool operator==(const Status &) const = default;
};

/// Row keys of the five built-in statuses; every file has them.
namespace statuses {
inline constexpr StatusId kNew{1};
inline constexpr StatusId kInProgress{2};
inline constexpr StatusId kWaiting{3};
inline constexpr StatusId kDone{4};
inline constexpr StatusId kCancelled{5};
} // namespace statuses

enum class Priority { Low, Normal, High, Urgent };

/// The key of a priority in JSON and the filter language.
QString keyOf(Priority priority);
/// The priority of a key; none when there is no such key.
std::optional<Priority> priorityOf(QStringView key);

/// What kind of deed a task is: a row of the file.
struct TaskType
{
    TypeId id{};
    QString key{}; ///< "call", "meeting", "email", "offer", "other", or a team's own
    QString name{}; ///< empty for a built-in one that keeps its translated name
    int position = 0;
    bool operator==(const TaskType &) const = default;
};

namespace types {
inline constexpr TypeId kCall{1};
inline constexpr TypeId kMeeting{2};
inline constexpr TypeId kEmail{3};
inline constexpr TypeId kOffer{4};
inline constexpr TypeId kOther{5};
} // namespace types

} // namespace core
