// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/status.h"

#include <array>

namespace core {

namespace {

struct PriorityKey
{
    Priority priority;
    QLatin1StringView key;
};
constexpr std::array kPriorities{
    PriorityKey{Priority::Low, QLatin1StringView("low")}, PriorityKey{Priority::Normal, QLatin1StringView("normal")},
    PriorityKey{Priority::High, QLatin1StringView("high")}, PriorityKey{Priority::Urgent, QLatin1StringView("urgent")}};

} // namespace

QString keyOf(Priority priority)
{
    return kPriorities.at(static_cast<size_t>(priority)).key;
}

std::optional<Priority> priorityOf(QStringView key)
{
    for (const PriorityKey &entry : kPriorities) {
        if (key.compare(entry.key, Qt::CaseInsensitive) == 0)
            return entry.priority;
    }
    return std::nullopt;
}

} // namespace core
